// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/chosenbackups.h"
#include "operations/changes/runjob.h"
#include "operations/look/survey.h"
#include "runbooks/restorerunbook.h"

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

Plan planOfRemoval(const Context &context, const Survey &survey, const Change &change,
                   const std::stop_token &stop)
{
    requireDatabase(survey.environment);
    const KeptDatabase kept = keptDatabase(context, survey.environment, change, stop);
    Plan plan;
    plan.environment = change.environment;
    plan.bytes = kept.size;
    plan.basis.files = kept.name + u' ' + kept.at.toString(Qt::ISODate);
    plan.summary =
        Words::tr("Removes the database %1, which %2 was until %3. Nothing but a backup brings it back.")
            .arg(oneLine(kept.name), oneLine(kept.of), kept.at.toString(Qt::ISODate));
    plan.facts = {{u"kept"_s, kept.name}};
    addLocks(plan, survey.environment, survey.observed(), change.wishes.wait);
    plan.runbook = Runbooks::removeKeptRunbook(context.configuration, survey.environment, kept.name);
    return plan;
}

} // namespace

Plan planRemoveKept(const Context &context, const Change &change, const Remote::EventSink &sink,
                    const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    return planOfRemoval(context, survey, change, stop);
}

Outcome runRemoveKept(const Context &context, const Change &change, const Remote::EventSink &sink,
                      const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const Plan plan = planOfRemoval(
        context, survey, {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)}, stop);
    requireRunnable(plan, change.wishes, untouched);
    return runJob(context, survey.environment, plan.runbook, change.wishes, {{u"kept"_s, change.subject}}, sink,
                  stop);
}

} // namespace Slipway::Operations
