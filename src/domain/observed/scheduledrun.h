// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace Slipway::Domain {

/// What became of the schedule's last backup or drill of one environment, as the server has recorded it. A value.
struct ScheduledRun
{
    enum class State {
        Running,
        Taken,
        Nothing, ///< there was nothing to back up or to drill yet
        Failed,
        Drilled,
        Aside,      ///< a job ran, or somebody had locked the environment
        OverBudget, ///< the server had too little room, memory or time for a drill
    };
    State state = State::Failed;
    QDateTime began; ///< UTC
    QDateTime ended; ///< UTC; invalid while it runs
    QString job;
    QString backup;  ///< what it took or drilled
    QString message; ///< why not, a sentence

    /// Failed; or it has been running for so long at `now` that nobody waits for it any more.
    [[nodiscard]] bool failed(const QDateTime &now) const;
    /// Why it failed. Translated, but for what the server said.
    [[nodiscard]] QString problem() const;

    friend bool operator==(const ScheduledRun &, const ScheduledRun &) = default;
};

/// The contract's word: "running", "taken", "nothing", "failed"; of drills also "drilled", "aside", "budget".
[[nodiscard]] QString scheduledRunWord(ScheduledRun::State state);

/// A line of <state>/scheduled/last, see resources/backups/BACKUPS.md; nothing when it is none. Pure.
[[nodiscard]] std::optional<ScheduledRun> scheduledRunFrom(const QString &line);

/// That an environment's newest backup is drilled by the schedule, as the server has recorded it.
struct ScheduledDrills
{
    QString schedule; ///< five fields, or "@weekly"
    QDateTime since;  ///< UTC; when the line was put there
    std::optional<ScheduledRun> last;

    friend bool operator==(const ScheduledDrills &, const ScheduledDrills &) = default;
};

/// Of <state>/scheduled/drills: `record` is its line, `last` that of the last run (may be empty); nothing when it is none. Pure.
[[nodiscard]] std::optional<ScheduledDrills> scheduledDrillsFrom(const QString &record, const QString &last);

} // namespace Slipway::Domain
