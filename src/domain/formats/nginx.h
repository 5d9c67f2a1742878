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
    QString redirectsTo{};  ///< where, as it is written
    QString certificate{};  ///< ssl_certificate
    QString certificateKey{};
    QString file{};          ///< the configuration file that it stands in; empty: not known
    QStringList upstreams{}; ///< every proxy_pass, in the order of the file
    /// What else it says, by directive and first argument, in the order of the file: "auth_basic Private",
    /// "location /admin", "location /admin: deny all". Values that may be secret don't stand here.
    QStringList rest{};
    /// Where `upstream` is what a map makes of the host: the map's names, each with the upstream that it leads to.
    std::vector<std::pair<QString, QString>> upstreamOfHost{};

    [[nodiscard]] bool tls() const;
    /// Listens for requests without TLS too, or says nothing of where it listens.
    [[nodiscard]] bool plain() const;
    /// One of its names is this domain, or a pattern for it (`*.example.com`, `~^shop`).
    [[nodiscard]] bool serves(const QString &domain) const;
    /// Where it passes this domain's requests on; with a `$` in it where that is worked out for each request.
    [[nodiscard]] QString upstreamFor(const QString &domain) const;

    friend bool operator==(const NginxServer &, const NginxServer &) = default;
};

/// Reads the text of nginx configuration files, in the manner of `nginx -T`: "# configuration file PATH:" begins each,
/// and what a file includes is read where the include stands. A proxy_pass to the name of an `upstream` block becomes
/// the address of its first server. Pure; what it does not know it skips, and text that ends in the middle of a block
/// gives what was complete.
[[nodiscard]] std::vector<NginxServer> parseNginx(const QString &text);

} // namespace Slipway::Domain
