// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project.h"
#include "platform/translations.h"
#include "ui/kit/notepanel.h"
#include "ui/sheet/sheet.h"

#include "credentials/sessionstore.h"
#include "support/delayproxy.h"
#include "ui/heartbeat.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Outcome;
using Domain::StepState;
using Models::LiveOperation;

/// The real window, put together as the program does it, on the demo server: a person presses the arrow, looks at
/// the sheet, deploys, closes the window halfway, opens it again and sees the end.
///   SLIPWAY_DEMO_CONFIG, or SLIPWAY_DEMO_PORT   the demo server; without both the test is skipped
///   SLIPWAY_SCREENSHOTS                         a folder that gets pictures of every page, in both themes, three
///                                               languages, at 100 and 200 %
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void deployCloseAndComeBack();
    void aSecondDeployHasNothingToDo();
    void twoWindowsAndOneCancels();
    void aSickReleaseIsUndone();
    void theWindowStaysAliveBesideAGibibyte();
    void theConnectionIsCutForHalfAMinute();
    void whatWasShownIsPromotedAndTakenBack();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool setVersion(const QByteArray &version);
    void startDeploy();
    void expectSuccess();
    [[nodiscard]] QString demoConfiguration() const;
    /// `prepare` is called again for each language, which has made the window anew.
    void picture(const QString &name, const std::function<bool()> &prepare = {});
    void takePictures(const QString &name, const QString &language);
    /// Of what comes after a deploy: the promotion's sheet, the rollback, the history.
    void takeMorePictures();
    [[nodiscard]] QByteArray onServer(const QByteArray &script) const;
    [[nodiscard]] Ui::MainWindow &window() { return m_project->window(); }

    QTemporaryDir m_folder;
    QString m_configuration;
    QByteArray m_version;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<App::Project> m_project;
};

namespace {

/// Microseconds. Images are built on the same machine, which holds everybody up for some time; whoever waits for the
/// network on the window's thread takes longer. What it was is printed.
constexpr qint64 mostPause = 3'000'000;

int linesOf(Models::LiveOperation &operation, const QString &step)
{
    const int first = operation.log()->firstLineOf(step);
    return first < 0 ? 0 : operation.log()->rowCount() - first;
}

} // namespace

QString TestWindow::demoConfiguration() const
{
    const QString file = qEnvironmentVariable("SLIPWAY_DEMO_CONFIG");
    const QString port = qEnvironmentVariable("SLIPWAY_DEMO_PORT");
    if (!file.isEmpty() || port.isEmpty())
        return file;
    QProcess status;
    status.start(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/demo-server/demo-server"),
                 {u"status"_s, u"--port"_s, port, u"--json"_s});
    if (!status.waitForFinished())
        return {};
    return QJsonDocument::fromJson(status.readAllStandardOutput()).object().value(u"config"_s).toString();
}

void TestWindow::initTestCase()
{
    const QString demo = demoConfiguration();
    if (demo.isEmpty())
        QSKIP("no demo server: SLIPWAY_DEMO_CONFIG and SLIPWAY_DEMO_PORT are not set; tests/run starts one");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Platform::installTranslations(*qApp);

    // A private copy of the local tree, which this test changes.
    const Domain::Configuration given = Domain::readConfiguration(demo);
    const QString tree = m_folder.filePath(u"tree"_s);
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, given.source, tree}), 0);
    QFile version(tree + u"/VERSION"_s);
    QVERIFY(version.open(QIODevice::WriteOnly));
    m_version = "1.4.0-window-" + QByteArray::number(QDateTime::currentSecsSinceEpoch()); // never there yet
    version.write(m_version + '\n');
    version.close();
    QFile original(demo);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArrayList lines = original.readAll().split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith("source"))
            line = "source = \"" + tree.toUtf8() + '"';
        else if (line.startsWith("compose_project"))
            line.prepend("health_timeout = \"30s\"\n");
    }
    m_configuration = m_folder.filePath(u"slipway.toml"_s);
    QFile copy(m_configuration);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(lines.join('\n'));
    copy.close();

    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_style = std::make_unique<Ui::Style>(*qApp);
}

