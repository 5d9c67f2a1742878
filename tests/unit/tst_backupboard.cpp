// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backupboard.h"
#include "domain/backups/backuprules.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using State = Backup::State;
using Kind = BackupAlarm::Kind;

namespace {

const QTimeZone kolkata("Asia/Kolkata");

/// Nights at three, up to the 22nd of November; it is noon there.
BackupSituation nights(int count)
{
    BackupSituation situation;
    situation.environment = u"production"_s;
    situation.zone = kolkata;
    situation.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), kolkata).toUTC();
    situation.schedule = CronSchedule::parse(u"0 3 * * *"_s);
    for (int day = 0; day < count; ++day) {
        Backup backup;
        backup.environment = situation.environment;
        backup.takenAt = QDateTime(QDate(2026, 11, 22).addDays(-day), QTime(3, 1), kolkata).toUTC();
        backup.id = u"night-%1"_s.arg(day);
        backup.size = 10'000'000 - day * 1000;
        backup.state = State::Verified;
        backup.onServer = true;
        backup.onLaptop = true;
        situation.backups.push_back(backup);
    }
    return situation;
}

std::vector<Kind> kindsOf(const BackupSituation &situation)
{
    std::vector<Kind> kinds;
    for (const BackupAlarm &alarm : backupAlarms(situation))
        kinds.push_back(alarm.kind);
    return kinds;
}

} // namespace

class TestBackupBoard : public QObject
{
    Q_OBJECT

private slots:
    void allIsWell() { QVERIFY(backupAlarms(nights(40)).empty()); }

    void anothersBackupsCountForNothing()
    {
        BackupSituation situation = nights(10);
        const std::vector<BackupDay> days = backupDays(situation, 12);
        std::vector<Backup> theirs;
        for (Backup backup : situation.backups) {
            backup.takenAt = backup.takenAt.addSecs(3600);
            backup.id += u"-theirs"_s;
            backup.size = 100;
            backup.onLaptop = false;
            backup.state = State::Foreign;
            theirs.push_back(backup);
        }
        situation.backups.insert(situation.backups.end(), theirs.begin(), theirs.end());
        sortNewestFirst(situation.backups);
        QVERIFY(backupAlarms(situation).empty());
        QVERIFY(backupDays(situation, 12) == days);
        // Alone they are as good as none.
        situation.backups = theirs;
        QCOMPARE(backupAlarms(situation).front().text, u"there is no backup at all"_s);
        QVERIFY(suspiciousIds(theirs).isEmpty());
    }

    void whatCouldNotBeCheckedIsAnAlarmOfItsOwn()
    {
        BackupSituation situation = nights(10);
        situation.backups[4].state = State::Unverified;
        situation.backups[4].couldNotBeChecked = true;
        QVERIFY(kindsOf(situation) == std::vector<Kind>{Kind::NotCheckable});
    }

    void aDeploymentsBackupIsNotTheSchedules()
    {
        BackupSituation situation = nights(10);
        situation.scheduleIsOurs = true;
        for (Backup &backup : situation.backups)
            backup.askedBy = u"cron"_s;
        QVERIFY(backupAlarms(situation).empty());
        situation.backups[0].askedBy = u"deploy"_s;
        QCOMPARE(backupAlarms(situation).front().text,
                 u"the schedule has not produced its backup of 2026-11-22 03:00"_s);
    }

    void theSchedulesOwnWordIsTold()
    {
        BackupSituation situation = nights(10);
        situation.scheduleIsOurs = true;
        situation.backups[0].askedBy = u"deploy"_s;
        situation.lastRun = scheduledRunFrom(
            u"failed\t2026-11-21T21:30:00Z\t2026-11-21T21:31:00Z\tj\t\tDocker can't be reached"_s);
        QVERIFY(situation.lastRun);
        const auto alarms = backupAlarms(situation);
        QVERIFY(alarms.front().kind == Kind::ScheduleFailed);
        QCOMPARE(alarms.front().text,
                 u"the scheduled backup of 2026-11-22 03:00 failed: Docker can't be reached"_s);
        // One that began, and was never heard of again.
        situation.lastRun = scheduledRunFrom(u"running\t2026-11-21T21:30:00Z\t\tj\t\t"_s);
        QVERIFY(backupAlarms(situation).front().kind == Kind::ScheduleMissed);
        situation.now = situation.now.addSecs(4 * 3600);
        QVERIFY(backupAlarms(situation).front().text.endsWith(u"how it ended is not known"_s));
        // Also where it is not known when the line runs, which is no word of a missing one.
        situation.schedule.reset();
        QVERIFY(backupAlarms(situation).front().kind == Kind::ScheduleFailed);
        situation.lastRun.reset();
        QVERIFY(backupAlarms(situation).empty());
        QVERIFY(!scheduledRunFrom(u""_s));
        QVERIFY(!scheduledRunFrom(u"well\t2026-11-21T21:30:00Z\t\tj\t\t"_s));
        QVERIFY(!scheduledRunFrom(u"taken\tyesterday\t\tj\t\t"_s));
    }

    void nothingAtAll()
    {
        const auto alarms = backupAlarms(nights(0));
        QVERIFY(alarms.size() == 2 && alarms[0].kind == Kind::NoneVerified
                && alarms[1].kind == Kind::ScheduleMissed);
        QCOMPARE(alarms[0].text, u"there is no backup at all"_s);
    }

