// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/conditions.h"

namespace Slipway::Operations {

struct Survey;

/// `lfs-pointers`: what is sent is what it is called, and not a pointer to it. Pure.
[[nodiscard]] Condition pointerCondition(const Survey &survey, const QStringList &overrides);

/// What was never checked out here and so stays on the server. Pure.
[[nodiscard]] QStringList checkoutNotes(const Survey &survey);

} // namespace Slipway::Operations
