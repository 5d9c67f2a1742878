// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"

#include "cli/confirm.h"
#include "cli/follow.h"
#include "cli/print.h"
#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/deploy.h"
#include "operations/eachhost.h"
#include "operations/inspect.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Domain::HostName;
using Domain::JobId;
using Domain::Outcome;
using Operations::Intent;
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
Intent cancelIntent(const Session &session, const Domain::HostName &host, const JobId &job)
{
    const auto jobs = Operations::jobsOf(session.context(), host).list(mostJobs);
    const auto found = std::find_if(
        jobs.begin(), jobs.end(), [&](const Remote::JobSummary &summary) { return summary.id == job.text(); });
    if (found == jobs.end())
        throwNoJob(job);
    Intent intent;
    intent.kind = u"cancel"_s;
    intent.environment = found->environment;
    intent.facts = {{u"job"_s, found->id}, {u"job_kind"_s, found->kind}, {u"step"_s, found->step}};
    intent.summary =
        Words::tr(
            "Cancels the %1 %2 of %3 on %4, and undoes what it did; a step that can't be cut short ends first.")
            .arg(found->kind, found->id, found->by, found->environment);
    if (const auto refusal = refusalOf(*found))
        intent.problems << cancelSentence(*refusal, job.text());
    else if (!found->step.isEmpty())
        intent.notes << Words::tr("It is at the step %1.").arg(found->step);
    return intent;
}

JobId jobWord(const Session &session)
{
    if (session.arguments().word(1).isEmpty())
        throw Domain::UsageError(Words::tr("Which job? slipway-cli jobs lists them."));
    return Domain::JobId(session.arguments().word(1));
}

} // namespace

void confirmProtected(const Session &session, const Domain::Environment &environment)
{
    if (!environment.isProtected)
        return;
    const QString name = environment.name.text();
    QString typed = session.arguments().confirm;
    if (typed.isEmpty() && !session.arguments().json)
        typed = askLine(Words::tr("%1 is protected. Type its name to go on: ").arg(name));
    if (typed == name)
        return;
    if (typed.isEmpty()) {
        throw Domain::PreconditionFailed(Words::tr("%1 is protected, and was not confirmed.").arg(name),
                                         Words::tr("Add --confirm %1.").arg(name), {name});
    }
    throw Domain::PreconditionFailed(Words::tr("\"%1\" was confirmed, but this concerns %2.").arg(typed, name),
                                     Words::tr("Add --confirm %1.").arg(name), {name});
}

int deploy(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    const Arguments &arguments = session.arguments();
    if (environment.promotesFrom && !arguments.direct) {
        throw Domain::PreconditionFailed(
            Words::tr("%1 is promoted from %2, not deployed to.")
                .arg(environment.name.text(), environment.promotesFrom->text()),
            Words::tr("Deploy to %2 and promote it with slipway-cli promote %1, or add --direct.")
                .arg(environment.name.text(), environment.promotesFrom->text()),
            {environment.name.text()});
    }
    confirmProtected(session, environment);
    Operations::DeployWishes wishes;
    wishes.direct = arguments.direct;
    wishes.force = arguments.force;
    wishes.wait = arguments.wait;
    wishes.detach = arguments.detach;
    wishes.overrides = arguments.overrides;
    Operations::Deploy operation(session.context(), environment.name.text(), wishes);
    const auto view = makeView(arguments);
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) { return operation.execute(sink, stop); },
        cancelOn(session, environment.host));
}

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
        return showIntent(session, cancelIntent(session, host, job));
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

int recover(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    if (session.arguments().dryRun) {
        return showIntent(session, Operations::recoverIntent(session.context(), environment.name.text(),
                                                             session.arguments().wait));
    }
    confirmProtected(session, environment);
    const Operations::RecoverWishes wishes{session.arguments().wait, session.arguments().detach};
    const auto view = makeView(session.arguments());
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::recover(session.context(), environment.name.text(), sink, stop, wishes);
        },
        cancelOn(session, environment.host));
}

} // namespace Slipway::Cli
