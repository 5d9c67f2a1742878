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
    Deploy,     ///< the local tree → an environment
    Promote,    ///< the tree of the environment named by promotes_from → this one, copied inside the server
    Rollback,   ///< a kept release → live again, by its own images, without a build
    Restart,    ///< one container, stopped and started as it is
    Renew,      ///< a domain's certificate, through the server's certbot
    Backup,     ///< a verified backup
    Recover,    ///< an interrupted job is undone
    Restore,    ///< a backup, or a database that an earlier restore has put aside, in the live one's place
    Drill,      ///< a backup is restored into a throw-away database, and proved there
    RemoveKept, ///< a database that a restore has put aside is removed
};

/// How a person wants it. A kind takes what concerns it.
struct Wishes
{
    bool direct = false;   ///< although the environment is promoted from another one
    bool force = false;    ///< although nothing differs
    bool wait = false;     ///< for a running job's lock, in place of being refused
    bool detach = false;   ///< start the job and leave
    QStringList overrides; ///< names of conditions (conditionNames())
    QString database; ///< of a restore: only this one of the set; of a backup without a sidecar where it goes
    bool fromLaptop = false; ///< of a restore or a drill: this computer's own copies, which are sent there
    QString of;              ///< of a restore: the environment whose backup it is; empty: the same
    bool kept = false;       ///< of a restore: the subject is a database that was put aside, and no backup
    /// The plan that was looked at and agreed to: another one is refused. Nothing: whatever it comes to.
    std::optional<Basis> accepted;
};

struct Change
{
    ChangeKind kind = ChangeKind::Deploy;
    QString environment; ///< its name in the configuration; for Renew: environmentOfDomain()
    /// Rollback: the kept release (empty: the newest good one before the live one). Restart: the service or container.
    /// Renew: the domain. Restore: the backup's id, or the kept database's name; RemoveKept: that.
    /// Drill: the backup's id (empty: the newest verified one). Else empty.
    QString subject;
    Wishes wishes;
};

/// The kind's name in job.json, the audit and --json: "deploy". Never translated.
[[nodiscard]] QString wordOf(ChangeKind kind);

/// Throws where the configuration alone rules the change out: PreconditionFailed for a deploy to an environment that is
/// promoted from another one (without `direct`), UsageError for a promotion to one that isn't,
/// and for a restore of the backups of an environment that isn't another one. execute() does so by itself;
/// plan() has the first as a problem, and throws the second.
void requirePossible(const Domain::Configuration &configuration, const Change &change);

/// What a person types before it runs: the name of the protected environment that it changes; or of the environment whose data
/// come into another one with the people in them, since no `scrub` removes those. Empty: nothing.
[[nodiscard]] QString nameToType(const Domain::Configuration &configuration, const Change &change);

/// Looks at the server (and the local tree) and compares. Changes nothing. Throws Domain::Error, Cancelled. Blocks.
[[nodiscard]] Plan plan(const Context &context, const Change &change, const Remote::EventSink &sink,
                        std::stop_token stop);

/// Plans anew, starts the job and follows it. Blocks. Never throws: errors become the outcome. When `stop` is asked for
/// before the job has started, the outcome is Cancelled, and says so where an interrupted job had been undone by then; the
/// live tree has nothing of this change. Afterwards the job goes on, and the outcome is Detached.
[[nodiscard]] Domain::Outcome execute(const Context &context, const Change &change,
                                      const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
