// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/texts.h"
#include "ui/confirmdialog.h"
#include "ui/deploysheet.h"
#include "ui/jobspage.h"
#include "ui/navigation.h"
#include "ui/notepanel.h"
#include "ui/operationpage.h"
#include "ui/overviewpage.h"
#include "ui/railwidget.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::LiveOperation;

namespace {

enum Pages { OverviewNumber, OperationsNumber };

QString geometryKey()
{
    return u"window/geometry"_s;
}

} // namespace

MainWindow::MainWindow(Style &style, Models::Backend &backend, QSettings &settings)
    : m_style(style)
    , m_backend(backend)
    , m_settings(settings)
    , m_watch(std::make_unique<Models::ProjectWatch>(backend))
{
    setWindowTitle(tr("%1 – Slipway").arg(backend.configuration().title));
    setMinimumSize(1000, 640);
    makePages();
    makeMenus();
    makeStatusBar();
    resize(1280, 800);
    restoreGeometry(settings.value(geometryKey()).toByteArray());

    connect(m_watch.get(), &Models::ProjectWatch::connectionChanged, this, &MainWindow::showConnection);
    connect(m_watch.get(), &Models::ProjectWatch::jobsListed, this, &MainWindow::followWhatRuns);
    connect(m_watch->environments(), &QAbstractItemModel::dataChanged, this, &MainWindow::showInterrupted);
    connect(&style, &Style::changed, this, &MainWindow::showConnection);
    showConnection();
}

MainWindow::~MainWindow() = default;

DeploySheet *MainWindow::sheet() const
{
    return m_sheet;
}

void MainWindow::makePages()
{
    auto *central = new QWidget(this);
    m_rail = new RailWidget(m_style, *m_watch->environments(), central);
    m_navigation = new Navigation(central);
    m_navigation->addPage(tr("Overview"));
    m_navigation->addPage(tr("Operations"));
    m_pages = new QStackedWidget(central);
    m_overview = new OverviewPage(m_style, m_backend.configuration(), *m_watch->environments(), m_pages);
    m_operations = new QStackedWidget(m_pages);
    m_jobs = new JobsPage(m_style, *m_watch->jobs(), m_operations);
    m_page = new OperationPage(m_style, m_operations);
    m_operations->addWidget(m_jobs);
    m_operations->addWidget(m_page);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_operations);
    m_problem = new NotePanel(central, NotePanel::Shape::Bar);
    m_problem->setObjectName(u"connectionProblem"_s);
    m_problem->setAction(tr("Try again"));
    m_problem->hide();
    m_interrupted = new NotePanel(central, NotePanel::Shape::Bar);
    m_interrupted->setObjectName(u"interruptedJob"_s);
    m_interrupted->setAction(tr("Undo it now"));
    m_interrupted->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    for (NotePanel *panel : {m_problem, m_interrupted})
        right->addWidget(panel);
    right->addWidget(m_pages, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(right, 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rail);
    column->addLayout(body, 1);
    setCentralWidget(central);
    central->setFocusPolicy(Qt::ClickFocus);
    central->setFocus(); // no button is marked before somebody uses the keyboard

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_rail, &RailWidget::deployWanted, this, [this](const QString &name) { openSheet(name); });
    connect(m_rail, &RailWidget::watchWanted, this, &MainWindow::attachById);
    connect(m_page, &OperationPage::backWanted, this, [this] { m_operations->setCurrentWidget(m_jobs); });
    connect(m_jobs, &JobsPage::attachWanted, this, [this](const QString &id) { attachById({}, id); });
    connect(m_problem, &NotePanel::actionTriggered, m_watch.get(), &Models::ProjectWatch::refresh);
    connect(m_interrupted, &NotePanel::actionTriggered, this,
            [this] { askToRecover(m_interrupted->property("environment").toString()); });
}

void MainWindow::makeStatusBar()
{
    m_connection = new QLabel(this);
    m_probe = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_probe);
    statusBar()->setAccessibleName(tr("Connection"));
    m_ageTimer.setInterval(1000);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::showConnection);
}

void MainWindow::showConnection()
{
    const QStringList connected = m_watch->connectedTo();
    const QString problem = m_watch->problem();
    const qint64 age = m_watch->probeAge();
    const Tone tone = !problem.isEmpty() ? Tone::Error : connected.isEmpty() ? Tone::Neutral : Tone::Ok;
    QString text = !problem.isEmpty()    ? tr("not connected")
                   : connected.isEmpty() ? tr("connecting …")
                                         : tr("connected to %1").arg(connected.join(u", "));
    m_connection->setText(
        u"<span style='color:%1'>●</span> %2"_s.arg(m_style.tone(tone).name(), text.toHtmlEscaped()));
    m_connection->setAccessibleName(text);
    m_probe->setText(age < 0 ? QString() : tr("seen %1 s ago").arg(QLocale().toString(age / 1000)));
    if (problem.isEmpty())
        m_problem->hide();
    else
        m_problem->show(Tone::Error, problem, {}, m_watch->remedy());
    m_jobs->setHint(m_watch->jobsKnown()
                        ? tr("Nothing has run here yet. The arrow on top deploys the local tree.")
                    : problem.isEmpty() ? tr("Looking at the server …")
                                        : tr("What has run can be seen when the server can be reached."));
    const int running = m_watch->jobs()->runningCount();
    m_navigation->setBadge(OperationsNumber, running, tr("%n operation(s) running", nullptr, running));
}

