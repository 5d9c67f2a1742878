// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"

namespace Slipway::Domain {

/// Which databases of a container the next backup holds. The server decides by the same rules when it takes one.
struct DatabaseChoice
{
    QStringList held;
    std::vector<LeftOutDatabase> leftOut;
    QStringList notThere; ///< named in `exclude_databases`, and not there: a misspelt name leaves nothing out
    QStringList missing;  ///< named in `databases`, and not there: a backup is refused

    /// "a, b; without c (why)"
    [[nodiscard]] QString text() const;
};

/// Pure.
[[nodiscard]] DatabaseChoice chooseDatabases(const Database &declared,
                                             const std::vector<ObservedDatabase> &databases);

} // namespace Slipway::Domain
