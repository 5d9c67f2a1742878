// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway::Models {

/// The local tree as the rail shows it.
struct LocalTree
{
    QString branch; ///< empty without version control, or on a detached head
    QString commit; ///< full id; empty without version control
    bool dirty = false;
    int changedFiles = 0; ///< files that differ from the commit

    friend bool operator==(const LocalTree &, const LocalTree &) = default;
};

} // namespace Slipway::Models
