// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <map>
#include <mutex>

namespace Slipway::Credentials {

/// Keeps secrets in memory until the program ends. Thread-safe, never blocks, never throws.
class SessionStore final : public CredentialStore
{
public:
    /// `reason`: why there is nothing better, for limitation().
    explicit SessionStore(QString reason = {});

    [[nodiscard]] std::optional<Domain::Secret> read(const QString &key) override;
    void write(const QString &key, const Domain::Secret &secret) override;
    void remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() override { return false; }
    [[nodiscard]] QString limitation() override;

private:
    const QString m_reason;
    std::mutex m_mutex;
    std::map<QString, Domain::Secret> m_secrets;
};

} // namespace Slipway::Credentials
