// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/deploy.h"

namespace Slipway::Operations {

/// What a plan does to what runs, in one sentence: "Recreates backend and frontend, brings 1 migration, leaves the
/// database container alone. Not reachable for about 9 s." `downtimeSeconds` as measured before; negative: not known.
/// Pure.
[[nodiscard]] QString blastRadius(const DeployPlan &plan, const Domain::Environment &target,
                                  double downtimeSeconds);

/// What else is worth knowing of the containers: that nothing is known, the database's, those that are left over. Pure.
[[nodiscard]] QStringList containerNotes(const DeployPlan &plan);

} // namespace Slipway::Operations
