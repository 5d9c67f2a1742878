// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/values/texts.h"
#include "ui/history/historydelegate.h"
#include "ui/kit/notepanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::HistoryModel;

HistoryPage::HistoryPage(const Style &style, Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_backend(backend)
    , m_problem(new NotePanel(this))
    , m_view(new QTableView(this))
    , m_detail(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setAccessibleName(tr("History"));
    QStringList protectedOnes;
    for (const Domain::Environment &environment : backend.configuration().environments) {
        if (environment.isProtected)
            protectedOnes << environment.name.text();
    }
    m_model.setProtectedEnvironments(protectedOnes);
    m_filter.setSourceModel(&m_model);
    auto *title = new QLabel(tr("History"), this);
    title->setFont(style.heading());
    title->setMinimumHeight(Metrics::titleHeight);
    auto *explanation = new QLabel(tr("Every operation by anybody from any laptop, from the server's audit. "
                                      "Double-click one to see its steps and log."),
                                   this);
    setStyleProperty(explanation, "role", u"soft"_s);
    explanation->setWordWrap(true);
    setStyleProperty(m_hint, "role", u"soft"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setStyleProperty(m_detail, "role", u"soft"_s);
    m_detail->setAccessibleName(tr("About the chosen operation"));
    m_detail->setText(tr("Choose one to read more about it."));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMinimumHeight(3 * m_detail->fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->hide();

    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("Operations of the past"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new HistoryDelegate(style, m_view));
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
    header->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    const int widths[] = {0, 120, 150, 130, 70, 90, 190};
    for (int column = 1; column < HistoryModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addSpacing(8);
    column->addWidget(makeFilters());
    column->addWidget(m_problem);
    column->addSpacing(4);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint, 1);
    column->addWidget(m_detail);

    connect(m_view, &QTableView::activated, this, &HistoryPage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_detail->setText(index.isValid() ? index.siblingAtColumn(0).data(Qt::ToolTipRole).toString()
                                                  : tr("Choose one to read more about it."));
            });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, changed, this, &HistoryPage::showHint);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &HistoryPage::showHint);
    connect(m_problem, &NotePanel::actionTriggered, this, &HistoryPage::look);
    connect(&style, &Style::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    showHint();
}

HistoryPage::~HistoryPage() = default;

QWidget *HistoryPage::makeFilters()
{
    auto *box = new QWidget(this);
    m_environment = new QComboBox(box);
    m_environment->setObjectName(u"historyEnvironment"_s);
    m_environment->setAccessibleName(tr("Only of this environment"));
    m_environment->addItem(tr("All environments"), QString());
    for (const Domain::Environment &environment : m_backend.configuration().environments)
        m_environment->addItem(environment.name.text(), environment.name.text());
    m_kind = new QComboBox(box);
    m_kind->setObjectName(u"historyKind"_s);
    m_kind->setAccessibleName(tr("Only of this kind"));
    m_kind->addItem(tr("All operations"), QString());
    m_words = new QLineEdit(box);
    m_words->setObjectName(u"historyWords"_s);
    m_words->setPlaceholderText(tr("Person, commit, release, words …"));
    m_words->setAccessibleName(tr("Only lines with these words"));
    m_words->setClearButtonEnabled(true);
    m_trouble = new QCheckBox(tr("&Only what went wrong"), box);
    m_trouble->setObjectName(u"historyTrouble"_s);
    m_trouble->setAccessibleName(tr("Only what went wrong"));
    auto *again = new QPushButton(tr("Look again"), box);
    again->setAccessibleName(tr("Read the audit again"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_environment);
    row->addWidget(m_kind);
    row->addWidget(m_words, 1);
    row->addWidget(m_trouble);
    row->addWidget(again);
    connect(m_environment, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setEnvironment(m_environment->currentData().toString()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setKind(m_kind->currentData().toString()); });
    connect(m_words, &QLineEdit::textChanged, &m_filter, &Models::HistoryFilter::setWords);
    connect(m_trouble, &QCheckBox::toggled, &m_filter, &Models::HistoryFilter::setOnlyTrouble);
    connect(again, &QPushButton::clicked, this, &HistoryPage::look);
    return box;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void HistoryPage::look()
{
    if (m_query.isRunning())
        return;
    m_query.start(
        m_backend.threads(),
        [&backend = m_backend](const std::stop_token &stop) { return backend.history(stop); },
        [this](const auto &asked) { show(asked); },
        [this](const Models::Failure &failure) {
            m_problem->setAction(tr("Try again"));
            m_problem->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
        });
    showHint();
}

void HistoryPage::show(const Operations::EachHost<std::vector<Operations::HistoryEntry>> &asked)
{
    if (asked.allHostsFailed()) {
        const Domain::Outcome &first = asked.failures.front().outcome;
        m_problem->setAction(tr("Try again"));
        m_problem->show(Tone::Error, first.message, Operations::sentencesOf(asked.failures).mid(1),
                        first.remedy);
        return;
    }
    m_model.setEntries(Operations::joinedNewestFirst(asked));
    const QString kind = m_kind->currentData().toString();
    const QSignalBlocker quiet(m_kind);
    while (m_kind->count() > 1)
        m_kind->removeItem(1);
    for (const QString &each : m_model.kinds())
        m_kind->addItem(Models::kindText(each), each);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_problem->hide();
    if (!asked.failures.empty()) {
        m_problem->setAction(tr("Try again"));
        m_problem->show(Tone::Warning, tr("What was done there is not shown:"),
                        Operations::sentencesOf(asked.failures), asked.failures.front().outcome.remedy);
    }
    if (const int broken = m_model.brokenCount(); broken > 0) {
        m_problem->setAction(tr("Look again"));
        m_problem->show(Tone::Error, tr("%n line(s) of the audit are not what was written.", nullptr, broken),
                        QStringList{tr("The chain of hashes does not hold there; the lines are marked with ▲.")}
                            + Operations::sentencesOf(asked.failures));
    }
    showHint();
}

void HistoryPage::showHint()
{
    const bool empty = m_filter.rowCount() == 0;
    m_hint->setText(m_model.rowCount() > 0 ? tr("No entry matches the filter.")
                    : m_query.isRunning()
                        ? tr("Reading the audit …")
                        : tr("Nothing was done here yet. The arrow on top deploys the local tree."));
    m_hint->setVisible(empty);
    m_view->setVisible(!empty);
    m_detail->setVisible(!empty);
}

void HistoryPage::open(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (first.data(HistoryModel::HasLogRole).toBool())
        emit logWanted(first.data(HistoryModel::EnvironmentRole).toString(),
                       first.data(HistoryModel::IdRole).toString());
    else
        m_detail->setText(
            tr("There is no log of it any more.\n%1").arg(first.data(Qt::ToolTipRole).toString()));
}

} // namespace Slipway::Ui
