// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup.h"

#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

QString backupStateWord(Backup::State state)
{
    switch (state) {
    case Backup::State::Verified:
        return u"verified"_s;
    case Backup::State::Damaged:
        return u"damaged"_s;
    case Backup::State::Unverified:
        break;
    }
    return u"unverified"_s;
}

void sortNewestFirst(std::vector<Backup> &backups)
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.takenAt != b.takenAt ? a.takenAt > b.takenAt : a.id > b.id;
    });
}

} // namespace Slipway::Domain
