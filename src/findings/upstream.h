// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/world.h"

#include <optional>

namespace Slipway::Findings {

/// Both lead to the same place: any spelling of this machine's loopback (0.0.0.0 too), the port given or the scheme's
/// default. A path of "/" counts as none.
[[nodiscard]] bool sameUpstream(const QString &one, const QString &other);

/// nginx computes it for each request, as it holds a variable; so it can't be compared.
[[nodiscard]] bool hasVariable(const QString &upstream);

/// The port, where the host is the loopback. Nothing otherwise, also for another address of this machine.
[[nodiscard]] std::optional<int> loopbackPort(const QString &upstream);

/// Which declared container has that port of the loopback: by what each publishes (or would, when started), else by its
/// host_port. Other containers, and environments that were not observed, are not considered.
struct PortOwner
{
    QString environment;
    QString what; ///< the service's name in slipway.toml; "database" for the database
    QString container;
};
[[nodiscard]] std::optional<PortOwner> ownerOfPort(const World &world, const Domain::ObservedServer &server,
                                                   int port);

} // namespace Slipway::Findings
