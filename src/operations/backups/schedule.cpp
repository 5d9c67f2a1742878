// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/schedule.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// A backup that begins with its time is taken within this: jobs wait for the lock, and dumps take their time.
constexpr qint64 evidenceSeconds = 12 * 3600;
/// A run may be under way for so long before it counts as missed.
constexpr qint64 graceSeconds = 3600;

std::vector<Environment> environmentsOn(const Configuration &configuration, const HostName &host)
{
    std::vector<Environment> found;
    std::copy_if(configuration.environments.begin(), configuration.environments.end(),
                 std::back_inserter(found),
                 [&](const Environment &environment) { return environment.host == host; });
    return found;
}

/// Throws when the schedule is another login's: two lines would take each backup twice.
void requireOwn(const BackupListing &listing)
{
    if (listing.owner && listing.owner->isAnothers())
        throw PreconditionFailed(listing.owner->who == ScheduleOwner::Who::Unreadable
                                     ? listing.owner->problem()
                                     : Words::tr("The backups are taken by %1, so nothing was changed.")
                                           .arg(listing.owner->holder()),
                                 listing.owner->remedy(listing.program), {Words::tr("the crontab")});
}

/// What is no text in UTF-8 would come back as something else.
void requireText(const BackupListing &listing, const HostName &host)
{
    if (listing.crontab.contains(QChar(QChar::ReplacementCharacter)))
        throw PreconditionFailed(
            Words::tr(
                "The crontab on %1 has a line that is not UTF-8 and would not stay as it is, so nothing was "
                "changed.")
                .arg(host.text()),
            Words::tr("Write that line in UTF-8 with crontab -e on the server, then try again."),
            {Words::tr("the crontab")});
}

/// What the schedule's own record says of the run that was due, if it speaks of that one.
void judgeByRecord(ScheduleState &state, const QDateTime &now)
{
    using Evidence = ScheduleState::Evidence;
    if (state.last->failed(now) || state.last->state == ScheduledRun::State::Nothing) {
        state.evidence = Evidence::Failed;
    } else if (state.last->state == ScheduledRun::State::Taken) {
        state.evidence = Evidence::Taken;
        state.lastBackup = state.last->backup;
    }
}

/// Whether the line of that schedule has taken it: a deployment's backup is not its doing.
bool isOf(const BackupLine &line, const Backup &backup)
{
    return line.isOurs ? backup.askedBy == "cron"_L1 : backup.askedBy.isEmpty();
}

ScheduleState stateOf(const BackupListing &listing, const BackupLine &line, const QString &environment)
{
    ScheduleState state;
    state.line = line;
    state.environment = environment;
    state.makesRoom = line.makesRoomFor(listing.withDatabase);
    if (const auto run = listing.lastRuns.find(environment); line.isOurs && run != listing.lastRuns.end())
        state.last = run->second;
    if (!listing.now.isValid())
        return state;
    if (!line.times) {
        if (state.last)
            judgeByRecord(state, listing.now);
        return state;
    }
    state.nextRun = line.times->next(listing.now, listing.zone);
    state.lastRun = line.times->previous(listing.now, listing.zone);
    if (environment.isEmpty() || !state.lastRun.isValid())
        return state;
    if (state.last && (state.last->began >= state.lastRun || state.last->ended >= state.lastRun)) {
        judgeByRecord(state, listing.now);
        return state;
    }
    for (const Backup &backup : listing.backups) {
        const qint64 after = state.lastRun.secsTo(backup.takenAt);
        // Newest first: the one that lies nearest behind the run is its own.
        if (backup.environment == environment && backup.onServer && isOf(line, backup) && after >= 0
            && after < evidenceSeconds && backup.state != Backup::State::Foreign)
            state.lastBackup = backup.id;
    }
    if (!state.lastBackup.isEmpty())
        state.evidence = ScheduleState::Evidence::Taken;
    else if (state.lastRun.secsTo(listing.now) > graceSeconds)
        state.evidence = ScheduleState::Evidence::Missed;
    return state;
}

void requireSchedule(const QString &schedule, const QString &file)
{
    if (!CronSchedule::parse(schedule))
        throw UsageError(
            schedule.isEmpty() ? Words::tr("No schedule is given.")
                               : Words::tr("\"%1\" is no schedule that cron understands.").arg(schedule),
            Words::tr(
                "Five fields, for example \"0 3 * * *\" for every day at 03:00; schedule under [backups] in "
                "%1 is the default.")
                .arg(file));
}

/// The line that drills, into the new crontab or out of it; where nothing is wanted the one that stands there stays as it is.
void addDrills(SchedulePlan &plan, const std::optional<QString> &wanted)
{
    if (wanted && wanted->isEmpty())
        plan.after = crontabWithout(plan.after, plan.drillProgram, {});
    else if (wanted)
        plan.after = crontabWithAlso(plan.after, *wanted, plan.drillProgram, plan.program);
    if (const auto line = lineThatRuns(plan.after, plan.drillProgram, {}))
        plan.drillLine = line->line;
}

} // namespace

