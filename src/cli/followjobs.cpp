// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"

#include "cli/confirm.h"
#include "cli/follow.h"
#include "cli/print.h"
#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/eachhost.h"
#include "operations/look/inspect.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Domain::HostName;
using Domain::JobId;
using Domain::Outcome;
using Operations::Plan;
using Remote::CancelAnswer;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// Of a host, the newest: further back nobody looks for one by its name.
constexpr int mostJobs = 1000;

/// Throws what the failure was, as far as the exit code tells it.
[[noreturn]] void throwFor(const Operations::HostFailure &failure, const JobId &job)
{
    using Kind = Domain::ConnectionError::Kind;
    const QString message = Words::tr("The job %1 is on no server that answered, and %2 did not: %3")
                                .arg(job.text(), failure.host.text(), failure.outcome.message);
    if (failure.outcome.exitCode == 4 || failure.outcome.exitCode == 5)
        throw Domain::ConnectionError(failure.outcome.exitCode == 5 ? Kind::HostKeyUnknown : Kind::Unreachable,
                                      message, failure.outcome.remedy);
    throw Domain::CommandFailed(message, std::nullopt, {}, failure.outcome.remedy);
}

[[noreturn]] void throwNoJob(const JobId &job)
{
    throw Domain::PreconditionFailed(Words::tr("There is no job %1.").arg(job.text()),
                                     Words::tr("slipway-cli jobs lists those that are there."));
}

/// Looks for a job on each host of the configuration. Throws PreconditionFailed when none has it, and the failure of one
/// that could not be asked.
HostName hostOf(Session &session, const Domain::JobId &job)
{
    const std::vector<Domain::HostName> hosts = session.hosts();
    if (hosts.size() == 1) {
        // A follower waits for a server that is away, but one that can't be reached to begin with is said so.
        (void)Operations::jobsOf(session.context(), hosts.front()).list(1);
        return hosts.front();
    }
    const auto asked = Operations::askEach(hosts, [&](const Domain::HostName &host) {
        return Operations::jobsOf(session.context(), host).list(mostJobs);
    });
    for (const auto &[host, jobs] : asked.answers) {
        const bool here = std::any_of(jobs.begin(), jobs.end(), [&](const Remote::JobSummary &summary) {
            return summary.id == job.text();
        });
        if (here)
            return host;
    }
    // It may well be on one that did not answer.
    if (!asked.failures.empty())
        throwFor(asked.failures.front(), job);
    throwNoJob(job);
}

/// What a job that can't be cancelled any more would answer; nothing of one that can.
std::optional<CancelAnswer> refusalOf(const Remote::JobSummary &job)
{
    using State = Remote::JobSummary::State;
    if (job.state == State::Ended)
        return CancelAnswer::AlreadyEnded;
    if (job.state == State::Interrupted)
        return CancelAnswer::Interrupted;
    if (job.undoing)
        return CancelAnswer::Undoing;
    return std::nullopt;
}

/// What cancelling would do. Throws PreconditionFailed where that host has no such job.
Plan cancelTrial(const Session &session, const Domain::HostName &host, const JobId &job)
{
    const auto jobs = Operations::jobsOf(session.context(), host).list(mostJobs);
    const auto found = std::find_if(
        jobs.begin(), jobs.end(), [&](const Remote::JobSummary &summary) { return summary.id == job.text(); });
    if (found == jobs.end())
        throwNoJob(job);
    Plan trial;
    trial.kind = u"cancel"_s;
    trial.environment = found->environment;
    trial.facts = {{u"job"_s, found->id}, {u"job_kind"_s, found->kind}, {u"step"_s, found->step}};
    trial.summary =
        Words::tr(
            "Cancels the %1 %2 of %3 on %4, and undoes what it did; a step that can't be cut short ends first.")
            .arg(found->kind, found->id, found->by, found->environment);
    if (const auto refusal = refusalOf(*found))
        trial.problems << cancelSentence(*refusal, job.text());
    else if (!found->step.isEmpty())
        trial.notes << Words::tr("It is at the step %1.").arg(found->step);
    return trial;
}

JobId jobWord(const Session &session)
{
    if (session.arguments().word(1).isEmpty())
        throw Domain::UsageError(Words::tr("Which job? slipway-cli jobs lists them."));
    return Domain::JobId(session.arguments().word(1));
}

} // namespace

int attach(Session &session)
{
    const Domain::JobId job = jobWord(session);
    const Domain::HostName host = hostOf(session, job);
    const auto view = makeView(session.arguments());
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::atBoundary(
                [&] { return Operations::jobsOf(session.context(), host).follow(job, sink, stop); });
        },
        cancelOn(session, host));
}

int cancel(Session &session)
{
    const Domain::JobId job = jobWord(session);
    const Domain::HostName host = hostOf(session, job);
    if (session.arguments().dryRun)
        return showPlan(session, cancelTrial(session, host, job));
    const auto answer = Operations::jobsOf(session.context(), host).cancel(job, session.context().person);
    const QString sentence = cancelSentence(answer, job.text());
    if (answer == CancelAnswer::AlreadyEnded || answer == CancelAnswer::Undoing
        || answer == CancelAnswer::Interrupted)
        throw Domain::PreconditionFailed(sentence);
    if (!session.arguments().quiet && !session.arguments().json)
        printLine(sentence);
    // Whoever cancels wants to know how it ended; --detach leaves at once.
    if (session.arguments().detach)
        return 0;
    const auto view = makeView(session.arguments());
    const int ended = runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::atBoundary(
                [&] { return Operations::jobsOf(session.context(), host).follow(job, sink, stop); });
        },
        cancelOn(session, host));
    // The cancel did what it was asked to when the job ended cancelled.
    return ended == Domain::exitCodeFor(Outcome::Kind::Cancelled) ? 0 : ended;
}

} // namespace Slipway::Cli
