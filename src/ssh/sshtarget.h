// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"

#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Slipway::Ssh {

/// How a server is to be reached, as somebody wrote it down. What is empty comes from the client configuration
/// of OpenSSH, and after that from OpenSSH's defaults. `~` is already expanded.
struct SshTarget
{
    QString name; ///< what the configuration calls the host; used in messages and remedies
    QString address;
    std::optional<quint16> port;
    QString user;
    QString identityFile;
    QString knownHosts;
    QString proxyJump;  ///< refused with a sentence: jump hosts are not supported yet
    QString configFile; ///< empty: ~/.ssh/config
};

[[nodiscard]] SshTarget targetOf(const Domain::Host &host);

/// Every wait of a connection. The defaults are for people; tests shorten them.
struct SshTimings
{
    std::chrono::milliseconds connectLimit{
        15'000};                                 ///< name, TCP and key exchange; waiting for a person excluded
    std::chrono::milliseconds linger{60'000};    ///< an unused connection is kept this long
    std::chrono::milliseconds keepAlive{15'000}; ///< silence after which the server is asked for a sign of life
    int missedKeepAlives = 3;                    ///< unanswered ones that make the connection lost
    std::chrono::milliseconds firstBackOff{500}; ///< doubled after each failed attempt
    std::chrono::milliseconds longestBackOff{10'000};
    std::chrono::milliseconds terminateGrace{3'000}; ///< from TERM to KILL
    std::chrono::milliseconds killGrace{2'000};      ///< from KILL to giving the channel up
};

/// A target with every gap filled in. A value; see resolve().
struct ResolvedTarget
{
    QString name;
    QString address; ///< HostName
    quint16 port = 22;
    QString user;
    QStringList identityFiles; ///< in the order they are tried
    bool identityIsExplicit = false;
    QString knownHosts;

    /// user@address, with the port when it is not 22.
    [[nodiscard]] QString displayName() const;
    /// What `hosts trust` and `credentials set` take: the configuration's name or the address.
    [[nodiscard]] QString nameForCommands() const;
    /// The key under which the credential store keeps this login's password.
    [[nodiscard]] QString passwordKey() const;
};

/// Fills the gaps from the OpenSSH client configuration; what the target says itself wins. Reads files, so not on
/// the GUI thread. Throws Domain::ConfigurationError where a jump host or proxy command is asked for.
[[nodiscard]] ResolvedTarget resolve(const SshTarget &target);

/// The key under which the credential store keeps the passphrase of a key file.
[[nodiscard]] QString passphraseKey(const QString &identityFile);

} // namespace Slipway::Ssh
