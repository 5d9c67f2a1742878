// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/configuration/configuration.h"
#include "domain/formats/crontab.h"
#include "domain/observed/scheduledrun.h"
#include "domain/observed/scheduleowner.h"

#include <QTimeZone>
#include <map>
#include <optional>
#include <vector>

namespace Slipway::Operations {

/// The backup folder of one environment, as the server has it.
struct BackupFolder
{
    enum class State { There, Missing, Unreadable };
    State state = State::Missing;
    qint64 free = -1; ///< bytes on its file system; -1: unknown
};

/// Every backup of some environments, on the server and on the laptop, and what is needed to judge them.
struct BackupListing
{
    std::vector<Domain::Backup> backups; ///< newest first
    std::map<QString, BackupFolder> folders;
    QDateTime now;  ///< the server's clock
    QTimeZone zone; ///< the server's
    QString crontab;
    /// What the crontab says about backups, and the line in another login's that is recorded.
    std::vector<Domain::BackupLine> schedules;
    std::optional<Domain::ScheduleOwner> owner;       ///< of the schedule of ours
    QString program;                                  ///< path of what `schedule set` installs
    QStringList installed;                            ///< environments that it backs up
    QStringList replacedLines;                        ///< of the crontab, whose place our line took
    QStringList withDatabase;                         ///< environments that `schedule set` would back up
    std::map<QString, Domain::ScheduledRun> lastRuns; ///< of the schedule, by environment
    /// The line that drills, in this crontab or as recorded in another login's; its environments are those that it drills.
    std::optional<Domain::BackupLine> drills;
    QStringList drilled;  ///< environments that `schedule set` has installed it for
    QString drillProgram; ///< path of what that line runs
    std::map<QString, Domain::ScheduledRun> lastDrills; ///< of the schedule, by environment
    QStringList
        misnamed; ///< files of the folders that can't be a backup's, as text to show; they are in no list

    [[nodiscard]] std::vector<Domain::Backup> of(const QString &environment) const;
};

/// What resources/backups/inventory.sh printed. Throws CommandFailed when it is something else. Pure.
[[nodiscard]] BackupListing parseBackupList(const QByteArray &output,
                                            const Domain::Configuration &configuration,
                                            const std::vector<Domain::Environment> &environments);

} // namespace Slipway::Operations
