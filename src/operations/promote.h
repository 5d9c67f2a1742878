// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/composelook.h"
#include "operations/deploy.h"
#include "operations/history.h"

namespace Slipway::Operations {

struct Survey;

/// Something that must be so before production is touched.
struct Condition
{
    QString name;  ///< for --override; empty: it can't be overridden
    QString title; ///< "staging is healthy"
    bool met = true;
    bool overridden = false;
    QString problem; ///< when it isn't met: a sentence
    QString remedy;
};

/// What a promotion would do: what the sheet, `plan promote` and the promotion itself share.
struct PromotePlan
{
    DeployPlan
        change; ///< files, commits, keys, runbook: as of a deploy, but the tree comes from the other environment
    QString source;                               ///< the environment that is promoted
    std::optional<Domain::Release> sourceRelease; ///< that it is on
    std::optional<Domain::Release> release;       ///< that the target is on
    std::vector<Condition> conditions;
    QStringList migrations; ///< files of new ones
    ComposeLook compose;
    Affected affected;
    std::optional<Domain::ObservedBackup> newestBackup; ///< verified, of the target
    Experience expected;                                ///< from earlier promotions
    QString blastRadius;                                ///< one sentence
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

/// "Recreates backend and frontend, runs 1 migration, leaves the database container alone. Not reachable for about
/// 9 s." Pure.
[[nodiscard]] QString blastRadius(const PromotePlan &plan, const Domain::Environment &target);

} // namespace Slipway::Operations
