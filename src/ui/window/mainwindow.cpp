// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/values/texts.h"
#include "ui/backups/backupspage.h"
#include "ui/findings/findingspage.h"
#include "ui/kit/icons.h"
#include "ui/kit/notepanel.h"
#include "ui/operation/operationpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/rail/railwidget.h"
#include "ui/sheet/sheet.h"
#include "ui/window/drawer.h"
#include "ui/window/jobspage.h"
#include "ui/window/navigation.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::LiveOperation;

namespace {

QString geometryKey()
{
    return u"window/geometry"_s;
}

/// Minutes; 0: nothing is downloaded by itself.
QString pullKey()
{
    return u"backups/pullEveryMinutes"_s;
}

/// When what is missing was downloaded last.
QString pulledKey()
{
    return u"backups/pulledAt"_s;
}

QString pageKey()
{
    return u"window/page"_s;
}

} // namespace

MainWindow::MainWindow(Style &style, Models::Backend &backend, QSettings &settings)
    : m_style(style)
    , m_backend(backend)
    , m_settings(settings)
    , m_watch(std::make_unique<Models::ProjectWatch>(backend))
{
    if (backend.backups()) {
        m_backups = std::make_unique<Models::BackupState>(*backend.backups());
        connect(m_backups.get(), &Models::BackupState::pulled, this,
                [this](const QDateTime &at) { m_settings.setValue(pulledKey(), at); });
        m_backups->pullEvery(settings.value(pullKey()).toInt(), settings.value(pulledKey()).toDateTime());
    }
    setWindowTitle(tr("%1 – Slipway").arg(backend.configuration().title));
    setMinimumSize(1000, 640);
    m_ageTimer.setInterval(1000);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::showConnection);
    build();
    resize(1280, 800);
    restoreGeometry(settings.value(geometryKey()).toByteArray());
    showPage(settings.value(pageKey()).toString());

    connect(m_watch.get(), &Models::ProjectWatch::connectionChanged, this, &MainWindow::showConnection);
    connect(m_watch.get(), &Models::ProjectWatch::jobsListed, this, &MainWindow::followWhatRuns);
    connect(m_watch->environments(), &QAbstractItemModel::dataChanged, this, &MainWindow::showInterrupted);
    connect(m_watch->truth(), &Models::TruthModel::changed, this, &MainWindow::showConnection);
    connect(&style, &Style::changed, this, &MainWindow::showConnection);
}

MainWindow::~MainWindow() = default;

Sheet *MainWindow::sheet() const
{
    return m_sheet;
}

/// Every page of the window, in the order of the navigation, the View menu and Ctrl+1, Ctrl+2, ... One line each. Its
/// icon is the drawing of its key in resources/icons; `&` marks the letter for the keyboard.
void MainWindow::makePages()
{
    addPage(u"overview"_s, tr("&Overview"), makeOverview());
    addPage(u"operations"_s, tr("O&perations"), makeOperations());
    if (m_backups)
        addPage(u"backups"_s, tr("&Backups"), makeBackups());
    addPage(u"findings"_s, tr("&Findings"), makeFindings());
    addPage(u"history"_s, tr("&History"), makeHistory());
}

void MainWindow::addPage(const QString &key, const QString &title, QWidget *page)
{
    page->setObjectName(key + u"Page"_s);
    m_pageKeys += key;
    m_pageTitles += title;
    m_pages->addWidget(page);
    m_navigation->addPage(key, Models::withoutLetter(title));
}

QWidget *MainWindow::makeOverview()
{
    auto *page = new OverviewPage(m_style, m_backend, *m_watch->truth(), m_pages);
    connect(page, &OverviewPage::actionWanted, this, &MainWindow::act);
    connect(page, &OverviewPage::restartWanted, this, &MainWindow::askToRestart);
    connect(page, &OverviewPage::renewalWanted, this, &MainWindow::askToRenew);
    return page;
}

QWidget *MainWindow::makeFindings()
{
    auto *page = new FindingsPage(m_style, *m_watch->truth(), m_pages);
    connect(page, &FindingsPage::actionWanted, this, &MainWindow::act);
    return page;
}

QWidget *MainWindow::makeOperations()
{
    m_operations = new QStackedWidget(m_pages);
    m_operations->setAccessibleName(tr("Operations"));
    m_jobs = new JobsPage(m_style, *m_watch->jobs(), m_operations);
    m_page = new OperationPage(m_style, m_backend.threads(), m_operations);
    m_operations->addWidget(m_jobs);
    m_operations->addWidget(m_page);
    connect(m_page, &OperationPage::backWanted, this, [this] { m_operations->setCurrentWidget(m_jobs); });
    connect(m_jobs, &JobsPage::attachWanted, this, [this](const QString &id) { attachById({}, id); });
    return m_operations;
}

