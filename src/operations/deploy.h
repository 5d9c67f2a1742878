// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/observation.h"
#include "domain/outcome.h"
#include "operations/composelook.h"
#include "operations/conditions.h"
#include "operations/context.h"
#include "operations/deletions.h"
#include "remote/jobs.h"
#include "runbooks/runbook.h"
#include "sync/commitinfo.h"
#include "sync/treediff.h"

#include <stop_token>

namespace Slipway::Operations {

/// What a person asked for.
struct DeployWishes
{
    bool direct = false; ///< although the environment promotes from another one
    bool force = false;  ///< although nothing differs
    bool wait = false;   ///< for the lock
    bool detach = false; ///< start the job and leave
    QStringList overrides;
};

/// What a deploy would do, before anything is changed: what the sheet, `plan deploy` and the deploy itself share.
struct DeployPlan
{
    QString environment;
    QString release; ///< the id that the new release would get
    Sync::CommitInfo commit;
    std::vector<Sync::Commit> commits; ///< since the release that is live, newest first; empty if unknown
    Sync::TreeDiff diff;
    qint64 bytes = 0; ///< of the files that would be uploaded
    QStringList missingEnvKeys;
    Deletions deletions;               ///< what of `diff` takes away more than the last release brought
    std::vector<Condition> conditions; ///< that the job judges, and those of the deletions
    QStringList notes;                 ///< worth knowing: a dirty tree, a first deployment, drift
    QStringList problems;              ///< each would be a refusal, with its remedy
    bool nothingToDo = false;
    QStringList migrations; ///< files of new ones
    ComposeLook compose;    ///< only where somebody reads the plan: the deploy itself does not need it
    Affected affected;
    QStringList runOnce;   ///< services that do their work and end, which starting the release runs (again)
    QStringList unhealthy; ///< containers that are so now, before anything is changed
    QString summary;       ///< what happens to what runs, in one sentence; empty: nobody asked
    Domain::ObservedServer server;
    Runbooks::Runbook runbook;
};

/// Local tree → environment. Plain sequential code for a thread of its own.
class Deploy
{
public:
    Deploy(const Context &context, QString environment, DeployWishes wishes);

    /// Scans the local tree, looks at the server, compares. Changes nothing. Throws Domain::Error, Cancelled.
    [[nodiscard]] DeployPlan plan(const Remote::EventSink &sink, std::stop_token stop);

    /// All of it: plan, upload, start the job, follow it. Never throws: errors become the outcome. When `stop` is
    /// asked for before the job stands, it is cancelled and nothing was changed; after that it detaches.
    [[nodiscard]] Domain::Outcome execute(const Remote::EventSink &sink, std::stop_token stop);

private:
    [[nodiscard]] Domain::Outcome run(const Remote::EventSink &sink, std::stop_token stop);

    Context m_context;
    QString m_environment;
    DeployWishes m_wishes;
};

} // namespace Slipway::Operations
