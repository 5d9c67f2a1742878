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
    bool redirects = false;  ///< answers with a redirect (return 301 and the like)
    QString redirectsTo{};   ///< where, as it is written
    QString certificate{};   ///< ssl_certificate
    QString file{};          ///< the configuration file that it stands in; empty: not known
    QStringList upstreams{}; ///< every proxy_pass, in the order of the file

    [[nodiscard]] bool tls() const;
    /// Listens for requests without TLS too, or says nothing of where it listens.
    [[nodiscard]] bool plain() const;
    /// One of its names is this domain, or a pattern for it (`*.example.com`).
    [[nodiscard]] bool serves(const QString &domain) const;

    friend bool operator==(const NginxServer &, const NginxServer &) = default;
};

/// Reads the text of nginx configuration files, in the manner of `nginx -T`: "# configuration file PATH:" begins each,
/// and what a file includes is read where the include stands. A proxy_pass to the name of an `upstream` block becomes
/// the address of its first server. Pure; what it does not know it skips, and text that ends in the middle of a block
/// gives what was complete.
[[nodiscard]] std::vector<NginxServer> parseNginx(const QString &text);

/// Where a domain's requests go: of the blocks that name it, one with an upstream, with TLS before one without.
/// Empty if no block does.
[[nodiscard]] QString upstreamOf(const std::vector<NginxServer> &servers, const QString &domain);

} // namespace Slipway::Domain
