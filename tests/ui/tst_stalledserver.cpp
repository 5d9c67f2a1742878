// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "models/items/changesmodel.h"
#include "ui/backups/prunedialog.h"
#include "ui/backups/scheduledialog.h"
#include "ui/fakebackups.h"
#include "ui/findings/nginxdialog.h"
#include "ui/sheet/rollbackdialog.h"
#include "ui/window/drawer.h"

#include <QPointer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Tests::WindowFixture;

namespace {

/// The server answers nothing and nothing can be stopped, for as long as this lives. Were the window to wait for it, the
/// test would not go on: then it answers again after half a minute, and says that it had to.
class Stall
{
public:
    Stall(Tests::FakeBackend &backend, Tests::FakeBackups &backups)
        : m_backend(backend)
        , m_backups(backups)
    {
        set(true);
        m_watcher = std::jthread([this](const std::stop_token &stop) {
            std::unique_lock lock(m_mutex);
            if (m_ended.wait_for(lock, stop, std::chrono::seconds(30), [] { return false; })
                || stop.stop_requested())
                return;
            m_waited = true;
            set(false);
        });
    }
    ~Stall()
    {
        m_watcher.request_stop();
        m_watcher.join();
        set(false);
    }
    Q_DISABLE_COPY_MOVE(Stall)

    [[nodiscard]] bool somebodyWaited() const { return m_waited; }

private:
    void set(bool stalled)
    {
        m_backend.setStalled(stalled);
        m_backups.setStalled(stalled);
    }

    Tests::FakeBackend &m_backend;
    Tests::FakeBackups &m_backups;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::atomic<bool> m_waited = false;
    std::jthread m_watcher;
};

/// What is opened on the stalled server. Returns the widget that asks, or nothing where that is the window itself.
using Open = std::function<QWidget *(WindowFixture &)>;
/// What is done while the question is open.
using Moment = std::function<void(WindowFixture &, const QPointer<QWidget> &)>;

template <typename Made>
QWidget *shown(Made *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

const std::vector<std::pair<const char *, Open>> opened{
    {"nothing but the window",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->watch().refresh();
         return nullptr;
     }},
    {"the sheet of a deploy",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->openSheet(u"staging"_s);
         return fixture.window->sheet();
     }},
    {"the sheet of a promotion",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->openPromotion(u"production"_s);
         return fixture.window->sheet();
     }},
    {"the releases to roll back to",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->askToRollBack(u"staging"_s);
         return fixture.window->findChild<Ui::RollbackDialog *>();
     }},
    {"the change of nginx",
     [](WindowFixture &fixture) -> QWidget * {
         return shown(new Ui::NginxDialog(fixture.style, fixture.backend, {}, fixture.window.get()));
     }},
    {"the schedule",
     [](WindowFixture &fixture) -> QWidget * {
         return shown(new Ui::ScheduleDialog(fixture.style, *fixture.window->backups(),
                                             fixture.backend.configuration(), fixture.window.get()));
     }},
    {"the pruning",
     [](WindowFixture &fixture) -> QWidget * {
         return shown(new Ui::PruneDialog(fixture.style, *fixture.window->backups(),
                                          fixture.backend.configuration().environment(u"staging"_s),
                                          fixture.window.get()));
     }},
    {"the history",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->showPage(u"history");
         return nullptr;
     }},
    {"the backups",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->showPage(u"backups");
         return nullptr;
     }},
    {"a pull",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->showPage(u"backups");
         fixture.window->backups()->pull({}, {});
         return nullptr;
     }},
    {"a verification",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->backups()->verify(u"staging"_s, {});
         return nullptr;
     }},
    {"a deploy that prepares",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->run({Operations::ChangeKind::Deploy, u"staging"_s, {}, {}});
         return nullptr;
     }},
    {"a deploy that was cancelled",
     [](WindowFixture &fixture) -> QWidget * {
         fixture.window->run({Operations::ChangeKind::Deploy, u"staging"_s, {}, {}});
         fixture.window->operation()->cancel();
         return nullptr;
     }},
    {"a job that is followed",
     [](WindowFixture &fixture) -> QWidget * {
         Remote::JobSummary job;
         job.id = Tests::FakeBackend::jobId();
         job.environment = u"staging"_s;
         fixture.window->attach(job);
         return nullptr;
     }},
    {"a job that is asked to cancel",
     [](WindowFixture &fixture) -> QWidget * {
         Remote::JobSummary job;
         job.id = Tests::FakeBackend::jobId();
         job.environment = u"staging"_s;
         fixture.window->attach(job);
         fixture.window->operation()->cancel();
         return nullptr;
     }},
};

