// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet.h"

#include "models/values/texts.h"
#include "ui/kit/diffview.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/notepanel.h"
#include "ui/sheet/dataview.h"
#include "ui/sheet/filesview.h"
#include "ui/sheet/guardsview.h"
#include "ui/sheet/runbookview.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::Preview;

namespace {

void setLines(QListView *view, const QStringList &lines)
{
    auto *model = new QStandardItemModel(view);
    for (const QString &line : lines) {
        auto *item = new QStandardItem(line);
        item->setEditable(false);
        model->appendRow(item);
    }
    delete view->model();
    view->setModel(model);
}

} // namespace

Sheet::Sheet(const Style &style, Models::Backend &backend, Models::Proposal proposal,
             const Domain::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_backend(backend)
    , m_proposal(std::move(proposal))
    , m_environment(environment)
    , m_surface(environment.isProtected ? Models::Surface::Production : Models::Surface::Staging)
{
    setObjectName(u"sheet"_s);
    makePanel();
    parent->installEventFilter(this);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    layOut();
    plan();
}

Sheet::~Sheet() = default;

void Sheet::plan()
{
    // What has the focus is hidden while it waits, and Qt would give it to the next button.
    QWidget *now = window()->focusWidget();
    m_focusAfter = now && m_pages->isAncestorOf(now) ? now : nullptr;
    if (now && isAncestorOf(now) && now != m_typed)
        setFocus();
    m_preview.reset();
    m_problems->hide();
    m_notes->hide();
    m_guard->clear();
    m_andData->hide();
    m_subtitle->setText(m_proposal.waiting);
    m_waiting->setText(m_proposal.movesFiles ? tr("Looking at the local tree and the server …")
                                             : tr("Looking at the server …"));
    m_pages->setCurrentIndex(0); // waiting
    updateDeploy();
    m_query.drop(); // what was asked for before
    m_query.start(
        m_backend.threads(),
        [label = m_waiting, &backend = m_backend, change = m_proposal.change](const Models::TaskHome &home,
                                                                              const std::stop_token &stop) {
            const auto tell = [&](const Domain::Event &event) {
                const auto *step = std::get_if<Domain::StepChanged>(&event);
                if (step && step->state == Domain::StepState::Running)
                    home.post([label, title = step->title] { label->setText(title + u" …"_s); });
            };
            Found found;
            found.preview = backend.plan(change, tell, stop);
            found.files = Models::ChangeTree(found.preview.files);
            std::vector<Models::FileChange> compose = found.preview.files;
            std::erase_if(compose, [&names = found.preview.composeFiles](const Models::FileChange &file) {
                return !names.contains(file.path);
            });
            found.compose = Models::ChangeTree(std::move(compose));
            return found;
        },
        [this](Found found) { showFound(std::move(found)); },
        [this](const Models::Failure &failure) { showFailure(failure); });
}

void Sheet::override(bool judged)
{
    m_proposal.change.wishes.overrides = m_guards->overrides();
    // What the job judges is not in the plan, which so stays as it is.
    if (judged)
        plan();
}

void Sheet::showFailure(const Models::Failure &failure)
{
    m_subtitle->setText(tr("What would change could not be found out; nothing was changed."));
    m_waiting->clear();
    m_problems->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
    m_problems->setAction(tr("Try again"));
    updateDeploy();
}

void Sheet::showTabs()
{
    const Preview &preview = *m_preview;
    const QLocale locale;
    const auto title = [&](const QString &word, qsizetype count) {
        return count == 0 ? word : word + u' ' + locale.toString(qlonglong(count));
    };
    m_tabs->setTabText(FilesTab, title(tr("&Files"), qsizetype(preview.files.size())));
    m_tabs->setTabText(CommitsTab, title(tr("Co&mmits"), qsizetype(preview.commits.size())));
    const qsizetype keys = preview.missingEnvKeys.size();
    m_tabs->setTabText(KeysTab, title(tr("&Environment"), keys) + (keys == 0 ? QString() : u" ▲"_s));
    m_tabs->setTabText(ComposeTab, title(tr("Com&pose"), preview.composeFiles.size()));
    m_tabs->setTabText(RunbookTab, title(tr("&Runbook"), qsizetype(preview.steps.size())));
    m_tabs->setTabText(RenderedTab, title(tr("Re&ndered"), preview.rendered.size()));
    m_tabs->setTabVisible(RenderedTab, !preview.rendered.isEmpty());
    const bool allMet =
        std::all_of(preview.guards.begin(), preview.guards.end(),
                    [](const Models::Guard &guard) { return guard.state == Models::Guard::State::Met; });
    m_tabs->setTabText(GuardsTab,
                       title(tr("&Guards"), qsizetype(preview.guards.size())) + (allMet ? u" ✓"_s : u" ▲"_s));
    m_tabs->setTabVisible(GuardsTab, !preview.guards.empty());
}

void Sheet::showFound(Found found)
{
    m_preview = std::move(found.preview);
    const Preview &preview = *m_preview;
    showTabs();
    const QString size = Models::sizeText(preview.bytes);
    // Only the local tree travels; what is promoted or brought back is on the server already.
    const QString total = m_proposal.change.kind == Operations::ChangeKind::Deploy
                              ? tr("%1 to upload").arg(size)
                              : tr("%1 to copy on the server").arg(size);
    m_files->show(preview.files, std::move(found.files), preview.bytes > 0 ? total : QString());
    const std::vector<Models::FileChange> compose = found.compose.changes();
    m_compose->show(compose, std::move(found.compose), {});
    QStringList commitLines;
    for (const Models::CommitLine &commit : preview.commits) {
        commitLines += u"%1  %2  —  %3, %4"_s.arg(commit.id.left(7), commit.subject, commit.author,
                                                  Models::momentText(commit.at, QDateTime::currentDateTime()));
    }
    if (commitLines.isEmpty())
        commitLines += tr("No commit that is not there already, or the history does not tell.");
    setLines(m_commits, commitLines);
    setLines(m_keys, preview.missingEnvKeys.isEmpty() ? QStringList{tr("No variable is missing there.")}
                                                      : preview.missingEnvKeys);
    m_runbook->show(preview.steps);
    setLines(m_rendered, preview.rendered);
    m_guards->show(preview.guards);
    m_data->show(preview.data, preview.dataFoot);

    m_subtitle->setText(preview.nothingToDo ? m_proposal.nothing : preview.summary);
    m_guard->setText(preview.guard.isEmpty() ? QString() : u"✓ "_s + preview.guard);
    m_andData->setVisible(!preview.dataBackup.isEmpty());
    m_andData->setToolTip(
        tr("When the rollback has succeeded, the restore of %1 is shown. Nothing of it runs before its own "
           "button is pressed.")
            .arg(preview.dataBackup));
    m_andData->setAccessibleDescription(m_andData->toolTip());
    showNotes(preview);
    m_pages->setCurrentIndex(m_tabs->currentIndex() + 1);
    updateDeploy();
    // Whoever has gone somewhere stays there: a key that is meant for a box must not press the button.
    if (window()->focusWidget() != this)
        return;
    if (m_focusAfter)
        m_focusAfter->setFocus();
    else if (m_typed)
        m_typed->setFocus();
    else if (m_deploy->isEnabled())
        m_deploy->setFocus();
}

void Sheet::showNotes(const Preview &preview)
{
    if (!preview.problems.isEmpty()) {
        m_problems->setAction(tr("Look again"));
        m_problems->show(Tone::Error, preview.problems.front(), preview.problems.mid(1));
    }
    QStringList notes = preview.notes;
    if (!m_proposal.unasked.isEmpty())
        notes.prepend(m_proposal.unasked);
    if (!preview.missingEnvKeys.isEmpty()) {
        notes += tr("%1 lacks %2, which the new release reads. Add what is missing there first, or its default "
                    "is used.")
                     .arg(environment(), preview.missingEnvKeys.join(u", "));
    }
    if (!notes.isEmpty())
        m_notes->show(Tone::Warning, notes.front(), notes.mid(1));
}

QString Sheet::whyNot() const
{
    if (!m_preview)
        return m_query.isRunning() ? tr("Still comparing") : tr("Not compared");
    if (!m_preview->problems.isEmpty())
        return tr("It would be refused");
    if (m_preview->nothingToDo)
        return tr("Nothing would change");
    if (m_typed && m_typed->text() != m_proposal.toType)
        return tr("The name is not typed yet");
    return {};
}

void Sheet::updateDeploy()
{
    const QString reason = whyNot();
    m_deploy->setEnabled(reason.isEmpty());
    m_deploy->setToolTip(reason);
    m_deploy->setAccessibleDescription(reason);
    // While the name is being typed, the field itself says it.
    const bool typing = m_typed && m_preview && m_preview->problems.isEmpty() && !m_preview->nothingToDo;
    m_whyNot->setText(typing ? QString() : reason);
    m_whyNot->setColour(m_style.tokens().faint);
}

void Sheet::dismiss()
{
    hide();
    emit closed();
    m_query.drop();
    deleteLater();
}

void Sheet::layOut()
{
    setGeometry(parentWidget()->rect());
    const int side = std::max(12, (width() - 990) / 2);
    m_panel->setGeometry(rect().adjusted(side, 16, -side, -16));
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, m_style.isDark() ? 130 : 90));
    const QRectF box = m_panel->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.accent(m_surface));
    painter.drawRoundedRect(box, Metrics::cardRadius, Metrics::cardRadius);
    painter.setBrush(m_style.tokens().panel);
    painter.drawRoundedRect(box.adjusted(0, 6, 0, 0), Metrics::cardRadius, Metrics::cardRadius);
    painter.drawRect(box.adjusted(0, 6, 0, -20));
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *now = window()->focusWidget();
    QWidget *at = now && isAncestorOf(now) ? now : this;
    for (QWidget *each = next ? at->nextInFocusChain() : at->previousInFocusChain(); each != at;
         each = next ? each->nextInFocusChain() : each->previousInFocusChain()) {
        if (isAncestorOf(each) && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !each->focusProxy()) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Slipway::Ui
