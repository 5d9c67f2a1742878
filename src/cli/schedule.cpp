// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backups.h"

#include "cli/confirm.h"
#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/reportschedule.h"
#include "domain/error.h"
#include "operations/backups/schedule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Operations::SchedulePlan;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

std::vector<Domain::Environment> environmentsOn(const Session &session, const Domain::HostName &host)
{
    std::vector<Domain::Environment> found;
    for (const Domain::Environment &environment : session.configuration().environments) {
        if (environment.host == host)
            found.push_back(environment);
    }
    return found;
}

/// What would happen on a host, in its order: sentences, and lines of the crontab. Nothing where nothing would.
QStringList stepsOf(const SchedulePlan &plan)
{
    if (plan.doesNothing())
        return {};
    const QString host = plan.host.text();
    const QString names = plan.environments.join(u", "_s);
    QStringList steps;
    if (plan.changesNothing())
        steps << Words::tr("%1: the crontab stays as it is.").arg(host);
    else
        steps << Words::tr("%1: the crontab changes:").arg(host)
              << plan.difference().split(u'\n', Qt::SkipEmptyParts);
    if (plan.removes && !names.isEmpty()) {
        steps << (plan.drillsOnly ? Words::tr("%1: the files of the scheduled drill of %2 go.")
                                  : Words::tr("%1: the files of the scheduled backup of %2 go."))
                     .arg(host, names);
    } else if (!plan.removes) {
        steps.prepend(
            Words::tr("%1: the scheduled backup of %2 is installed, and takes one backup of each as cron "
                      "will; if one can't be taken, the crontab stays as it is.")
                .arg(host, names));
        if (!plan.drillLine.isEmpty())
            steps << Words::tr("%1: the newest backup of %2 is drilled at \"%3\".")
                         .arg(host, names, Domain::timesOf(plan.drillLine));
    }
    return steps;
}

QString summaryOf(bool removing, bool drillsOnly, bool nothingToDo)
{
    if (!removing)
        return Words::tr("Sets the schedule of the backups:");
    if (drillsOnly)
        return nothingToDo ? Words::tr("There are no scheduled drills to remove.")
                           : Words::tr("Removes the scheduled drills; the backups go on:");
    return nothingToDo ? Words::tr("There is no schedule of Slipway's to remove.")
                       : Words::tr("Removes the schedule of the backups:");
}

/// What --dry-run says of it, and what is shown before it is done.
Operations::Plan trialOf(const std::vector<SchedulePlan> &plans, bool removing)
{
    Operations::Plan trial;
    trial.kind = removing ? u"schedule remove"_s : u"schedule set"_s;
    QJsonArray changes;
    for (const SchedulePlan &plan : plans) {
        trial.details += stepsOf(plan);
        if (!plan.stayingText().isEmpty())
            trial.notes << plan.stayingText().trimmed();
        changes.append(QJsonObject{{u"host"_s, plan.host.text()},
                                   {u"environments"_s, QJsonArray::fromStringList(plan.environments)},
                                   {u"before"_s, plan.before},
                                   {u"after"_s, plan.after}});
    }
    trial.nothingToDo = trial.details.isEmpty();
    trial.summary = summaryOf(removing, !plans.empty() && plans.front().drillsOnly, trial.nothingToDo);
    trial.facts = {{u"changes"_s, changes}};
    return trial;
}

/// Says what is going to happen, and asks where a crontab changes.
void confirmChange(const Session &session, const std::vector<SchedulePlan> &plans, bool removing)
{
    const Operations::Plan trial = trialOf(plans, removing);
    if (!trial.nothingToDo && !session.arguments().json && !session.arguments().quiet)
        printLine((QStringList{trial.summary} + trial.details + trial.notes).join(u'\n'));
    const bool changes = std::any_of(plans.begin(), plans.end(),
                                     [](const SchedulePlan &plan) { return !plan.changesNothing(); });
    if (changes)
        confirmYes(session, removing ? Words::tr("Remove the schedule?") : Words::tr("Set the schedule so?"),
                   Words::tr("the crontab"));
}

/// Makes the change, host by host.
int change(Session &session, const std::vector<SchedulePlan> &plans, bool removing)
{
    const Arguments &arguments = session.arguments();
    if (arguments.dryRun)
        return showPlan(session, trialOf(plans, removing));
    confirmChange(session, plans, removing);
    int code = 0;
    for (const SchedulePlan &plan : plans) {
        const auto view = makeView(arguments);
        const int ended = runOperation(
            *view, false,
            [&](const Remote::EventSink &sink, std::stop_token stop) {
                return removing ? Operations::removeSchedule(session.context(), plan, sink, std::move(stop))
                                : Operations::setSchedule(session.context(), plan, sink, std::move(stop));
            },
            [](const QString &) { return QString(); });
        if (ended != 0)
            code = ended;
    }
    return code;
}

} // namespace

int showSchedule(Session &session)
{
    Report::Schedules schedules;
    const auto asked = Operations::askEach(session.hosts(), [&](const Domain::HostName &host) {
        return Operations::listBackups(session.context(), host, environmentsOn(session, host));
    });
    if (asked.allHostsFailed())
        return tellFailures(asked);
    for (const auto &[host, listing] : asked.answers) {
        const auto backups = Operations::scheduleStates(listing);
        schedules.backups.insert(schedules.backups.end(), backups.begin(), backups.end());
        const auto drills = Operations::drillStates(listing);
        schedules.drills.insert(schedules.drills.end(), drills.begin(), drills.end());
        if (listing.owner && !listing.owner->problem().isEmpty())
            schedules.problems << listing.owner->problem();
        schedules.zone = listing.zone;
    }
    schedules.declared = session.configuration().backups.schedule;
    schedules.declaredDrill = session.configuration().backups.drill;
    if (session.arguments().json)
        printJson(Report::scheduleJson(schedules));
    else
        printLine(Report::scheduleText(schedules));
    return tellFailures(asked);
}

int setSchedule(Session &session)
{
    const Domain::BackupPolicy &declared = session.configuration().backups;
    // The fields as one word, or as five.
    QString schedule = session.arguments().command.mid(2).join(u' ');
    // Who says when to drill alone wants the backups as they are.
    if (schedule.isEmpty() && session.arguments().drill.isEmpty())
        schedule = declared.schedule;
    const QString &drill = session.arguments().drill;
    const Operations::ScheduleWish wish{schedule, drill.isEmpty() ? std::nullopt : std::optional(drill)};
    std::vector<SchedulePlan> plans;
    for (const Domain::HostName &host : session.hosts())
        plans.push_back(Operations::planSchedule(session.context(), host, wish));
    return change(session, plans, false);
}

int removeSchedule(Session &session)
{
    using Operations::Scheduled;
    std::vector<SchedulePlan> plans;
    for (const Domain::HostName &host : session.hosts())
        plans.push_back(Operations::planUnschedule(session.context(), host,
                                                   session.arguments().drillsOnly ? Scheduled::DrillsOnly
                                                                                  : Scheduled::Everything));
    return change(session, plans, true);
}

} // namespace Slipway::Cli
