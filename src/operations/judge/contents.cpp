// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/contents.h"

#include <algorithm>
#include <cstdlib>

namespace Slipway::Operations {

void compareContents(Restore &restore, const DatabaseLook &look)
{
    restore.compared = look.problem.isEmpty();
    for (const BackupContents &backup : look.backups) {
        restore.databases << backup.database;
        const auto live = look.live.find(backup.database);
        std::map<QString, Restore::Table> tables;
        for (const auto &[table, contents] : backup.tables)
            tables[table] = {backup.database, table, contents.rows, -1, false, contents.newest, {}};
        if (live != look.live.end() && !backup.tables.empty()) {
            for (const auto &[table, contents] : live->second.tables) {
                Restore::Table &entry = tables[table];
                entry.database = backup.database;
                entry.name = table;
                entry.live = contents.rows;
                entry.estimated = contents.estimated;
                entry.newestLive = contents.newest;
            }
        }
        for (const auto &[name, table] : tables) {
            // As many rows may be others. Where a moment lay ahead by then it is no sign of that, and is shown all the same.
            const bool sameAge = !table.newestInBackup.isValid() || !table.newestLive.isValid()
                                 || table.newestInBackup == table.newestLive;
            if (table.live == table.inBackup && sameAge)
                ++restore.equalTables;
            else
                restore.tables.push_back(table);
            if (table.live > 0)
                restore.rowsLost += std::max<qint64>(0, table.live - std::max<qint64>(0, table.inBackup));
        }
    }
    std::stable_sort(restore.tables.begin(), restore.tables.end(),
                     [](const Restore::Table &left, const Restore::Table &right) {
                         const auto size = [](const Restore::Table &table) {
                             return std::abs(std::max<qint64>(0, table.live)
                                             - std::max<qint64>(0, table.inBackup));
                         };
                         return size(left) > size(right);
                     });
}

} // namespace Slipway::Operations
