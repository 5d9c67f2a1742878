// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/nginx.h"
#include "domain/formats/serverblock.h"
#include "domain/formats/serverblockedit.h"
#include "domain/formats/servername.h"
#include "fuzz/fuzz.h"

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Domain;

void take(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QString domain = u"order.zenkar.in"_s;
    const std::vector<NginxServer> servers = parseNginx(text);
    const QString upstream = upstreamOf(servers, domain);
    for (const NginxServer &server : servers) {
        (void)server.tls();
        (void)server.plain();
    }
    (void)isOnlyAbout(text, domain);
    const QString to = u"http://127.0.0.1:4999"_s;
    const QString from = upstream.isEmpty() ? u"http://localhost:5174"_s : upstream;
    if (const QString edited = withUpstream(text, domain, from, to); !edited.isEmpty()) {
        require(edited != text && edited.contains(to), "an edit puts the new upstream in");
        require(parseNginx(edited).size() == servers.size(), "an edit leaves the blocks as many");
    }
    // What is written for a route is read as that route, whatever stands before it.
    const std::vector<NginxServer> written = parseNginx(serverBlock({domain, to, true, {}, {}}));
    require(written.size() == 2 && upstreamOf(written, domain) == to, "what is written is read");
}

} // namespace Slipway::Fuzz
