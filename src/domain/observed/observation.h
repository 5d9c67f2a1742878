// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/formats/nginx.h"
#include "domain/observed/composemodel.h"
#include "domain/observed/drill.h"
#include "domain/observed/observedcontainer.h"
#include "domain/observed/observedmachine.h"
#include "domain/observed/observedweb.h"
#include "domain/observed/scheduledrun.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace Slipway::Domain {

/// A release that a server keeps.
struct Release
{
    QString id;
    QString commit;
    QString branch;
    bool dirty = false;
    QString treeHash;
    QDateTime deployedAt;
    QString deployedBy;
    QString backup; ///< file name of the one that guarded it; may be empty
    bool current = false;
    bool adopted = false; ///< found on the server, not made by Slipway
    QString bad;          ///< why it is no target of a rollback by itself ("rolled back to ..."); empty: it is
    bool hasImages = false;      ///< the ids of its images are kept, so it can be started without a build
    QString promotedFrom;        ///< the release of the environment below that it was made from; may be empty
    double downtimeSeconds = -1; ///< measured while it was started; negative: it was not measured

    friend bool operator==(const Release &, const Release &) = default;
};

/// Who works on an environment right now.
struct LockHolder
{
    QString job;
    QString kind;
    QString by;
    QDateTime since;
    QString step; ///< what it does at the moment; may be empty

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// Somebody's own lock; every job is refused while it stands.
struct ManualLock
{
    QString by;
    QDateTime since;
    QString reason;
    QDateTime until; ///< invalid: until it is removed

    friend bool operator==(const ManualLock &, const ManualLock &) = default;
};

struct ObservedBackup
{
    QString id;
    QDateTime takenAt;

    friend bool operator==(const ObservedBackup &, const ObservedBackup &) = default;
};

/// A file in an environment's folder of backups, on the server.
struct BackupFile
{
    QString name;
    qint64 size = 0;
    QDateTime changedAt;          ///< of the file
    QDateTime takenAt;            ///< what its description says; invalid without one
    std::optional<bool> verified; ///< the same; nothing without a description
    QString sha256;
    QString database; ///< the same; empty without one
    QString set;      ///< common to the files that were taken together; empty: it stands alone
    QString setMain;  ///< the file of the environment's own database in that set
    int setSize = 1;  ///< files of that set, whether they are still there or not

    /// What it holds is of this time, as well as it is known.
    [[nodiscard]] QDateTime time() const { return takenAt.isValid() ? takenAt : changedAt; }

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// A database in an environment's container of PostgreSQL.
struct ObservedDatabase
{
    QString name;
    bool connectable = true;
    bool empty = false; ///< the maintenance database, in which nothing was ever made; template1 without a table
    bool kept = false;  ///< a restore has put it aside
    QDateTime keptSince{};
    qint64 size = 0; ///< bytes, of one that is kept

    friend bool operator==(const ObservedDatabase &, const ObservedDatabase &) = default;
};

struct ObservedEnvironment
{
    QString name;
    bool directoryExists = false;
    bool directoryWritable = false;
    QString markerStateDirectory; ///< from <directory>/.slipway; empty: never met
    bool composeFileExists = false;
    std::optional<Release> release;
    std::vector<ObservedContainer> containers;
    std::optional<ObservedBackup> newestVerifiedBackup;
    std::optional<LockHolder> lock;
    std::optional<ManualLock> manualLock;
    QString interruptedJob; ///< a job without result whose runner is gone
    QStringList envKeys;    ///< keys of the .env files on the server, never values
    qint64 diskFree = -1;   ///< bytes on the directory's file system

    std::vector<Release> releases; ///< those that the server keeps, newest first
    QStringList knownContainers;   ///< ids of those that the live release was recorded with
    QStringList kept;              ///< of the paths that belong to the environment, those that hold something
    bool backupsKnown = false;     ///< its folder of backups is there and may be read
    std::vector<BackupFile> backupFiles;            ///< its own, newest first
    int foreignBackups = 0;                         ///< files in that folder that are others' backups
    std::optional<ScheduledRun> lastScheduled;      ///< the last run of the schedule that `schedule set` makes
    std::optional<ScheduledDrills> scheduledDrills; ///< by that schedule
    std::vector<ObservedDrill> drills;              ///< the newest of them, in the order of the file
    bool databasesKnown = false;                    ///< PostgreSQL has answered
    std::vector<ObservedDatabase> databases;
    ComposeModel compose;

    [[nodiscard]] const ObservedContainer *container(const QString &containerName) const;
    /// Healthy: every container runs or ended well, and none with a check is anything but healthy.
    [[nodiscard]] bool healthy() const;
    /// Those that are not as they should be: missing, not running and not ended well, or with a health check that fails.
    /// None where there is no container at all.
    [[nodiscard]] std::vector<const ObservedContainer *> unhealthy() const;

    friend bool operator==(const ObservedEnvironment &, const ObservedEnvironment &) = default;
};

/// A container that was made from other compose files than the ones that `environment` declares, and not by a release of
/// Slipway: what those other files say of it would be gone when it is made anew. Null: none. Pure.
[[nodiscard]] const ObservedContainer *madeFromOtherFiles(const Environment &environment,
                                                          const ObservedEnvironment &observed);
/// The line for slipway.toml that declares what `container` was made from; empty where that lies outside the directory.
[[nodiscard]] QString composeFileLine(const Environment &environment, const ObservedContainer &container);

/// What one probe saw.
struct ObservedServer
{
    QDateTime at; ///< the server's clock
    QString user;
    QString stateDirectory; ///< absolute
    QString dockerVersion;  ///< empty: not there or not allowed
    QString dockerProblem;  ///< why not, as the server said it
    QString composeVersion; ///< of the generation that will be used; empty: none
    QStringList missingTools;
    QStringList unreadable; ///< what may not be read, in words
    std::vector<ObservedEnvironment> environments;
    std::vector<ObservedRoute> routes;
    QTimeZone zone{QTimeZone::utc()};
    QDateTime askedAt; ///< this computer's clock before and after the look; invalid: not noted
    QDateTime answeredAt;
    QHash<QString, QString> imageIds;  ///< what each image's name means now: "web:latest" → "sha256:..."
    QHash<QString, qint64> imageSizes; ///< bytes
    std::vector<ObservedContainer> otherDeclared; ///< declared by a route, of no environment (a legacy system)
    std::vector<OtherContainer> otherContainers;
    bool nginxInstalled = false;
    QStringList nginxClosed; ///< files of its configuration that may not be read
    std::vector<NginxServer> nginx;
    ObservedMachine machine;
    QStringList otherPaths; ///< of the directories that documents also give, those that exist

    [[nodiscard]] const ObservedEnvironment *environment(const QString &name) const;
};

} // namespace Slipway::Domain
