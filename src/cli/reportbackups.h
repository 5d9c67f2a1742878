// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/backup.h"
#include "operations/backups/prune.h"
#include "operations/backups/schedule.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// What `backup` and `schedule` print: each as the contract's JSON and as text for a person. Pure.
namespace Slipway::Cli::Report {

/// "1.4 MB"
[[nodiscard]] QString human(qint64 bytes);

[[nodiscard]] QJsonDocument backupsJson(const std::vector<Domain::Backup> &backups);
[[nodiscard]] QString backupsText(const std::vector<Domain::Backup> &backups);

/// {"type":"backup","environment","id","state","reason","sha256","where": "server"|"laptop"}
[[nodiscard]] QJsonObject verifiedJson(const Operations::VerifiedBackup &backup, const QString &environment);

/// What a trial of prune says besides the keys of each: {"server":{"keep":[{"id","why":[]}],"remove":[{"id","state","size","taken_at"}],"bytes",
///  "oldest_before","oldest_after"},"laptop":{...},"kept":{...}}
[[nodiscard]] QJsonObject pruneJson(const Operations::PrunePlan &plan);
[[nodiscard]] QString pruneText(const Operations::PrunePlan &plan);

/// {"declared","time_zone","problems","lines":[{"environment","line","schedule","words","command","by_slipway","crontab_of","last_run",
///  "next_run","last_backup","state": "taken"|"missed"|"unknown"}]}
[[nodiscard]] QJsonDocument scheduleJson(const std::vector<Operations::ScheduleState> &states,
                                         const QStringList &problems, const QString &declared,
                                         const QTimeZone &zone);
[[nodiscard]] QString scheduleText(const std::vector<Operations::ScheduleState> &states,
                                   const QStringList &problems, const QString &declared, const QTimeZone &zone);

} // namespace Slipway::Cli::Report
