// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace Slipway::Domain {

/// What became of the schedule's last run of one environment, as the server has recorded it. A value.
struct ScheduledRun
{
    enum class State {
        Running,
        Taken,
        Nothing, ///< there was nothing to back up yet
        Failed,
    };
    State state = State::Failed;
    QDateTime began; ///< UTC
    QDateTime ended; ///< UTC; invalid while it runs
    QString job;
    QString backup;  ///< what it took
    QString message; ///< why not, a sentence

    /// Failed; or it has been running for so long at `now` that nobody waits for it any more.
    [[nodiscard]] bool failed(const QDateTime &now) const;
    /// Why it failed. Translated, but for what the server said.
    [[nodiscard]] QString problem() const;

    friend bool operator==(const ScheduledRun &, const ScheduledRun &) = default;
};

/// The contract's word: "running", "taken", "nothing", "failed".
[[nodiscard]] QString scheduledRunWord(ScheduledRun::State state);

/// A line of <state>/scheduled/last, see resources/backups/BACKUPS.md; nothing when it is none. Pure.
[[nodiscard]] std::optional<ScheduledRun> scheduledRunFrom(const QString &line);

} // namespace Slipway::Domain
