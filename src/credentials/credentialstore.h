// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>
#include <optional>

namespace Slipway::Credentials {

/// Where passwords and passphrases are kept. Keys are `password:user@address:port` and `passphrase:<key file>`.
/// Thread-safe; calls block (never from the GUI thread). Throws Domain::CredentialUnavailable.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    [[nodiscard]] virtual std::optional<Domain::Secret> read(const QString &key) = 0;
    virtual void write(const QString &key, const Domain::Secret &secret) = 0;
    virtual void remove(const QString &key) = 0;
    /// False: secrets live in memory until the program ends; `limitation()` says why.
    [[nodiscard]] virtual bool isPersistent() = 0;
    [[nodiscard]] virtual QString limitation() = 0;
};

} // namespace Slipway::Credentials
