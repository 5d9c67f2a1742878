// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/jobspage.h"

#include "ui/window/jobdelegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::JobsModel;

JobsPage::JobsPage(const Style &style, JobsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_hint(new QLabel(this))
{
    setAccessibleName(tr("Operations"));
    auto *title = new QLabel(tr("Operations"), this);
    title->setFont(style.heading());
    title->setMinimumHeight(Metrics::titleHeight);
    auto *explanation = new QLabel(
        tr("Of everybody on this project, from the server. Double-click one to see its steps and log."), this);
    setStyleProperty(explanation, "role", u"soft"_s);
    explanation->setWordWrap(true);
    setStyleProperty(m_hint, "role", u"soft"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    m_view->setObjectName(u"jobs"_s);
    m_view->setAccessibleName(tr("Running and recent operations"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new JobDelegate(style, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(36);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(JobsModel::TitleColumn, QHeaderView::Stretch);
    const int widths[] = {0, 120, 130, 130, 70, 180};
    for (int column = 1; column < JobsModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint, 1);

    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit attachWanted(index.siblingAtColumn(0).data(JobsModel::IdRole).toString());
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &JobsPage::showHint);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &JobsPage::showHint);
    connect(&model, &QAbstractItemModel::modelReset, this, &JobsPage::showHint);
    connect(&style, &Style::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    showHint();
}

void JobsPage::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void JobsPage::showHint()
{
    const bool empty = m_model.rowCount() == 0;
    m_hint->setVisible(empty);
    m_view->setVisible(!empty);
}

} // namespace Slipway::Ui
