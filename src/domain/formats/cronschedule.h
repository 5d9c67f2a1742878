// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <bitset>
#include <optional>

namespace Slipway::Domain {

/// The zone of a server's clock as `date +%z` tells it ("+0530"); nothing for any other text. Pure.
[[nodiscard]] std::optional<QTimeZone> zoneFromOffset(QStringView text);

/// By its name, where this computer knows it and it has that offset at that time: names can be stale, and TZ has other signs.
/// Else what its offset makes. `name` may be any text. Pure but for the computer's own list of zones.
[[nodiscard]] QTimeZone zoneNamed(const QString &name, const QTimeZone &byOffset, const QDateTime &at);

/// What a line of a crontab begins with: its five fields with one space between, or "@daily" and the like. Pure.
[[nodiscard]] QString timesOf(const QString &line);

/// When a crontab line runs: five fields, or @daily and the like. A value.
class CronSchedule
{
public:
    /// Nothing when cron would not understand it either. Names (mon, jan), lists, ranges and steps are understood;
    /// @reboot is none, since it has no times.
    [[nodiscard]] static std::optional<CronSchedule> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The first time after `time`, as a clock in `zone` shows it; UTC. Invalid if there is none within nine years.
    [[nodiscard]] QDateTime next(const QDateTime &time, const QTimeZone &zone) const;
    /// The last time at or before `time`; likewise.
    [[nodiscard]] QDateTime previous(const QDateTime &time, const QTimeZone &zone) const;
    /// Whether it runs on that day at all.
    [[nodiscard]] bool runsOn(const QDate &day) const;
    /// In words: "every day at 03:00". Translated.
    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QDateTime first(const QDate &day, const QTimeZone &zone, const QDateTime &after) const;
    [[nodiscard]] QDateTime last(const QDate &day, const QTimeZone &zone, const QDateTime &upTo) const;

    QString m_text;
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<7> m_weekdays; ///< 0: Sunday
    bool m_anyDay = true;
    bool m_anyWeekday = true;
};

} // namespace Slipway::Domain
