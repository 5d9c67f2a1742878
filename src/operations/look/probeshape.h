// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "remote/answer.h"

namespace Slipway::Operations {

/// Throws Domain::CommandFailed, naming the member, unless the probe's document has what was asked for and every member
/// the type that the readers of its parts take for granted. A part that failed on the server lacks its members and is
/// named in `unreadable`; without those that tell whether something is there at all, nothing can be told.
void requireProbeShape(const Remote::Fields &document, const Domain::Configuration &configuration,
                       const Domain::HostName &host);

} // namespace Slipway::Operations
