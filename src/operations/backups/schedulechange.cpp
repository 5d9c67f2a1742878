// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/schedule.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "remote/bytessource.h"
#include "runbooks/backuprunbook.h"
#include "runbooks/bundle.h"
#include "runbooks/restorerunbook.h"
#include "scripts/scripts.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// As crontab.sh compares it: without blank lines at the end.
QByteArray comparable(const QString &crontab)
{
    QString text = crontab;
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QByteArray() : QByteArray(text.toUtf8() + '\n');
}

/// Whichever script cron is to run, with the bundle that it makes jobs of.
struct Installation
{
    Runbooks::Runbook runbook;
    QString name;   ///< what the script is called there, and what install.sh calls the thing
    QString script; ///< below resources/backups
};

void install(const Context &context, const Environment &declared, bool drill, const std::stop_token &stop)
{
    Environment environment = declared;
    environment.composeProject = composeProjectOf(context.configuration, environment);
    const Installation what =
        drill ? Installation{Runbooks::scheduledDrillRunbook(context.configuration, environment), u"drill"_s,
                             u"backups/scheduled-drill.sh"_s}
              : Installation{Runbooks::backupRunbook(context.configuration, environment), u"backup"_s,
                             u"backups/scheduled.sh"_s};
    const QByteArray bundle = Runbooks::bundle(what.runbook, QJsonObject{{u"kind"_s, what.name}},
                                               {{what.name, Scripts::script(what.script)},
                                                {u"start.sh"_s, Scripts::script(u"job/launch.sh")},
                                                {u"json.sh"_s, Scripts::script(u"steps/lib/json.sh")}});
    Remote::Command command;
    command.title = u"install the scheduled %1"_s.arg(what.name);
    command.script = Scripts::script(u"backups/install.sh");
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_ENVIRONMENT", environment.name.utf8()},
                           {"SLIPWAY_SCHEDULED", what.name.toUtf8()}};
    Remote::BytesSource source(bundle);
    source.announceTo(command);
    const auto result = context.hosts.host(environment.host).stream(command, &source, {}, stop);
    const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
    if (result.exitStatus == 6)
        throw PreconditionFailed(tail, {}, {Words::tr("the crontab")});
    if (!result.succeeded()) {
        throw CommandFailed((drill ? Words::tr("The scheduled drill of %1 could not be installed: %2")
                                   : Words::tr("The scheduled backup of %1 could not be installed: %2"))
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
                           {"SLIPWAY_DRILL_LINE", plan.drillLine.toUtf8()},
                           {"SLIPWAY_REPLACED", removing ? QByteArray() : plan.replaced.join(u'\n').toUtf8()},
                           {"SLIPWAY_REMOVE", !removing         ? "0"
                                              : plan.drillsOnly ? "drill"
                                                                : "1"}};
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
    command.mostOutput = qsizetype(4) << 20;      // try.sh sends a megabyte of what cron was told
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
    if (!plan.drillLine.isEmpty())
        message += u' '
                   + Words::tr("The newest backup is drilled by itself at \"%1\"; to try that now, run %2 on "
                               "the server.")
                         .arg(timesOf(plan.drillLine), plan.drillProgram);
    if (!plan.staying.isEmpty())
        message += u'\n' + plan.stayingText();
    return message;
}

} // namespace

Outcome setSchedule(const Context &context, const SchedulePlan &plan, const Remote::EventSink &sink,
                    std::stop_token stop)
{
    return atBoundary([&] {
        Trial trial;
        try {
            {
                LocalStep step(sink, u"install"_s, Words::tr("Install the scheduled backup"));
                for (const QString &name : plan.environments) {
                    install(context, context.configuration.environment(name), false, stop);
                    if (!plan.drillLine.isEmpty())
                        install(context, context.configuration.environment(name), true, stop);
                }
                step.detail(Words::tr("%1 for %2").arg(plan.program, plan.environments.join(u", "_s)));
                if (!plan.drillLine.isEmpty())
                    step.detail(Words::tr("%1 for %2").arg(plan.drillProgram, plan.environments.join(u", "_s)));
                step.done();
            }
            trial = requireTrial(context, plan, sink, stop);
            if (stop.stop_requested())
                throw Cancelled();
        } catch (const Cancelled &) {
            throw Cancelled(
                Words::tr("The files of the scheduled backup may have been replaced, and backups taken; "
                          "the crontab is as it was."));
        }
        // Whose it is is recorded also where the line stands already.
        LocalStep step(sink, u"crontab"_s, Words::tr("Change the crontab"));
        // A moment, and not to be broken off: nobody could say which crontab is there.
        writeCrontab(context, plan, false, {});
        step.detail(plan.difference());
        step.done();
        return done(setMessage(plan, trial));
    });
}

Outcome removeSchedule(const Context &context, const SchedulePlan &plan, const Remote::EventSink &sink,
                       std::stop_token stop)
{
    return atBoundary([&] {
        if (stop.stop_requested())
            throw Cancelled();
        if (plan.doesNothing())
            return done(
                plan.drillsOnly
                    ? Words::tr("There are no scheduled drills; nothing was changed.")
                    : Words::tr("There is no schedule of Slipway's in the crontab; nothing was changed."));
        LocalStep step(sink, u"crontab"_s, Words::tr("Change the crontab"));
        writeCrontab(context, plan, true, {}); // as above
        step.detail(plan.difference());
        step.done();
        if (!plan.owner.isEmpty())
            return done(
                Words::tr(
                    "The line is out of this login's crontab. The schedule itself belongs to %1, and stays.")
                    .arg(plan.owner));
        if (plan.drillsOnly)
            return done(Words::tr("Nothing is drilled by itself any more. The schedule of the backups stays."));
        return done(Words::tr("The schedule is removed. Backups that were taken stay."));
    });
}

} // namespace Slipway::Operations
