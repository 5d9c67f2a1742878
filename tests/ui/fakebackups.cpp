// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakebackups.h"

#include "domain/error.h"

namespace Slipway::Tests {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

const QTimeZone zone("Asia/Kolkata");
const QDate today(2026, 11, 22);

Backup night(const QString &environment, int ago, const QTime &time, qint64 size)
{
    Backup backup;
    const QDateTime at(today.addDays(-ago), time, zone);
    backup.environment = environment;
    backup.takenAt = at.toUTC();
    backup.id = u"zenkar_db_%1.sql.gz"_s.arg(at.toString(u"yyyyMMdd_HHmmss"_s));
    backup.size = size;
    backup.sha256 = QString(64, u'a');
    backup.state = Backup::State::Verified;
    backup.onServer = true;
    backup.onLaptop = true;
    backup.askedBy = u"cron"_s;
    backup.rows = 1'204'551;
    return backup;
}

BackupSituation production(int more)
{
    BackupSituation situation;
    situation.environment = u"production"_s;
    situation.now = QDateTime(today, QTime(7, 10), zone).toUTC();
    situation.zone = zone;
    situation.schedule = CronSchedule::parse(u"0 3 * * *"_s);
    situation.scheduleIsOurs = true;
    for (int ago = 0; ago < 170 + more; ++ago) {
        if (ago >= 48 && ago <= 50)
            continue; // three nights without one
        Backup backup = night(situation.environment, ago, QTime(3, 0),
                              412'000'000 - ago * 1'300'000LL + ago % 7 * 1'500'000LL);
        if (ago > 165)
            backup.size = std::max<qint64>(backup.size, 20'000'000);
        if (ago == 24)
            backup.size = 140'000'000;
        if (ago == 86) {
            backup.size = 118'000'000;
            backup.state = Backup::State::Damaged;
            backup.reason = u"the dump is cut"_s;
            backup.askedBy.clear();
        }
        if (ago == 3) {
            backup.state = Backup::State::Unverified;
            backup.reason = u"made by another script, and not verified yet"_s;
            backup.askedBy.clear();
            backup.onLaptop = false;
        }
        if (ago == 0 || ago == 34 || ago == 83 || ago == 114 || ago == 145)
            backup.drilledAt = backup.takenAt.addSecs(86400 / 2);
        if (ago == 1)
            backup.onLaptop = false;
        situation.backups.push_back(backup);
    }
    Backup promote = night(situation.environment, 1, QTime(17, 40), 411'000'000);
    promote.askedBy = u"promote"_s;
    promote.release = u"20261116-101500-77ce310"_s;
    situation.backups.push_back(promote);
    sortNewestFirst(situation.backups);
    return situation;
}

BackupSituation staging()
{
    BackupSituation situation;
    situation.environment = u"staging"_s;
    situation.now = QDateTime(today, QTime(7, 10), zone).toUTC();
    situation.zone = zone;
    for (int ago = 0; ago < 40; ago += 3) {
        Backup backup = night(situation.environment, ago, QTime(17, 39), 58'000'000 - ago * 100'000);
        backup.askedBy = u"deploy"_s;
        backup.release = u"20261121-120900-b81d0aa"_s;
        backup.onLaptop = ago > 3;
        situation.backups.push_back(backup);
    }
    sortNewestFirst(situation.backups);
    return situation;
}

Outcome succeeded(const QString &message)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.message = message;
    outcome.exitCode = 0;
    return outcome;
}

Operations::KeptCopy keptCopy(const QString &environment, int ago, qint64 files, qint64 secrets)
{
    const QDateTime at = QDateTime(today.addDays(-ago), QTime(3, 0), zone).toUTC();
    Operations::KeptCopy copy;
    copy.head.id = u"kept_"_s + at.toString(u"yyyyMMdd_HHmmss"_s);
    copy.head.environment = environment;
    copy.head.takenAt = at;
    copy.head.files = files;
    copy.head.bytes = files * 412'000;
    copy.head.secrets = secrets;
    return copy;
}

Models::KeptSeen someKept()
{
    Models::KeptSeen kept;
    kept.now = QDateTime(today, QTime(7, 10), zone).toUTC();
    const auto database = [&](const QString &environment, int ago, qint64 size, const QString &job) {
        const QDateTime at(today.addDays(-ago), QTime(10, 53), zone);
        kept.databases.push_back(
            {environment,
             {u"zenkar_db_"_s + at.toString(u"yyyyMMdd_HHmm"_s), u"zenkar_db"_s, at.toUTC(), size, job}});
    };
    database(u"staging"_s, 9, 388'000'000, u"20261113-052300-anna-41c0"_s);
    database(u"production"_s, 2, 2'304'000'000, u"20261120-052300-vishwa-7f1a"_s);
    database(u"production"_s, 21, 2'190'000'000, u"by hand"_s);
    kept.copies = {keptCopy(u"production"_s, 0, 1'204, 3), keptCopy(u"production"_s, 1, 1'201, 3),
                   keptCopy(u"staging"_s, 2, 96, 2), keptCopy(u"production"_s, 8, 1'150, 3)};
    kept.copies[1].head.problems = {{u"uploads/tmp"_s, u"the folder may not be looked into"_s}};
    kept.copies[3].problem = u"kept_20261113_213000.json is not what was written"_s;
    return kept;
}

Sync::KeptGeneration someFiles()
{
    using Type = Sync::Entry::Type;
    Sync::KeptGeneration made;
    const auto add = [&](const QByteArray &path, Type type, qint64 size, int archive) {
        Sync::KeptEntry entry;
        entry.type = type;
        entry.path = path;
        entry.size = size;
        entry.archive = archive;
        entry.modifiedNs =
            QDateTime(today.addDays(-int(size % 40)), QTime(11, 5), zone).toMSecsSinceEpoch() * 1'000'000;
        made.entries.push_back(entry);
    };
    add(".env", Type::File, 1'432, 0);
    add("deploy/production/.env", Type::File, 611, 0);
    add("uploads", Type::Directory, 0, -1);
    add("uploads/2026", Type::Directory, 0, -1);
    for (int i = 1; i <= 24; ++i)
        add("uploads/2026/order-" + QByteArray::number(4100 + i * 7) + ".pdf", Type::File, 84'000 + i * 3'117,
            -1);
    add("uploads/current", Type::Symlink, 0, -1);
    made.entries.back().linkTarget = "2026";
    made.head.id = u"kept_20261121_213000"_s;
    made.head.environment = u"production"_s;
    made.count();
    return made;
}

} // namespace

FakeBackups::FakeBackups(int more)
{
    seen.situations = {staging(), production(more)};
    for (const BackupSituation &situation : seen.situations)
        seen.backups.insert(seen.backups.end(), situation.backups.begin(), situation.backups.end());
    sortNewestFirst(seen.backups);
    Operations::ScheduleState schedule;
    schedule.line.line = u"0 3 * * * /home/vishwa/.slipway/zenkar/scheduled/backup"_s;
    schedule.line.schedule = u"0 3 * * *"_s;
    schedule.line.isOurs = true;
    schedule.line.times = CronSchedule::parse(schedule.line.schedule);
    schedule.environment = u"production"_s;
    schedule.evidence = Operations::ScheduleState::Evidence::Taken;
    schedule.nextRun = QDateTime(today.addDays(1), QTime(3, 0), zone);
    schedule.lastBackup = seen.situations[1].backups.front().id;
    seen.schedules = {schedule};
    kept = someKept();
    generation = someFiles();
    extracted = succeeded(
        u"6 file(s), folder(s) and link(s) of kept_20261121_213000 are in /home/vishwa/back now, each as it was copied."_s);
}

FakeBackups::~FakeBackups()
{
    setStalled(false);
    holdSchedules(false);
}

void FakeBackups::setStalled(bool stalled)
{
    const std::lock_guard lock(m_mutex);
    m_stalled = stalled;
    m_ended.notify_all();
}

void FakeBackups::holdSchedules(bool hold)
{
    const std::lock_guard lock(m_mutex);
    m_holdSchedules = hold;
    m_ended.notify_all();
}

void FakeBackups::stall()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return !m_stalled; });
}

std::optional<QString> FakeBackups::drillsAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_drillsAsked;
}

QString FakeBackups::schedulesAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_schedulesAsked;
}

