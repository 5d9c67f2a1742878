// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/configuration/configuration.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <vector>

namespace Slipway::Operations {

/// What resources/backups/inventory.sh tells of one environment's files, a line each, before it is put together: names,
/// sidecars, what verifications and drills have found. A value.
struct BackupRecords
{
    /// What a sidecar says, see backups/inventory.sh.
    struct Sidecar
    {
        double modified = 0;
        qint64 size = -1;
        QDateTime takenAt;
        QString sha256;
        QString verified;
        QString askedBy;
        QString release;
        qint64 rows = -1;
        QString database;
        QString by;
        QString environment;
        QString project;
        QString problem;
    };

    /// What else a sidecar says: the files that were taken together.
    struct Set
    {
        QString id;
        int size = 1;
        std::vector<Domain::LeftOutDatabase> leftOut;
    };

    /// What verify-all.sh has kept.
    struct Finding
    {
        QString size;
        QString modified;
        QString sha256;
        QString state;
        QString reason;
    };

    /// What drills have shown of a file; the last one counts.
    struct Drill
    {
        QDateTime restoredAt; ///< when one has restored it last
        QString problem;      ///< why the last one could not; empty: it has
        int seconds = -1;     ///< that the last one took
    };

    std::vector<QStringList> files;
    QHash<QString, Sidecar> sidecars;
    QHash<QString, Set> sets;
    QHash<QString, Finding> findings;
    QHash<QString, Drill> drills;
};

/// A line's fields of the kinds F (of a name that is a backup's), S, G, V and D; whether it was one of these. Pure.
bool addRecord(BackupRecords &records, const QStringList &fields);

/// The backups of `environment`, judged by what is known without reading them. One in a folder that it shares with another
/// environment of the configuration is that one's where its sidecar says so. Pure.
[[nodiscard]] std::vector<Domain::Backup> backupsFrom(const BackupRecords &records,
                                                      const Domain::Environment &environment,
                                                      const Domain::Configuration &configuration);

/// Seconds since the epoch, UTC; what lies beyond the year 9999 is its end. Pure.
[[nodiscard]] QDateTime momentFrom(double seconds);

} // namespace Slipway::Operations
