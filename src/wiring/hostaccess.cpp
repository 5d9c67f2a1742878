// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/hostaccess.h"

#include "ssh/login.h"
#include "ssh/sshtarget.h"

namespace Slipway::Wiring {

QString trustHost(const Domain::Host &host, const QString &fingerprint)
{
    return Ssh::trustHost(Ssh::targetOf(host), fingerprint);
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
