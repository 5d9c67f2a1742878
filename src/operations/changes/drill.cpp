// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/changekinds.h"
#include "operations/changes/chosenbackups.h"
#include "operations/changes/runjob.h"
#include "operations/look/survey.h"
#include "runbooks/restorerunbook.h"

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

ChosenBackups chosenFor(const Context &context, const Survey &survey, const Change &change,
                        const std::stop_token &stop)
{
    requireDatabase(survey.environment);
    return chosenBackups(context, survey.environment, change, stop);
}

Plan planOfDrill(const Context &context, const Survey &survey, const Change &change,
                 const ChosenBackups &chosen)
{
    const Environment &environment = survey.environment;
    const QStringList ids = chosen.ids();
    Plan plan;
    plan.environment = change.environment;
    plan.server = survey.server;
    plan.bytes = chosen.size();
    plan.basis.files = chosen.identity();
    for (const Backup &backup : chosen.backups) {
        // That a damaged one can't be restored is what a drill is to show.
        if (backup.state != Backup::State::Damaged)
            plan.problems << problemsOf({backup}, change.wishes.fromLaptop);
    }
    plan.summary =
        Words::tr(
            "Restores %1 into a throw-away database of the image of %2, without a network, proves it there, "
            "and removes it. The live database is not touched.")
            .arg(ids.join(u", "_s), environment.database->container.text());
    plan.facts = {{u"backups"_s, QJsonArray::fromStringList(ids)}};
    addLocks(plan, environment, survey.observed(), change.wishes.wait);
    plan.runbook = Runbooks::drillRunbook(context.configuration, environment,
                                          parametersOf(environment, survey.server, chosen, change));
    return plan;
}

} // namespace

Plan planDrill(const Context &context, const Change &change, const Remote::EventSink &sink,
               const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    Plan plan = planOfDrill(context, survey, change, chosenFor(context, survey, change, stop));
    plan.expected =
        typicalDurationsOf(history(context, survey.environment.host, stop), u"drill"_s, change.environment);
    return plan;
}

Outcome runDrill(const Context &context, const Change &change, const Remote::EventSink &sink,
                 const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const ChosenBackups chosen = chosenFor(context, survey, change, stop);
    Plan plan =
        planOfDrill(context, survey,
                    {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)}, chosen);
    requireRunnable(plan, change.wishes, untouched);
    if (change.wishes.fromLaptop) {
        auto parameters = parametersOf(survey.environment, survey.server, chosen, change);
        sendCopies(context, survey.environment, chosen, change, parameters, sink, stop);
        plan.runbook = Runbooks::drillRunbook(context.configuration, survey.environment, parameters);
    }
    return runJob(context, survey.environment, plan.runbook, change.wishes, {}, sink, stop);
}

} // namespace Slipway::Operations
