// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/hostaccess.h"

#include "ssh/login.h"
#include "ssh/sshtarget.h"

namespace Slipway::Wiring {

RightKey trustHost(const Domain::Host &host, const QString &fingerprint)
{
    const Ssh::RightKey key = Ssh::trustHost(Ssh::targetOf(host), fingerprint);
    return {key.type, key.knownHosts, key.wasKnown};
}

RightKey compareHostKey(const Domain::Host &host, const QString &fingerprint)
{
    const Ssh::RightKey key = Ssh::compareHostKey(Ssh::targetOf(host), fingerprint);
    return {key.type, key.knownHosts, key.wasKnown};
}

QString passwordKey(const Domain::Host &host)
{
    return Ssh::resolve(Ssh::targetOf(host)).passwordKey();
}

QString loginName(const Domain::Host &host)
{
    return Ssh::resolve(Ssh::targetOf(host)).displayName();
}

} // namespace Slipway::Wiring
