// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backup.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

QString backupStateWord(Backup::State state)
{
    switch (state) {
    case Backup::State::Verified:
        return u"verified"_s;
    case Backup::State::Damaged:
        return u"damaged"_s;
    case Backup::State::Foreign:
        return u"foreign"_s;
    case Backup::State::Unverified:
        break;
    }
    return u"unverified"_s;
}

bool provesNoDamage(QStringView reason)
{
    return reason.startsWith(u"it could not be decompressed")
           || reason.startsWith(u"it is a dump of another database")
           || reason.startsWith(u"it is a backup of ");
}

std::vector<Backup> ownBackups(const std::vector<Backup> &backups)
{
    std::vector<Backup> own;
    std::copy_if(backups.begin(), backups.end(), std::back_inserter(own),
                 [](const Backup &backup) { return backup.state != Backup::State::Foreign; });
    return own;
}

namespace {

QRegularExpressionMatch nameParts(const QString &id)
{
    static const QRegularExpression pattern(uR"(^(.+)_(\d{8}_\d{6}(?:_\d+)?)\.sql\.gz$)"_s);
    return pattern.match(id);
}

} // namespace

QString databaseInName(const QString &id)
{
    return nameParts(id).captured(1);
}

QString stampInName(const QString &id)
{
    return nameParts(id).captured(2);
}

Backup::State BackupSet::state() const
{
    const auto any = [this](Backup::State state) {
        return std::any_of(parts.begin(), parts.end(), [&](const Backup &part) { return part.state == state; });
    };
    const auto all = [this](Backup::State state) {
        return std::all_of(parts.begin(), parts.end(), [&](const Backup &part) { return part.state == state; });
    };
    // What is another's is not this set's: not judged, and never let go.
    if (any(Backup::State::Foreign))
        return all(Backup::State::Foreign) ? Backup::State::Foreign : Backup::State::Unverified;
    if (any(Backup::State::Damaged))
        return Backup::State::Damaged;
    if (all(parts.front().state) && int(parts.size()) >= parts.front().setSize)
        return parts.front().state;
    return Backup::State::Unverified;
}

qint64 BackupSet::size() const
{
    qint64 bytes = 0;
    for (const Backup &part : parts)
        bytes += part.size;
    return bytes;
}

std::vector<BackupSet> backupSets(const std::vector<Backup> &backups)
{
    std::vector<BackupSet> sets;
    QHash<QString, size_t> known;
    for (const Backup &backup : backups) {
        const QString key = backup.environment + u'\n' + backup.set;
        const auto found = backup.set.isEmpty() ? known.constEnd() : known.constFind(key);
        if (found != known.constEnd()) {
            sets[*found].parts.push_back(backup);
            continue;
        }
        if (!backup.set.isEmpty())
            known.insert(key, sets.size());
        sets.push_back({{backup}});
    }
    return sets;
}

void sortNewestFirst(std::vector<Backup> &backups)
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.takenAt != b.takenAt ? a.takenAt > b.takenAt : a.id > b.id;
    });
}

} // namespace Slipway::Domain
