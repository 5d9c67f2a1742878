// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation/operationpage.h"

#include "models/values/texts.h"
#include "ui/kit/icons.h"
#include "ui/kit/notepanel.h"
#include "ui/operation/logview.h"
#include "ui/operation/operationheader.h"
#include "ui/operation/stepdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Domain::Outcome;
using Models::LiveOperation;

namespace {

Tone toneOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Succeeded:
        return Tone::Ok;
    case Outcome::Kind::Failed:
    case Outcome::Kind::RolledBack:
    case Outcome::Kind::Interrupted:
        return Tone::Error;
    case Outcome::Kind::Refused:
    case Outcome::Kind::Cancelled:
        return Tone::Warning;
    case Outcome::Kind::Detached:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

OperationPage::OperationPage(const Style &style, Models::TaskThreads &threads, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_threads(threads)
    , m_header(new OperationHeader(style, this))
    , m_result(new NotePanel(this))
    , m_notice(new NotePanel(this))
{
    setAccessibleName(tr("Operation"));
    m_result->setObjectName(u"operationResult"_s);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(16, 12, 16, 12);
    notes->setSpacing(8);
    notes->addWidget(m_result);
    notes->addWidget(m_notice);
    auto *notesBox = new QFrame(this);
    notesBox->setObjectName(u"operationNotes"_s);
    setStyleProperty(notesBox, "panel", u"bottom"_s);
    notesBox->setLayout(notes);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeSteps(), 4);
    body->addWidget(makeLog(), 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(notesBox);
    column->addLayout(body, 1);

    connect(m_header, &OperationHeader::backWanted, this, &OperationPage::backWanted);
    connect(m_header, &OperationHeader::cancelWanted, this, [this] {
        if (m_operation)
            m_operation->cancel();
    });
    connect(&style, &Style::changed, this, &OperationPage::showState);
    m_said.setSingleShot(true);
    connect(&m_said, &QTimer::timeout, this, [this] {
        m_lineCount->setToolTip({});
        showMatches();
    });
    setOperation(nullptr, m_surface);
}

QWidget *OperationPage::makeSteps()
{
    auto *frame = new QFrame(this);
    frame->setProperty("panel", u"right"_s);
    // What a step says is one line; the log beside it keeps its eighty columns.
    frame->setMinimumWidth(322);
    frame->setMaximumWidth(480);
    m_steps = new QListView(frame);
    m_steps->setObjectName(u"operationSteps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setResizeMode(QListView::Adjust); // their height depends on their width
    // What runs stays in sight, also in a window that was made smaller.
    connect(m_steps->verticalScrollBar(), &QScrollBar::rangeChanged, this, &OperationPage::showRunning);
    m_steps->setAccessibleDescription(tr("Double-click a step to see its part of the log"));
    m_delegate = new StepDelegate(m_style, m_steps);
    m_steps->setItemDelegate(m_delegate);
    m_safety = new NotePanel(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 8, 1, 16);
    column->setSpacing(12);
    column->addWidget(m_steps, 1);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(m_safety);
    column->addLayout(inset);
    connect(m_steps, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_operation)
            m_log->showRow(
                m_operation->log()->firstLineOf(index.data(Models::OperationModel::NameRole).toString()));
    });
    return frame;
}

QWidget *OperationPage::makeLog()
{
    auto *box = new QWidget(this);
    auto *bar = new QFrame(box);
    setStyleProperty(bar, "panel", u"bottom"_s);
    m_searchText = new QLineEdit(bar);
    m_searchText->setObjectName(u"logSearch"_s);
    m_searchText->setPlaceholderText(tr("Search the log"));
    m_searchText->setAccessibleName(tr("Search the log"));
    m_searchText->setMaximumWidth(240);
    m_searchText->setClearButtonEnabled(true);
    m_lineCount = new QLabel(bar);
    setStyleProperty(m_lineCount, "role", u"soft"_s);
    const auto quietButton = [this, bar](const QString &text, const QString &icon, const QString &name) {
        auto *button = new QPushButton(text, bar);
        button->setProperty("quiet", u"true"_s);
        button->setAccessibleName(name);
        button->setToolTip(name);
        setLineIcon(*button, m_style, icon);
        return button;
    };
    m_previous = quietButton({}, u"up"_s, tr("Previous match"));
    m_next = quietButton({}, u"down"_s, tr("Next match"));
    m_copy = quietButton(tr("Cop&y"), u"copy"_s, tr("Copy the selection, or the whole log"));
    m_save = quietButton(tr("&Save…"), u"save"_s, tr("Save the whole log in a file"));
    m_save->setObjectName(u"saveLog"_s);
    m_follow = new QPushButton(tr("&Following"), bar);
    setLineIcon(*m_follow, m_style, u"follow"_s);
    m_follow->setObjectName(u"followLog"_s);
    m_follow->setCheckable(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_searchText, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_lineCount);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_follow);

