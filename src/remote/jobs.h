// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/names.h"
#include "domain/observed/observation.h"
#include "domain/outcome.h"
#include "remote/remotehost.h"

#include <QDateTime>
#include <functional>
#include <stop_token>
#include <vector>

namespace Slipway::Remote {

using EventSink = std::function<void(const Domain::Event &)>;

/// One line of `jobs`: running and ended ones.
struct JobSummary
{
    enum class State { Waiting, Running, Ended, Interrupted };
    QString id;
    QString kind;
    QString environment;
    QString by;
    QString title;
    State state = State::Running;
    QDateTime startedAt;
    QDateTime endedAt;    ///< invalid while it runs
    QString outcome;      ///< the contract's word; empty while it runs
    QString step;         ///< what it does now
    bool undoing = false; ///< it runs, and undoes what it did: too late to be cancelled

    friend bool operator==(const JobSummary &, const JobSummary &) = default;
};

enum class CancelAnswer {
    Requested,
    AfterThisStep, ///< the step that runs can't be cancelled; the job is, as soon as it is done
    Undoing,       ///< too late: it undoes what it did already
    Interrupted,   ///< nothing runs it any more; recover undoes it
    AlreadyEnded
};

/// The durable jobs in one state directory on a server: start, follow, cancel, list. Each call is one exec of a
/// script in resources/job, see FORMAT.md there. Holds no state; as thread-safe as the host is.
class Jobs
{
public:
    /// `stateDirectory` may begin with `~/`, which the server resolves.
    Jobs(RemoteHost &host, QString stateDirectory);

    /// Uploads the bundle (a tar archive) and starts the job. Repeats after a lost connection until it knows that
    /// the job stands; that never starts it twice. Throws ConnectionError, CommandFailed, and LeftRunning when `stop`
    /// was asked for before it is known.
    void start(const Domain::JobId &id, const QByteArray &bundle, const EventSink &sink, std::stop_token stop);

    /// Tells the job's story from its beginning (or `offset`) until it ends. A lost connection is a Notice and is
    /// mended, with back-off, for as long as it takes. Returns how it ended; `Detached` when `stop` was asked for.
    /// Throws PreconditionFailed when there is no such job.
    [[nodiscard]] Domain::Outcome follow(const Domain::JobId &id, const EventSink &sink, std::stop_token stop,
                                         qint64 offset = 0);

    [[nodiscard]] CancelAnswer cancel(const Domain::JobId &id, const QString &by, std::stop_token stop = {});
    [[nodiscard]] std::vector<JobSummary> list(int limit, std::stop_token stop = {});
    /// The lock is looked at before anything expensive is done.
    [[nodiscard]] std::optional<Domain::LockHolder> holder(const Domain::EnvironmentName &environment,
                                                           std::stop_token stop = {});

private:
    [[nodiscard]] Command command(const QString &title, QStringView script) const;

    RemoteHost &m_host;
    QString m_stateDirectory;
};

} // namespace Slipway::Remote
