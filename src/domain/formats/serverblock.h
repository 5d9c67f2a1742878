// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Slipway::Domain {

/// What a declared route asks of nginx.
struct ServerBlockWish
{
    QString domain;
    QString upstream;
    bool tls = false;
    QString certificate; ///< empty: /etc/letsencrypt/live/<domain>/fullchain.pem
    QString key;         ///< empty: privkey.pem beside the certificate
    /// Where it listens without TLS and with it; empty: `80`, and `443 ssl`.
    QStringList plainListens{};
    QStringList tlsListens{};
};

/// The text of nginx's `server` blocks for it: one that passes requests on, and with TLS another that sends what comes
/// without it there. Ends with a newline. Pure.
[[nodiscard]] QString serverBlock(const ServerBlockWish &wish);

} // namespace Slipway::Domain