const std::vector<std::pair<const char *, Moment>> moments{
    {"is closed",
     [](WindowFixture &fixture, const QPointer<QWidget> &widget) {
         if (fixture.window->sheet())
             fixture.window->sheet()->dismiss();
         else if (widget)
             widget->close();
         if (widget)
             QTRY_VERIFY(!widget);
     }},
    {"is deleted", [](WindowFixture &, const QPointer<QWidget> &widget) { delete widget.data(); }},
    {"is asked for again and again",
     [](WindowFixture &fixture, const QPointer<QWidget> &) {
         for (int i = 0; i < 3; ++i) {
             fixture.window->watch().refresh();
             fixture.window->openSheet(u"staging"_s);
             fixture.window->backups()->look();
             QTest::qWait(10);
         }
     }},
    {"makes room for another page",
     [](WindowFixture &fixture, const QPointer<QWidget> &) {
         for (const QString &page : fixture.window->pageKeys()) {
             fixture.window->showPage(page);
             QTest::qWait(10);
         }
     }},
    {"lies below the drawer",
     [](WindowFixture &fixture, const QPointer<QWidget> &) {
         fixture.window->findChild<Ui::Drawer *>()->open();
         fixture.window->resize(1024, 700);
         QTest::qWait(10);
     }},
    {"is told in another language",
     [](WindowFixture &fixture, const QPointer<QWidget> &) {
         QEvent language(QEvent::LanguageChange);
         QCoreApplication::sendEvent(fixture.window.get(), &language);
         QTest::qWait(50);
     }},
    {"goes with its window", [](WindowFixture &fixture, const QPointer<QWidget> &) { fixture.window.reset(); }},
};

} // namespace

/// The window against a server that stalls, at any moment of anything that asks it: nothing waits on the GUI thread. No
/// time is measured but by whether the test goes on at all, so that it holds on a busy machine.
class TestStalledServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingWaits_data();
    void nothingWaits();
    void aDifferenceThatDoesNotCome();

private:
    std::unique_ptr<Ui::Style> m_style;
};

void TestStalledServer::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Platform::installTranslations(*qApp);
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void TestStalledServer::nothingWaits_data()
{
    QTest::addColumn<Open>("open");
    QTest::addColumn<Moment>("moment");
    for (const auto &[what, open] : opened) {
        for (const auto &[when, moment] : moments)
            QTest::addRow("%s %s", what, when) << open << moment;
    }
}

void TestStalledServer::nothingWaits()
{
    QFETCH(Open, open);
    QFETCH(Moment, moment);
    Tests::FakeBackups backups;
    WindowFixture fixture(*m_style);
    fixture.backend.setBackups(&backups);
    QVERIFY(fixture.open());
    const Stall stall(fixture.backend, backups);
    const QPointer<QWidget> widget = open(fixture);
    QTest::qWait(20); // it asks
    QVERIFY(fixture.backend.threads().running() + backups.threads().running() > 0);
    moment(fixture, widget);
    QTest::qWait(20);
    fixture.window.reset();
    QVERIFY2(!stall.somebodyWaited(), "the window waited for the server");
    // The questions are open still, elsewhere.
    QVERIFY(fixture.backend.threads().running() + backups.threads().running() > 0);
}

/// The sheet is filled, and then the server stalls while somebody walks through the files.
void TestStalledServer::aDifferenceThatDoesNotCome()
{
    Tests::FakeBackups backups;
    WindowFixture fixture(*m_style);
    fixture.backend.setBackups(&backups);
    QVERIFY(fixture.open());
    QVERIFY(fixture.openSheet(u"staging"_s));
    const Stall stall(fixture.backend, backups);
    auto *files = fixture.find<QTreeView>(u"sheetFiles"_s);
    const auto *tree = static_cast<Models::ChangesModel *>(files->model());
    for (const Models::FileChange &file : fixture.backend.preview().files) {
        files->setCurrentIndex(tree->find(file.path));
        QTest::qWait(5);
    }
    const QPointer<QWidget> sheet = fixture.window->sheet();
    fixture.window->sheet()->dismiss();
    QTRY_VERIFY(!sheet);
    fixture.window.reset();
    QVERIFY2(!stall.somebodyWaited(), "the window waited for the server");
    QVERIFY(fixture.backend.threads().running() > 0);
}

QTEST_MAIN(TestStalledServer)
#include "tst_stalledserver.moc"
