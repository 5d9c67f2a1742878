// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "domain/observed/observation.h"
#include "findings/world.h"
#include "operations/context.h"
#include "operations/eachhost.h"

#include <stop_token>
#include <vector>

namespace Slipway::Operations {

/// One probe of each host that an environment lives on, one after the other.
[[nodiscard]] EachHost<Domain::ObservedServer> observeAll(const Context &context,
                                                          const std::stop_token &stop = {});

/// The errors and warnings of some environments of a server, the gravest first. What this computer has is not looked at.
/// Pure.
[[nodiscard]] std::vector<Domain::Finding> openFindings(const Domain::Configuration &configuration,
                                                        const Domain::ObservedServer &server,
                                                        const QStringList &environments);

/// What of the server's backups and kept files lies on this computer too. Reads folders, nothing of the files.
[[nodiscard]] Findings::Local localCopies(const Domain::Configuration &configuration,
                                          const std::vector<Domain::ObservedServer> &servers);

/// The last lines that a container has said. Throws Domain::Error.
[[nodiscard]] QString containerLog(const Context &context, const Domain::HostName &host,
                                   const Domain::ContainerName &container, int lines,
                                   std::stop_token stop = {});

} // namespace Slipway::Operations
