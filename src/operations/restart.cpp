// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/restart.h"

#include "domain/error.h"
#include "operations/blastradius.h"
#include "operations/boundary.h"
#include "operations/runjob.h"
#include "operations/survey.h"
#include "runbooks/restartrunbook.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

Survey surveyOf(const Context &context, const QString &environment)
{
    Survey survey{context.configuration.environment(environment), {}, {}, {}, {}, {}, {}};
    survey.environment.composeProject = composeProjectOf(context.configuration, survey.environment);
    return survey;
}

RestartPlan planOf(const Context &context, const Survey &survey, const QString &wanted,
                   const QStringList &overrides)
{
    const Environment &environment = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    if (!survey.server.dockerProblem.isEmpty())
        throw PreconditionFailed(survey.server.dockerProblem, {}, {environment.name.text()});
    const ContainerName container = containerToRestart(environment, seen, wanted);
    const ObservedContainer *found = seen.container(container.text());
    if (!found || found->state == "missing"_L1) {
        throw PreconditionFailed(Words::tr("There is no container %1 on the server.").arg(container.text()),
                                 Words::tr("A deploy to %1 makes it.").arg(environment.name.text()),
                                 {environment.name.text()});
    }
    RestartPlan plan;
    DeployPlan &change = plan.change;
    change.environment = environment.name.text();
    plan.container = container.text();
    plan.isDatabase = environment.database && environment.database->container == container;
    change.server = survey.server;
    change.summary =
        plan.isDatabase
            ? Words::tr("Stops and starts the database %1 as it is. Whatever needs it does not work meanwhile.")
                  .arg(plan.container)
            : Words::tr("Stops and starts %1 as it is; nothing is built, and nothing else is touched.")
                  .arg(plan.container);
    change.conditions.push_back(backupCondition(environment, seen, plan.isDatabase, overrides));
    if (plan.isDatabase && overrides.contains(u"backup"_s)) {
        change.problems << Words::tr(
                               "The backup can't be overridden for the database itself: %1 is only restarted "
                               "behind a verified backup. If it hangs: docker restart %1, by hand.")
                               .arg(plan.container);
    }
    if (plan.isDatabase && !change.conditions.front().met)
        change.problems << change.conditions.front().problem + u' ' + change.conditions.front().remedy;
    if (seen.manualLock)
        change.problems << manuallyLockedSentence(environment.name, *seen.manualLock);
    if (seen.lock)
        change.problems << lockedSentence(environment.name, *seen.lock);
    if (!seen.interruptedJob.isEmpty())
        change.notes << Words::tr("The interrupted job %1 is undone first.").arg(seen.interruptedJob);
    addDatabases(change, environment, seen);
    change.runbook = Runbooks::restartRunbook(context.configuration, environment, container, overrides);
    return plan;
}

} // namespace

ContainerName containerToRestart(const Environment &environment, const ObservedEnvironment &seen,
                                 const QString &wanted)
{
    QStringList known;
    for (const Service &service : environment.services) {
        if (service.name == wanted || service.container.text() == wanted)
            return service.container;
        known << service.name;
    }
    if (environment.database) {
        if (wanted == "database"_L1 || environment.database->container.text() == wanted)
            return environment.database->container;
        known << u"database"_s;
    }
    for (const ObservedContainer &container : seen.containers) {
        const bool ours = !container.project.isEmpty() && container.project == environment.composeProject;
        if (ours && !container.oneOff && (container.name == wanted || container.service == wanted))
            return ContainerName(container.name);
    }
    throw PreconditionFailed(
        Words::tr("%1 has no service or container %2.").arg(environment.name.text(), wanted),
        Words::tr("It has %1.").arg(known.join(u", "_s)), {environment.name.text()});
}

RestartPlan planRestart(const Context &context, const QString &environment, const QString &wanted,
                        const QStringList &overrides, const Remote::EventSink &sink, std::stop_token stop)
{
    Survey survey = surveyOf(context, environment);
    lookAtServer(context, survey, sink, std::move(stop));
    return planOf(context, survey, wanted, overrides);
}

Outcome restart(const Context &context, const QString &environment, const QString &wanted,
                const RestartWishes &wishes, const Remote::EventSink &sink, std::stop_token stop)
{
    return atBoundary([&] {
        Survey survey = surveyOf(context, environment);
        const Environment &target = survey.environment;
        lookWhenFree(context, survey, wishes.wait, sink, stop);
        const RestartPlan plan = planOf(context, survey, wanted, wishes.overrides);
        if (!plan.change.problems.isEmpty())
            throw PreconditionFailed(plan.change.problems.join(u'\n'), {},
                                     {Words::tr("everything on the server")});
        JobRequest request;
        request.runbook = plan.change.runbook;
        request.host = target.host;
        request.environment = target.name;
        request.wait = wishes.wait;
        request.facts = {{u"overrides"_s, QJsonArray::fromStringList(wishes.overrides)}};
        return runJob(context, request, wishes.detach, sink, stop);
    });
}

} // namespace Slipway::Operations
