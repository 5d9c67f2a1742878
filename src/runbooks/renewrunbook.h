// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

namespace Slipway::Runbooks {

/// A domain's certificate, renewed by the server's own certbot. Touches neither files nor containers nor data, so no
/// backup guards it. Pure.
[[nodiscard]] Runbook renewRunbook(const Domain::Configuration &configuration,
                                   const Domain::Environment &environment, const QString &domain);

} // namespace Slipway::Runbooks
