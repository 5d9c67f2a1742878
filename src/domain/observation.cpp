// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation.h"

#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

const ObservedContainer *ObservedEnvironment::container(const QString &containerName) const
{
    const auto found = std::find_if(containers.begin(), containers.end(),
                                    [&](const ObservedContainer &c) { return c.name == containerName; });
    return found == containers.end() ? nullptr : &*found;
}

bool ObservedEnvironment::healthy() const
{
    return !containers.empty()
           && std::all_of(containers.begin(), containers.end(), [](const ObservedContainer &c) {
                  return c.endedWell
                         || (c.state == "running"_L1 && (c.health.isEmpty() || c.health == "healthy"_L1));
              });
}

const ObservedEnvironment *ObservedServer::environment(const QString &name) const
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const ObservedEnvironment &e) { return e.name == name; });
    return found == environments.end() ? nullptr : &*found;
}

} // namespace Slipway::Domain
