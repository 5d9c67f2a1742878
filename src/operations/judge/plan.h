// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "domain/observed/observation.h"
#include "operations/judge/conditions.h"
#include "operations/look/composelook.h"
#include "operations/look/deletions.h"
#include "operations/look/history.h"
#include "operations/look/inspect.h"
#include "runbooks/runbook.h"
#include "sync/commitinfo.h"
#include "sync/remotemanifest.h"
#include "sync/treediff.h"

#include <QJsonObject>
#include <optional>

namespace Slipway::Operations {

/// What a person accepts with a plan: the tree that comes, the release that it replaces, the files that change. If any of it
/// differs when the change runs, the change is refused. Locks, conditions and health are no part of it; they are judged at
/// each run. A field stays empty where the kind of change has no such thing.
struct Basis
{
    QString release; ///< that comes: a kept one, or the one that the other environment is on
    QString commit;  ///< of the local tree, with "+" where it is dirty
    QString tree;    ///< hash of the tree that comes
    QString onto;    ///< the release that is live there
    QString files;   ///< hashOf() what would be written and removed there

    friend bool operator==(const Basis &, const Basis &) = default;
};

/// Of a promotion alone.
struct Promotion
{
    QString source;                                     ///< the environment that is promoted
    std::optional<Domain::Release> sourceRelease;       ///< that it is on
    std::optional<Domain::Release> release;             ///< that the target is on
    std::optional<Domain::ObservedBackup> newestBackup; ///< verified, of the target
    std::vector<Domain::Finding> findings; ///< errors and warnings of either side, the gravest first
};

/// Of a rollback alone.
struct Rollback
{
    Domain::Release target;              ///< the release to go to
    std::optional<Domain::Release> left; ///< live now; the rollback leaves it
    bool marksBad = false;               ///< the one that is left is no target by itself any more
    QStringList migrations;              ///< that the live release has and the target lacks; they stay applied
    QList<RanCode> ranSince;             ///< of other releases, since the target was recorded
    std::optional<Domain::ObservedBackup> dataBackup; ///< the data as they were before any of that ran
    int dataFiles = 1;                                ///< of its set
    qint64 minutesLost = -1; ///< of data, if dataBackup were restored; -1: there is none
    std::optional<ReleaseBackup>
        newestBackup; ///< newest verified one from when the target was live; none if that is dataBackup
    bool newestIsLater = false;    ///< other code had run before it
    qint64 newestMinutesLost = -1; ///< the same for newestBackup
    QStringList sentences;         ///< that code goes back and data does not, in words
};

/// Of a restore alone.
struct Restore
{
    /// A table's rows in the backup and now; -1: not there, or not known. The latest moment in them, UTC; invalid: none is known.
    struct Table
    {
        QString database; ///< that it is or would be in
        QString name;
        qint64 inBackup = -1;
        qint64 live = -1;
        bool estimated = false; ///< the live number
        QDateTime newestInBackup;
        QDateTime newestLive;
    };
    QDateTime takenAt;         ///< what comes is of this time; of a kept database when it was put aside
    qint64 minutesLost = -1;   ///< of data, which stay in the database that is put aside; -1: not known
    std::vector<Table> tables; ///< those that differ, the largest difference first
    int equalTables = 0;       ///< that have as many rows
    qint64 rowsLost = 0;       ///< that are live and not in the backup, by the numbers of each table
    QStringList databases;     ///< whose place is taken
    bool compared = false;     ///< what is live could be asked
};

/// What something that changes a server or this computer would do, before it does: what the sheet, `plan`, --dry-run and
/// the change itself share. What would be refused is a problem. A value; what a kind has nothing of stays empty.
struct Plan
{
    QString kind;         ///< the command's word: "deploy", "lock", ...
    QString environment;  ///< empty: of none, or of several
    QString summary;      ///< what happens, in a sentence or two; empty in a plan that is made only to run
    QStringList details;  ///< a line each: the files, databases, jobs that it is about
    QStringList notes;    ///< worth knowing: a dirty tree, a first deployment, drift
    QStringList problems; ///< each would be a refusal, with its remedy
    std::vector<Condition> conditions; ///< judged here, and those that are left to the job
    QStringList unhealthy;             ///< containers that are so now, before anything is changed
    bool nothingToDo = false;
    qint64 bytes = 0;          ///< size of the work: what would be sent, written, read, brought here or freed
    Runbooks::Runbook runbook; ///< of a job; without steps where there is none
    QJsonObject facts;         ///< for programs, by the command's own keys
    Basis basis;
    TypicalDurations expected; ///< from earlier ones

    // Of what moves a tree.
    QString release; ///< the id of the release that would be live
    Sync::CommitInfo commit;
    std::vector<Sync::Commit> commits; ///< between the two releases, newest first; empty if unknown
    Sync::TreeDiff diff;
    QStringList missingEnvKeys;
    Deletions deletions;    ///< what of `diff` takes away more than the last release brought
    QStringList migrations; ///< files of new ones
    ComposeLook compose;    ///< only where somebody reads the plan: the change itself does not need it
    Affected affected;
    QStringList runOnce; ///< services that do their work and end, which starting the release runs (again)
    Domain::ObservedServer server;

    std::optional<Promotion> promotion;
    std::optional<Rollback> rollback;
    std::optional<Restore> restore;
};

/// What differs between what was accepted and what would run now, a sentence each; none: it is the same. Pure.
[[nodiscard]] QStringList differences(const Basis &accepted, const Plan &now);

/// Of a difference: paths, types, permissions, link targets, contents of what would be written, and of what would be
/// overwritten or removed the size, time and mode as `there` has it. Pure.
[[nodiscard]] QString hashOf(const Sync::TreeDiff &diff, const Sync::RemoteManifest &there);

/// Appends to the plan's problems and notes: a manual lock is always a problem, a job that runs is one unless `wait`; an
/// interrupted job, which is undone first, is a note. Pure.
void addLocks(Plan &plan, const Domain::Environment &environment, const Domain::ObservedEnvironment &seen,
              bool wait);

} // namespace Slipway::Operations
