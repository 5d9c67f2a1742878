// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace Slipway::Domain {

/// A drill, and what came of it: a line of <state>/drilled/<environment>, see resources/backups/BACKUPS.md.
struct ObservedDrill
{
    QDateTime at;
    QString backup; ///< the file that was restored; of a set one of them
    bool passed = false;
    qint64 seconds = 0; ///< from the start of the throw-away database to the proof; 0: not known
    QString reason;     ///< why it could not be restored

    friend bool operator==(const ObservedDrill &, const ObservedDrill &) = default;
};

/// Nothing when the line is none. Pure.
[[nodiscard]] std::optional<ObservedDrill> drillFrom(const QString &line);

/// Whether and how soon an environment's data could be brought back, as far as it was tried.
struct Recovery
{
    std::optional<ObservedDrill> last;   ///< the newest drill, whatever came of it
    std::optional<ObservedDrill> proved; ///< the newest that has restored its backup
    qint64 secondsBefore = -1;           ///< of the one that did before it; -1: there is none
    /// The newest that have restored theirs and whose time is known, `proved` among them: what the time tends to. A set, whose
    /// files are lines of one drill, is there once.
    std::vector<ObservedDrill> measured;
    qint64 minutesAtRisk =
        -1; ///< written since the newest verified backup: what would be lost now; -1: there is none

    /// It took more than twice as long as before, and long enough to tell.
    [[nodiscard]] bool slower() const;
};

/// So many drills tell what the time tends to.
constexpr qsizetype measuredDrills = 5;

/// `drills` in any order; `newestBackup` may be invalid. Pure.
[[nodiscard]] Recovery recoveryOf(const std::vector<ObservedDrill> &drills, const QDateTime &newestBackup,
                                  const QDateTime &now);

} // namespace Slipway::Domain
