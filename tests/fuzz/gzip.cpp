// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "fuzz/fuzz.h"
#include "sync/gunzip.h"
#include "sync/gzipmembers.h"

namespace Slipway::Fuzz {

void take(const QByteArray &input)
{
    Sync::GzipMembers members;
    // Two members, as an archive has one for each piece.
    const QByteArray whole =
        members.compressed(input.left(input.size() / 2)) + members.compressed(input.mid(input.size() / 2));
    require(Sync::gunzipped(whole, input.size()) == input, "what was compressed comes back");
    try {
        require(Sync::gunzipped(whole.first(whole.size() - 1), input.size()).size() < 0,
                "half an answer is refused");
    } catch (const Domain::TransferFailed &) {
        // Refused.
    }
    constexpr qsizetype most = qsizetype(1) << 20;
    require(Sync::gunzipped(input, most).size() <= most, "an answer becomes no larger than it may");
}

} // namespace Slipway::Fuzz
