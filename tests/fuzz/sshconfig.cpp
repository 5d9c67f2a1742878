// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "ssh/clientconfig.h"

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;

void take(const QByteArray &input)
{
    const QString file = fileWith(input);
    for (const QString &host : {u"main"_s, u"web.example.org"_s}) {
        const Ssh::ClientConfig config = Ssh::readClientConfig(file, host);
        require(config.port != 0, "a port is none or one");
    }
}

} // namespace Slipway::Fuzz
