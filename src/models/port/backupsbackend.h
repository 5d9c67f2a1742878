// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backupboard.h"
#include "domain/event.h"
#include "domain/outcome.h"
#include "models/values/keptdatabase.h"
#include "operations/backups/keptcopies.h"
#include "operations/backups/prune.h"
#include "operations/backups/schedule.h"
#include "operations/eachhost.h"

#include <functional>
#include <stop_token>

namespace Slipway::Models {

class TaskThreads;

/// What one look brings: every backup, and each environment's situation.
struct BackupsSeen
{
    std::vector<Domain::Backup> backups;              ///< of all environments, newest first
    std::vector<Domain::BackupSituation> situations;  ///< in the order of the configuration
    std::vector<Operations::ScheduleState> schedules; ///< what the crontab says
    std::vector<Operations::DrillState> drills;       ///< likewise
    QStringList scheduleProblems;                     ///< sentences on whose it is
    std::vector<Operations::HostFailure> failures;    ///< hosts that could not be looked at
    bool allHostsFailed = false;                      ///< so that there is nothing to show
};

/// What restores and copies of kept files have left.
struct KeptSeen
{
    QDateTime now;                            ///< when that was, UTC
    std::vector<KeptDatabase> databases;      ///< by environment, the one that was put aside last first
    QStringList problems;                     ///< sentences: whose databases could not be looked at
    std::vector<Operations::KeptCopy> copies; ///< of all environments, newest first
};

/// What of kept files is written where.
struct ExtractRequest
{
    QString environment;
    QString id;
    QStringList paths; ///< folders with what is in them; empty: everything
    QString to;
};

/// What the Backups page can ask for; as Backend, of which it is a part of its own. All calls but threads() block
/// and belong on threads of their own. Queries throw Domain::Error and Cancelled; operations never throw.
class BackupsBackend
{
public:
    using EventSink = std::function<void(const Domain::Event &)>;

    virtual ~BackupsBackend() = default;
    /// As Backend::threads().
    [[nodiscard]] virtual TaskThreads &threads() = 0;
    [[nodiscard]] virtual BackupsSeen look(std::stop_token stop) = 0;
    /// Asks the database servers, so it takes longer than the backups do, and reads this computer's disk.
    [[nodiscard]] virtual KeptSeen lookAtKept(std::stop_token stop) = 0;
    /// All that one copy of kept files holds.
    [[nodiscard]] virtual Sync::KeptGeneration keptFiles(const QString &environment, const QString &id,
                                                         std::stop_token stop) = 0;
    [[nodiscard]] virtual Operations::PrunePlan planPrune(const QString &environment, std::stop_token stop) = 0;
    /// One plan a host.
    [[nodiscard]] virtual std::vector<Operations::SchedulePlan>
    planSchedule(const Operations::ScheduleWish &wish, std::stop_token stop) = 0;
    /// Likewise, to take ours away.
    [[nodiscard]] virtual std::vector<Operations::SchedulePlan> planUnschedule(std::stop_token stop) = 0;

    [[nodiscard]] virtual Domain::Outcome verify(const QString &environment, const QStringList &ids,
                                                 const EventSink &sink, std::stop_token stop) = 0;
    /// `environment` empty: all of them; `ids` empty: whatever is missing.
    [[nodiscard]] virtual Domain::Outcome pull(const QString &environment, const QStringList &ids,
                                               const EventSink &sink, std::stop_token stop) = 0;
    /// `environment` empty: all of them. May ask a person for the passphrase, or show one that was made, and waits for that.
    [[nodiscard]] virtual Domain::Outcome pullKept(const QString &environment, const EventSink &sink,
                                                   std::stop_token stop) = 0;
    /// Reads copies on this computer; as pullKept(), `ids` empty: all of them.
    [[nodiscard]] virtual Domain::Outcome verifyKept(const QString &environment, const QStringList &ids,
                                                     const EventSink &sink, std::stop_token stop) = 0;
    /// Never over anything that is there. May ask for the passphrase as that.
    [[nodiscard]] virtual Domain::Outcome extractKept(const ExtractRequest &request, const EventSink &sink,
                                                      std::stop_token stop) = 0;
    [[nodiscard]] virtual Domain::Outcome prune(const QString &environment, const EventSink &sink,
                                                std::stop_token stop) = 0;
    /// Host by host, until one of them refuses; the message tells of each.
    [[nodiscard]] virtual Domain::Outcome applySchedule(const std::vector<Operations::SchedulePlan> &plans,
                                                        const EventSink &sink, std::stop_token stop) = 0;
};

} // namespace Slipway::Models
