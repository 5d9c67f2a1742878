// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formats/nginx.h"

#include <optional>

namespace Slipway::Domain {

/// How a server block comes to a domain's requests, in nginx's own order: the first of these decides.
enum class ServedAs { Exact, LeadingWildcard, TrailingWildcard, Expression, Default };

struct ServingBlock
{
    const NginxServer *server = nullptr; ///< one of those that were asked about
    ServedAs as = ServedAs::Exact;
    QString name; ///< the server_name that decided, as it is written; "default_server" for the last one
};

/// An address and a port that nginx listens on; what it does with a name is decided among the blocks of one.
struct NginxListen
{
    QString address; ///< empty: every one of IPv4
    int port = 80;
    bool tls = false;
    bool isDefault = false;
};

/// From the arguments of a `listen`, joined by a space. Pure.
[[nodiscard]] NginxListen listenOf(const QString &text);

/// Whether a server_name (`order.example`, `.example`, `*.example`, `order.*`, `~^(www\.)?order`) is for a domain, and as
/// what. Case does not count. Pure.
[[nodiscard]] std::optional<ServedAs> nameServes(const QString &serverName, const QString &domain);

/// The block that nginx gives a domain's requests to, of those that listen with TLS or without: by the exact name, the
/// longest wildcard in front, the longest one behind, the first regular expression, else the one that is there for every
/// domain (default_server, or the first one of the port where it has no name of its own) on port 80 or 443, if that
/// passes requests on. Another domain's block that would answer for want of a better one is none. Pure.
[[nodiscard]] std::optional<ServingBlock> blockFor(const std::vector<NginxServer> &servers,
                                                   const QString &domain, bool tls);

/// The blocks that serve a domain: with TLS, then without; one and the same twice where it does both. Pure.
[[nodiscard]] std::vector<ServingBlock> blocksFor(const std::vector<NginxServer> &servers,
                                                  const QString &domain);

/// Where a domain's requests go: with TLS before without. Empty if nothing passes them on.
[[nodiscard]] QString upstreamOf(const std::vector<NginxServer> &servers, const QString &domain);

} // namespace Slipway::Domain
