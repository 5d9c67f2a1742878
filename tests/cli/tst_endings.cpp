// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/pty.h"

#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Slipway;
using TestSupport::Pty;

namespace {

constexpr int interrupted = 128 + SIGINT;
const QString program = QStringLiteral(SLIPWAY_CLI);

} // namespace

/// How the program ends when somebody wants it to: by a signal, at a question, with a wish. A real sshd, real jobs, a
/// real terminal.
class TestEndings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<Tests::CliFixture>();
        m_fixture->configure({{"production", "main"}});
    }

    /// Also of a test that failed: its job would hold the lock.
    void cleanup()
    {
        if (!m_job.isEmpty())
            m_fixture->finish(std::exchange(m_job, {}));
    }

    void whoStopsFollowingDoesNotSucceed_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("SIGTERM") << SIGTERM << QByteArray();
        QTest::newRow("SIGHUP") << SIGHUP << QByteArray();
        QTest::newRow("leave it running") << 0 << QByteArray("\r");
        QTest::newRow("Ctrl-C twice") << 0 << QByteArray("\x03");
    }

    /// `deploy && next` must not go on.
    void whoStopsFollowingDoesNotSucceed()
    {
        QFETCH(int, signal);
        QFETCH(QByteArray, keys);
        m_job = m_fixture->startJob("production");
        Pty terminal(program, m_fixture->words({u"attach"_s, m_job}), m_fixture->environment());
        QVERIFY2(terminal.expect("Do one"), terminal.said().constData());
        if (signal != 0) {
            terminal.signal(signal);
        } else {
            terminal.type("\x03");
            QVERIFY2(terminal.expect("leave it running"), terminal.said().constData());
            terminal.type(keys);
        }
        QCOMPARE(terminal.ended(), 8);
        QVERIFY2(terminal.said().contains("The job keeps running on the server."), terminal.said().constData());
        QVERIFY2(terminal.said().contains(QByteArray("slipway-cli attach " + m_job.toUtf8())),
                 terminal.said().constData());
    }

    /// Without a terminal nobody is asked; and what is no success is said where scripts look for it.
    void aScriptIsTold()
    {
        m_job = m_fixture->startJob("production");
        for (const QStringList &options : {QStringList{u"--quiet"_s}, QStringList{u"--json"_s}}) {
            QProcess process;
            process.setProcessEnvironment(m_fixture->environment());
            process.start(program, m_fixture->words(options + QStringList{u"attach"_s, m_job}));
            process.closeWriteChannel();
            QTest::qWait(1500);
            QCOMPARE(process.state(), QProcess::Running); // kill() of nobody is of everybody
            ::kill(pid_t(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitCode(), 8);
            const QByteArray told = options.first() == u"--json"_s ? process.readAllStandardOutput()
                                                                   : process.readAllStandardError();
            QVERIFY2(told.contains("The job keeps running on the server."), told.constData());
            QVERIFY2(!told.contains("\"result\""), told.constData());
        }
    }

    /// Asked for, so it is what was to be done.
    void detachingIsDone()
    {
        const Tests::CliFixture::Run run = m_fixture->run({u"recover"_s, u"production"_s, u"--detach"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QRegularExpression name(u"slipway-cli attach (\\S+) follows it"_s);
        const QString job = name.match(QString::fromUtf8(run.output)).captured(1);
        QVERIFY2(!job.isEmpty(), run.output.constData());
        QCOMPARE(m_fixture->run({u"attach"_s, job}).exitCode, 0); // and there it is, to its end
    }

    /// nohup, and trap '' HUP, are wishes.
    void whatIsIgnoredStaysIgnored()
    {
        m_job = m_fixture->startJob("production");
        Pty terminal(u"/bin/sh"_s,
                     QStringList{u"-c"_s, u"trap '' HUP; exec \"$0\" \"$@\""_s, program}
                         + m_fixture->words({u"attach"_s, m_job}),
                     m_fixture->environment());
        QVERIFY2(terminal.expect("Do one"), terminal.said().constData());
        terminal.signal(SIGHUP);
        QCOMPARE(terminal.ended(1500), -1);
        m_fixture->finish(std::exchange(m_job, {}));
        QCOMPARE(terminal.ended(), 0);
    }

    void aQuestionLeavesTheTerminalAsItWas_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("signal"); // 0: Ctrl-C
        QTest::addColumn<int>("code");
        const QStringList query{u"jobs"_s};
        const QStringList operation{u"recover"_s, u"production"_s};
        QTest::newRow("a query, Ctrl-C") << query << 0 << interrupted;
        QTest::newRow("a query, SIGTERM") << query << SIGTERM << 128 + SIGTERM;
        QTest::newRow("a query, SIGHUP") << query << SIGHUP << 128 + SIGHUP;
        QTest::newRow("a query, SIGQUIT") << query << SIGQUIT << 128 + SIGQUIT;
        QTest::newRow("an operation, Ctrl-C") << operation << 0 << 7;
        QTest::newRow("an operation, SIGTERM") << operation << SIGTERM << 7;
        QTest::newRow("an operation, SIGHUP") << operation << SIGHUP << 7;
    }

    /// The echo is off while a passphrase is typed, and on again whatever happens; at once, not after Enter.
    void aQuestionLeavesTheTerminalAsItWas()
    {
        QFETCH(QStringList, command);
        QFETCH(int, signal);
        QFETCH(int, code);
        const Tests::CliFixture locked(u"open sesame"_s);
        locked.configure({{"production", "main"}});
        Pty terminal(program, locked.words(command), locked.environment());
        QVERIFY2(terminal.expect("Passphrase of"), terminal.said().constData());
        QTRY_VERIFY(!terminal.shows());
        if (signal == 0)
            terminal.type("\x03");
        else
            terminal.signal(signal);
        QCOMPARE(terminal.ended(10'000), code);
        QVERIFY(terminal.shows());
        QVERIFY2(!terminal.said().contains("did not accept the login"), terminal.said().constData());
    }

    /// The question whether a key is to be trusted is asked with the echo on; it ends as soon.
    void theQuestionAboutAKeyCanBeInterrupted()
    {
        const Tests::CliFixture stranger;
        stranger.configure({{"production", "main"}});
        QFile file(stranger.configuration());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray toml = file.readAll();
        toml.replace("/known_hosts\"", "/none\"");
        file.resize(0);
        file.write(toml);
        file.close();
        Pty terminal(program, stranger.words({u"recover"_s, u"production"_s}), stranger.environment());
        QVERIFY2(terminal.expect("Trust it?"), terminal.said().constData());
        terminal.type("\x03");
        QCOMPARE(terminal.ended(10'000), 7);
    }

    /// Put aside, looked at with the echo on, and taken up again.
    void ctrlZAtAPassphrase()
    {
        const Tests::CliFixture locked(u"open sesame"_s);
        locked.configure({{"production", "main"}});
        // A shell that doesn't mend the terminal by itself.
        if (!QFile::exists(u"/bin/dash"_s))
            QSKIP("no dash here");
        Pty terminal(u"/bin/dash"_s,
                     QStringList{u"-mc"_s, u"\"$0\" \"$@\"; echo aside; read -r line; fg; exit"_s, program}
                         + locked.words({u"jobs"_s}),
                     locked.environment());
        QVERIFY2(terminal.expect("Passphrase of"), terminal.said().constData());
        QTRY_VERIFY(!terminal.shows());
        terminal.type("\x1a");
        QVERIFY2(terminal.expect("aside"), terminal.said().constData());
        QVERIFY(terminal.shows());
        terminal.type("\r");
        QVERIFY2(terminal.expect("Passphrase of"), terminal.said().constData());
        QTRY_VERIFY(!terminal.shows());
        terminal.type("open sesame\r");
        QCOMPARE(terminal.ended(), 0);
        QVERIFY(!terminal.said().contains("open sesame"));
        QVERIFY(terminal.shows());
    }

private:
    std::unique_ptr<Tests::CliFixture> m_fixture;
    QString m_job;
};

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