void MainWindow::showInterrupted()
{
    EnvironmentsModel &model = *m_watch->environments();
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto &observed = model.observed(row);
        if (!observed || observed->interruptedJob.isEmpty() || operationRuns())
            continue;
        m_interrupted->setProperty("environment", observed->name);
        m_interrupted->show(Tone::Warning,
                            tr("A job on %1 was interrupted and has not been undone.").arg(observed->name), {},
                            tr("The next deploy undoes it first. You can also have it undone now."));
        return;
    }
    m_interrupted->hide();
}

void MainWindow::openSheet(const QString &environment, bool direct)
{
    const int row = m_watch->environments()->rowOf(environment);
    if (row < 1)
        return;
    if (m_sheet)
        m_sheet->dismiss();
    m_sheet = new DeploySheet(m_style, m_backend, m_watch->environments()->declared(row), direct, m_pages);
    connect(m_sheet, &DeploySheet::accepted, this, &MainWindow::start);
    m_sheet->show();
    m_sheet->raise();
    m_sheet->setFocus();
}

void MainWindow::start(const Models::DeployPreview &preview, bool direct)
{
    auto operation = std::make_unique<LiveOperation>(m_backend);
    operation->deploy(preview, direct);
    setOperation(std::move(operation));
}

void MainWindow::askToRecover(const QString &environment)
{
    if (surfaceOf(environment) != Models::Surface::Production) {
        recover(environment);
        return;
    }
    auto *dialog =
        new ConfirmDialog(m_style, environment, tr("Undo the interrupted job on %1").arg(environment),
                          tr("It brings %1 back to the release that it was on.").arg(environment), this);
    connect(dialog, &QDialog::accepted, this, [this, environment] { recover(environment); });
    dialog->open();
}

void MainWindow::recover(const QString &environment)
{
    auto operation = std::make_unique<LiveOperation>(m_backend);
    operation->recover(environment);
    setOperation(std::move(operation));
}

void MainWindow::attach(const Remote::JobSummary &job)
{
    if (m_operation && m_operation->job() == job.id) {
        m_operations->setCurrentWidget(m_page);
        showPage(OperationsNumber);
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
    m_operations->setCurrentWidget(m_page);
    showPage(OperationsNumber);
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
    if (m_lookedForJobs)
        return;
    m_lookedForJobs = true;
    if (const auto running = m_watch->jobs()->running(); running && !m_sheet)
        attach(*running);
}

void MainWindow::showPage(int page)
{
    if (m_sheet)
        m_sheet->dismiss();
    m_navigation->setCurrent(page);
    m_pages->setCurrentIndex(page);
}

Models::Surface MainWindow::surfaceOf(const QString &environment) const
{
    const int row = m_watch->environments()->rowOf(environment);
    return row < 1 ? Models::Surface::Staging
                   : Models::Surface(
                       m_watch->environments()->index(row).data(EnvironmentsModel::SurfaceRole).toInt());
}

bool MainWindow::operationRuns() const
{
    return !m_preparing.empty() || (m_operation && m_operation->phase() != LiveOperation::Phase::Ended);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_watch->setActive(true);
    m_ageTimer.start();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_watch->setActive(false);
    m_ageTimer.stop();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_watch->setActive(isVisible() && !isMinimized());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving || !operationRuns()) {
        m_settings.setValue(geometryKey(), saveGeometry());
        event->accept();
        return;
    }
    event->ignore();
    if (m_question)
        return;
    const LiveOperation &concerned = m_preparing.empty() ? *m_operation : *m_preparing.front();
    const bool stands = !concerned.job().isEmpty();
    auto *question = new QMessageBox(this);
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Information);
    question->setWindowTitle(windowTitle());
    question->setText(stands ? tr("“%1” goes on on the server.").arg(concerned.title())
                             : tr("“%1” has not begun on the server yet.").arg(concerned.title()));
    question->setInformativeText(
        stands
            ? tr("Closing the window does not stop it. It finishes or undoes itself, and the next start of "
                 "Slipway finds it and follows it.")
            : tr(
                "Closing the window stops it now. Nothing was changed on the server; what has been uploaded is "
                "used again next time."));
    QPushButton *close = question->addButton(tr("&Close the window"), QMessageBox::AcceptRole);
    close->setObjectName(u"closeWindow"_s);
    question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(close);
    connect(question, &QDialog::finished, this, [this, question, close] {
        if (question->clickedButton() == close)
            leave();
    });
    m_question = question;
    question->open();
}

void MainWindow::leave()
{
    m_leaving = true;
    close();
}

} // namespace Slipway::Ui
