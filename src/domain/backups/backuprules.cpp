// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backuprules.h"

#include <QHash>
#include <algorithm>

namespace Slipway::Domain {

namespace {
/// Bytes: a dump smaller than this says nothing by its size.
constexpr qint64 trifle = 65536;
} // namespace

std::vector<Backup> backupsOf(const ObservedEnvironment &seen)
{
    std::vector<Backup> backups;
    for (const BackupFile &file : seen.backupFiles) {
        Backup backup;
        backup.id = file.name;
        backup.environment = seen.name;
        backup.takenAt = file.time();
        backup.size = file.size;
        backup.sha256 = file.sha256;
        backup.onServer = true;
        backup.database = file.database;
        backup.set = file.set;
        backup.setSize = file.setSize;
        if (file.verified == false || file.size < smallestGzip)
            backup.state = Backup::State::Damaged;
        else if (file.verified == true)
            backup.state = Backup::State::Verified;
        backups.push_back(backup);
    }
    return backups;
}

bool isUsable(const Backup &backup)
{
    return backup.state != Backup::State::Damaged && backup.state != Backup::State::Foreign;
}

std::optional<Backup> newestVerified(const std::vector<Backup> &backups)
{
    const std::vector<BackupSet> sets = backupSets(backups);
    const auto found = std::find_if(
        sets.begin(), sets.end(), [](const BackupSet &set) { return set.state() == Backup::State::Verified; });
    return found == sets.end() ? std::nullopt : std::optional(found->parts.front());
}

QStringList suspiciousIds(const std::vector<Backup> &backups)
{
    QStringList found;
    QHash<QString, qint64> sizes; // one database's size says nothing of another's
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        if (!isUsable(*backup))
            continue;
        qint64 &before = sizes[databaseInName(backup->id)];
        if (before > trifle && backup->size * 2 < before)
            found << backup->id;
        before = backup->size;
    }
    return found;
}

QDateTime lastDue(const CronSchedule &schedule, const QDateTime &now, const QTimeZone &zone)
{
    return schedule.previous(now.addSecs(-scheduleGraceSeconds), zone);
}

const Backup *lateSecondCopy(const std::vector<Backup> &backups, const QDateTime &now)
{
    for (const Backup &backup : backups) {
        if (!isUsable(backup))
            continue;
        if (backup.onLaptop)
            return nullptr;
        if (backup.onServer && backup.takenAt.secsTo(now) > copyGraceSeconds)
            return &backup;
    }
    return nullptr;
}

} // namespace Slipway::Domain
