// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "operations/judge/contents.h"

namespace Slipway::Fuzz {

void take(const QByteArray &input)
{
    const Operations::DatabaseLook look = Operations::parseDatabaseLook(input);
    for (const Operations::KeptDatabase &kept : look.kept)
        require(kept.size >= 0, "no database takes less than nothing");
    Operations::Restore restore;
    Operations::compareContents(restore, look);
    require(restore.rowsLost >= 0, "no more is lost than there is");
}

} // namespace Slipway::Fuzz