QString FakeBackups::applied() const
{
    const std::lock_guard lock(m_mutex);
    return m_applied;
}

void FakeBackups::called(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    m_calls << what;
}

QStringList FakeBackups::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

Models::BackupsSeen FakeBackups::look(std::stop_token)
{
    called(u"look"_s);
    stall();
    return seen;
}

Operations::PrunePlan FakeBackups::planPrune(const QString &environment, std::stop_token)
{
    stall();
    for (const BackupSituation &situation : seen.situations) {
        if (situation.environment == environment)
            return {environment,
                    planRetention({}, situation.backups, {}, zone),
                    planRetention({}, situation.backups, {}, zone),
                    {},
                    zone};
    }
    throw UsageError(u"no such environment"_s);
}

std::vector<Operations::SchedulePlan> FakeBackups::planSchedule(const Operations::ScheduleWish &wish,
                                                                std::stop_token)
{
    {
        std::unique_lock lock(m_mutex);
        m_schedulesAsked = wish.backups;
        m_drillsAsked = wish.drills;
        m_ended.wait(lock, [this] { return !m_stalled && !m_holdSchedules; });
    }
    Operations::SchedulePlan plan;
    plan.before = u"0 3 * * * /home/vishwa/projects/zenkar/Order\\ Book/zenkar-platform/scripts/backup.sh\n"_s;
    const QString schedule = !wish.backups.isEmpty()     ? wish.backups
                             : !wish.otherwise.isEmpty() ? wish.otherwise
                                                         : seen.schedules.front().line.schedule;
    plan.after = schedule + u" /home/vishwa/.slipway/zenkar/scheduled/backup\n"_s;
    if (!wish.drills.value_or(QString()).isEmpty())
        plan.after += *wish.drills + u" /home/vishwa/.slipway/zenkar/scheduled/drills/drill\n"_s;
    plan.environments = {u"staging"_s, u"production"_s};
    return {plan};
}

