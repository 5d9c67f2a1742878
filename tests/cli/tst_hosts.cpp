// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;

/// Two servers, one of them dead, and the dead one is the first of the configuration: each command shows the living one,
/// names the dead one, and ends with the contract's code for what can't be reached.
class TestHosts : public QObject
{
    Q_OBJECT

    using Run = Tests::CliFixture::Run;

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<Tests::CliFixture>();
        m_fixture->configure({{"staging", "dead"}, {"production", "main"}, {"test", "dead"}});
        m_fixture->write(u"backups/production/shop_20261101_030000.sql.gz"_s, "bytes");
        m_job = m_fixture->startJob("production");
        m_fixture->finish(m_job);
    }

    void theLivingOneIsShown_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *command, const QByteArray &shown) {
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ') << shown;
        };
        row("status", "production");
        row("findings", "production");
        row("certificates", "production.example");
        row("doctor", "connected, logged in");
        row("jobs", m_job.toUtf8());
        row("history", m_job.toUtf8());
        row("backup list", "shop_20261101_030000.sql.gz");
        row("schedule show", "crontab");
        row("--json status", "\"production\"");
        row("--json findings", "production");
        row("--json jobs", m_job.toUtf8());
        row("--json history", m_job.toUtf8());
        row("--json backup list", "shop_20261101_030000.sql.gz");
    }

    void theLivingOneIsShown()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, shown);
        const Run run = m_fixture->run(command);
        QVERIFY2(run.output.contains(shown), QByteArray(run.output + run.errors).constData());
        // The doctor's is a list of what is wrong, so it stands in it.
        const QByteArray named = command.contains(u"doctor"_s) ? run.output : run.errors;
        QVERIFY2(named.contains("dead: "), named.constData());
        QCOMPARE(run.exitCode, 4);
        if (command.first() == u"--json"_s) {
            QJsonParseError error{};
            (void)QJsonDocument::fromJson(run.output, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, run.output.constData());
        }
    }

    void nothingIsClaimedAboutTheDeadOne()
    {
        const QJsonArray findings =
            QJsonDocument::fromJson(m_fixture->run({u"--json"_s, u"findings"_s}).output).array();
        QVERIFY(!findings.isEmpty());
        for (const auto &finding : findings) {
            const QString subject = finding.toObject().value(u"subject"_s).toString();
            QVERIFY2(!subject.contains(u"staging"_s) && !subject.startsWith(u"test"_s), qPrintable(subject));
        }
        const QByteArray status = m_fixture->run({u"status"_s}).output;
        QVERIFY2(status.contains("staging.example  its server did not answer"), status.constData());
        const QJsonObject json =
            QJsonDocument::fromJson(m_fixture->run({u"--json"_s, u"status"_s}).output).object();
        QCOMPARE(json.value(u"environments"_s).toObject().keys(), QStringList{u"production"_s});
        QCOMPARE(json.value(u"unanswered"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"unanswered"_s).toArray().first().toObject().value(u"host"_s).toString(),
                 u"dead"_s);
    }

    void theLivingOnesBackupsArePulled()
    {
        const Run run = m_fixture->run({u"backup"_s, u"pull"_s});
        QVERIFY2(QFile::exists(m_fixture->path(u"copies/production/shop_20261101_030000.sql.gz"_s)),
                 run.errors.constData());
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.errors.contains("staging, test: "), run.errors.constData());
        QVERIFY2(run.errors.contains("The others: 1 backup"), run.errors.constData());
        // Asked about the living one alone, nobody waits for the other.
        QCOMPARE(m_fixture->run({u"backup"_s, u"pull"_s, u"production"_s}).exitCode, 0);
        QCOMPARE(m_fixture->run({u"history"_s, u"production"_s}).exitCode, 0);
    }

    void aJobIsFoundOnTheLivingOne()
    {
        const Run run = m_fixture->run({u"attach"_s, m_job});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Run other = m_fixture->run({u"attach"_s, u"another-job"_s});
        QCOMPARE(other.exitCode, 4); // it may be on the one that doesn't answer
        QVERIFY2(other.errors.contains("another-job") && other.errors.contains("dead"),
                 other.errors.constData());
    }

    /// What was printed is lost, and so nothing was shown.
    void whatCantBePrintedIsNoSuccess()
    {
        const QStringList shell{u"-c"_s, u"exec \"$0\" \"$@\" >/dev/full"_s, QStringLiteral(SLIPWAY_CLI)};
        QProcess process;
        process.setProcessEnvironment(m_fixture->environment());
        process.start(u"/bin/sh"_s, shell + m_fixture->words({u"status"_s, u"production"_s, u"--json"_s}));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("could not be written to the standard output"), said.constData());
    }

    /// An empty list would be taken for what there is.
    void whereNobodyAnswersNothingIsShown()
    {
        const Tests::CliFixture all;
        all.configure({{"staging", "dead"}});
        for (const char *command :
             {"status", "findings", "certificates", "jobs", "history", "backup list", "schedule show"}) {
            const Run run = all.run(QStringList{u"--json"_s} + QString::fromLatin1(command).split(u' '));
            QCOMPARE(run.exitCode, 4);
            QVERIFY2(run.output.isEmpty(), command);
            QVERIFY2(run.errors.contains("dead: "), run.errors.constData());
        }
    }

private:
    std::unique_ptr<Tests::CliFixture> m_fixture;
    QString m_job;
};

QTEST_GUILESS_MAIN(TestHosts)
#include "tst_hosts.moc"
