// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "remote/remotehost.h"

#include <QString>

namespace Slipway::Operations {

/// Where operations get their hosts from; the composition root implements it with SSH, the tests with a local bash.
class Hosts
{
public:
    virtual ~Hosts() = default;
    /// Thread-safe; the reference stays valid as long as this object.
    [[nodiscard]] virtual Remote::RemoteHost &host(const Domain::HostName &name) = 0;
};

/// What every operation works with. Must outlive it.
struct Context
{
    const Domain::Configuration &configuration;
    Hosts &hosts;
    QString person; ///< from git's user.name, for the audit; may be empty
    QString client; ///< this program and laptop: "slipway-cli 0.1.0 on anna-laptop"
};

} // namespace Slipway::Operations
