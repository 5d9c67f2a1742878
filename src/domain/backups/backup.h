// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace Slipway::Domain {

/// A database of the container that a backup doesn't hold, and why, as the server or the configuration says it.
struct LeftOutDatabase
{
    QString database;
    QString why;
    bool byName = false; ///< slipway.toml leaves it out; else there is nothing in it, or it can't be taken
    bool empty = false;  ///< nothing was ever made in it
    bool kept = false;   ///< a restore has put it aside

    friend bool operator==(const LeftOutDatabase &, const LeftOutDatabase &) = default;
};

/// A backup of one of an environment's databases, wherever copies of it lie. A value.
struct Backup
{
    /// `Verified` and `Damaged` only after it was read; see DESIGN of verified: hash, whole gzip, end marker, rows.
    /// `Foreign`: another environment's, project's or database's, in this folder; nothing is claimed about it, and it
    /// counts for nothing.
    enum class State { Unverified, Verified, Damaged, Foreign };

    QString id; ///< the file name
    QString environment;
    QDateTime takenAt; ///< UTC: of the sidecar, else of the name's stamp, else of the file
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< hexadecimal; empty while nobody knows it
    State state = State::Unverified;
    QString reason; ///< why damaged; why unverified; whose it is; of a verified one, what could not be checked
    bool couldNotBeChecked =
        false; ///< unverified although it was tried: the reader was killed, the disk failed, ...
    bool onServer = false;
    bool onLaptop = false;
    bool hasSidecar = false;
    QString modified; ///< of the server's file, as find prints it: tells whether it is still the same
    QString askedBy;  ///< deploy, promote, backup, cron, ...; empty: made by another script or by hand
    QString by;       ///< who
    QString release;  ///< the one that was live when it was taken; may be empty
    QString database;
    QString set;     ///< common to the files that were taken together; empty: it stands alone
    int setSize = 1; ///< files of that set, whether they are still there or not
    std::vector<LeftOutDatabase> leftOut; ///< of the same container, when it was taken
    qint64 rows = -1;                     ///< -1: unknown
    QDateTime drilledAt;                  ///< last time that a drill has restored it; may be invalid
    QString drillProblem;  ///< why the last drill could not restore it; empty: it could, or there was none
    int drillSeconds = -1; ///< that the last drill took; negative: not known

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The contract's word: "verified", "unverified", "damaged", "foreign".
[[nodiscard]] QString backupStateWord(Backup::State state);

/// Whether a recorded reason for "damaged" proves none: versions before this one recorded it of a reader that was killed,
/// and of other people's backups. Pure.
[[nodiscard]] bool provesNoDamage(QStringView reason);

/// Those that are the environment's own: all but the foreign ones.
[[nodiscard]] std::vector<Backup> ownBackups(const std::vector<Backup> &backups);

/// Files that were taken together: one thing to whoever keeps, counts or relies on backups.
struct BackupSet
{
    std::vector<Backup> parts; ///< in the order of the list; never empty

    /// `Verified` when every file of the set is there and verified; `Damaged` when one is known to be.
    [[nodiscard]] Backup::State state() const;
    [[nodiscard]] qint64 size() const; ///< bytes of those that are there
};

/// The sets of one environment's backups, in their order; a file that stands alone is a set of one.
[[nodiscard]] std::vector<BackupSet> backupSets(const std::vector<Backup> &backups);

/// What a file's name says of its database: what stands before the stamp; empty where there is none.
[[nodiscard]] QString databaseInName(const QString &id);
/// The stamp itself, which the files of one set have in common; empty where there is none.
[[nodiscard]] QString stampInName(const QString &id);

/// Newest first; equal times by name, the later name first.
void sortNewestFirst(std::vector<Backup> &backups);

} // namespace Slipway::Domain
