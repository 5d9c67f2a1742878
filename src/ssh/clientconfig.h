// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace Slipway::Ssh {

/// What the client configuration of OpenSSH says about one host. Empty: it says nothing.
struct ClientConfig
{
    QString hostName;
    std::optional<quint16> port;
    QString user;
    QStringList identityFiles; ///< all of them, in the order OpenSSH tries them
    QString userKnownHosts;    ///< the first one
    QString proxyJump;
    QString proxyCommand;
};

/// Reads `file` as ssh_config(5) says, the first value of a keyword wins: Host with patterns and negation, Include,
/// quotes, `keyword=value`, and the tokens %% %d %h %n %p %r %u. Blocks of `Match` other than `Match all` are
/// passed over. A file that is not there says nothing. libssh's own parser is not used because it gives back only
/// one IdentityFile, and that the last.
[[nodiscard]] ClientConfig readClientConfig(const QString &file, const QString &host);

} // namespace Slipway::Ssh
