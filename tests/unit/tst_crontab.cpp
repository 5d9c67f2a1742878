// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/crontab.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

const QTimeZone kolkata("Asia/Kolkata");
const QString documentLine =
    u"0 3 * * * /home/vishwa/projects/zenkar/Order\\ Book/zenkar-platform/scripts/backup.sh"_s;
const QString ours = u"/home/vishwa/.slipway/zenkar/scheduled/backup"_s;

Configuration zenkar()
{
    return readConfiguration(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/zenkar/slipway.toml"));
}

QDateTime local(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), kolkata);
}

} // namespace

class TestCrontab : public QObject
{
    Q_OBJECT

private slots:
    void times_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QDateTime>("previous");
        QTest::addColumn<QDateTime>("next");
        // 22 November 2026 is a Sunday.
        QTest::newRow("daily") << u"0 3 * * *"_s << local(22, 12, 0) << local(22, 3, 0) << local(23, 3, 0);
        QTest::newRow("at that very minute")
            << u"0 3 * * *"_s << local(22, 3, 0) << local(22, 3, 0) << local(23, 3, 0);
        QTest::newRow("twice") << u"30 6,18 * * *"_s << local(22, 12, 0) << local(22, 6, 30)
                               << local(22, 18, 30);
        QTest::newRow("steps") << u"*/20 * * * *"_s << local(22, 12, 5) << local(22, 12, 0)
                               << local(22, 12, 20);
        QTest::newRow("weekdays") << u"0 3 * * mon-fri"_s << local(22, 12, 0) << local(20, 3, 0)
                                  << local(23, 3, 0);
        QTest::newRow("Sunday is 7") << u"0 3 * * 7"_s << local(22, 12, 0) << local(22, 3, 0)
                                     << local(29, 3, 0);
        QTest::newRow("either day") << u"0 3 24 * sun"_s << local(22, 12, 0) << local(22, 3, 0)
                                    << local(24, 3, 0);
        QTest::newRow("nickname") << u"@daily"_s << local(22, 12, 0) << local(22, 0, 0) << local(23, 0, 0);
    }
    void times()
    {
        QFETCH(QString, schedule);
        QFETCH(QDateTime, at);
        const auto parsed = CronSchedule::parse(schedule);
        QVERIFY(parsed);
        QTEST(parsed->previous(at, kolkata).toTimeZone(kolkata), "previous");
        QTEST(parsed->next(at, kolkata).toTimeZone(kolkata), "next");
    }

    void notASchedule()
    {
        for (const QString &text :
             {u""_s, u"0 3 * *"_s, u"60 3 * * *"_s, u"0 24 * * *"_s, u"0 3 * * 8"_s, u"@reboot"_s,
              u"0 3 0 * *"_s, u"5-1 * * * *"_s, u"*/0 * * * *"_s, u"a b c d e"_s})
            QVERIFY2(!CronSchedule::parse(text), qPrintable(text));
    }

    void aStepThatIsLongerThanTheField()
    {
        const auto first = CronSchedule::parse(u"7/2147483647 3 * * *"_s);
        QVERIFY(first);
        QCOMPARE(first->next(local(22, 3, 0), kolkata).toTimeZone(kolkata).time(), QTime(3, 7));
        QVERIFY(!first->next(local(22, 3, 8), kolkata).isValid() || first->runsOn(QDate(2026, 11, 23)));
    }

    void aDayThatNeverComes()
    {
        const auto never = CronSchedule::parse(u"0 0 30 2 *"_s);
        QVERIFY(never);
        QVERIFY(!never->next(local(22, 12, 0), kolkata).isValid());
    }

    void words()
    {
        QCOMPARE(CronSchedule::parse(u"0 3 * * *"_s)->words(), u"every day at 03:00"_s);
        QCOMPARE(CronSchedule::parse(u"15 * * * *"_s)->words(), u"every hour at minute 15"_s);
        QCOMPARE(CronSchedule::parse(u"0 6,18 * * *"_s)->words(), u"every day at 06:00, 18:00"_s);
        QCOMPARE(CronSchedule::parse(u"1-59/7 2 3 4 *"_s)->words(), u"at the times of \"1-59/7 2 3 4 *\""_s);
    }

    void understandsTheLineOfTheDocument()
    {
        const QString crontab =
            u"# nightly\nMAILTO=admin\n"_s + documentLine + u"\n0 4 * * * /usr/bin/apt update\n"_s;
        const auto lines = backupLines(crontab, zenkar(), ours, {});
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].number, 2);
        QCOMPARE(lines[0].program,
                 u"/home/vishwa/projects/zenkar/Order Book/zenkar-platform/scripts/backup.sh"_s);
        QCOMPARE(lines[0].environments, QStringList{u"production"_s});
        QCOMPARE(lines[0].schedule, u"0 3 * * *"_s);
        QVERIFY(!lines[0].isOurs);
    }

    void understandsTheLineAsTheDocumentPrintsIt()
    {
        // With a bare space, cron would look for a program that isn't there; but whose line it is is plain.
        const QString line =
            u"0 3 * * * /home/vishwa/projects/zenkar/Order Book/zenkar-platform/scripts/backup.sh >> /var/log/b.log 2>&1"_s;
        const auto lines = backupLines(line + u'\n', zenkar(), ours, {});
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].environments, QStringList{u"production"_s});
        QCOMPARE(lines[0].program,
                 u"/home/vishwa/projects/zenkar/Order Book/zenkar-platform/scripts/backup.sh"_s);
        QVERIFY(lines[0].makesRoomFor({u"staging"_s, u"production"_s}));
        QVERIFY(!lines[0].makesRoomFor({u"staging"_s}));
        const auto other =
            backupLines(u"0 3 * * * /home/vishwa/zenkar-platform-old/backup.sh\n"_s, zenkar(), ours, {});
        QCOMPARE(other.size(), size_t(1));
        QVERIFY(other[0].environments.isEmpty());
        QVERIFY(!other[0].makesRoomFor({u"staging"_s, u"production"_s}));
    }

    void settingsAboveOurLineAreCronsOwn()
    {
        const QString crontab =
            u"# DOCKER_HOST=no\nMAILTO=\nDOCKER_HOST = \"unix:///run/user/1000/docker.sock\"\n0 3 * * * "_s
            + ours + u"\nPATH=/too/late\n"_s;
        QCOMPARE(crontabSettings(crontab, ours),
                 QStringList({u"MAILTO="_s, u"DOCKER_HOST=unix:///run/user/1000/docker.sock"_s}));
    }

    void understandsQuotes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("double")
            << u"\"/home/vishwa/projects/zenkar/Order Book/zenkar-platform/scripts/backup.sh\""_s;
        QTest::newRow("single")
            << u"'/home/vishwa/projects/zenkar/Order Book/zenkar-platform/scripts/backup.sh' >/dev/null"_s;
        QTest::newRow("cd") << u"cd /home/vishwa/zenkar-platform && ./scripts/backup.sh"_s;
        QTest::newRow("bash") << u"/bin/bash /home/vishwa/zenkar-platform/scripts/backup.sh >> /tmp/log 2>&1"_s;
        QTest::newRow("by hand")
            << u"docker exec zenkar-db pg_dump -U zenkar zenkar_db | gzip > /tmp/x_$(date +\\%F).sql.gz"_s;
    }
    void understandsQuotes()
    {
        QFETCH(QString, command);
        const auto lines = backupLines(u"0 3 * * * "_s + command + u'\n', zenkar(), ours, {});
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].environments, QStringList{u"production"_s});
    }

    void takesThePlaceOfTheOldLineOnce()
    {
        const QString before = u"# nightly\n"_s + documentLine + u"\n\n0 4 * * * true\n"_s;
        const QString after = crontabWith(before, u"0 3 * * *"_s, ours, {1});
        QCOMPARE(after, u"# nightly\n0 3 * * * "_s + ours + u"\n\n0 4 * * * true\n"_s);
        QCOMPARE(crontabWith(after, u"0 3 * * *"_s, ours, {}), after);
        QCOMPARE(crontabWith(after, u"30 2 * * *"_s, ours, {}),
                 u"# nightly\n30 2 * * * "_s + ours + u"\n\n0 4 * * * true\n"_s);
        QCOMPARE(crontabWithout(after, ours, {documentLine}), before);
        QCOMPARE(crontabWithout(before, ours, {documentLine}), before);
        QCOMPARE(crontabWith({}, u"0 3 * * *"_s, ours, {}), u"0 3 * * * "_s + ours + u'\n');
        QCOMPARE(crontabWithout(u"0 3 * * * "_s + ours + u'\n', ours, {}), QString());
    }

    void aSecondLineStandsBehindTheFirst()
    {
        const QString drill = u"/srv/state/scheduled/drills/drill"_s;
        const QString one = u"A=b\n0 3 * * * "_s + ours + u"\n5 5 * * * true\n"_s;
        const QString both = u"A=b\n0 3 * * * "_s + ours + u"\n0 4 * * 0 "_s + drill + u"\n5 5 * * * true\n"_s;
        QCOMPARE(crontabWithAlso(one, u"0 4 * * 0"_s, drill, ours), both);
        QCOMPARE(crontabWithAlso(both, u"0 4 * * 0"_s, drill, ours), both);
        QVERIFY(crontabWithAlso(both, u"0 5 * * 0"_s, drill, ours).contains(u"\n0 5 * * 0 "_s + drill));
        QCOMPARE(crontabWithAlso({}, u"0 4 * * 0"_s, drill, ours), u"0 4 * * 0 "_s + drill + u'\n');
        QCOMPARE(crontabWithout(both, drill, {}), one);
        // It is none that takes backups, and is found by what it runs.
        QCOMPARE(backupLines(both, zenkar(), ours, {u"staging"_s}).size(), size_t(1));
        const auto line = lineThatRuns(both, drill, {u"staging"_s});
        QVERIFY(line && line->isOurs && line->times);
        QCOMPARE(line->number, 2);
        QCOMPARE(line->schedule, u"0 4 * * 0"_s);
        QCOMPARE(line->environments, QStringList{u"staging"_s});
        QVERIFY(!lineThatRuns(one, drill, {}));
        QVERIFY(!lineThatRuns(u"CRON_TZ=UTC\n"_s + both, drill, {})->times);
    }

    void quotesOddPaths()
    {
        const QString odd = u"/srv/Order Book/50% (new)/it's/scheduled/backup"_s;
        const QString crontab = crontabWith({}, u"0 3 * * *"_s, odd, {});
        QVERIFY(crontab.contains(u"\\%"_s));
        const auto lines = backupLines(crontab, zenkar(), odd, {u"production"_s});
        QCOMPARE(lines.size(), size_t(1));
        QVERIFY(lines[0].isOurs);
        QCOMPARE(crontabWithout(crontab, odd, {}), QString());
    }

    void aZoneIsAnOffset()
    {
        QCOMPARE(zoneFromOffset(u"+0530")->offsetFromUtc(QDateTime::currentDateTimeUtc()), 19800);
        QCOMPARE(zoneFromOffset(u"-0330")->offsetFromUtc(QDateTime::currentDateTimeUtc()), -12600);
        QCOMPARE(*zoneFromOffset(u"+0000"), QTimeZone::utc());
        const QTimeZone offset = *zoneFromOffset(u"+0100");
        const QDateTime winter(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(zoneNamed(u"Europe/Berlin"_s, offset, winter), berlin);
        QCOMPARE(zoneNamed(u"Etc/UTC"_s, offset, winter),
                 offset); // an old name beside a clock that goes otherwise
        // Half past two comes twice, and runs the first time; or never.
        const auto night = CronSchedule::parse(u"30 2 * * *"_s);
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc());
        };
        QCOMPARE(night->previous(utc(10, 25, 12, 0), berlin), utc(10, 25, 0, 30));
        QCOMPARE(night->next(utc(10, 24, 12, 0), berlin), utc(10, 25, 0, 30));
        QCOMPARE(night->previous(utc(3, 29, 12, 0), berlin), utc(3, 28, 1, 30));
        for (const QString &none : {QString(), u"../../etc/passwd"_s, u"/etc/passwd"_s, u"Nowhere/Else"_s})
            QCOMPARE(zoneNamed(none, offset, winter), offset);
        for (const QStringView text : {u"", u"0530", u"+5:30", u"+9959", u"+0575", u"CET", u"+0530 "})
            QVERIFY2(!zoneFromOffset(text), qPrintable(text.toString()));
    }

    void timesInAnotherZoneAreNotKnown()
    {
        const QString line = u"0 3 * * * /x/backup.sh\n"_s;
        const auto lines =
            backupLines(QString(line + u"CRON_TZ = \"Asia/Tokyo\"\n"_s + line + u"CRON_TZ=\n"_s + line),
                        zenkar(), ours, {});
        QCOMPARE(lines.size(), size_t(3));
        QVERIFY(lines[0].times && !lines[1].times && lines[2].times);
    }

    void aRandomTimeIsALineAndNotKnown()
    {
        const auto lines = backupLines(u"0~30 3 * * * /x/backup.sh\n"_s, zenkar(), ours, {});
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].schedule, u"0~30 3 * * *"_s);
        QVERIFY(!lines[0].times);
        QVERIFY(!CronSchedule::parse(u"0~30 3 * * *"_s));
    }

    void commentsAreNoLines()
    {
        QVERIFY(backupLines(u"#"_s + documentLine + u'\n', zenkar(), ours, {}).empty());
        QVERIFY(backupLines(u"BACKUP=/x/backup.sh\n"_s, zenkar(), ours, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestCrontab)
#include "tst_crontab.moc"