    void aMissedNight()
    {
        BackupSituation situation = nights(10);
        situation.backups.erase(situation.backups.begin());
        const auto alarms = backupAlarms(situation);
        QVERIFY(alarms[0].kind == Kind::ScheduleMissed && alarms[0].severity == BackupAlarm::Severity::Error);
        QCOMPARE(alarms[0].text, u"the schedule has not produced its backup of 2026-11-22 03:00"_s);
        // While it is under way it is not missed yet.
        situation.now = QDateTime(QDate(2026, 11, 22), QTime(3, 30), kolkata).toUTC();
        QVERIFY(backupAlarms(situation).empty());
    }

    void theNewestIsDamaged()
    {
        BackupSituation situation = nights(10);
        situation.backups[0].state = State::Damaged;
        const auto kinds = kindsOf(situation);
        QVERIFY(std::count(kinds.begin(), kinds.end(), Kind::TooOld) == 1);
        QVERIFY(std::count(kinds.begin(), kinds.end(), Kind::Damaged) == 1);
    }

    void shrunken()
    {
        BackupSituation situation = nights(10);
        situation.backups[0].size = 4'000'000;
        QVERIFY(kindsOf(situation) == std::vector<Kind>{Kind::MuchSmaller});
        QCOMPARE(suspiciousIds(situation.backups), QStringList{u"night-0"_s});
        // After a purge the next ones are as small as that: whoever was away over the weekend learns of it, and then nobody is
        // alarmed again.
        situation.backups[1].size = situation.backups[2].size = 4'100'000;
        QVERIFY(kindsOf(situation) == std::vector<Kind>{Kind::MuchSmaller});
        situation.backups[3].size = 4'200'000;
        QVERIFY(backupAlarms(situation).empty());
        QCOMPARE(suspiciousIds(situation.backups), (QStringList{u"night-3"_s, u"night-2"_s, u"night-1"_s}));
    }

    void oneDatabaseSaysNothingOfAnother()
    {
        BackupSituation situation = nights(10);
        std::vector<Backup> both;
        for (const Backup &backup : situation.backups) {
            for (const QString &database : {u"app"_s, u"cache"_s}) {
                Backup part = backup;
                part.id = u"%1_%2.sql.gz"_s.arg(database, backup.takenAt.toString(u"yyyyMMdd_HHmmss"_s));
                part.set = backup.id;
                part.setSize = 2;
                if (database == "cache"_L1)
                    part.size = backup.size / 50;
                both.push_back(part);
            }
        }
        situation.backups = both;
        QVERIFY(backupAlarms(situation).empty());
        // A set of which a part is not there is no verified backup.
        situation.backups.erase(situation.backups.begin());
        QVERIFY(kindsOf(situation) == std::vector<Kind>{Kind::TooOld});
    }

    void noSecondCopy()
    {
        BackupSituation situation = nights(10);
        situation.backups[0].onLaptop = false;
        auto alarms = backupAlarms(situation);
        QVERIFY(alarms.size() == 1
                && alarms[0].severity == BackupAlarm::Severity::Info); // it may come home today
        // An older one is no warning as long as a newer one is here; the finding says the same.
        situation.backups[3].onLaptop = false;
        alarms = backupAlarms(situation);
        QVERIFY(alarms.size() == 1 && alarms[0].severity == BackupAlarm::Severity::Info
                && alarms[0].count == 2);
        situation.backups[1].onLaptop = situation.backups[2].onLaptop = false;
        alarms = backupAlarms(situation);
        QVERIFY(alarms.size() == 1 && alarms[0].severity == BackupAlarm::Severity::Warning
                && alarms[0].count == 4);
        situation.wantsSecondCopy = false;
        QVERIFY(backupAlarms(situation).empty());
    }

    void daysOfTheTimeline()
    {
        BackupSituation situation = nights(60);
        situation.backups[30].state = State::Damaged;
        situation.backups[5].drilledAt = situation.now;
        situation.backups.erase(situation.backups.begin() + 10, situation.backups.begin() + 13);
        const auto days = backupDays(situation, 90);
        QCOMPARE(days.size(), size_t(90));
        QCOMPARE(days.back().date, QDate(2026, 11, 22));
        QVERIFY(days.back().state == BackupDay::State::Verified);
        const auto day = [&](int ago) { return days[size_t(89 - ago)]; };
        QVERIFY(day(10).state == BackupDay::State::Missing && day(12).state == BackupDay::State::Missing);
        QVERIFY(day(13).state == BackupDay::State::Verified);
        QVERIFY(day(30).state == BackupDay::State::Damaged);
        QVERIFY(day(5).drilled && !day(6).drilled);
        QVERIFY(day(70).state == BackupDay::State::None); // before the first one nothing is missing
        QCOMPARE(day(0).newest, u"night-0"_s);
    }

    void aGoodOneMakesUpForABadOneOfTheDay()
    {
        BackupSituation situation = nights(10);
        Backup second = situation.backups[2];
        second.takenAt = second.takenAt.addSecs(3600);
        second.id = u"again"_s;
        situation.backups[2].state = State::Damaged;
        situation.backups.insert(situation.backups.begin() + 2, second);
        const BackupDay day = backupDays(situation, 10)[7];
        QVERIFY(day.state == BackupDay::State::Verified);
        QCOMPARE(day.count, 2);
        QCOMPARE(day.newest, u"again"_s);
    }

    void twentyThousandAreLookedAtAtOnce()
    {
        BackupSituation situation = nights(20'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(backupAlarms(situation).empty());
        (void)backupDays(situation, 180);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestBackupBoard)
#include "tst_backupboard.moc"
