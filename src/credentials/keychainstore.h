// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <QtGlobal>
#include <chrono>
#include <memory>

namespace Slipway::Credentials {

/// The keychain of the operating system: Secret Service, KWallet, macOS Keychain, Windows Credential Manager.
/// Its jobs run on a thread of their own, so a caller needs no event loop. Thread-safe; calls block up to the
/// limit, because a keychain may wait for a person who unlocks it, or not answer at all.
///
/// A locked Secret Service without a display says of a secret that it is not there, so read() cannot tell that from
/// one that was never kept; write() and remove() can, and throw.
class KeychainStore final : public CredentialStore
{
public:
    /// `limit` zero: ten seconds, or two minutes where there is a display on which somebody can unlock it.
    explicit KeychainStore(std::chrono::milliseconds limit = {});
    ~KeychainStore() override;
    Q_DISABLE_COPY_MOVE(KeychainStore)

    [[nodiscard]] std::optional<Domain::Secret> read(const QString &key) override;
    void write(const QString &key, const Domain::Secret &secret) override;
    /// Nothing happens if there is none.
    void remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() override { return true; }
    [[nodiscard]] QString limitation() override { return {}; }

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Slipway::Credentials
