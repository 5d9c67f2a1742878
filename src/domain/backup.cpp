// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup.h"

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

void sortNewestFirst(std::vector<Backup> &backups)
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.takenAt != b.takenAt ? a.takenAt > b.takenAt : a.id > b.id;
    });
}

} // namespace Slipway::Domain