std::vector<Operations::SchedulePlan> FakeBackups::planUnschedule(std::stop_token stop)
{
    std::vector<Operations::SchedulePlan> plans = planSchedule({}, std::move(stop));
    for (Operations::SchedulePlan &plan : plans) {
        plan.after.clear();
        plan.removes = true;
    }
    return plans;
}

Outcome FakeBackups::verify(const QString &environment, const QStringList &ids, const EventSink &,
                            std::stop_token)
{
    stall();
    called(u"verify %1 %2"_s.arg(environment, ids.join(u' ')).trimmed());
    return succeeded(u"14 backups of %1 verified; none is damaged."_s.arg(environment));
}

Outcome FakeBackups::pull(const QString &environment, const QStringList &ids, const EventSink &sink,
                          std::stop_token stop)
{
    stall();
    called(u"pull %1 %2"_s.arg(environment, ids.join(u' ')).trimmed());
    return carried(sink, stop,
                   u"3 backups downloaded (881 MB), each with the server's SHA-256. It was resumed 2 times."_s);
}

Outcome FakeBackups::pullKept(const QString &environment, const EventSink &sink, std::stop_token stop)
{
    stall();
    called(u"pull kept "_s + environment);
    return carried(
        sink, stop,
        u"production: kept_20261122_014000 has 1,207 files, 497 MB; 3 of them came now (1.2 MB), each with the server's SHA-256."_s);
}

/// From then on the copies have been read, the one with `damagedId` with something that is gone.
Outcome FakeBackups::verifyKept(const QString &environment, const QStringList &ids, const EventSink &sink,
                                std::stop_token)
{
    stall();
    called(u"verify kept %1 %2"_s.arg(environment, ids.join(u' ')).trimmed());
    sink(Progress{u"verify-kept"_s, 1, 2, u"items"_s});
    int bad = 0;
    for (Operations::KeptCopy &copy : kept.copies) {
        if (copy.head.environment != environment || !(ids.isEmpty() || ids.contains(copy.head.id)))
            continue;
        copy.verdict = Sync::KeptVerdict{kept.now, {}, {}};
        if (copy.head.id == damagedId)
            copy.verdict->problems = {{u"uploads/2026/order-4107.pdf"_s, u"its content is damaged"_s}};
        bad += copy.isDamaged() ? 1 : 0;
    }
    if (bad == 0)
        return succeeded(u"1 kept copy of %1: every byte is as it was written."_s.arg(environment));
    Outcome outcome;
    outcome.kind = Outcome::Kind::Failed;
    outcome.exitCode = 1;
    outcome.message = u"1 of 2 kept copies of %1 lack something."_s.arg(environment);
    outcome.remedy = u"slipway-cli backup pull --kept brings again what the server still has."_s;
    return outcome;
}

Outcome FakeBackups::carried(const EventSink &sink, const std::stop_token &stop, const QString &message)
{
    sink(Progress{u"pull"_s, 521'000'000, 881'000'000, u"bytes"_s});
    std::unique_lock lock(m_mutex);
    for (qint64 done = 521'000'000; !m_end && !stop.stop_requested(); done += 11'000'000) {
        sink(Progress{u"pull"_s, std::min<qint64>(done, 627'000'000), 881'000'000, u"bytes"_s});
        m_ended.wait_for(lock, stop, std::chrono::milliseconds(290), [this] { return m_end; });
    }
    if (stop.stop_requested()) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Cancelled;
        outcome.exitCode = 7;
        return outcome;
    }
    return succeeded(message);
}

Models::KeptSeen FakeBackups::lookAtKept(std::stop_token)
{
    stall();
    return kept;
}

Sync::KeptGeneration FakeBackups::keptFiles(const QString &environment, const QString &id, std::stop_token)
{
    stall();
    called(u"kept files %1 %2"_s.arg(environment, id));
    return generation;
}

Outcome FakeBackups::extractKept(const Models::ExtractRequest &request, const EventSink &sink, std::stop_token)
{
    called(
        u"extract %1 %2 to %3: %4"_s.arg(request.environment, request.id, request.to, request.paths.join(u' '))
            .trimmed());
    sink(Progress{u"extract"_s, 3, 6, u"items"_s});
    return extracted;
}

void FakeBackups::letPullEnd()
{
    const std::lock_guard lock(m_mutex);
    m_end = true;
    m_ended.notify_all();
}

Outcome FakeBackups::prune(const QString &environment, const EventSink &, std::stop_token)
{
    called(u"prune "_s + environment);
    return succeeded(u"removed"_s);
}

Outcome FakeBackups::applySchedule(const std::vector<Operations::SchedulePlan> &plans, const EventSink &,
                                   std::stop_token)
{
    {
        const std::lock_guard lock(m_mutex);
        m_applied = plans.empty() ? QString() : plans.front().after;
    }
    called(!plans.empty() && plans.front().removes ? u"unschedule"_s : u"schedule"_s);
    return succeeded(u"scheduled"_s);
}

} // namespace Slipway::Tests
