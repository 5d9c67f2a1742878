// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"

namespace Slipway::Operations {

/// The environment whose job, colour and typed name a domain asks for: its route's, else the first one. Throws UsageError
/// for a domain that is not declared. Pure.
[[nodiscard]] const Domain::Environment &environmentOfDomain(const Domain::Configuration &configuration,
                                                             const QString &domain);

} // namespace Slipway::Operations
