// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

#include <functional>

namespace Slipway::Operations {

/// The one place where exceptions become an outcome with the contract's exit code.
[[nodiscard]] Domain::Outcome atBoundary(const std::function<Domain::Outcome()> &operation);

} // namespace Slipway::Operations
