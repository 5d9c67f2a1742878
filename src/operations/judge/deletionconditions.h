// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/conditions.h"

namespace Slipway::Operations {

struct Survey;

/// That data stay, which can't be overridden, and `deletions`, which can. Pure.
[[nodiscard]] std::vector<Condition> deletionConditions(const Survey &survey, const QStringList &overrides);

} // namespace Slipway::Operations