std::vector<DrillState> drillStates(const BackupListing &listing)
{
    std::vector<DrillState> states;
    if (!listing.drills)
        return states;
    for (const QString &environment : listing.drills->environments) {
        DrillState state{*listing.drills, environment, {}, {}};
        if (listing.now.isValid() && state.line.times)
            state.nextRun = state.line.times->next(listing.now, listing.zone);
        if (const auto run = listing.lastDrills.find(environment); run != listing.lastDrills.end())
            state.last = run->second;
        states.push_back(state);
    }
    return states;
}

std::vector<ScheduleState> scheduleStates(const BackupListing &listing)
{
    std::vector<ScheduleState> states;
    for (const BackupLine &line : listing.schedules) {
        for (const QString &environment : line.environments)
            states.push_back(stateOf(listing, line, environment));
        if (line.environments.isEmpty())
            states.push_back(stateOf(listing, line, {}));
    }
    return states;
}

QString SchedulePlan::difference() const
{
    const QStringList old = before.split(u'\n', Qt::SkipEmptyParts);
    const QStringList next = after.split(u'\n', Qt::SkipEmptyParts);
    QStringList removed = old;
    for (const QString &line : next)
        removed.removeOne(line);
    QStringList added = next;
    for (const QString &line : old)
        added.removeOne(line);
    QStringList lines;
    for (const QString &line : std::as_const(removed))
        lines << u"- "_s + line;
    for (const QString &line : std::as_const(added))
        lines << u"+ "_s + line;
    return lines.join(u'\n');
}

QString SchedulePlan::stayingText() const
{
    if (staying.isEmpty())
        return {};
    return Words::tr("%n other line(s) of the crontab go on taking backups beside it, since it is not known "
                     "that they back "
                     "up what it does; take out by hand (crontab -e) what is one too many:",
                     nullptr, int(staying.size()))
           + u'\n' + staying.join(u'\n');
}

SchedulePlan planSchedule(const Context &context, const HostName &host, const ScheduleWish &wish,
                          std::stop_token stop)
{
    const QString &file = context.configuration.file;
    for (const QString &times : {wish.backups, wish.otherwise}) {
        if (!times.isEmpty())
            requireSchedule(times, file);
    }
    if (wish.drills && !wish.drills->isEmpty())
        requireSchedule(*wish.drills, file);
    const std::vector<Environment> environments = environmentsOn(context.configuration, host);
    const BackupListing listing = listBackups(context, host, environments, std::move(stop));
    requireOwn(listing);
    requireText(listing, host);
    const auto standing = lineThatRuns(listing.crontab, listing.program, {});
    const BackupPolicy &declared = context.configuration.backups;
    const QString schedule = !wish.backups.isEmpty()     ? wish.backups
                             : standing                  ? standing->schedule
                             : !wish.otherwise.isEmpty() ? wish.otherwise
                                                         : declared.schedule;
    requireSchedule(schedule, file);
    SchedulePlan plan;
    plan.host = host;
    plan.before = listing.crontab;
    plan.program = listing.program;
    plan.drillProgram = listing.drillProgram;
    for (const Environment &environment : environments) {
        if (environment.database)
            plan.environments << environment.name.text();
    }
    if (plan.environments.isEmpty())
        throw PreconditionFailed(
            Words::tr("No environment on %1 declares a database, so there is nothing to back up.")
                .arg(host.text()),
            {}, {Words::tr("the crontab")});
    std::vector<int> numbers;
    for (const BackupLine &line : listing.schedules) {
        if (line.makesRoomFor(plan.environments)) {
            numbers.push_back(line.number);
            plan.replaced << line.line;
        } else if (!line.isOurs) {
            plan.staying << line.line;
        }
    }
    plan.ourLine = crontabLine(schedule, listing.program);
    plan.after = crontabWith(listing.crontab, schedule, listing.program, numbers);
    const bool asDeclared = !wish.drills && !listing.drills && !declared.drill.isEmpty();
    addDrills(plan, asDeclared ? declared.drill : wish.drills);
    return plan;
}

SchedulePlan planUnschedule(const Context &context, const HostName &host, Scheduled what, std::stop_token stop)
{
    const std::vector<Environment> environments = environmentsOn(context.configuration, host);
    const BackupListing listing = listBackups(context, host, environments, std::move(stop));
    requireText(listing, host);
    SchedulePlan plan;
    plan.host = host;
    plan.removes = true;
    plan.drillsOnly = what == Scheduled::DrillsOnly;
    plan.before = listing.crontab;
    plan.program = listing.program;
    plan.drillProgram = listing.drillProgram;
    const QString drilled = crontabWithout(listing.crontab, listing.drillProgram, {});
    if (plan.drillsOnly) {
        requireOwn(listing);
        plan.environments = listing.drilled;
        plan.after = drilled;
        return plan;
    }
    if (listing.owner && listing.owner->isAnothers()) {
        plan.owner = listing.owner->login;
        plan.after = crontabWithout(drilled, listing.program, {});
        if (plan.changesNothing())
            requireOwn(listing);
        return plan;
    }
    plan.environments = listing.installed;
    plan.after = crontabWithout(drilled, listing.program, listing.replacedLines);
    return plan;
}

} // namespace Slipway::Operations
