// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

#include <optional>
#include <utility>
#include <vector>

namespace Slipway::Runbooks {

/// The project's own SQL, which removes personal data.
struct Scrub
{
    QString name; ///< what the file is called
    QByteArray sql;
    QStringList harmless; ///< columns that may stay as they are, as resources/steps/restore-scrub.sh has them
};

struct RestoreParameters
{
    QString folder; ///< where the files lie, absolute on the server
    QString owner;  ///< the environment whose backups they are
    /// Names of files, each with the database that it goes into (empty: the one that it is of).
    std::vector<std::pair<QString, QString>> files;
    QStringList overrides;
    std::optional<Scrub> scrub; ///< where `owner` is another environment
    // Of second copies that the laptop has sent; empty: the files lie in `folder` already.
    QString upload; ///< folder name below incoming/<environment>/
    QString uploadSha256;
    qint64 uploadSize = 0; ///< bytes of the files in it
};

/// Verify the backup anew, compare it with what is there, back up, load it beside the live database, prove it, and swap the
/// names. Needs a declared database. Pure.
[[nodiscard]] Runbook restoreRunbook(const Domain::Configuration &configuration,
                                     const Domain::Environment &environment,
                                     const RestoreParameters &parameters);

/// A database that a restore has put aside takes its place again; what is live is put aside. Pure.
[[nodiscard]] Runbook putBackRunbook(const Domain::Configuration &configuration,
                                     const Domain::Environment &environment, const QString &kept,
                                     const QStringList &overrides);

/// The backup into a throw-away database of the same image, which is removed again. `overrides` of the parameters: disk. Pure.
[[nodiscard]] Runbook drillRunbook(const Domain::Configuration &configuration,
                                   const Domain::Environment &environment, const RestoreParameters &parameters);

/// The same for cron, within the budget of the configuration: which files, the server chooses when it begins
/// (resources/backups/scheduled-drill.sh). Pure.
[[nodiscard]] Runbook scheduledDrillRunbook(const Domain::Configuration &configuration,
                                            const Domain::Environment &environment);

/// Such a database is removed. Pure.
[[nodiscard]] Runbook removeKeptRunbook(const Domain::Configuration &configuration,
                                        const Domain::Environment &environment, const QString &kept);

} // namespace Slipway::Runbooks