QWidget *MainWindow::makeBackups()
{
    auto *page = new BackupsPage(m_style, m_backend.configuration(), *m_backups, m_pages);
    m_backupsPage = page;
    page->setPullInterval(m_settings.value(pullKey()).toInt());
    connect(page, &BackupsPage::restoreWanted, this, [this](const QString &environment, const QString &id) {
        propose({Operations::ChangeKind::Restore, environment, id, {}});
    });
    connect(page, &BackupsPage::bringWanted, this,
            [this](const QString &environment, const QString &of, const QString &id) {
                Operations::Change change{Operations::ChangeKind::Restore, environment, id, {}};
                change.wishes.of = of;
                propose(change);
            });
    connect(page, &BackupsPage::drillWanted, this, [this](const QString &environment, const QString &id) {
        propose({Operations::ChangeKind::Drill, environment, id, {}});
    });
    connect(page, &BackupsPage::putBackWanted, this, [this](const QString &environment, const QString &name) {
        Operations::Change change{Operations::ChangeKind::Restore, environment, name, {}};
        change.wishes.kept = true;
        propose(change);
    });
    connect(page, &BackupsPage::removeKeptWanted, this,
            [this](const QString &environment, const QString &name) {
                propose({Operations::ChangeKind::RemoveKept, environment, name, {}});
            });
    connect(page, &BackupsPage::jobWanted, this, &MainWindow::attachById);
    connect(page, &BackupsPage::backupWanted, this, [this](const QString &environment) {
        run({Operations::ChangeKind::Backup, environment, {}, {}});
    });
    connect(page, &BackupsPage::pullIntervalWanted, this, [this](int minutes) {
        m_settings.setValue(pullKey(), minutes);
        m_backups->pullEvery(minutes, m_settings.value(pulledKey()).toDateTime());
    });
    return page;
}

void MainWindow::build()
{
    makeFrame();
    makePages();
    makeMenus();
    makeStatusBar();
    showConnection();
    showInterrupted();
}

/// In another language. The models stay, and with them everything that runs.
void MainWindow::rebuild()
{
    m_rebuilding = false;
    m_watch->truth()->tellAnew();
    if (m_sheet)
        m_sheet->dismiss();
    const QString page = currentPage();
    const bool oneOperation = m_operations->currentWidget() == m_page;
    setWindowTitle(tr("%1 – Slipway").arg(m_backend.configuration().title));
    setMenuBar(new QMenuBar(this)); // the old ones go with everything that is in them
    setStatusBar(new QStatusBar(this));
    m_pageKeys.clear();
    m_pageTitles.clear();
    delete takeCentralWidget();
    build();
    m_watch->environments()->tick();
    if (m_operation)
        m_page->setOperation(m_operation.get(), surfaceOf(m_operation->environment()));
    m_operations->setCurrentWidget(oneOperation ? static_cast<QWidget *>(m_page) : m_jobs);
    showPage(page);
}

void MainWindow::makeFrame()
{
    auto *central = new QWidget(this);
    m_rail = new RailWidget(m_style, *m_watch->environments(), central);
    m_navigation = new Navigation(m_style, central);
    m_pages = new QStackedWidget(central);
    m_problem = new NotePanel(central, NotePanel::Shape::Bar);
    m_problem->setObjectName(u"connectionProblem"_s);
    m_problem->setAction(tr("Try again"));
    m_problem->hide();
    m_interrupted = new NotePanel(central, NotePanel::Shape::Bar);
    m_interrupted->setObjectName(u"interruptedJob"_s);
    m_interrupted->setAction(tr("Undo it now"));
    m_interrupted->hide();

    m_drawer = new Drawer(m_style, *m_watch->jobs(), m_pages);
    connect(m_drawer, &Drawer::attachWanted, this, [this](const QString &id) { attachById({}, id); });

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

    connect(m_navigation, &Navigation::chosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_rail, &RailWidget::deployWanted, this, [this](const QString &name) { openSheet(name); });
    connect(m_rail, &RailWidget::promoteWanted, this, &MainWindow::openPromotion);
    connect(m_rail, &RailWidget::watchWanted, this, &MainWindow::attachById);
    connect(m_problem, &NotePanel::actionTriggered, m_watch.get(), &Models::ProjectWatch::refresh);
    connect(m_interrupted, &NotePanel::actionTriggered, this,
            [this] { askToRecover(m_interrupted->property("environment").toString()); });
}

