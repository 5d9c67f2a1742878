// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/plan.h"
#include "operations/look/databaselook.h"

namespace Slipway::Operations {

/// What is in the backups beside what is live, the largest difference first; adds to `restore`. Pure.
void compareContents(Restore &restore, const DatabaseLook &look);

} // namespace Slipway::Operations
