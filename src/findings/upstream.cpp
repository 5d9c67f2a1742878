// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/upstream.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

bool isLoopback(const QString &host)
{
    // Not by its beginning alone, which a domain may have too.
    static const QRegularExpression ofIt(u"^127(\\.[0-9]+){1,3}$"_s);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || ofIt.match(host).hasMatch()
           || host == "::1"_L1 || host == "0.0.0.0"_L1;
}

QString normal(const QString &upstream)
{
    const QUrl url(upstream);
    if (!url.isValid())
        return upstream;
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

bool hasVariable(const QString &upstream)
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
    const auto publishes = [port](const ObservedEnvironment &seen, const DeclaredContainer &each) {
        const ObservedContainer *container = seen.container(each.container);
        return container
               && std::any_of(container->ports.begin(), container->ports.end(),
                              [port](const PublishedPort &published) {
                                  return published.hostPort == port && published.protocol == "tcp"_L1
                                         && (published.onAllInterfaces() || isLoopback(published.address));
                              });
    };
    const auto declares = [port](const ObservedEnvironment &, const DeclaredContainer &each) {
        return each.hostPort && int(*each.hostPort) == port;
    };
    const auto first = [&](const auto &has) -> std::optional<PortOwner> {
        for (const Environment &environment : world.configuration.environments) {
            const ObservedEnvironment *seen = server.environment(environment.name.text());
            if (!seen)
                continue;
            for (const DeclaredContainer &each : declaredContainers(environment)) {
                if (has(*seen, each)) {
                    return PortOwner{environment.name.text(),
                                     each.service.isEmpty() ? u"database"_s : each.service, each.container};
                }
            }
        }
        return std::nullopt;
    };
    // What runs before what is only said.
    if (const auto owner = first(publishes))
        return owner;
    return first(declares);
}

} // namespace Slipway::Findings
