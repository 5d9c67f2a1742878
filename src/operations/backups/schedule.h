// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "operations/backups/backups.h"
#include "remote/jobs.h"

#include <optional>
#include <stop_token>

namespace Slipway::Operations {

/// What one line of the crontab promises, and what came of it.
struct ScheduleState
{
    enum class Evidence {
        Unknown, ///< not due yet since it could be known, or its times can't be understood
        Taken,   ///< it has taken its backup; one that a deployment or somebody by hand took is no evidence
        Missed,  ///< it should have run, and there is no backup of its own
        Failed,  ///< it ran, and ended without one: see `last`
    };
    Domain::BackupLine line;
    QString environment;
    QDateTime lastRun; ///< when it should have run last; may be invalid
    QDateTime nextRun;
    QString lastBackup; ///< the evidence: a backup of that time
    Evidence evidence = Evidence::Unknown;
    std::optional<Domain::ScheduledRun> last; ///< of our line: what the server has recorded of its last run
    bool makesRoom = false; ///< of another script's line: `schedule set` would put ours in its place
};

/// What the line that drills promises for one environment, and what came of it.
struct DrillState
{
    Domain::BackupLine line;
    QString environment;
    QDateTime nextRun; ///< may be invalid
    std::optional<Domain::ScheduledRun> last;
};

/// One for each environment that the line drills. Pure.
[[nodiscard]] std::vector<DrillState> drillStates(const BackupListing &listing);

/// Each backup line with each environment that it concerns (one with an empty name where that is unknown). Pure.
[[nodiscard]] std::vector<ScheduleState> scheduleStates(const BackupListing &listing);

/// What is wanted of a host's schedule, five fields each.
struct ScheduleWish
{
    QString backups = {}; ///< empty: as our line has it already, else `otherwise`
    std::optional<QString> drills =
        {}; ///< of the newest backup; nothing: as it stands, else as declared; empty: none any more
    QString otherwise = {}; ///< empty: as declared
};

/// What setting or removing the schedule would change.
struct SchedulePlan
{
    Domain::HostName host{QStringLiteral("host")};
    QString before;
    QString after;
    QStringList replaced;     ///< lines of other scripts whose place ours takes
    QStringList staying;      ///< lines of other scripts that go on taking backups beside ours
    QStringList environments; ///< that it is installed for; of a removal: that it was, and whose files go
    QString program;
    QString ourLine;
    QString drillProgram;
    QString drillLine;       ///< ours that drills, as it stands in `after`; empty: none does
    QString owner;           ///< of a removal: the other login whose schedule stays; only a line beside it goes
    bool removes = false;    ///< else it sets
    bool drillsOnly = false; ///< it removes the drills, and the backups go on
    /// Of the crontab.
    [[nodiscard]] bool changesNothing() const { return before == after; }
    /// A schedule is installed and tried whatever the crontab says; one to be removed may be there in neither place.
    [[nodiscard]] bool doesNothing() const { return removes && changesNothing() && environments.isEmpty(); }
    /// Removed lines with "- " before them, then added ones with "+ ". A line that only moves is not shown.
    [[nodiscard]] QString difference() const;
    /// A sentence on those that stay, with them; empty where there are none. Translated.
    [[nodiscard]] QString stayingText() const;
};

/// The crontab of a host with our lines, for every environment there that declares a database. Lines of other scripts that
/// back up one of those make room for ours. Throws UsageError (no schedule that cron understands), PreconditionFailed (no
/// database there; the schedule is another login's).
[[nodiscard]] SchedulePlan planSchedule(const Context &context, const Domain::HostName &host,
                                        const ScheduleWish &wish, std::stop_token stop = {});

enum class Scheduled { Everything, DrillsOnly };

/// Without our lines, and with those back that the one for backups had replaced; or without the drills alone. Throws
/// PreconditionFailed when it stands in another login's crontab alone.
[[nodiscard]] SchedulePlan planUnschedule(const Context &context, const Domain::HostName &host,
                                          Scheduled what = Scheduled::Everything, std::stop_token stop = {});

/// Installs the files that cron runs, takes one backup of each environment with them in cron's own environment, and then
/// writes the line. If a backup fails the crontab is not changed, but the new files stay, and a line that is already there
/// runs them. Refused when the crontab was changed since the plan, which is planSchedule()'s. Blocks; never throws.
[[nodiscard]] Domain::Outcome setSchedule(const Context &context, const SchedulePlan &plan,
                                          const Remote::EventSink &sink, std::stop_token stop);
/// Removes the line, and the files where they are this login's. `plan` is planUnschedule()'s. Blocks; never throws.
[[nodiscard]] Domain::Outcome removeSchedule(const Context &context, const SchedulePlan &plan,
                                             const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
