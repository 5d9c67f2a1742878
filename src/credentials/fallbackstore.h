// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sessionstore.h"
#include "domain/error.h"

#include <chrono>
#include <memory>

namespace Slipway::Credentials {

/// A keychain where there is one that works, else memory. Finds out by keeping something on trial when it is first
/// used, so making one blocks nobody, and asks again a minute after it failed: somebody may have unlocked the
/// keychain. Thread-safe. read() and write() never throw for a keychain that does not work; remove() does, because
/// a secret that may still be there must not be called removed. Where isPersistent() is false just after a read() that gave
/// nothing, or after a write(), the keychain failed: the key may be in it, the secret is in memory only.
class FallbackStore final : public CredentialStore
{
public:
    explicit FallbackStore(std::unique_ptr<CredentialStore> keychain,
                           std::chrono::milliseconds retryAfter = std::chrono::minutes(1));

    [[nodiscard]] std::optional<Domain::Secret> read(const QString &key) override;
    void write(const QString &key, const Domain::Secret &secret) override;
    void remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() override;
    [[nodiscard]] QString limitation() override;

private:
    bool works();
    void failed(const Domain::CredentialUnavailable &error);

    const std::unique_ptr<CredentialStore> m_keychain;
    const std::chrono::milliseconds m_retryAfter;
    SessionStore m_memory;
    std::mutex m_mutex; ///< of what follows
    std::optional<bool> m_works;
    std::chrono::steady_clock::time_point m_triedAt;
    QString m_reason;
};

/// The store that the programs use: the keychain of this computer, or memory.
[[nodiscard]] std::unique_ptr<CredentialStore> openCredentialStore();

} // namespace Slipway::Credentials
