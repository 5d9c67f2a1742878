// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "fuzz/fuzz.h"
#include "operations/backups/backups.h"
#include "sync/gzipmembers.h"

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Domain;

void take(const QByteArray &input)
{
    const std::vector<Environment> &environments = configuration().environments;
    const QByteArray answer = "Welcome\n\x1e"
                              "backups\n"
                              + Sync::GzipMembers().compressed(input);
    Operations::BackupListing listing = Operations::parseBackupList(answer, configuration(), environments);
    for (const Backup &backup : listing.backups) {
        require(BackupName::ifValid(backup.id).has_value(), "a listed backup has a backup's name");
        require(backup.size >= 0, "a backup's size is not negative");
        require(backup.rows >= -1, "a backup's rows are a number or unknown");
    }
    for (const auto &[name, folder] : listing.folders)
        require(folder.free >= -1, "free room is a number or unknown");
    require(listing.zone.isValid(), "the zone is one");
    for (const BackupLine &line : listing.schedules) {
        if (line.times)
            (void)line.times->next(listing.now, listing.zone);
    }
    Operations::addLocalCopies(listing.backups, environments.front().name.text(),
                               {{u"staging_20261122_030000.sql.gz"_s, 10, 20, u"ab"_s}}, listing.zone);
}

} // namespace Slipway::Fuzz
