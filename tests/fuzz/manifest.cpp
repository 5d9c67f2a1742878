// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "sync/remotemanifest.h"

#include <algorithm>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Sync;

void take(const QByteArray &input)
{
    static const IgnoreRules rules(folder(), {u"docs/"_s}, {u".env"_s, u"uploads/"_s});
    const RemoteManifest manifest = parseRemoteManifest(input, rules);
    const std::vector<Entry> &entries = manifest.managed.entries;
    require(entries.size() == std::size_t(manifest.observed.size()), "each entry is as the server gave it");
    require(std::is_sorted(entries.begin(), entries.end(), byPath), "entries are sorted");
    for (const Entry &entry : entries) {
        require(entry.size >= 0, "a size is not negative");
        require(!entry.path.isEmpty() && !entry.path.startsWith('/') && !entry.path.endsWith('/'),
                "a path is relative");
        for (const QByteArray &part : entry.path.split('/'))
            require(!part.isEmpty() && part != "." && part != "..", "a path leads nowhere else");
    }
}

} // namespace Slipway::Fuzz
