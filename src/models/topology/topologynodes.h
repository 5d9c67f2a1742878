// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

/// What stands in a node of the map. `environment` empty: a legacy system. Which nodes there are, and what leads where, is
/// topology.cpp's matter. All pure.
namespace Slipway::Models {

[[nodiscard]] TopologyNode domainNode(const QString &environment, const QString &domain);

/// The server block that passes the domain to `upstream`.
[[nodiscard]] TopologyNode nginxNode(const QString &environment, const QString &domain,
                                     const QString &upstream);

/// `container`: null where it was not seen; then `looked` tells whether somebody has.
[[nodiscard]] TopologyNode containerNode(const QString &environment, const Findings::DeclaredContainer &each,
                                         const Domain::ObservedContainer *container, TopologyColumn column,
                                         bool looked, const QDateTime &now);

/// How the container is, and since when.
void showState(TopologyNode &node, const Domain::ObservedContainer &container, const QDateTime &now);

/// `seen`: null where nobody has looked.
[[nodiscard]] TopologyNode backupsNode(const QString &environment, const Domain::ObservedEnvironment *seen,
                                       const QDateTime &now);

/// `copies`: names of the files on this computer.
[[nodiscard]] TopologyNode secondCopyNode(const QString &environment, const Domain::ObservedEnvironment *seen,
                                          const QStringList &copies);

} // namespace Slipway::Models