bool TestWindow::open()
{
    m_project = std::make_unique<App::Project>(m_configuration, *m_style, *m_settings);
    window().show();
    return QTest::qWaitFor(
        [this] { return !window().watch().connectedTo().isEmpty() && window().watch().jobsKnown(); }, 400'000);
}

QByteArray TestWindow::onServer(const QByteArray &script) const
{
    const Domain::Configuration configuration = Domain::readConfiguration(m_configuration);
    Remote::NoPrompts prompts;
    Credentials::SessionStore store;
    Wiring::SshHosts hosts(configuration, prompts, store);
    Remote::Command command;
    command.title = u"ask the platform"_s;
    command.script = script;
    return Remote::outputOf(hosts.host(configuration.environment(u"staging"_s).host), command).trimmed();
}

void TestWindow::takePictures(const QString &name, const QString &language)
{
    const QString folder = qEnvironmentVariable("SLIPWAY_SCREENSHOTS");
    QVERIFY(QDir().mkpath(folder));
    for (const Ui::Theme theme : {Ui::Theme::Light, Ui::Theme::Dark}) {
        m_style->setTheme(theme);
        QTest::qWait(200);
        QString file = folder + u'/' + name;
        if (language != u"en")
            file += u'-' + language;
        if (theme == Ui::Theme::Dark)
            file += u"-dark"_s;
        QVERIFY(window().grab().save(file + (window().devicePixelRatio() > 1 ? u"@2x.png" : u".png")));
    }
    m_style->setTheme(Ui::Theme::Light);
}

void TestWindow::picture(const QString &name, const std::function<bool()> &prepare)
{
    if (!qEnvironmentVariableIsSet("SLIPWAY_SCREENSHOTS"))
        return;
    for (const QString &language : {u"de"_s, u"hi"_s, u"en"_s}) {
        const QLocale locale =
            language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
        const QPointer<QWidget> old = window().centralWidget();
        QLocale::setDefault(locale);
        Platform::installTranslations(*qApp, locale);
        QVERIFY2(QTest::qWaitFor([&old] { return !old; }, 400'000), "the widgets were not made anew");
        QVERIFY2(QTest::qWaitFor([this] { return !window().sheet(); }, 400'000), "the old sheet did not go");
        QTest::qWait(300); // and have been laid out
        if (prepare)
            QVERIFY2(prepare(), qPrintable(name));
        takePictures(name, language);
    }
}

void TestWindow::takeMorePictures()
{
    if (!qEnvironmentVariableIsSet("SLIPWAY_SCREENSHOTS"))
        return;
    const auto promotion = [this](int tab) {
        if (!window().sheet() || window().sheet()->environment() != u"production")
            window().openPromotion(u"production"_s);
        if (!QTest::qWaitFor([this] { return window().sheet() && window().sheet()->preview(); }, 600'000))
            return false;
        window().sheet()->findChild<QTabBar *>()->setCurrentIndex(tab);
        QTest::qWait(1500); // the difference of the first file
        return true;
    };
    QVERIFY(promotion(1));
    picture(u"promotion"_s, [&] { return promotion(1); });
    QVERIFY(promotion(7));
    picture(u"promotion-guards"_s, [&] { return promotion(7); });
    window().sheet()->dismiss();
    window().showPage(u"history");
    QTest::qWait(4000);
    picture(u"history-after"_s);
}

void TestWindow::deployCloseAndComeBack()
{
    QVERIFY2(open(), qPrintable(m_project->window().watch().problem()));
    Models::EnvironmentsModel *rail = window().watch().environments();
    auto *arrow = window().findChild<QPushButton *>(u"arrow-staging"_s);
    QTRY_VERIFY_WITH_TIMEOUT(arrow->isEnabled() && rail->moves(1).state == Models::Moves::State::Known,
                             600'000);
    QVERIFY(rail->moves(1).files > 0);
    for (const QString &page : window().pageKeys()) {
        window().showPage(page);
        QTest::qWait(qEnvironmentVariableIsSet("SLIPWAY_SCREENSHOTS") ? 4000 : 0); // what it asks for has come
        picture(page);
    }
    window().showPage(u"overview");
    arrow = window().findChild<QPushButton *>(u"arrow-staging"_s); // of the window as it is now
    QTest::mouseClick(arrow, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window().sheet() && window().sheet()->preview(), 600'000);
    const Models::Preview preview = *window().sheet()->preview();
    QVERIFY2(preview.problems.isEmpty(), qPrintable(preview.problems.join(u'\n')));
    QVERIFY(preview.steps.size() > 5);
    QCOMPARE(int(preview.files.size()), rail->moves(1).files);
    const auto sheetIsFilled = [this] {
        if (!window().sheet() || !window().sheet()->isVisible())
            window().openSheet(u"staging"_s);
        const bool filled =
            QTest::qWaitFor([this] { return window().sheet() && window().sheet()->preview(); }, 600'000);
        QTest::qWait(1500); // the difference of the first file
        return filled;
    };
    QVERIFY(sheetIsFilled());
    picture(u"sheet"_s, sheetIsFilled);
    picture(u"sheet-runbook"_s, [&] {
        if (!sheetIsFilled())
            return false;
        window().sheet()->findChild<QTabBar *>()->setCurrentIndex(5);
        return true;
    });
    QVERIFY(sheetIsFilled());
    QTest::mouseClick(window().sheet()->deployButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window().operation() && !window().operation()->job().isEmpty(), 600'000);
    const QString job = window().operation()->job();

    if (qEnvironmentVariableIsSet("SLIPWAY_SCREENSHOTS")) { // the best moment: something is being built
        LiveOperation *operation = window().operation();
        (void)QTest::qWaitFor(
            [operation] { return operation->outcome() || linesOf(*operation, u"build"_s) > 12; }, 900'000);
        picture(u"operation"_s);
    }

    // Halfway the window is closed, which says that the job goes on.
    window().close();
    auto *question = window().findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"closeWindow"_s), Qt::LeftButton);
    QTRY_VERIFY(!window().isVisible());
    m_project.reset();

    QVERIFY(open());
    QTRY_VERIFY_WITH_TIMEOUT(window().operation(), 400'000);
    QCOMPARE(window().operation()->job(), job);
    QTRY_VERIFY_WITH_TIMEOUT(window().operation()->outcome(), 900'000);
    const Outcome outcome = *window().operation()->outcome();
    QVERIFY2(outcome.kind == Outcome::Kind::Succeeded,
             qPrintable(outcome.message + u'\n' + window().operation()->log()->text(0, 100'000).right(4000)));
    QVERIFY(!outcome.release.isEmpty());
    QVERIFY(window().findChild<Ui::NotePanel *>(u"operationResult"_s)->isVisible());

    // The whole story from its beginning, although it was seen in two halves.
    const Models::OperationModel *steps = window().operation()->steps();
    for (const QString &name : {u"backup"_s, u"build"_s, u"start"_s, u"healthy"_s, u"record"_s}) {
        const QModelIndex index = steps->index(steps->rowOf(name));
        QVERIFY2(index.isValid(), qPrintable(name));
        const int state = index.data(Models::OperationModel::StateRole).toInt();
        QVERIFY2(state == int(StepState::Done) || state == int(StepState::Skipped), qPrintable(name));
    }
    QVERIFY(window().operation()->log()->rowCount() > 10);
    QTRY_VERIFY_WITH_TIMEOUT(
        window().watch().environments()->observed(1) && window().watch().environments()->observed(1)->release
            && window().watch().environments()->observed(1)->release->id == outcome.release,
        400'000);
    picture(u"result"_s);
    takeMorePictures();
    const QByteArray answer = onServer("curl -fsS http://127.0.0.1:3000/version");
    QVERIFY2(answer.contains(QByteArray('"' + m_version + '"')), answer.constData());
}

void TestWindow::aSecondDeployHasNothingToDo()
{
    if (!m_project)
        QVERIFY(open());
    window().openSheet(u"staging"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().sheet() && window().sheet()->preview(), 600'000);
    QVERIFY(window().sheet()->preview()->nothingToDo);
    QVERIFY(!window().sheet()->deployButton()->isEnabled());
    m_project.reset();
}

bool TestWindow::setVersion(const QByteArray &version)
{
    m_version = version;
    QFile file(m_folder.filePath(u"tree/VERSION"_s));
    return file.open(QIODevice::WriteOnly) && file.write(version + '\n') > 0;
}

void TestWindow::startDeploy()
{
    window().openSheet(u"staging"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().sheet() && window().sheet()->preview(), 600'000);
    QTRY_VERIFY(window().sheet()->deployButton()->isEnabled());
    window().sheet()->deployButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(window().operation() && !window().operation()->job().isEmpty(), 600'000);
}

void TestWindow::expectSuccess()
{
    QTRY_VERIFY_WITH_TIMEOUT(window().operation()->outcome(), 900'000);
    const Outcome outcome = *window().operation()->outcome();
    QVERIFY2(outcome.kind == Outcome::Kind::Succeeded, qPrintable(outcome.message));
    const QByteArray answer = onServer("curl -fsS http://127.0.0.1:3000/version");
    QVERIFY2(answer.contains(QByteArray('"' + m_version + '"')), answer.constData());
}

/// Two people look at one server: the one deploys, the other one sees it live and cancels it.
void TestWindow::twoWindowsAndOneCancels()
{
    const QByteArray before = onServer("curl -fsS http://127.0.0.1:3000/version");
    QVERIFY(setVersion("1.4.0-cancelled-" + QByteArray::number(QDateTime::currentSecsSinceEpoch())));
    QVERIFY(open());
    startDeploy();
    LiveOperation *first = window().operation();
    QVERIFY(first);
    const QString job = first->job();
    // The other one is opened meanwhile, and follows what runs by itself.
    QSettings otherSettings(m_folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    App::Project other(m_configuration, *m_style, otherSettings);
    other.window().show();
    QTRY_VERIFY_WITH_TIMEOUT(other.window().operation() && other.window().operation()->job() == job, 600'000);
    QTRY_VERIFY_WITH_TIMEOUT(first->outcome() || linesOf(*first, u"build"_s) > 0, 900'000);
    QVERIFY(!first->outcome());
    other.window().operation()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(first->outcome() && other.window().operation()->outcome(), 900'000);
    const Outcome seen = *first->outcome();
    QVERIFY2(seen.kind == Outcome::Kind::Cancelled, qPrintable(seen.message));
    QCOMPARE(other.window().operation()->outcome()->kind, Outcome::Kind::Cancelled);
    QCOMPARE(other.window().operation()->outcome()->message, seen.message);
    QCOMPARE(onServer("curl -fsS http://127.0.0.1:3000/version"), before);
    m_project.reset();
}

/// The backend answers 503: the old release comes back, and the window says so, and why.
void TestWindow::aSickReleaseIsUndone()
{
    const QByteArray before = onServer("curl -fsS http://127.0.0.1:3000/version");
    QVERIFY(setVersion("1.4.0-sick-" + QByteArray::number(QDateTime::currentSecsSinceEpoch())));
    const QString path = m_folder.filePath(u"tree/backend/src/health/health.controller.ts"_s);
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray well = source.readAll();
    source.close();
    QByteArray sick = well;
    sick.replace("@Get('health')", "@Get('health')\n  @HttpCode(503)");
    sick.replace(sick.indexOf("import { "), 9, "import { HttpCode, ");
    QVERIFY(sick.contains("@HttpCode(503)"));
    const auto write = [&source](const QByteArray &text) {
        return source.open(QIODevice::WriteOnly | QIODevice::Truncate) && source.write(text) == text.size()
               && (source.close(), true);
    };
    QVERIFY(write(sick));
    QVERIFY(open());
    startDeploy();
    QTRY_VERIFY_WITH_TIMEOUT(window().operation()->outcome(), 900'000);
    const Outcome outcome = *window().operation()->outcome();
    QVERIFY2(outcome.kind == Outcome::Kind::RolledBack, qPrintable(outcome.message));
    const auto *result = window().findChild<Ui::NotePanel *>(u"operationResult"_s);
    QVERIFY(result->isVisible());
    QCOMPARE(onServer("curl -fsS http://127.0.0.1:3000/version"), before);
    picture(u"failure"_s);
    m_project.reset();
    QVERIFY(write(well));
}

/// The longest time that a click has to wait while a gibibyte goes to the server and a deploy runs.
void TestWindow::theWindowStaysAliveBesideAGibibyte()
{
    QVERIFY(setVersion("1.4.1-alive-" + QByteArray::number(QDateTime::currentSecsSinceEpoch())));
    QVERIFY(open());
    std::atomic<qint64> sent = 0;
    std::jthread transfer([this, &sent](const std::stop_token &stop) {
        const Domain::Configuration configuration = Domain::readConfiguration(m_configuration);
        Remote::NoPrompts prompts;
        Credentials::SessionStore store;
        Wiring::SshHosts hosts(configuration, prompts, store);
        Remote::Command command;
        command.title = u"take a gibibyte"_s;
        command.script = "cat >/dev/null";
        command.lane = Remote::Lane::Bulk;
        command.limit = std::chrono::milliseconds::zero();
        struct Gibibyte final : Remote::ByteSource
        {
            explicit Gibibyte(std::atomic<qint64> &counter)
                : count(counter)
            {
            }
            QByteArray read(qsizetype max) override
            {
                const qint64 left = (qint64(1) << 30) - count;
                const QByteArray part(qsizetype(std::min<qint64>(left, max)), 'x');
                count += part.size();
                return part;
            }
            std::atomic<qint64> &count;
        } source(sent);
        (void)hosts.host(configuration.environment(u"staging"_s).host).stream(command, &source, {}, stop);
    });
    Tests::Heartbeat heart;
    startDeploy();
    QTRY_VERIFY_WITH_TIMEOUT(window().operation()->outcome(), 900'000);
    QTRY_COMPARE_WITH_TIMEOUT(sent.load(), qint64(1) << 30, 600'000);
    transfer.join();
    const qint64 pause = heart.longest();
    qInfo("longest pause of the window during a deploy and 1 GiB: %.1f ms", double(pause) / 1000);
    expectSuccess();
    QVERIFY2(pause < mostPause, qPrintable(QString::number(pause)));
    m_project.reset();
}

void TestWindow::theConnectionIsCutForHalfAMinute()
{
    QVERIFY(setVersion("1.4.2-cut-" + QByteArray::number(QDateTime::currentSecsSinceEpoch())));
    // The same server through a proxy that can pull the cable.
    const Domain::Configuration given = Domain::readConfiguration(m_configuration);
    const Domain::Host &host = given.hosts.front();
    QVERIFY(host.port && !host.knownHosts.isEmpty());
    TestSupport::DelayProxy proxy(*host.port, {});
    QFile known(host.knownHosts);
    QVERIFY(known.open(QIODevice::ReadOnly));
    QByteArray keys = known.readAll();
    keys.replace(QByteArray("]:" + QByteArray::number(*host.port)),
                 QByteArray("]:" + QByteArray::number(proxy.port())));
    const QString ownKeys = m_folder.filePath(u"known_hosts"_s);
    QFile copy(ownKeys);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(keys);
    copy.close();
    QFile original(m_configuration);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArrayList lines = original.readAll().split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith("port ="))
            line = "port = " + QByteArray::number(proxy.port());
        else if (line.startsWith("known_hosts"))
            line = "known_hosts = \"" + ownKeys.toUtf8() + '"';
    }
    const QString direct = m_configuration;
    m_configuration = m_folder.filePath(u"through-proxy.toml"_s);
    QFile file(m_configuration);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n'));
    file.close();

    QVERIFY2(open(), qPrintable(m_project->window().watch().problem()));
    startDeploy();
    LiveOperation *operation = window().operation();
    QTRY_VERIFY_WITH_TIMEOUT(operation->outcome() || linesOf(*operation, u"build"_s) > 0, 900'000);
    QVERIFY(!operation->outcome());
    const int before = operation->log()->rowCount();
    proxy.setRefusing(true);
    QTRY_VERIFY_WITH_TIMEOUT(!operation->notice().isEmpty(), 300'000); // said calmly
    QVERIFY(!window().findChild<Ui::NotePanel *>(u"operationResult"_s)->isVisible());
    Tests::Heartbeat heart;
    QTest::qWait(30'000);
    QVERIFY2(heart.longest() < mostPause, "the window was held up while there was no connection");
    QVERIFY(!operation->outcome());
    proxy.setRefusing(false);
    expectSuccess();
    QVERIFY(operation->log()->rowCount() > before);
    const Models::LogModel &log = *operation->log();
    int builds = 0; // the story was told once: no line is lost or repeated
    for (int row = 0; row < log.rowCount(); ++row)
        builds += log.step(row) == u"build" && log.plainText(row).startsWith(u"Step 1/") ? 1 : 0;
    QVERIFY2(builds <= 2, qPrintable(QString::number(builds)));
    m_project.reset();
    m_configuration = direct;
}

/// What the sheet showed of a promotion and of a rollback is what runs: the two looks at the server agree. And a file that
/// changes between them is a question.
void TestWindow::whatWasShownIsPromotedAndTakenBack()
{
    QVERIFY(open());
    const auto accept = [this] {
        if (!QTest::qWaitFor([this] { return window().sheet() && window().sheet()->preview(); }, 600'000))
            return false;
        if (QLineEdit *typed = window().sheet()->typedName())
            typed->setText(window().sheet()->environment());
        window().sheet()->deployButton()->click();
        return true;
    };
    const auto ended = [this] {
        return QTest::qWaitFor([this] { return window().operation() && window().operation()->outcome(); },
                               900'000)
                   ? window().operation()->outcome()->message + u' '
                         + Domain::outcomeWord(window().operation()->outcome()->kind)
                   : u"it did not end"_s;
    };
    window().openPromotion(u"production"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().sheet() && window().sheet()->preview(), 600'000);
    QCOMPARE(onServer("cd ~/zenkar-platform && cp -p README.md ~/kept && printf x >>README.md"), QByteArray());
    QVERIFY(accept());
    QVERIFY2(ended().startsWith(u"Other files of production"_s), qPrintable(ended()));
    QVERIFY(window().operation()->outcome()->outdated);
    QTRY_VERIFY(window().sheet()); // asked again
    window().sheet()->dismiss();
    QTRY_VERIFY(!window().sheet());
    QCOMPARE(onServer("mv ~/kept ~/zenkar-platform/README.md"), QByteArray());

    window().openPromotion(u"production"_s);
    QVERIFY(accept());
    QVERIFY2(ended().endsWith(u" succeeded"_s), qPrintable(ended()));
    window().propose({Operations::ChangeKind::Rollback, u"production"_s, {}, {}});
    QVERIFY(accept());
    QVERIFY2(ended().endsWith(u" succeeded"_s), qPrintable(ended()));
    m_project.reset();
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
