// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "operations/changes/renew.h"
#include "ui/backups/backupspage.h"
#include "ui/findings/nginxdialog.h"
#include "ui/history/historypage.h"
#include "ui/kit/confirmdialog.h"
#include "ui/operation/operationpage.h"
#include "ui/sheet/rollbackdialog.h"
#include "ui/sheet/sheet.h"

/// What the window does with operations: shows what they would change, starts them, follows them.
namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::LiveOperation;
using Operations::ChangeKind;

void MainWindow::openSheet(const QString &environment, bool direct)
{
    const int row = m_watch->environments()->rowOf(environment);
    if (row < 1)
        return;
    Operations::Wishes wishes;
    wishes.direct = direct;
    propose({ChangeKind::Deploy, environment, {}, wishes});
}

void MainWindow::openPromotion(const QString &environment)
{
    propose({ChangeKind::Promote, environment, {}, {}});
}

void MainWindow::askToRollBack(const QString &environment)
{
    auto *dialog =
        new RollbackDialog(m_style, m_backend, m_backend.configuration().environment(environment), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, environment] {
        propose({ChangeKind::Rollback, environment, dialog->release(), {}});
    });
    dialog->open();
}

QWidget *MainWindow::makeHistory()
{
    auto *page = new HistoryPage(m_style, m_backend, m_pages);
    connect(page, &HistoryPage::logWanted, this, &MainWindow::attachById);
    return page;
}

void MainWindow::propose(const Operations::Change &change)
{
    openSheet(Models::proposalOf(change, m_backend.configuration()));
}

void MainWindow::openSheet(const Models::Proposal &proposal)
{
    const int row = m_watch->environments()->rowOf(proposal.change.environment);
    if (row < 1)
        return;
    if (m_sheet)
        m_sheet->dismiss();
    m_sheet = new Sheet(m_style, m_backend, proposal, m_watch->environments()->declared(row), m_pages);
    connect(m_sheet, &Sheet::accepted, this, &MainWindow::start);
    m_sheet->show();
    m_sheet->raise();
    // One that comes by itself takes no key that was meant for what is below.
    if (proposal.unasked.isEmpty())
        m_sheet->setFocus();
}

void MainWindow::run(const Operations::Change &change)
{
    start(Models::proposalOf(change, m_backend.configuration()), std::nullopt);
}

void MainWindow::start(const Models::Proposal &proposal, const std::optional<Models::Preview> &preview)
{
    auto operation = std::make_unique<LiveOperation>(m_backend);
    operation->start(proposal, preview);
    connect(operation.get(), &LiveOperation::ended, this, [this, started = operation.get(), proposal] {
        const Domain::Outcome &outcome = *started->outcome();
        if (outcome.outdated) {
            // What was accepted is not what would run any more: that is a question, not a failure. What somebody ticked
            // was meant for the plan that was shown.
            Models::Proposal again = proposal;
            again.unasked = outcome.message;
            again.change.wishes.overrides.clear();
            openUnasked(again);
        } else if (outcome.succeeded() && !proposal.thenRestore.isEmpty()) {
            const QString &environment = proposal.change.environment;
            Models::Proposal restore = Models::proposalOf(
                {ChangeKind::Restore, environment, proposal.thenRestore, {}}, m_backend.configuration());
            restore.unasked = tr("The code of %1 is back on %2. These are the data of that release, as you "
                                 "wanted to see them.")
                                  .arg(environment, outcome.release);
            openUnasked(restore);
        }
    });
    setOperation(std::move(operation));
}

void MainWindow::openUnasked(const Models::Proposal &proposal)
{
    if (m_sheet)
        // Queued: while it says so it is no sheet any more, and m_sheet still names it.
        connect(
            m_sheet, &QObject::destroyed, this, [this, proposal] { openSheet(proposal); },
            Qt::QueuedConnection);
    else
        openSheet(proposal);
}

void MainWindow::askToRecover(const QString &environment)
{
    if (surfaceOf(environment) != Models::Surface::Production) {
        run({ChangeKind::Recover, environment, {}, {}});
        return;
    }
    auto *dialog =
        new ConfirmDialog(m_style, environment, tr("Undo the interrupted job on %1").arg(environment),
                          tr("It brings %1 back to the release that it was on.").arg(environment), this);
    connect(dialog, &QDialog::accepted, this, [this, environment] {
        run({ChangeKind::Recover, environment, {}, {}});
    });
    dialog->open();
}

void MainWindow::askToRestart(const QString &environment, const QString &container)
{
    propose({ChangeKind::Restart, environment, container, {}});
}

void MainWindow::askToRenew(const QString &domain)
{
    const Domain::Environment &environment = Operations::environmentOfDomain(m_backend.configuration(), domain);
    propose({ChangeKind::Renew, environment.name.text(), domain, {}});
}

