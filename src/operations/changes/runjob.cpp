// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/runjob.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"

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

bool waitForLock(const Context &context, const Environment &environment, const ObservedEnvironment &seen,
                 bool wait, const Remote::EventSink &sink, std::stop_token stop)
{
    const EnvironmentName &name = environment.name;
    // Nobody knows when a person is done, so that is never waited for.
    if (seen.manualLock) {
        throw PreconditionFailed(manuallyLockedSentence(name, *seen.manualLock),
                                 Words::tr("When that is over: slipway-cli unlock %1").arg(name.text()),
                                 {name.text()});
    }
    if (!seen.lock)
        return false;
    const QString sentence = lockedSentence(name, *seen.lock);
    if (!wait) {
        throw PreconditionFailed(
            sentence,
            Words::tr("Wait for it (--wait), or follow it: slipway-cli attach %1").arg(seen.lock->job),
            {name.text()});
    }
    sink(Notice{Words::tr("%1 Waiting for it.").arg(sentence)});
    (void)jobsOf(context, environment.host)
        .follow(
            JobId(seen.lock->job), [](const Event &) {}, stop);
    if (stop.stop_requested())
        throw Cancelled();
    return true;
}

void settleInterrupted(const Context &context, const Environment &environment, const QString &job,
                       const Remote::EventSink &sink, std::stop_token stop)
{
    LocalStep step(sink, u"recover"_s, Words::tr("Undo the interrupted job %1").arg(job));
    const auto output = [&](const Event &event) {
        if (const auto *text = std::get_if<Output>(&event))
            sink(Output{u"recover"_s, text->text});
        else if (const auto *notice = std::get_if<Notice>(&event))
            sink(*notice);
    };
    const Change recovery{ChangeKind::Recover, environment.name.text(), {}, {}};
    const Outcome outcome = execute(context, recovery, output, std::move(stop));
    if (outcome.kind == Outcome::Kind::Detached)
        throw LeftRunning(outcome.message, outcome.remedy);
    if (!outcome.succeeded())
        throw PreconditionFailed(outcome.message, outcome.remedy, outcome.unchanged);
    step.detail(outcome.message);
    step.done();
}

bool lookWhenFree(const Context &context, Survey &survey, bool wait, const Remote::EventSink &sink,
                  std::stop_token stop)
{
    lookAtServer(context, survey, sink, stop);
    if (waitForLock(context, survey.environment, survey.observed(), wait, sink, stop))
        lookAtServer(context, survey, sink, stop);
    const QString job = survey.observed().interruptedJob;
    if (job.isEmpty())
        return true;
    settleInterrupted(context, survey.environment, job, sink, stop);
    lookAtServer(context, survey, sink, stop);
    return false;
}

void requireRunnable(const Plan &plan, const Wishes &wishes, bool untouched)
{
    const QStringList unchanged =
        untouched ? QStringList{Words::tr("everything on the server")} : QStringList();
    if (!plan.problems.isEmpty())
        throw PreconditionFailed(plan.problems.join(u'\n'), {}, unchanged);
    if (!wishes.accepted)
        return;
    if (const QStringList differ = differences(*wishes.accepted, plan); !differ.isEmpty())
        throw PlanOutdated(differ.join(u' '), Words::tr("Look at what would change now, and decide again."),
                           unchanged);
}

Wishes noMoreWaiting(Wishes wishes)
{
    wishes.wait = false;
    return wishes;
}

Outcome runJob(const Context &context, const Environment &environment, const Runbooks::Runbook &runbook,
               const Wishes &wishes, QJsonObject facts, const Remote::EventSink &sink, std::stop_token stop)
{
    facts.insert(u"overrides"_s, QJsonArray::fromStringList(wishes.overrides));
    const JobRequest request{runbook, environment.host, environment.name, facts, wishes.wait};
    const JobId job = startJob(context, request, sink, stop);
    if (wishes.detach) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Detached;
        outcome.job = job.text();
        outcome.message = Words::tr("The job %1 runs on the server.").arg(job.text());
        outcome.remedy = Words::tr("slipway-cli attach %1 follows it.").arg(job.text());
        outcome.exitCode = 0; // it was asked for, so this is what was to be done
        return outcome;
    }
    // The journal begins with the job's own record, which was told when it was started.
    const auto rest = [&](const Event &event) {
        if (!std::holds_alternative<JobStarted>(event))
            sink(event);
    };
    return jobsOf(context, request.host).follow(job, rest, std::move(stop));
}

} // namespace Slipway::Operations
