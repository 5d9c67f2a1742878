// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/backuplist.h"
#include "operations/context.h"
#include "operations/eachhost.h"
#include "sync/localcopies.h"

#include <stop_token>

namespace Slipway::Operations {

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

/// Throws PreconditionFailed where that environment's folder of backups may not be read on the server: the list lacks
/// them, and would be taken for all there is. Pure.
void requireReadable(const Context &context, const BackupListing &listing,
                     const Domain::Environment &environment);

/// Throws PreconditionFailed where `missing` names backups that are neither there nor here. Pure.
void requireBackups(const QString &environment, const QStringList &missing);

/// Adds what lies on the laptop. Pure.
void addLocalCopies(std::vector<Domain::Backup> &backups, const QString &environment,
                    const std::vector<Sync::LocalCopy> &copies, const QTimeZone &zone);

} // namespace Slipway::Operations
