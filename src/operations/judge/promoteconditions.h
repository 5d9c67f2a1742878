// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/plan.h"

namespace Slipway::Operations {

/// What must be so before a promotion. `drift`: a file of the source that its release has otherwise. Pure.
[[nodiscard]] std::vector<Condition> conditionsOf(const Domain::Configuration &configuration,
                                                  const Domain::Environment &source,
                                                  const Domain::Environment &target,
                                                  const Domain::ObservedEnvironment &seenSource,
                                                  const QString &drift, const QStringList &overrides);

/// What is worth knowing of a promotion and no reason to refuse, with what was overridden of the conditions that it has so
/// far. `exists`: the target's directory does. Pure.
[[nodiscard]] QStringList notesOf(const Plan &plan, const Domain::ObservedEnvironment &seen,
                                  const Domain::ObservedEnvironment &seenSource, bool exists);

} // namespace Slipway::Operations
