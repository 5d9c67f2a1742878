// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/schedule.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/inspect.h"
#include "operations/survey.h"
#include "remote/bytessource.h"
#include "runbooks/backuprunbook.h"
#include "runbooks/bundle.h"
#include "scripts/scripts.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QJsonObject>
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

/// As crontab.sh compares it: without blank lines at the end.
QByteArray comparable(const QString &crontab)
{
    QString text = crontab;
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QByteArray() : QByteArray(text.toUtf8() + '\n');
}

void install(const Context &context, const Environment &declared, const std::stop_token &stop)
{
    Environment environment = declared;
    environment.composeProject = composeProjectOf(context.configuration, environment);
    const QByteArray bundle = Runbooks::bundle(Runbooks::backupRunbook(context.configuration, environment),
                                               QJsonObject{{u"kind"_s, u"backup"_s}},
                                               {{u"backup"_s, Scripts::script(u"backups/scheduled.sh")},
                                                {u"start.sh"_s, Scripts::script(u"job/start.sh")},
                                                {u"json.sh"_s, Scripts::script(u"steps/lib/json.sh")}});
    Remote::Command command;
    command.title = u"install the scheduled backup"_s;
    command.script = Scripts::script(u"backups/install.sh");
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_ENVIRONMENT", environment.name.utf8()}};
    Remote::BytesSource source(bundle);
    source.announceTo(command);
    const auto result = context.hosts.host(environment.host).stream(command, &source, {}, stop);
    if (!result.succeeded()) {
        const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
        throw CommandFailed(Words::tr("The scheduled backup of %1 could not be installed: %2")
                                .arg(environment.name.text(), tail),
                            result.exitStatus, tail, Words::tr("The crontab was not changed."));
    }
}

void writeCrontab(const Context &context, const SchedulePlan &plan, bool removing, const std::stop_token &stop)
{
    Remote::Command command;
    command.title = u"change the crontab"_s;
    command.script = Scripts::script(u"backups/crontab.sh");
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_CRONTAB_SHA256", Sync::Sha256::hexOf(comparable(plan.before))},
                           {"SLIPWAY_REPLACED", removing ? QByteArray() : plan.replaced.join(u'\n').toUtf8()},
                           {"SLIPWAY_REMOVE", removing ? "1" : "0"}};
    Remote::BytesSource source(plan.after.toUtf8());
    source.announceTo(command);
    const auto result = context.hosts.host(plan.host).stream(command, &source, {}, stop);
    const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
    if (result.exitStatus == 6)
        throw PreconditionFailed(tail, {}, {Words::tr("the crontab")});
    if (!result.succeeded())
        throw CommandFailed(Words::tr("The crontab could not be changed: %1").arg(tail), result.exitStatus,
                            tail);
}

Outcome done(const QString &message)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.exitCode = 0;
    outcome.message = message;
    return outcome;
}

ScheduleState stateOf(const BackupListing &listing, const BackupLine &line, const QString &environment)
{
    ScheduleState state{line, environment, {}, {}, {}, ScheduleState::Evidence::Unknown};
    if (!line.times || !listing.now.isValid())
        return state;
    state.nextRun = line.times->next(listing.now, listing.zone);
    state.lastRun = line.times->previous(listing.now, listing.zone);
    if (environment.isEmpty() || !state.lastRun.isValid())
        return state;
    for (const Backup &backup : listing.backups) {
        const qint64 after = state.lastRun.secsTo(backup.takenAt);
        // Newest first: the one that lies nearest behind the run is its own.
        if (backup.environment == environment && backup.onServer && after >= 0 && after < evidenceSeconds)
            state.lastBackup = backup.id;
    }
    if (!state.lastBackup.isEmpty())
        state.evidence = ScheduleState::Evidence::Taken;
    else if (state.lastRun.secsTo(listing.now) > graceSeconds)
        state.evidence = ScheduleState::Evidence::Missed;
    return state;
}

} // namespace

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
    QStringList lines;
    for (const QString &line : old) {
        if (!next.contains(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : next) {
        if (!old.contains(line))
            lines << u"+ "_s + line;
    }
    return lines.join(u'\n');
}

SchedulePlan planSchedule(const Context &context, const HostName &host, const QString &schedule,
                          std::stop_token stop)
{
    if (!CronSchedule::parse(schedule))
        throw UsageError(
            schedule.isEmpty() ? Words::tr("No schedule is given.")
                               : Words::tr("\"%1\" is no schedule that cron understands.").arg(schedule),
            Words::tr(
                "Five fields, for example \"0 3 * * *\" for every day at 03:00; schedule under [backups] in "
                "%1 is the default.")
                .arg(context.configuration.file));
    const std::vector<Environment> environments = environmentsOn(context.configuration, host);
    const BackupListing listing = listBackups(context, host, environments, std::move(stop));
    SchedulePlan plan;
    plan.host = host;
    plan.before = listing.crontab;
    plan.program = listing.program;
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
        const bool covered =
            !line.isOurs && !line.environments.isEmpty()
            && std::all_of(line.environments.begin(), line.environments.end(),
                           [&](const QString &name) { return plan.environments.contains(name); });
        if (!covered)
            continue;
        numbers.push_back(line.number);
        plan.replaced << line.line;
    }
    plan.after = crontabWith(listing.crontab, schedule, listing.program, numbers);
    return plan;
}

SchedulePlan planUnschedule(const Context &context, const HostName &host, std::stop_token stop)
{
    const std::vector<Environment> environments = environmentsOn(context.configuration, host);
    const BackupListing listing = listBackups(context, host, environments, std::move(stop));
    SchedulePlan plan;
    plan.host = host;
    plan.before = listing.crontab;
    plan.program = listing.program;
    plan.environments = listing.installed;
    plan.after = crontabWithout(listing.crontab, listing.program, listing.replacedLines);
    return plan;
}

Outcome setSchedule(const Context &context, const SchedulePlan &plan, const Remote::EventSink &sink,
                    std::stop_token stop)
{
    return atBoundary([&] {
        {
            LocalStep step(sink, u"install"_s, Words::tr("Install the scheduled backup"));
            for (const QString &name : plan.environments)
                install(context, context.configuration.environment(name), stop);
            step.detail(Words::tr("%1 for %2").arg(plan.program, plan.environments.join(u", "_s)));
            step.done();
        }
        if (plan.changesNothing())
            return done(Words::tr("The schedule stands already; its files were brought up to date."));
        LocalStep step(sink, u"crontab"_s, Words::tr("Change the crontab"));
        writeCrontab(context, plan, false, stop);
        step.detail(plan.difference());
        step.done();
        return done(Words::tr("The server takes verified backups of %1 by itself now.")
                        .arg(plan.environments.join(u", "_s)));
    });
}

Outcome removeSchedule(const Context &context, const SchedulePlan &plan, const Remote::EventSink &sink,
                       std::stop_token stop)
{
    return atBoundary([&] {
        if (plan.changesNothing() && plan.environments.isEmpty())
            return done(Words::tr("There is no schedule of Slipway's in the crontab; nothing was changed."));
        LocalStep step(sink, u"crontab"_s, Words::tr("Change the crontab"));
        writeCrontab(context, plan, true, stop);
        step.detail(plan.difference());
        step.done();
        return done(Words::tr("The schedule is removed. Backups that were taken stay."));
    });
}

} // namespace Slipway::Operations
