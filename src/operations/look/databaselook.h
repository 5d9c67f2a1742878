// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"

#include <QDateTime>
#include <QStringList>
#include <map>
#include <stop_token>
#include <vector>

namespace Slipway::Operations {

/// A table's rows.
struct TableContents
{
    qint64 rows = 0;
    bool estimated = false; ///< by the server's own statistics, since counting takes too long
    QDateTime
        newest; ///< the latest moment in its columns of time that was past by then, UTC; invalid: none is known

    friend bool operator==(const TableContents &, const TableContents &) = default;
};

/// A backup, and the database that it would be restored into.
struct BackupContents
{
    QString id;
    QString database;                        ///< empty: nobody knows
    std::map<QString, TableContents> tables; ///< as counted when it was taken; empty without a sidecar
};

/// A database as it is now.
struct LiveContents
{
    qint64 size = 0;                         ///< bytes
    std::map<QString, TableContents> tables; ///< empty where it took too long
};

/// A database that a restore has put aside.
struct KeptDatabase
{
    QString name;
    QString of;      ///< what it was called while it was live
    QDateTime at;    ///< when it was put aside, UTC
    qint64 size = 0; ///< bytes
    QString job;     ///< that has put it aside: an id, or words of whoever did it by hand; may be empty

    friend bool operator==(const KeptDatabase &, const KeptDatabase &) = default;
};

struct DatabaseLook
{
    QString problem; ///< why the database server could not be asked; empty: it was
    std::vector<BackupContents> backups;
    std::map<QString, LiveContents> live; ///< by name; what is missing is not there
    std::vector<KeptDatabase> kept;       ///< the one that was put aside last first
};

/// What these backups (names in `folder`, each with the database that it would go into, empty: its own; where the folder is
/// another environment's, the environment's) hold beside what the databases hold now; and what restores have put aside there. One exec, changes nothing. Throws as
/// RemoteHost does.
[[nodiscard]] DatabaseLook lookAtDatabases(const Context &context, const Domain::Environment &environment,
                                           const QString &folder,
                                           const std::vector<std::pair<QString, QString>> &backups,
                                           std::stop_token stop);

/// The databases that restores have put aside there. Throws PreconditionFailed where its database server could not be asked.
[[nodiscard]] std::vector<KeptDatabase>
keptDatabases(const Context &context, const Domain::Environment &environment, std::stop_token stop = {});

/// What resources/backups/contents.sh printed. Throws CommandFailed when it is something else. Pure.
[[nodiscard]] DatabaseLook parseDatabaseLook(const QByteArray &output);

} // namespace Slipway::Operations