    m_log = new LogView(m_style, box);
    m_log->setObjectName(u"operationLog"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_log, 1);

    connect(m_searchText, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_log->setMarked(text);
        if (m_search)
            m_search->setText(text);
    });
    connect(m_searchText, &QLineEdit::returnPressed, this, [this] { goToMatch(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToMatch(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { goToMatch(false); });
    connect(m_follow, &QPushButton::clicked, m_log, &LogView::setFollowing);
    connect(m_log, &LogView::followingChanged, this, [this](bool following) {
        m_follow->setChecked(following);
        m_follow->setText(following ? tr("&Following") : tr("&Follow"));
        m_follow->setAccessibleName(following ? tr("Following the log") : tr("Follow the log"));
    });
    emit m_log->followingChanged(true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString selected = m_log->selectedText();
        if (!selected.isEmpty())
            m_log->copy();
        else if (m_operation)
            m_export.start(*m_operation->log(), 0, m_operation->log()->rowCount() - 1);
    });
    connect(m_save, &QPushButton::clicked, this, &OperationPage::askWhereToSave);
    connect(&m_export, &Models::LogExport::ready, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(&m_export, &Models::LogExport::saved, this,
            [this](const QString &name) { sayAboutLog(tr("Saved as %1").arg(QFileInfo(name).fileName())); });
    connect(&m_export, &Models::LogExport::failed, this, &OperationPage::sayAboutLog);
    return box;
}

void OperationPage::askWhereToSave()
{
    if (!m_operation)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile((m_operation->job().isEmpty() ? m_operation->kind() : m_operation->job()) + u".log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OperationPage::saveLog);
    dialog->open();
}

void OperationPage::saveLog(const QString &fileName)
{
    if (m_operation)
        m_export.save(m_threads, *m_operation->log(), fileName);
}

/// For a few seconds, where the number of lines stands.
void OperationPage::sayAboutLog(const QString &text)
{
    m_lineCount->setText(text);
    m_lineCount->setToolTip(text);
    m_said.start(4000);
}

void OperationPage::setOperation(LiveOperation *operation, Models::Surface surface)
{
    m_export.stop();
    if (m_operation) {
        m_operation->disconnect(this);
        m_operation->log()->disconnect(this);
        m_operation->steps()->disconnect(this);
    }
    m_operation = operation;
    m_surface = surface;
    m_search.reset();
    m_delegate->setSurface(surface);
    m_steps->setModel(operation ? operation->steps() : nullptr);
    m_log->setModel(operation ? operation->log() : nullptr);
    m_searchText->clear();
    if (operation) {
        m_search = std::make_unique<Models::LogSearch>(*operation->log());
        connect(m_search.get(), &Models::LogSearch::matchesChanged, this, &OperationPage::showMatches);
        connect(operation, &LiveOperation::changed, this, &OperationPage::showState);
        connect(operation, &LiveOperation::ended, this, &OperationPage::showResult);
        connect(operation->log(), &QAbstractItemModel::rowsInserted, this, &OperationPage::showLineCount);
        connect(operation->steps(), &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (!roles.contains(Models::OperationModel::ElapsedRole))
                        fitSteps();
                });
        connect(operation->steps(), &QAbstractItemModel::rowsInserted, this, &OperationPage::fitSteps);
    }
    showResult();
    showMatches();
}

/// Rows grow when a step has something to say.
void OperationPage::fitSteps()
{
    m_steps->doItemsLayout();
    showRunning();
}

void OperationPage::showRunning()
{
    const int row = m_operation ? m_operation->steps()->runningRow() : -1;
    if (row < 0)
        return;
    if (row + 1 < m_operation->steps()->rowCount())
        m_steps->scrollTo(m_operation->steps()->index(row + 1)); // and what comes next
    m_steps->scrollTo(m_operation->steps()->index(row));
}

void OperationPage::showState()
{
    if (!m_operation)
        return;
    m_header->show(*m_operation, m_surface);
    const QString notice = m_operation->notice();
    if (notice.isEmpty())
        m_notice->hide();
    else
        m_notice->show(Tone::Neutral, notice);
    const QString safety = m_operation->safety();
    if (safety.isEmpty())
        m_safety->hide();
    else
        m_safety->show(Tone::Ok, safety);
    m_notice->parentWidget()->setVisible(!m_notice->isHidden() || !m_result->isHidden());
    showLineCount();
}

void OperationPage::showResult()
{
    if (!m_operation || !m_operation->outcome()) {
        m_result->hide();
        showState();
        return;
    }
    const Outcome &outcome = *m_operation->outcome();
    QStringList lines;
    for (const QString &line : outcome.unchanged)
        lines += tr("Unchanged: %1").arg(line);
    if (!outcome.unhealthyBefore.isEmpty())
        lines += tr("Unhealthy before it began: %1").arg(outcome.unhealthyBefore.join(u", "_s));
    if (!outcome.backup.isEmpty() && outcome.kind != Outcome::Kind::Refused
        && !outcome.message.contains(outcome.backup))
        lines += tr("The data as it was before: %1").arg(outcome.backup);
    const QString sentence =
        outcome.message.isEmpty() ? Models::outcomeText(Domain::outcomeWord(outcome.kind)) : outcome.message;
    m_result->show(toneOf(outcome.kind), sentence, lines, outcome.remedy);
    m_result->setExcerpt(tr("Last log lines of the unhealthy containers"), m_operation->sickLines());
    showState();
}

void OperationPage::showLineCount()
{
    if (m_operation && m_searchText->text().isEmpty() && !m_said.isActive())
        m_lineCount->setText(tr("%Ln line(s)", nullptr, m_operation->log()->rowCount()));
}

void OperationPage::showMatches()
{
    const bool searching = m_search && !m_search->text().isEmpty();
    const int count = m_search ? int(m_search->matches().size()) : 0;
    m_previous->setVisible(searching);
    m_next->setVisible(searching);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (!searching) {
        showLineCount();
        return;
    }
    m_lineCount->setText(count == 0 && m_search->isComplete() ? tr("not found")
                                                              : tr("found in %Ln line(s)", nullptr, count));
}

void OperationPage::goToMatch(bool forward)
{
    if (!m_search)
        return;
    const int from = m_log->currentRow() >= 0 ? m_log->currentRow() : m_log->firstVisibleRow() - 1;
    m_log->showRow(forward ? m_search->next(from) : m_search->previous(from));
}

void OperationPage::focusSearch()
{
    m_searchText->setFocus(Qt::ShortcutFocusReason);
    m_searchText->selectAll();
}

bool OperationPage::leaveSearch()
{
    if (m_searchText->text().isEmpty())
        return false;
    m_searchText->clear();
    m_log->setFocus();
    return true;
}

} // namespace Slipway::Ui
