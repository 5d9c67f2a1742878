// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backups.h"

#include "cli/confirm.h"
#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/reportbackups.h"
#include "domain/error.h"
#include "operations/schedule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

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

/// What --dry-run says of the change.
int showChange(const Session &session, const std::vector<Operations::SchedulePlan> &plans, bool removing)
{
    Operations::Intent intent;
    intent.kind = removing ? u"schedule remove"_s : u"schedule set"_s;
    intent.nothingToDo = true;
    QJsonArray changes;
    for (const Operations::SchedulePlan &plan : plans) {
        if (!plan.stayingText().isEmpty())
            intent.notes << plan.stayingText().trimmed();
        changes.append(QJsonObject{{u"host"_s, plan.host.text()},
                                   {u"environments"_s, QJsonArray::fromStringList(plan.environments)},
                                   {u"before"_s, plan.before},
                                   {u"after"_s, plan.after}});
        if (plan.changesNothing())
            continue;
        intent.nothingToDo = false;
        intent.details << plan.difference().trimmed().split(u'\n');
    }
    intent.summary = intent.nothingToDo ? Words::tr("The crontab would stay as it is.")
                                        : Words::tr("The crontab would change:");
    intent.facts = {{u"changes"_s, changes}};
    return showIntent(session, intent);
}

/// Shows the change, asks, and makes it, host by host.
int change(Session &session, const std::vector<Operations::SchedulePlan> &plans, bool removing)
{
    const Arguments &arguments = session.arguments();
    if (arguments.dryRun)
        return showChange(session, plans, removing);
    QString differences;
    QString staying;
    for (const Operations::SchedulePlan &plan : plans) {
        if (!plan.changesNothing())
            differences += plan.difference() + u'\n';
        staying += plan.stayingText();
    }
    if (!staying.isEmpty() && !arguments.json && !arguments.quiet)
        printLine(staying);
    if (!differences.isEmpty()) {
        if (!arguments.json && !arguments.quiet)
            printLine(Words::tr("The crontab would change:") + u'\n' + differences);
        confirmYes(session, Words::tr("Change the crontab?"), Words::tr("the crontab"));
    }
    int code = 0;
    for (const Operations::SchedulePlan &plan : plans) {
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
    std::vector<Operations::SchedulePlan> plans;
    for (const Domain::HostName &host : session.hosts())
        plans.push_back(Operations::planSchedule(session.context(), host, schedule));
    return change(session, plans, false);
}

int removeSchedule(Session &session)
{
    std::vector<Operations::SchedulePlan> plans;
    for (const Domain::HostName &host : session.hosts())
        plans.push_back(Operations::planUnschedule(session.context(), host));
    return change(session, plans, true);
}

} // namespace Slipway::Cli
