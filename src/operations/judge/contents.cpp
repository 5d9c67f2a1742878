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
        for (const auto &[table, rows] : backup.rows)
            tables[table] = {backup.database, table, rows, -1, false};
        if (live != look.live.end() && !backup.rows.empty()) {
            for (const auto &[table, rows] : live->second.rows) {
                Restore::Table &entry = tables[table];
                entry.database = backup.database;
                entry.name = table;
                entry.live = rows.count;
                entry.estimated = rows.estimated;
            }
        }
        for (const auto &[name, table] : tables) {
            if (table.live == table.inBackup)
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
