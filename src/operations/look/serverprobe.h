// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"
#include "remote/answer.h"
#include "remote/command.h"

namespace Slipway::Operations {

/// The probe of everything that the configuration declares on one host, as a command.
[[nodiscard]] Remote::Command probeCommand(const Domain::Configuration &configuration,
                                           const Domain::HostName &host);

/// What the probe printed, as a value. Throws Domain::CommandFailed when it is not what probe/look.sh prints.
[[nodiscard]] Domain::ObservedServer
parseProbe(const QByteArray &output, const Domain::Configuration &configuration, const Domain::HostName &host);

/// A release.json. Throws Domain::CommandFailed.
[[nodiscard]] Domain::Release releaseFrom(const Remote::Fields &said);

} // namespace Slipway::Operations
