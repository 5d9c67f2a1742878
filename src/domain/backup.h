// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace Slipway::Domain {

/// A backup of an environment's database, wherever copies of it lie. A value.
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
    qint64 rows = -1;    ///< -1: unknown
    QDateTime drilledAt; ///< last time that a drill has restored it; may be invalid

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The contract's word: "verified", "unverified", "damaged", "foreign".
[[nodiscard]] QString backupStateWord(Backup::State state);

/// Whether a recorded reason for "damaged" proves none: versions before this one recorded it of a reader that was killed,
/// and of other people's backups. Pure.
[[nodiscard]] bool provesNoDamage(QStringView reason);

/// Those that are the environment's own: all but the foreign ones.
[[nodiscard]] std::vector<Backup> ownBackups(const std::vector<Backup> &backups);

/// Newest first; equal times by name, the later name first.
void sortNewestFirst(std::vector<Backup> &backups);

} // namespace Slipway::Domain
