// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/formats/cronschedule.h"
#include "domain/observed/observation.h"

#include <QStringList>
#include <optional>

/// The one judge of backups: what the board, the page and the findings say of them, by the same rules. Pure.
namespace Slipway::Domain {

/// A gzip file of nothing has 20 bytes: what is shorter is none, whatever it is called.
constexpr qint64 smallestGzip = 20;
/// A run may be under way for so long, in seconds, before it counts as missed.
constexpr qint64 scheduleGraceSeconds = 3600;
/// The first backup, and its second copy, may take a day, and two hours for the night's sake.
constexpr qint64 copyGraceSeconds = 26 * 3600;

/// What the probe saw of an environment's own files, newest first.
[[nodiscard]] std::vector<Backup> backupsOf(const ObservedEnvironment &seen);

/// Neither known to be damaged nor another's: it may be restored from.
[[nodiscard]] bool isUsable(const Backup &backup);

/// Of the newest set that is there whole and verified.
[[nodiscard]] std::optional<Backup> newestVerified(const std::vector<Backup> &backups);

/// Less than half of what the five before it of the same database had in the middle, and that was no trifle: an alarm, no
/// damage, since a purge is legitimate. Ids of `backups` (newest first).
[[nodiscard]] QStringList suspiciousIds(const std::vector<Backup> &backups);

/// When the schedule should have run last, its grace being over; invalid where there is no such time.
[[nodiscard]] QDateTime lastDue(const CronSchedule &schedule, const QDateTime &now, const QTimeZone &zone);

/// A part of the newest usable set that should have its second copy by now, if neither that set nor a newer one lies here
/// whole. A newer one that does is as good. `backups` newest first.
[[nodiscard]] std::optional<Backup> lateSecondCopy(const std::vector<Backup> &backups, const QDateTime &now);

} // namespace Slipway::Domain
