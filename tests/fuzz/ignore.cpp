// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "sync/ignorefile.h"

namespace Slipway::Fuzz {

/// The rules, and behind NUL bytes paths.
void take(const QByteArray &input)
{
    QByteArrayList parts = partsOf(input, 2);
    const QByteArray text = parts.takeFirst();
    const Sync::IgnoreFile atRoot(text, {});
    const Sync::IgnoreFile below(text, "web");
    for (const QByteArray &path : std::as_const(parts)) {
        if (path.isEmpty() || path.startsWith('/') || path.endsWith('/'))
            continue;
        for (const bool isDirectory : {false, true}) {
            const auto decision = atRoot.decide(path, isDirectory);
            require(below.decide("web/" + path, isDirectory) == decision,
                    "rules hold below their folder alike");
            require(!below.decide("other/" + path, isDirectory), "and nowhere else");
        }
    }
}

} // namespace Slipway::Fuzz
