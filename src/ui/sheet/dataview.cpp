// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/dataview.h"

#include "models/values/texts.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { TableColumn, BackupColumn, LiveColumn, DifferenceColumn, NewestBackupColumn, NewestLiveColumn };

QStandardItem *cell(const QString &text, bool isNumber)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString moment(const QDateTime &at)
{
    return at.isValid() ? Models::momentText(at, QDateTime::currentDateTime()) : u"–"_s;
}

} // namespace

DataView::DataView(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_foot(new QLabel(this))
{
    m_table->setObjectName(u"restoredData"_s);
    m_table->setAccessibleName(tr("What is in the backup beside what is live"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    setStyleProperty(m_foot, "role", u"soft"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 10, 22, 6);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);
    connect(&style, &Style::changed, this, &DataView::paintDifferences);
}

void DataView::show(const std::vector<Models::DataLine> &lines, const QString &foot)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("table"), tr("in the backup"), tr("live now"), tr("difference"),
                                        tr("newest in the backup"), tr("newest live")});
    for (const Models::DataLine &line : lines) {
        m_model->appendRow({cell(line.table, false), cell(line.inBackup, true), cell(line.live, true),
                            cell(line.difference, true), cell(moment(line.newestInBackup), true),
                            cell(moment(line.newestLive), true)});
        m_model->item(m_model->rowCount() - 1, DifferenceColumn)->setData(line.loses, Qt::UserRole);
    }
    for (int number = BackupColumn; number <= NewestLiveColumn; ++number)
        m_model->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(TableColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(TableColumn, QHeaderView::Stretch);
    for (int number = BackupColumn; number <= NewestLiveColumn; ++number)
        header->setSectionResizeMode(number, QHeaderView::ResizeToContents);
    const bool dated = std::any_of(lines.begin(), lines.end(), [](const Models::DataLine &line) {
        return line.newestInBackup.isValid() || line.newestLive.isValid();
    });
    for (const int number : {NewestBackupColumn, NewestLiveColumn})
        m_table->setColumnHidden(number, !dated);
    m_foot->setText(
        lines.empty() && foot.isEmpty()
            ? tr("What is in it beside what is live is not known: it was taken without a count of its rows.")
            : foot);
    paintDifferences();
}

void DataView::paintDifferences()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row, DifferenceColumn);
        const bool loses = item->data(Qt::UserRole).toBool();
        item->setForeground(loses ? m_style.tone(Tone::Error) : m_style.tokens().soft);
    }
}

} // namespace Slipway::Ui
