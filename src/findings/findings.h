// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "findings/world.h"

#include <vector>

namespace Slipway::Findings {

/// Everything in which the declared and the observed part, the gravest first. Pure: the same world gives the same
/// list in the same order. What could not be seen is no finding of its own, but for what is said to be closed.
[[nodiscard]] std::vector<Domain::Finding> findings(const World &world);

} // namespace Slipway::Findings