void MainWindow::openNginx(const QStringList &domains)
{
    if (m_question)
        return;
    auto *dialog = new NginxDialog(m_style, m_backend, domains, this);
    connect(dialog, &NginxDialog::changedServer, m_watch.get(), &Models::ProjectWatch::look);
    m_question = dialog;
    dialog->open();
}

void MainWindow::act(const Domain::Finding &finding)
{
    using Action = Domain::Finding::Action;
    const QString &environment = finding.environment;
    switch (finding.action) {
    case Action::None:
        break;
    case Action::ApplyNginx:
        openNginx({finding.subject});
        break;
    case Action::Renew:
        askToRenew(finding.subject);
        break;
    case Action::Restart:
        askToRestart(environment, finding.subject);
        break;
    case Action::Deploy:
        if (m_backend.configuration().environment(environment).promotesFrom)
            openPromotion(environment);
        else
            openSheet(environment);
        break;
    case Action::Recover:
        askToRecover(environment);
        break;
    case Action::BackUp:
        if (m_backups)
            run({ChangeKind::Backup, environment, {}, {}});
        break;
    case Action::PullBackups:
        if (m_backups) {
            showPage(u"backups");
            m_backups->pull(environment, {});
        }
        break;
    case Action::PullKept:
        if (m_backupsPage) {
            showPage(u"backups");
            m_backupsPage->setEnvironment(environment);
            m_backupsPage->showList(BackupsPage::List::KeptFiles);
            m_backups->pullKept(environment);
        }
        break;
    case Action::ShowKept:
        if (m_backupsPage) {
            showPage(u"backups");
            m_backupsPage->setEnvironment(environment);
            m_backupsPage->showList(BackupsPage::List::KeptDatabases);
        }
        break;
    case Action::SetSchedule:
        if (m_backupsPage) {
            showPage(u"backups");
            m_backupsPage->openSchedule();
        }
        break;
    }
}

void MainWindow::attach(const Remote::JobSummary &job)
{
    if (m_operation && m_operation->job() == job.id) {
        m_operations->setCurrentWidget(m_page);
        showPage(u"operations");
        return;
    }
    auto operation = std::make_unique<LiveOperation>(m_backend);
    operation->attach(job);
    setOperation(std::move(operation));
}

void MainWindow::attachById(const QString &environment, const QString &job)
{
    Remote::JobSummary summary;
    if (const auto known = m_watch->jobs()->find(job)) {
        summary = *known;
    } else { // the list is older than the probe that named it
        summary.id = job;
        summary.environment = environment;
    }
    attach(summary);
}

void MainWindow::setOperation(std::unique_ptr<LiveOperation> operation)
{
    if (m_sheet)
        m_sheet->dismiss();
    m_page->setOperation(operation.get(), surfaceOf(operation->environment()));
    std::swap(m_operation, operation);
    if (operation && operation->phase() != LiveOperation::Phase::Ended && operation->job().isEmpty())
        keepPreparing(std::move(operation)); // while a job goes on without being watched
    connect(m_operation.get(), &LiveOperation::ended, m_watch.get(), &Models::ProjectWatch::look);
    connect(m_operation.get(), &LiveOperation::jobStands, m_watch.get(), &Models::ProjectWatch::look);
    if (m_backups)
        connect(m_operation.get(), &LiveOperation::ended, m_backups.get(), &Models::BackupState::look);
    m_operations->setCurrentWidget(m_page);
    showPage(u"operations");
    m_lookedForJobs = true;
    showInterrupted();
}

void MainWindow::keepPreparing(std::unique_ptr<LiveOperation> operation)
{
    const auto forget = [this, kept = operation.get()] {
        std::erase_if(m_preparing, [kept](const auto &each) { return each.get() == kept; });
    };
    connect(operation.get(), &LiveOperation::jobStands, this, forget, Qt::QueuedConnection);
    connect(operation.get(), &LiveOperation::ended, this, forget, Qt::QueuedConnection);
    m_preparing.push_back(std::move(operation));
}

/// Only the first list after the start: a window that was closed while a job ran finds it again.
void MainWindow::followWhatRuns()
{
    showConnection();
    // Of each host the first list counts; one that answers later may have the job that was left running.
    if (m_lookedForJobs || m_watch->hostsListed() <= m_hostsLookedAt)
        return;
    m_hostsLookedAt = m_watch->hostsListed();
    if (const auto running = m_watch->jobs()->running(); running && !m_sheet)
        attach(*running);
}

Models::Surface MainWindow::surfaceOf(const QString &environment) const
{
    const int row = m_watch->environments()->rowOf(environment);
    return row < 1 ? Models::Surface::Staging
                   : Models::Surface(
                       m_watch->environments()->index(row).data(EnvironmentsModel::SurfaceRole).toInt());
}

} // namespace Slipway::Ui
