// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backups.h"

#include "cli/confirm.h"
#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/reportbackups.h"
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
    if (!plan.removes)
        steps.prepend(
            Words::tr("%1: the scheduled backup of %2 is installed, and takes one backup of each as cron "
                      "will; if one can't be taken, the crontab stays as it is.")
                .arg(host, names));
    else if (!names.isEmpty())
        steps << Words::tr("%1: the files of the scheduled backup of %2 go.").arg(host, names);
    return steps;
}

QString summaryOf(bool removing, bool nothingToDo)
{
    if (!removing)
        return Words::tr("Sets the schedule of the backups:");
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
    trial.summary = summaryOf(removing, trial.nothingToDo);
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
    std::vector<Operations::ScheduleState> states;
    QStringList problems;
    QTimeZone zone = QTimeZone::utc();
    const auto asked = Operations::askEach(session.hosts(), [&](const Domain::HostName &host) {
        return Operations::listBackups(session.context(), host, environmentsOn(session, host));
    });
    if (asked.nobodyAnswered())
        return tellFailures(asked);
    for (const auto &[host, listing] : asked.answers) {
        const auto some = Operations::scheduleStates(listing);
        states.insert(states.end(), some.begin(), some.end());
        if (listing.owner && !listing.owner->problem().isEmpty())
            problems << listing.owner->problem();
        zone = listing.zone;
    }
    const QString declared = session.configuration().backups.schedule;
    if (session.arguments().json)
        printJson(Report::scheduleJson(states, problems, declared, zone));
    else
        printLine(Report::scheduleText(states, problems, declared, zone));
    return tellFailures(asked);
}

int setSchedule(Session &session)
{
    // The fields as one word, or as five.
    QString schedule = session.arguments().command.mid(2).join(u' ');
    if (schedule.isEmpty())
        schedule = session.configuration().backups.schedule;
    std::vector<SchedulePlan> plans;
    for (const Domain::HostName &host : session.hosts())
        plans.push_back(Operations::planSchedule(session.context(), host, schedule));
    return change(session, plans, false);
}

int removeSchedule(Session &session)
{
    std::vector<SchedulePlan> plans;
    for (const Domain::HostName &host : session.hosts())
        plans.push_back(Operations::planUnschedule(session.context(), host));
    return change(session, plans, true);
}

} // namespace Slipway::Cli
