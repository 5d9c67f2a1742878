// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/world.h"

#include <optional>

namespace Slipway::Findings {

/// Both name the same place: the loopback by any of its names, the port said or the scheme's own.
[[nodiscard]] bool sameUpstream(const QString &one, const QString &other);

/// It holds a variable, so where it leads is known for each request only.
[[nodiscard]] bool isWorkedOut(const QString &upstream);

/// The port that an upstream names, if it is on this machine.
[[nodiscard]] std::optional<int> loopbackPort(const QString &upstream);

/// Whose port it is: the environment and what of it, from what the containers publish, else from what is declared.
struct PortOwner
{
    QString environment;
    QString what; ///< "backend", or "database"
    QString container;
};
[[nodiscard]] std::optional<PortOwner> ownerOfPort(const World &world, const Domain::ObservedServer &server,
                                                   int port);

/// The server block that a declared route asks for.
[[nodiscard]] QString serverBlock(const Domain::Route &route, bool tls, const QString &certificateFile);

} // namespace Slipway::Findings
