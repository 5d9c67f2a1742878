// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/jobs.h"

#include "domain/error.h"
#include "remote/answer.h"
#include "remote/backoff.h"
#include "remote/bytessource.h"
#include "remote/journalreader.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <chrono>

namespace Slipway::Remote {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Remote)
};

using Clock = std::chrono::steady_clock;

/// A follower stays as long as its job runs.
constexpr std::chrono::seconds shortestFollowing{10};
/// A follower says every few seconds that it is there (follow.sh).
constexpr std::chrono::minutes longestSilence{1};
/// More than a person reads, and more than a server keeps.
constexpr qsizetype mostJobs = 20'000;

JobSummary::State stateOf(const Fields &job)
{
    const QString word = job.text(u"state"_s);
    if (word == "waiting"_L1)
        return JobSummary::State::Waiting;
    if (word == "ended"_L1)
        return JobSummary::State::Ended;
    if (word == "interrupted"_L1)
        return JobSummary::State::Interrupted;
    if (word != "running"_L1)
        job.refuse(u"state"_s);
    return JobSummary::State::Running;
}

/// Its end was not seen.
Outcome leftRunning(const JobId &id)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Detached;
    outcome.job = id.text();
    outcome.message = Words::tr("The job keeps running on the server.");
    outcome.remedy = Words::tr("slipway-cli attach %1 follows it again.").arg(id.text());
    outcome.exitCode = exitCodeFor(outcome.kind);
    return outcome;
}

} // namespace

Jobs::Jobs(RemoteHost &host, QString stateDirectory)
    : m_host(host)
    , m_stateDirectory(std::move(stateDirectory))
{
}

Command Jobs::command(const QString &title, QStringView script) const
{
    Command command;
    command.title = title;
    command.script = Scripts::script(script);
    command.environment["SLIPWAY_STATE"] = m_stateDirectory.toUtf8();
    return command;
}

void Jobs::start(const JobId &id, const QByteArray &bundle, const EventSink &sink, std::stop_token stop)
{
    Command start = command(u"start the job"_s, u"job/launch.sh");
    start.environment["SLIPWAY_JOB"] = id.utf8();
    Backoff backoff;
    bool maySend = false; // from here on the server may have the bundle, and the job may stand
    for (;;) {
        try {
            BytesSource source(bundle);
            source.announceTo(start);
            // Whether the job began is not to be left open: a stop is looked at between the tries only.
            const CommandResult result = m_host.stream(start, &source, {}, {});
            if (result.succeeded())
                return;
            const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
            if (result.exitStatus == 6) { // the server says no: no room, a missing tool
                throw PreconditionFailed(
                    Words::tr("The job could not be started on %1: %2").arg(m_host.displayName(), tail), {},
                    {Words::tr("everything on the server")});
            }
            throw CommandFailed(
                Words::tr("The job could not be started on %1: %2").arg(m_host.displayName(), tail),
                result.exitStatus, tail, Words::tr("Nothing was changed on the server."));
        } catch (const ConnectionError &error) {
            maySend |= error.kind() == ConnectionError::Kind::Lost;
            // Who can't be reached at all has nothing of the job, so there is nothing to find out by waiting.
            if (error.kind() != ConnectionError::Kind::Lost
                && (error.kind() != ConnectionError::Kind::Unreachable || !maySend))
                throw;
            if (!backoff.wait(stop)) {
                throw LeftRunning(
                    Words::tr("The connection was lost while the job %1 was being started: it may run on %2.")
                        .arg(id.text(), m_host.displayName()),
                    Words::tr("slipway-cli attach %1 follows it, if it does.").arg(id.text()));
            }
            sink(Notice{Words::tr("The connection was lost while the job was being started; trying again.")});
        }
    }
}

