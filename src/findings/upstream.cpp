// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/upstream.h"

#include "domain/formats/serverblock.h"

#include <QUrl>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host.startsWith("127."_L1)
           || host == "::1"_L1 || host == "0.0.0.0"_L1;
}

QString normal(const QString &upstream)
{
    const QUrl url(upstream);
    const QString scheme = url.scheme().toLower();
    const QString host = isLoopback(url.host()) ? u"localhost"_s : url.host().toLower();
    const QString path = url.path() == "/"_L1 ? QString() : url.path();
    return u"%1://%2:%3%4"_s.arg(scheme, host).arg(url.port(scheme == "https"_L1 ? 443 : 80)).arg(path);
}

} // namespace

bool sameUpstream(const QString &one, const QString &other)
{
    return normal(one) == normal(other);
}

bool isWorkedOut(const QString &upstream)
{
    return upstream.contains(u'$');
}

std::optional<int> loopbackPort(const QString &upstream)
{
    const QUrl url(upstream);
    if (!url.isValid() || !isLoopback(url.host()))
        return std::nullopt;
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

std::optional<PortOwner> ownerOfPort(const World &world, const ObservedServer &server, int port)
{
    const auto what = [](const DeclaredContainer &each) {
        return each.service.isEmpty() ? u"database"_s : each.service;
    };
    for (const bool observed : {true, false}) {
        for (const Environment &environment : world.configuration.environments) {
            const ObservedEnvironment *seen = server.environment(environment.name.text());
            if (!seen)
                continue;
            for (const DeclaredContainer &each : declaredContainers(environment)) {
                const ObservedContainer *container = seen->container(each.container);
                bool mine = false;
                if (observed && container) {
                    for (const PublishedPort &published : container->ports)
                        mine = mine || published.hostPort == port;
                } else if (!observed) {
                    mine = each.hostPort && int(*each.hostPort) == port;
                }
                if (mine)
                    return PortOwner{environment.name.text(), what(each), each.container};
            }
        }
    }
    return std::nullopt;
}

QString serverBlock(const Route &route, bool tls, const QString &certificateFile)
{
    return Domain::serverBlock({route.domain, route.upstream, tls, certificateFile, {}});
}

} // namespace Slipway::Findings
