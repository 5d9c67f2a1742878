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
#include <QSet>
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
    const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
    if (result.exitStatus == 6)
        throw PreconditionFailed(tail, {}, {Words::tr("the crontab")});
    if (!result.succeeded()) {
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
                           {"SLIPWAY_LINE", plan.ourLine.toUtf8()},
                           {"SLIPWAY_NAMES", plan.environments.join(u'\n').toUtf8()},
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
    if (!line.times || !listing.now.isValid())
        return state;
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

/// How one run of what was installed ended, out of cron's own environment.
struct Trial
{
    QStringList failed;  ///< "environment: sentence"
    QStringList nothing; ///< environments that have nothing to back up yet
    QStringList lacking; ///< "DOCKER_HOST=...": what this login has, and cron has not
};

Trial tryOnce(const Context &context, const SchedulePlan &plan, const std::stop_token &stop)
{
    Remote::Command command;
    command.title = u"try the scheduled backup"_s;
    command.script = Scripts::script(u"backups/try.sh");
    command.environment = {
        {"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
        {"SLIPWAY_NAMES", plan.environments.join(u'\n').toUtf8()},
        {"SLIPWAY_SETTINGS", crontabSettings(plan.after, plan.program).join(u'\n').toUtf8()}};
    command.lane = Remote::Lane::Bulk;
    command.limit = std::chrono::milliseconds(0); // as long as the dumps take
    const auto result = context.hosts.host(plan.host).run(command, stop);
    if (!result.succeeded())
        throw CommandFailed(Words::tr("The scheduled backup could not be tried: %1")
                                .arg(QString::fromUtf8(result.errorOutput).trimmed()),
                            result.exitStatus, QString::fromUtf8(result.errorOutput),
                            Words::tr("The crontab was not changed. Try again."));
    Trial trial;
    QStringList said;
    QStringList unheard = plan.environments;
    int status = -1;
    const QStringList lines =
        QString::fromUtf8(result.output.mid(result.output.lastIndexOf('\x1e') + 1)).split(u'\n');
    for (const QString &line : lines) {
        const QString kind = line.section(u'\t', 0, 0);
        if (kind == "X"_L1)
            status = line.mid(2).toInt();
        else if (kind == "O"_L1)
            said << line.mid(2);
        else if (kind == "D"_L1)
            trial.lacking << line.mid(2);
        else if (const auto run = kind == "L"_L1 ? scheduledRunFrom(line.section(u'\t', 2)) : std::nullopt) {
            const QString name = line.section(u'\t', 1, 1);
            unheard.removeAll(name);
            if (run->state == ScheduledRun::State::Nothing)
                trial.nothing << name;
            else if (run->state != ScheduledRun::State::Taken)
                trial.failed << u"%1: %2"_s.arg(name, run->problem());
        }
    }
    const QString reason = said.isEmpty() ? Words::tr("it ended with status %1").arg(status) : said.join(u' ');
    for (const QString &name : std::as_const(unheard))
        trial.failed << u"%1: %2"_s.arg(name, reason);
    return trial;
}

/// Throws when cron could not take these backups: a line that fails every night is worse than none that one knows of,
/// and another script's line that works must not make room for it.
Trial requireTrial(const Context &context, const SchedulePlan &plan, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    LocalStep step(sink, u"try"_s, Words::tr("Take one backup of each environment as cron will"));
    Trial trial = tryOnce(context, plan, stop);
    for (const QString &line : std::as_const(trial.failed))
        step.detail(line);
    if (trial.failed.isEmpty()) {
        step.done();
        return trial;
    }
    QString remedy;
    if (!trial.lacking.isEmpty())
        remedy =
            Words::tr(
                "This login has %1, and cron has not: put that line at the top of the crontab (crontab -e on "
                "the server).")
                .arg(trial.lacking.join(u", "_s))
            + u' ';
    remedy +=
        Words::tr("Mend it, see for yourself with %1 on the server, and run slipway-cli schedule set again.")
            .arg(plan.program);
    if (crontabWithout(plan.before, plan.program, {}) != plan.before)
        remedy +=
            u' '
            + Words::tr("The line that stands in the crontab already will fail in the same way until then.");
    throw CommandFailed(
        Words::tr("Run as cron would run it, the scheduled backup fails, so the crontab was not changed. %1")
            .arg(trial.failed.join(u"; "_s)),
        std::nullopt, {}, remedy);
}

QString setMessage(const SchedulePlan &plan, const Trial &trial)
{
    QStringList taken = plan.environments;
    for (const QString &name : trial.nothing)
        taken.removeAll(name);
    QString message = plan.changesNothing()
                          ? Words::tr("The schedule stands already; its files were brought up to date.")
                          : Words::tr("The server takes verified backups of %1 by itself now.")
                                .arg(plan.environments.join(u", "_s));
    if (!taken.isEmpty())
        message +=
            u' ' + Words::tr("Tried as cron will run it: a backup of %1 was taken.").arg(taken.join(u", "_s));
    if (!trial.nothing.isEmpty())
        message += u' '
                   + Words::tr("There is nothing to back up yet in %1, so nothing could be tried there.")
                         .arg(trial.nothing.join(u", "_s));
    if (!plan.staying.isEmpty())
        message += u'\n' + plan.stayingText();
    return message;
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
    const QSet<QString> were(old.begin(), old.end());
    const QSet<QString> are(next.begin(), next.end());
    QStringList lines;
    for (const QString &line : old) {
        if (!are.contains(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : next) {
        if (!were.contains(line))
            lines << u"+ "_s + line;
    }
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
    requireOwn(listing);
    requireText(listing, host);
    SchedulePlan plan;
    plan.host = host;
    plan.before = listing.crontab;
    plan.program = listing.program;
    plan.ourLine = crontabLine(schedule, listing.program);
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
    plan.after = crontabWith(listing.crontab, schedule, listing.program, numbers);
    return plan;
}

SchedulePlan planUnschedule(const Context &context, const HostName &host, std::stop_token stop)
{
    const std::vector<Environment> environments = environmentsOn(context.configuration, host);
    const BackupListing listing = listBackups(context, host, environments, std::move(stop));
    requireText(listing, host);
    SchedulePlan plan;
    plan.host = host;
    plan.before = listing.crontab;
    plan.program = listing.program;
    if (listing.owner && listing.owner->isAnothers()) {
        plan.owner = listing.owner->login;
        plan.after = crontabWithout(listing.crontab, listing.program, {});
        if (plan.changesNothing())
            requireOwn(listing);
        return plan;
    }
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
        const Trial trial = requireTrial(context, plan, sink, stop);
        // Whose it is is recorded also where the line stands already.
        LocalStep step(sink, u"crontab"_s, Words::tr("Change the crontab"));
        writeCrontab(context, plan, false, stop);
        step.detail(plan.difference());
        step.done();
        return done(setMessage(plan, trial));
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
        if (!plan.owner.isEmpty())
            return done(
                Words::tr(
                    "The line is out of this login's crontab. The schedule itself belongs to %1, and stays.")
                    .arg(plan.owner));
        return done(Words::tr("The schedule is removed. Backups that were taken stay."));
    });
}

} // namespace Slipway::Operations
