// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

namespace Slipway::Runbooks {

/// A verified backup and nothing else: the deploy's own step. Refused where there is nothing to back up. Pure.
[[nodiscard]] Runbook backupRunbook(const Domain::Configuration &configuration,
                                    const Domain::Environment &environment);

} // namespace Slipway::Runbooks
