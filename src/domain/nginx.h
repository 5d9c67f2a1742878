// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace Slipway::Domain {

/// A `server { }` block of nginx, as far as routes are concerned.
struct NginxServer
{
    QStringList names;   ///< server_name
    QStringList listens; ///< the arguments of each listen, joined by a space
    QString upstream;    ///< proxy_pass of `location /`, else of the first location that has one; empty: none
    bool redirects = false; ///< answers with a redirect (return 301 and the like)

    [[nodiscard]] bool tls() const;
};

/// Reads the text of nginx configuration files, in the manner of `nginx -T`. Pure; what it does not know it skips,
/// and text that ends in the middle of a block gives what was complete.
[[nodiscard]] std::vector<NginxServer> parseNginx(const QString &text);

/// Where a domain's requests go: of the blocks that name it, one with an upstream, with TLS before one without.
/// Empty if no block does.
[[nodiscard]] QString upstreamOf(const std::vector<NginxServer> &servers, const QString &domain);

} // namespace Slipway::Domain
