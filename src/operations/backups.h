// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "domain/crontab.h"
#include "domain/scheduledrun.h"
#include "domain/scheduleowner.h"
#include "operations/context.h"
#include "operations/eachhost.h"
#include "sync/localcopies.h"

#include <QTimeZone>
#include <map>
#include <stop_token>

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
    QStringList
        misnamed; ///< files of the folders that can't be a backup's, as text to show; they are in no list

    [[nodiscard]] std::vector<Domain::Backup> of(const QString &environment) const;
};

/// One exec on the host, and a look at the local folder. `environments`: names; all of them must live on `host`.
/// Throws Domain::Error.
[[nodiscard]] BackupListing listBackups(const Context &context, const Domain::HostName &host,
                                        const std::vector<Domain::Environment> &environments,
                                        std::stop_token stop = {});

/// All environments of the configuration (or one), over all of its hosts, each host's newest first. A folder that may
/// not be read is a failure of its host beside the answer that has the others.
[[nodiscard]] EachHost<std::vector<Domain::Backup>>
allBackups(const Context &context, const QString &environment, const std::stop_token &stop = {});

/// Where the second copies of an environment lie: <local_directory>/<environment>. Throws PreconditionFailed when the
/// configuration names no folder.
[[nodiscard]] QString localBackupFolder(const Domain::Configuration &configuration,
                                        const Domain::EnvironmentName &environment);

/// Throws PreconditionFailed where `missing` names backups that are neither there nor here. Pure.
void requireBackups(const QString &environment, const QStringList &missing);

/// What resources/backups/list.sh printed. Throws CommandFailed when it is something else. Pure.
[[nodiscard]] BackupListing parseBackupList(const QByteArray &output,
                                            const Domain::Configuration &configuration,
                                            const std::vector<Domain::Environment> &environments);

/// Adds what lies on the laptop. Pure.
void addLocalCopies(std::vector<Domain::Backup> &backups, const QString &environment,
                    const std::vector<Sync::LocalCopy> &copies, const QTimeZone &zone);

} // namespace Slipway::Operations
