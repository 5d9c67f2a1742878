// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

namespace Slipway::Runbooks {

/// One container of an environment, stopped and started as it is, guarded by a verified backup. Pure.
[[nodiscard]] Runbook restartRunbook(const Domain::Configuration &configuration,
                                     const Domain::Environment &environment,
                                     const Domain::ContainerName &container, const QStringList &overrides);

} // namespace Slipway::Runbooks
