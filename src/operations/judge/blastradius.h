// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/plan.h"

namespace Slipway::Operations {

/// What a plan does to what runs, in one sentence: "Recreates backend and frontend, brings 1 migration, leaves the
/// database container alone. Not reachable for about 9 s." `downtimeSeconds` as measured before; negative: not known.
/// Pure.
[[nodiscard]] QString blastRadius(const Plan &plan, const Domain::Environment &target, double downtimeSeconds);

/// What else is worth knowing of the containers: that nothing is known, the database's, those that are left over, those
/// that do their work once and do it again. Pure.
[[nodiscard]] QStringList containerNotes(const Plan &plan);

/// Of which services somebody has started more containers than `up` makes of them. Pure.
[[nodiscard]] QStringList replicaNotes(const ComposeLook &look);

/// The services that starting the release of `look` runs until they end, or perhaps until they end: those that others wait
/// for, those whose container has ended well, and those of which nothing says that they run on (no restart, no port, no
/// health check, and `target` doesn't declare them) where they start. steps/lib/run-checks.sh says the same. Pure.
[[nodiscard]] QStringList runOnceServices(const ComposeLook &look, const Affected &affected,
                                          const Domain::Environment &target,
                                          const Domain::ObservedEnvironment &seen);

/// A sentence for each of the plan's `runOnce`. Pure.
[[nodiscard]] QStringList runOnceNotes(const Plan &plan);

/// Takes over what is unhealthy now, and a note that names it: nobody shall think that the job has made it so. Pure.
void noteUnhealthy(Plan &plan, const Domain::ObservedEnvironment &seen);

/// Which databases the backup that guards the job will hold and which not, as far as the server has told; a problem
/// where it would be refused.
void addDatabases(Plan &plan, const Domain::Environment &target, const Domain::ObservedEnvironment &seen);

} // namespace Slipway::Operations
