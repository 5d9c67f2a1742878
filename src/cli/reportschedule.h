// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/schedule.h"

#include <QJsonDocument>
#include <QString>
#include <QTimeZone>
#include <vector>

/// What `schedule` prints: as the contract's JSON and as text for a person. Pure.
namespace Slipway::Cli::Report {

/// What the servers do by themselves, and what slipway.toml declares that they are to do.
struct Schedules
{
    std::vector<Operations::ScheduleState> backups;
    std::vector<Operations::DrillState> drills;
    QStringList problems; ///< sentences on whose crontab it is
    QString declared;     ///< five fields; empty: nothing
    QString declaredDrill;
    QTimeZone zone = QTimeZone::utc(); ///< a server's
};

/// {"declared","declared_drill","time_zone","problems","lines":[{"environment","line","schedule","words","command","by_slipway",
///  "crontab_of","last_run","next_run","last_backup","last_outcome","state": "taken"|"missed"|"failed"|"unknown"}],
///  "drills":[{"environment","line","schedule","words","crontab_of","next_run","last_outcome"}]}; "last_outcome" is null or
/// {"state","began_at","ended_at","job","backup","message"}, see Domain::scheduledRunWord()
[[nodiscard]] QJsonDocument scheduleJson(const Schedules &schedules);
[[nodiscard]] QString scheduleText(const Schedules &schedules);

} // namespace Slipway::Cli::Report
