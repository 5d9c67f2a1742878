// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"

namespace Slipway::Operations {

/// A container of an environment by its service's name ("backend", "database") or its own, as declared or as seen in the
/// environment's compose project. Throws PreconditionFailed that names those that there are. Pure.
[[nodiscard]] Domain::ContainerName containerToRestart(const Domain::Environment &environment,
                                                       const Domain::ObservedEnvironment &seen,
                                                       const QString &wanted);

} // namespace Slipway::Operations