Outcome Jobs::follow(const JobId &id, const EventSink &sink, std::stop_token stop, qint64 offset)
{
    Backoff backoff;
    std::optional<JournalReader> reader;
    bool lost = false;
    int fruitless = 0;
    for (;;) {
        reader.emplace();
        const auto begun = Clock::now();
        const auto tell = [&](std::vector<Event> events) {
            for (const Event &event : events)
                sink(event);
        };
        try {
            Command follow = command(u"follow the job"_s, u"job/follow.sh");
            follow.environment["SLIPWAY_JOB"] = id.utf8();
            follow.environment["SLIPWAY_OFFSET"] = QByteArray::number(offset);
            follow.limit = std::chrono::milliseconds::zero();
            follow.silence = longestSilence;
            const auto take = [&](QByteArrayView bytes) {
                if (std::exchange(lost, false))
                    sink(Notice{Words::tr("Connected again.")});
                backoff.reset();
                tell(reader->feed(bytes));
            };
            const CommandResult result = m_host.stream(follow, nullptr, take, stop);
            if (reader->end() == JournalReader::End::None) {
                const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
                // A follower that ends by itself as soon as it has begun, or as if all were told, again and again, is
                // no matter of the connection, whatever it tells.
                const bool wasCut = !result.succeeded() && Clock::now() - begun >= shortestFollowing;
                fruitless = wasCut ? 0 : fruitless + 1;
                if (fruitless >= 3) {
                    throw CommandFailed(Words::tr("The journal of %1 can't be read on %2: %3")
                                            .arg(id.text(), m_host.displayName(), tail),
                                        result.exitStatus, tail, Words::tr("The job itself goes on."));
                }
                throw ConnectionError(ConnectionError::Kind::Lost,
                                      Words::tr("The job's journal could not be read: %1").arg(tail));
            }
        } catch (const ConnectionError &error) {
            tell(reader->finish());
            offset += reader->offset();
            if (error.kind() != ConnectionError::Kind::Lost
                && error.kind() != ConnectionError::Kind::Unreachable)
                throw;
            if (!std::exchange(lost, true))
                sink(Notice{Words::tr("The connection was lost. The job goes on; reconnecting ...")});
            if (!backoff.wait(stop))
                return leftRunning(id);
            continue;
        } catch (const Cancelled &) {
            return leftRunning(id);
        }
        tell(reader->finish());
        break;
    }
    switch (reader->end()) {
    case JournalReader::End::Unknown:
        throw PreconditionFailed(Words::tr("There is no job %1 on %2.").arg(id.text(), m_host.displayName()),
                                 Words::tr("slipway-cli jobs lists those that are there."));
    case JournalReader::End::Ended:
        if (reader->outcome())
            return *reader->outcome();
        break;
    case JournalReader::End::Interrupted:
    case JournalReader::End::None:
        break;
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Interrupted;
    outcome.job = id.text();
    outcome.message =
        Words::tr("The job %1 was interrupted: what ran it on the server is gone, and it left no result.")
            .arg(id.text());
    outcome.remedy =
        Words::tr("slipway-cli recover undoes it; so does the next operation on that environment.");
    outcome.exitCode = exitCodeFor(outcome.kind);
    return outcome;
}

CancelAnswer Jobs::cancel(const JobId &id, const QString &by, std::stop_token stop)
{
    Command cancel = command(u"cancel the job"_s, u"job/cancel.sh");
    cancel.environment["SLIPWAY_JOB"] = id.utf8();
    cancel.environment["SLIPWAY_BY"] = by.toUtf8();
    const QByteArray said = outputOf(m_host, cancel, std::move(stop)).trimmed();
    const QByteArray line = said.mid(said.lastIndexOf('\n') + 1);
    const QByteArray word = line.split(' ').first();
    if (word == "not-now")
        return CancelAnswer::AfterThisStep;
    if (word == "undoing")
        return CancelAnswer::Undoing;
    if (word == "interrupted")
        return CancelAnswer::Interrupted;
    if (word == "ended")
        return CancelAnswer::AlreadyEnded;
    if (word != "requested")
        Answer::refuse(Words::tr("the job"), Words::tr("unknown answer to the request to cancel"), line);
    return CancelAnswer::Requested;
}

std::vector<JobSummary> Jobs::list(int limit, std::stop_token stop)
{
    Command list = command(u"list the jobs"_s, u"job/summaries.sh");
    list.environment["SLIPWAY_LIMIT"] = QByteArray::number(limit);
    const QString about = Words::tr("the jobs");
    const std::vector<Fields> answer = Answer::arrayIn(outputOf(m_host, list, std::move(stop)), about);
    Answer::requireAtMost(mostJobs, qsizetype(answer.size()), about);
    std::vector<JobSummary> jobs;
    for (const Fields &said : answer) {
        said.need({u"id"_s, u"state"_s});
        JobSummary job;
        job.id = said.name<JobId>(u"id"_s);
        job.kind = said.text(u"kind"_s);
        job.environment = said.name<EnvironmentName>(u"environment"_s);
        job.by = said.text(u"by"_s);
        job.title = said.text(u"title"_s);
        job.state = stateOf(said);
        job.startedAt = said.time(u"started_at"_s);
        job.endedAt = said.time(u"ended_at"_s);
        job.outcome = said.text(u"outcome"_s);
        job.step = said.text(u"step"_s);
        job.undoing = said.flag(u"undoing"_s);
        jobs.push_back(std::move(job));
    }
    return jobs;
}

std::optional<LockHolder> Jobs::holder(const EnvironmentName &environment, std::stop_token stop)
{
    Command holder = command(u"look at the lock"_s, u"job/holder.sh");
    holder.environment["SLIPWAY_ENVIRONMENT"] = environment.utf8();
    const Fields said = Answer::objectIn(outputOf(m_host, holder, std::move(stop)), Words::tr("the lock"));
    said.need({u"locked"_s});
    if (!said.flag(u"locked"_s))
        return std::nullopt;
    return LockHolder{said.name<JobId>(u"job"_s), said.text(u"kind"_s), said.text(u"by"_s),
                      said.time(u"since"_s), said.text(u"step"_s)};
}

} // namespace Slipway::Remote
