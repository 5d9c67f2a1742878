// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/restart.h"

#include "domain/error.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/look/survey.h"
#include "runbooks/restartrunbook.h"

#include <QCoreApplication>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

Plan planOf(const Context &context, const Survey &survey, const Change &change)
{
    const Environment &environment = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    const QStringList &overrides = change.wishes.overrides;
    if (!survey.server.dockerProblem.isEmpty())
        throw PreconditionFailed(survey.server.dockerProblem, {}, {environment.name.text()});
    const ContainerName container = containerToRestart(environment, seen, change.subject);
    const ObservedContainer *found = seen.container(container.text());
    if (!found || found->state == "missing"_L1) {
        throw PreconditionFailed(Words::tr("There is no container %1 on the server.").arg(container.text()),
                                 Words::tr("A deploy to %1 makes it.").arg(environment.name.text()),
                                 {environment.name.text()});
    }
    const bool isDatabase = environment.database && environment.database->container == container;
    Plan plan;
    plan.environment = environment.name.text();
    plan.server = survey.server;
    plan.basis.onto = seen.release ? seen.release->id : QString();
    plan.facts = {{u"container"_s, container.text()}};
    plan.summary =
        isDatabase
            ? Words::tr("Stops and starts the database %1 as it is. Whatever needs it does not work meanwhile.")
                  .arg(container.text())
            : Words::tr("Stops and starts %1 as it is; nothing is built, and nothing else is touched.")
                  .arg(container.text());
    const Condition backup = backupCondition(environment, seen, isDatabase, overrides);
    plan.conditions.push_back(backup);
    if (isDatabase && overrides.contains(u"backup"_s)) {
        plan.problems << Words::tr(
                             "The backup can't be overridden for the database itself: %1 is only restarted "
                             "behind a verified backup. If it hangs: docker restart %1, by hand.")
                             .arg(container.text());
    }
    if (isDatabase && !backup.met)
        plan.problems << backup.problem + u' ' + backup.remedy;
    addLocks(plan, environment, seen, change.wishes.wait);
    addDatabases(plan, environment, seen);
    plan.runbook = Runbooks::restartRunbook(context.configuration, environment, container, overrides);
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

Plan planRestart(const Context &context, const Change &change, const Remote::EventSink &sink,
                 const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    return planOf(context, survey, change);
}

Outcome runRestart(const Context &context, const Change &change, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const Plan plan = planOf(context, survey,
                             {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)});
    requireRunnable(plan, change.wishes, untouched);
    return runJob(context, survey.environment, plan.runbook, change.wishes, {}, sink, stop);
}

} // namespace Slipway::Operations
