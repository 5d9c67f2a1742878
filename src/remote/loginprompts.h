// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>
#include <optional>

namespace Slipway::Remote {

/// A host key that is not known yet, as it is shown before it is trusted.
struct HostKeyQuestion
{
    QString host;        ///< as known_hosts names it: address, or [address]:port
    QString type;        ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:..."
    QString howToCheck;  ///< the command to run on the server itself to see the same fingerprint
};

/// A password or passphrase that is wanted.
struct SecretQuestion
{
    enum class Kind { Password, Passphrase, Sudo, KeptCopies };
    Kind kind = Kind::Password;
    QString subject; ///< user@address, the key file, or the folder of the kept copies
    bool previousWasWrong = false;
    bool canRemember = false; ///< a keychain is there
    QString rememberHint;     ///< why it cannot be remembered, or of kept copies why it is asked; may be empty
};

struct SecretAnswer
{
    Domain::Secret secret;
    bool remember = false;
};

/// How a connection asks a person. Called on a thread of the host's own, which may be blocked until
/// somebody has answered; commands that run meanwhile are not held up. Nothing to ask
/// (cron, CI): answer false and nothing, and the connection fails with a sentence that says what to do. Whoever is
/// asked and wants to stop in place of answering: throw Domain::Cancelled, which is what the command ends with.
class LoginPrompts
{
public:
    virtual ~LoginPrompts() = default;
    [[nodiscard]] virtual bool trustHostKey(const HostKeyQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<SecretAnswer> secret(const SecretQuestion &question) = 0;
};

/// Says no to everything.
class NoPrompts final : public LoginPrompts
{
public:
    [[nodiscard]] bool trustHostKey(const HostKeyQuestion &) override { return false; }
    [[nodiscard]] std::optional<SecretAnswer> secret(const SecretQuestion &) override { return std::nullopt; }
};

} // namespace Slipway::Remote
