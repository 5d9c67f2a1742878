// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/configuration/tomlreader.h"

#include <QMap>
#include <vector>

namespace Slipway::Domain {

/// The environments, each behind the one that it is promoted from. `places` has where `promotes_from` of each stands. Throws
/// ConfigurationError where one names none of them, or they go in a circle. Pure.
[[nodiscard]] std::vector<Environment> inPromotionOrder(std::vector<Environment> given,
                                                        const QMap<QString, Position> &places);

} // namespace Slipway::Domain
