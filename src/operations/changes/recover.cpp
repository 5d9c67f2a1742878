// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "runbooks/deployrunbook.h"

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

} // namespace

Plan planRecovery(const Context &context, const Change &change, const Remote::EventSink &sink,
                  const std::stop_token &stop)
{
    constexpr int mostJobs = 1000;
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    const Environment &environment = survey.environment;
    Plan plan;
    plan.runbook = Runbooks::recoverRunbook(context.configuration, environment);
    QJsonArray jobs;
    for (const Remote::JobSummary &job : jobsOf(context, environment.host).list(mostJobs, stop)) {
        if (job.environment != change.environment || job.state != Remote::JobSummary::State::Interrupted)
            continue;
        plan.details << Words::tr("%1 of %2, begun at %3")
                            .arg(job.id, job.by, job.startedAt.toUTC().toString(Qt::ISODate));
        jobs.append(QJsonObject{{u"id"_s, job.id}, {u"kind"_s, job.kind}, {u"by"_s, job.by}});
    }
    plan.nothingToDo = jobs.isEmpty();
    plan.summary =
        jobs.isEmpty()
            ? Words::tr("No job of %1 was interrupted, so there is nothing to undo.").arg(change.environment)
            : Words::tr("Undoes %n interrupted job(s) of %1.", nullptr, int(jobs.size()))
                  .arg(change.environment);
    plan.facts = {{u"jobs"_s, jobs}};
    ObservedEnvironment seen = survey.observed();
    seen.interruptedJob.clear(); // is what the plan itself is about
    addLocks(plan, environment, seen, change.wishes.wait);
    return plan;
}

Outcome runRecovery(const Context &context, const Change &change, const Remote::EventSink &sink,
                    const std::stop_token &stop)
{
    // Looks at nothing first: the job itself finds what there is to undo.
    const Environment &target = context.configuration.environment(change.environment);
    return runJob(context, target, Runbooks::recoverRunbook(context.configuration, target), change.wishes, {},
                  sink, stop);
}

} // namespace Slipway::Operations
