// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"

#include <QString>

/// What is said about a host besides running commands on it.
namespace Slipway::Wiring {

/// Connects, compares the host key with `fingerprint` ("SHA256:...") and, if it is the same, adds it to known_hosts.
/// Returns the type of the key. Blocks. Throws ConnectionError (HostKeyChanged when it is another one).
[[nodiscard]] QString trustHost(const Domain::Host &host, const QString &fingerprint);

/// The key under which the credential store keeps the password of this login. Reads ~/.ssh/config.
[[nodiscard]] QString passwordKey(const Domain::Host &host);

/// user@address, as ~/.ssh/config completes it.
[[nodiscard]] QString loginName(const Domain::Host &host);

} // namespace Slipway::Wiring
