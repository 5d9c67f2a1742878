// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "operations/context.h"
#include "operations/judge/plan.h"
#include "remote/jobs.h"

#include <stop_token>

namespace Slipway::Operations {

/// What a person can ask for that becomes a durable job.
enum class ChangeKind {
    Deploy,   ///< the local tree → an environment
    Promote,  ///< the environment that one promotes from → that one, directory to directory inside the server
    Rollback, ///< a kept release → live again, by its own images, without a build
    Restart,  ///< one container, stopped and started as it is
    Renew,    ///< a domain's certificate, through the server's certbot
    Backup,   ///< a verified backup
    Recover,  ///< an interrupted job is undone
};

/// How a person wants it. A kind takes what concerns it.
struct Wishes
{
    bool direct = false; ///< although the environment promotes from another one
    bool force = false;  ///< although nothing differs
    bool wait = false;   ///< for the lock
    bool detach = false; ///< start the job and leave
    QStringList overrides;
    /// The plan that was looked at and agreed to: another one is refused. Nothing: whatever it comes to.
    std::optional<Basis> accepted;
};

struct Change
{
    ChangeKind kind = ChangeKind::Deploy;
    QString environment; ///< of a certificate: environmentOfDomain()
    /// Rollback: the kept release (empty: the newest good one before the live one). Restart: the service or container.
    /// Renew: the domain. Else empty.
    QString subject;
    Wishes wishes;
};

/// The word of the contract, of job.json and of the audit: "deploy".
[[nodiscard]] QString wordOf(ChangeKind kind);

/// Throws UsageError or PreconditionFailed where a change can be told to be none without looking: a deploy to what is promoted
/// from another environment, a promotion to what is not.
void requirePossible(const Domain::Configuration &configuration, const Change &change);

/// Looks at the server (and the local tree) and compares. Changes nothing. Throws Domain::Error, Cancelled. Blocks.
[[nodiscard]] Plan plan(const Context &context, const Change &change, const Remote::EventSink &sink,
                        std::stop_token stop);

/// All of it: plans anew, starts the job and follows it. Never throws: errors become the outcome. When `stop` is asked
/// for before the job stands, it is cancelled and nothing was changed; after that it detaches. Blocks.
[[nodiscard]] Domain::Outcome execute(const Context &context, const Change &change,
                                      const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
