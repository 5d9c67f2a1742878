// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"

#include <QString>

/// What is said about a host besides running commands on it.
namespace Slipway::Wiring {

/// The key that a server has shown, and that is the one it should be.
struct RightKey
{
    QString type;       ///< "ssh-ed25519"
    QString knownHosts; ///< the file that it belongs into
    bool wasKnown = false;
};

/// Connects, compares the host key with `fingerprint` ("SHA256:...") and, if it is the same, adds it to known_hosts.
/// Blocks. Throws ConnectionError (HostKeyChanged when it is another one).
[[nodiscard]] RightKey trustHost(const Domain::Host &host, const QString &fingerprint);
/// The same without adding it.
[[nodiscard]] RightKey compareHostKey(const Domain::Host &host, const QString &fingerprint);

/// The key under which the credential store keeps the password of this login. Reads ~/.ssh/config.
[[nodiscard]] QString passwordKey(const Domain::Host &host);

/// user@address, as ~/.ssh/config completes it.
[[nodiscard]] QString loginName(const Domain::Host &host);

} // namespace Slipway::Wiring
