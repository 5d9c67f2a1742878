// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backuprules.h"

#include <QHash>
#include <algorithm>
#include <deque>

namespace Slipway::Domain {

namespace {
/// Bytes: a dump smaller than this says nothing by its size.
constexpr qint64 trifle = 65536;

/// Of up to five sizes the middle one; 0 of none.
qint64 middleOf(const std::deque<qint64> &sizes)
{
    if (sizes.empty())
        return 0;
    std::vector<qint64> sorted(sizes.begin(), sizes.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}
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
    constexpr size_t compared = 5;
    QStringList found;
    QHash<QString, std::deque<qint64>> sizes; // one database's size says nothing of another's
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        if (!isUsable(*backup))
            continue;
        std::deque<qint64> &before = sizes[databaseInName(backup->id)];
        if (const qint64 usual = middleOf(before); usual > trifle && backup->size * 2 < usual)
            found << backup->id;
        before.push_back(backup->size);
        if (before.size() > compared)
            before.pop_front();
    }
    return found;
}

QDateTime lastDue(const CronSchedule &schedule, const QDateTime &now, const QTimeZone &zone)
{
    return schedule.previous(now.addSecs(-scheduleGraceSeconds), zone);
}

std::optional<Backup> lateSecondCopy(const std::vector<Backup> &backups, const QDateTime &now)
{
    for (const BackupSet &set : backupSets(backups)) {
        if (!std::all_of(set.parts.begin(), set.parts.end(), isUsable))
            continue;
        const auto alone =
            std::find_if(set.parts.begin(), set.parts.end(), [](const Backup &part) { return !part.onLaptop; });
        if (alone == set.parts.end())
            return std::nullopt;
        if (alone->onServer && alone->takenAt.secsTo(now) > copyGraceSeconds)
            return *alone;
    }
    return std::nullopt;
}

} // namespace Slipway::Domain