void MainWindow::makeStatusBar()
{
    const auto quiet = [this](const QString &name) {
        auto *button = new QPushButton(statusBar());
        button->setProperty("quiet", u"true"_s);
        button->setObjectName(name);
        statusBar()->addPermanentWidget(button);
        return button;
    };
    m_drawerButton = quiet(u"openDrawer"_s);
    setLineIcon(*m_drawerButton, m_style, u"drawer"_s);
    connect(m_drawerButton, &QPushButton::clicked, m_drawer, &Drawer::toggle);
    QPushButton *commands = quiet(u"openCommands"_s);
    commands->setText(tr("%1 commands").arg(commandKeys().toString(QKeySequence::NativeText)));
    commands->setAccessibleName(tr("Commands"));
    connect(commands, &QPushButton::clicked, this, &MainWindow::showCommands);
    m_connection = new QLabel(this);
    m_probe = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_probe);
    statusBar()->setAccessibleName(tr("Connection"));
}

void MainWindow::showConnection()
{
    const QStringList connected = m_watch->connectedTo();
    const QString problem = m_watch->problem();
    const qint64 age = m_watch->probeAge();
    const Tone tone = !problem.isEmpty() ? Tone::Error : connected.isEmpty() ? Tone::Neutral : Tone::Ok;
    QString text = connected.isEmpty() ? (problem.isEmpty() ? tr("connecting …") : tr("not connected"))
                                       : tr("connected to %1").arg(connected.join(u", "));
    if (!problem.isEmpty() && !connected.isEmpty())
        text = tr("%1, not to %2").arg(text, m_watch->notConnectedTo().join(u", "));
    setMarkup(m_connection, u"<span style='color:%1'>●</span> %2"_s.arg(m_style.tone(tone).name(), u"%1"_s),
              text);
    m_connection->setAccessibleName(text);
    m_probe->setText(age < 0 ? QString()
                             : u"·  "_s
                                   + (age < 1000 ? tr("seen just now")
                                                 : tr("seen %1 s ago").arg(QLocale().toString(age / 1000))));
    if (problem.isEmpty())
        m_problem->hide();
    else
        m_problem->show(Tone::Error, problem, {}, m_watch->remedy());
    const QString hint = m_watch->jobsKnown()
                             ? tr("Nothing has run here yet. The arrow on top deploys the local tree.")
                         : problem.isEmpty() ? tr("Looking at the server …")
                                             : tr("What has run can be seen when the server can be reached.");
    m_jobs->setHint(hint);
    m_drawer->setHint(hint);
    const int running = m_watch->jobs()->runningCount();
    const QString runs =
        running > 0 ? tr("%n operation(s) running", nullptr, running) : tr("Recent operations");
    m_drawerButton->setText(runs);
    m_drawerButton->setAccessibleName(runs);
    const auto &findings = m_watch->truth()->findings();
    const auto told = int(std::count_if(findings.begin(), findings.end(), [](const Domain::Finding &finding) {
        return finding.severity != Domain::Finding::Severity::Info;
    }));
    const bool grave = !findings.empty() && findings.front().severity == Domain::Finding::Severity::Error;
    m_navigation->setBadge(u"findings", told, grave ? Tone::Error : Tone::Warning,
                           tr("%n finding(s)", nullptr, told));
    m_navigation->setBadge(u"operations", running, Tone::Ok, tr("%n operation(s) running", nullptr, running));
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

void MainWindow::showPage(int page)
{
    if (m_sheet)
        m_sheet->dismiss();
    m_navigation->setCurrent(page);
    m_pages->setCurrentIndex(page);
}

void MainWindow::showPage(QStringView key)
{
    for (int page = 0; page < int(m_pageKeys.size()); ++page) {
        if (m_pageKeys[page] == key)
            showPage(page);
    }
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

QString MainWindow::currentPage() const
{
    return m_pageKeys.value(m_pages->currentIndex());
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
    // Each translator that is installed says so; the widgets are made anew once, when all are.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_rebuilding, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::savePlace()
{
    m_settings.setValue(geometryKey(), saveGeometry());
    m_settings.setValue(pageKey(), currentPage());
}

} // namespace Slipway::Ui
