// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/observedcontainer.h"

namespace Slipway::Domain {

/// A service as the rendered compose file says it.
struct ComposeService
{
    QString name;
    QString containerName; ///< empty: compose chooses it
    QString image;         ///< empty: compose chooses it
    QString hash;          ///< what compose would write on its container; empty: not known
    bool built = false;
    bool ofProfile = false;
    std::vector<PublishedPort> ports;
    std::vector<Mount> mounts; ///< volumes by their real name

    friend bool operator==(const ComposeService &, const ComposeService &) = default;
};

/// A compose file, rendered on the server. Without values of variables.
struct ComposeModel
{
    bool known = false;  ///< false: there is no file, or nothing to render it with
    QString problem;     ///< why it could not be rendered, in compose's words
    QString version;     ///< of the compose that rendered it
    QDateTime changedAt; ///< when the newest of its inputs came to be what it is
    std::vector<ComposeService> services;

    [[nodiscard]] const ComposeService *service(const QString &serviceName) const;

    friend bool operator==(const ComposeModel &, const ComposeModel &) = default;
};

/// From the flattened lines of the probe ("services/web/image TAB nginx:1"), and "service hash" lines.
[[nodiscard]] std::vector<ComposeService> composeServices(const QStringList &model, const QStringList &hashes,
                                                          const QString &project);

} // namespace Slipway::Domain
