// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"
#include "sync/treediff.h"

#include <stop_token>

namespace Slipway::Operations {

/// What differs in one file, to be read by a person.
struct FileDiff
{
    QString path;
    QString
        text; ///< unified, without the two lines of names; empty: binary, too large, or only its mode differs
    int added = 0;   ///< lines
    int removed = 0; ///< lines
    bool binary = false;
    bool cut = false; ///< only the beginning was looked at

    friend bool operator==(const FileDiff &, const FileDiff &) = default;
};

/// Of each file of the difference between an environment and the one that it promotes from; in its order. Reads both
/// sides in an exec each. Throws as RemoteHost does.
[[nodiscard]] std::vector<FileDiff> promotionDiffs(const Context &context, const QString &environment,
                                                   const Sync::TreeDiff &diff, std::stop_token stop = {});

} // namespace Slipway::Operations
