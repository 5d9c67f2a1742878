// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "operations/deploy.h"
#include "operations/history.h"

namespace Slipway::Operations {

struct Survey;

/// What a promotion would do: what the sheet, `plan promote` and the promotion itself share.
struct PromotePlan
{
    DeployPlan
        change; ///< files, commits, keys, runbook: as of a deploy, but the tree comes from the other environment
    QString source;                               ///< the environment that is promoted
    std::optional<Domain::Release> sourceRelease; ///< that it is on
    std::optional<Domain::Release> release;       ///< that the target is on
    std::vector<Condition> conditions; ///< that are judged here; `change` has those that the job judges
    std::optional<Domain::ObservedBackup> newestBackup; ///< verified, of the target
    std::vector<Domain::Finding> findings; ///< errors and warnings of either side, the gravest first
    Experience expected;                   ///< from earlier promotions
};

struct PromoteWishes
{
    bool force = false;  ///< although nothing differs
    bool wait = false;   ///< for the lock
    bool detach = false; ///< start the job and leave
    QStringList overrides;
};

/// The environment that one promotes from → that one, directory to directory inside the server. Plain sequential code
/// for a thread of its own.
class Promote
{
public:
    Promote(const Context &context, QString environment, PromoteWishes wishes);

    /// Looks at the server and compares. Changes nothing. Throws Domain::Error, Cancelled.
    [[nodiscard]] PromotePlan plan(const Remote::EventSink &sink, std::stop_token stop);

    /// All of it: plan, start the job, follow it. Never throws: errors become the outcome. When `stop` is asked for
    /// before the job stands, it is cancelled and nothing was changed; after that it detaches.
    [[nodiscard]] Domain::Outcome execute(const Remote::EventSink &sink, std::stop_token stop);

private:
    struct View;
    [[nodiscard]] View view() const;
    void look(View &view, const Remote::EventSink &sink, std::stop_token stop) const;
    void compare(View &view, const Remote::EventSink &sink, std::stop_token stop) const;
    [[nodiscard]] PromotePlan planOf(const View &view) const;
    [[nodiscard]] Domain::Outcome run(const Remote::EventSink &sink, std::stop_token stop) const;

    Context m_context;
    QString m_environment;
    PromoteWishes m_wishes;
};

} // namespace Slipway::Operations
