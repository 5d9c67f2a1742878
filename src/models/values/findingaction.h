// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/finding.h"

namespace Slipway::Models {

/// What the button beside a finding says, without a letter for the keyboard; empty: Slipway itself can do nothing about
/// it. Pure.
[[nodiscard]] QString actionText(const Domain::Finding &finding, const Domain::Configuration &configuration);

} // namespace Slipway::Models
