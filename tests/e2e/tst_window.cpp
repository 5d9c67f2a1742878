// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project.h"
#include "platform/translations.h"
#include "ui/sheet.h"
#include "ui/notepanel.h"

#include "credentials/sessionstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Outcome;
using Domain::StepState;
using Models::LiveOperation;

/// The real window, put together as the program does it, on the demo server: a person presses the arrow, looks at
/// the sheet, deploys, closes the window halfway, opens it again and sees the end.
///   SLIPWAY_DEMO_CONFIG, or SLIPWAY_DEMO_PORT   the demo server; without both the test is skipped
///   SLIPWAY_SCREENSHOTS                         a folder that gets pictures of what it sees, in both themes
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void deployCloseAndComeBack();
    void aSecondDeployHasNothingToDo();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] QString demoConfiguration() const;
    void picture(const QString &name);
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
        [this] { return !window().watch().connectedTo().isEmpty() && window().watch().jobsKnown(); }, 60'000);
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

void TestWindow::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SLIPWAY_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    for (const Ui::Theme theme : {Ui::Theme::Light, Ui::Theme::Dark}) {
        m_style->setTheme(theme);
        QTest::qWait(200);
        const QString file = folder + u'/' + name + (theme == Ui::Theme::Dark ? u"-dark.png" : u".png");
        QVERIFY(window().grab().save(file));
    }
}

void TestWindow::deployCloseAndComeBack()
{
    QVERIFY2(open(), qPrintable(m_project->window().watch().problem()));
    Models::EnvironmentsModel *rail = window().watch().environments();
    auto *arrow = window().findChild<QPushButton *>(u"arrow-staging"_s);
    QTRY_VERIFY_WITH_TIMEOUT(arrow->isEnabled() && rail->moves(1).state == Models::Moves::State::Known,
                             120'000);
    QVERIFY(rail->moves(1).files > 0);
    picture(u"overview"_s);
    QTest::mouseClick(arrow, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window().sheet() && window().sheet()->preview(), 120'000);
    const Models::DeployPreview preview = *window().sheet()->preview();
    QVERIFY2(preview.problems.isEmpty(), qPrintable(preview.problems.join(u'\n')));
    QVERIFY(preview.steps.size() > 5);
    QCOMPARE(int(preview.files.size()), rail->moves(1).files);
    picture(u"sheet"_s);
    QTest::mouseClick(window().sheet()->deployButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window().operation() && !window().operation()->job().isEmpty(), 120'000);
    const QString job = window().operation()->job();

    if (qEnvironmentVariableIsSet("SLIPWAY_SCREENSHOTS")) { // the best moment: something is being built
        LiveOperation *operation = window().operation();
        (void)QTest::qWaitFor(
            [operation] { return operation->outcome() || linesOf(*operation, u"build"_s) > 12; }, 300'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(window().operation(), 60'000);
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
        60'000);
    picture(u"result"_s);
    const QByteArray answer = onServer("curl -fsS http://127.0.0.1:3000/version");
    QVERIFY2(answer.contains(QByteArray('"' + m_version + '"')), answer.constData());
}

void TestWindow::aSecondDeployHasNothingToDo()
{
    if (!m_project)
        QVERIFY(open());
    window().openSheet(u"staging"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().sheet() && window().sheet()->preview(), 120'000);
    QVERIFY(window().sheet()->preview()->nothingToDo);
    QVERIFY(!window().sheet()->deployButton()->isEnabled());
    m_project.reset();
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
