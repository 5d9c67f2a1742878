// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace Slipway::Domain {

/// Whose crontab takes the backups of a state directory, as resources/lib/schedule.sh tells it. A value.
struct ScheduleOwner
{
    enum class Who {
        Own, ///< of whoever looks
        Other,
        Gone,       ///< there is no such login any more
        Unreadable, ///< the record is
    };
    /// Its line in its crontab, which only that login and root can look into.
    enum class Line { There, Missing, Unknown };

    QString login;
    Who who = Who::Own;
    Line line = Line::Unknown;
    QDateTime since;     ///< UTC; invalid where nothing was recorded, and it is told by the files alone
    QString crontabLine; ///< as it was recorded

    /// Whether nobody else may set or remove the schedule.
    [[nodiscard]] bool isAnothers() const;
    /// "the crontab of anna, since 2026-11-20 09:00 UTC". Translated.
    [[nodiscard]] QString holder() const;
    /// What is wrong with it, or can't be known of it; empty where its line is there, or stands in the record. Translated.
    [[nodiscard]] QString problem() const;
    /// What to do about another's. Translated.
    [[nodiscard]] QString remedy(const QString &program) const;

    friend bool operator==(const ScheduleOwner &, const ScheduleOwner &) = default;
};

/// Of the five fields, in order; nothing when they say something else. Pure.
[[nodiscard]] std::optional<ScheduleOwner> scheduleOwnerFrom(const QStringList &fields);

} // namespace Slipway::Domain
