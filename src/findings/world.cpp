// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/world.h"

#include "findings/rules.h"

#include <QLocale>
#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

const ObservedServer *World::serverOf(const Environment &environment) const
{
    for (const ObservedServer &server : servers) {
        if (server.environment(environment.name.text()))
            return &server;
    }
    return nullptr;
}

const ObservedEnvironment *World::observed(const Environment &environment) const
{
    const ObservedServer *server = serverOf(environment);
    return server ? server->environment(environment.name.text()) : nullptr;
}

const ObservedServer *World::serverOf(const Route &route) const
{
    const QString name = environmentOf(route);
    for (const Environment &environment : configuration.environments) {
        if (environment.name.text() == name)
            return serverOf(environment);
    }
    return configuration.environments.empty() ? nullptr : serverOf(configuration.environments.front());
}

const Route *World::intended(const QString &domain) const
{
    const auto found =
        std::find_if(configuration.routes.begin(), configuration.routes.end(), [&domain](const Route &route) {
            return route.domain == domain && route.source.isEmpty();
        });
    return found == configuration.routes.end() ? nullptr : &*found;
}

QString World::environmentOf(const Route &route) const
{
    if (!route.environment.isEmpty())
        return route.environment;
    const Route *other = intended(route.domain);
    return other ? other->environment : QString();
}

bool deployed(const ObservedEnvironment &observed)
{
    return observed.release.has_value()
           || std::any_of(observed.containers.begin(), observed.containers.end(),
                          [](const ObservedContainer &each) { return each.state != "missing"_L1; });
}

bool isBusy(const ObservedEnvironment &observed)
{
    return observed.lock.has_value();
}

std::vector<DeclaredContainer> declaredContainers(const Environment &environment)
{
    std::vector<DeclaredContainer> all;
    if (environment.database) {
        all.push_back({{},
                       environment.database->container.text(),
                       environment.database->internalPort,
                       environment.database->hostPort});
    }
    for (const Service &service : environment.services)
        all.push_back({service.name, service.container.text(), service.internalPort, service.hostPort});
    return all;
}

qint64 periodOf(const QString &schedule)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    static const std::map<QString, qint64> words{{u"@hourly"_s, hour},
                                                 {u"@daily"_s, day},
                                                 {u"@midnight"_s, day},
                                                 {u"@weekly"_s, 7 * day},
                                                 {u"@monthly"_s, 31 * day}};
    if (const auto word = words.find(schedule); word != words.end())
        return word->second;
    const QStringList fields = schedule.simplified().split(u' ');
    if (fields.size() != 5)
        return 0;
    if (fields[2] != "*"_L1 || fields[3] != "*"_L1)
        return 31 * day;
    if (fields[4] != "*"_L1 && fields[4] != "*/1"_L1) {
        const qsizetype days = fields[4].contains(u'-') ? 3 : fields[4].split(u',').size();
        return days >= 3 ? 4 * day : 7 * day;
    }
    if (fields[1] == "*"_L1)
        return hour;
    if (fields[1].startsWith("*/"_L1))
        return std::max(1, fields[1].mid(2).toInt()) * hour;
    return day / std::max<qsizetype>(1, fields[1].split(u',').size());
}

QString ageText(qint64 seconds)
{
    if (seconds >= 2 * 86400)
        return Words::tr("%n day(s)", nullptr, int(seconds / 86400));
    if (seconds >= 2 * 3600)
        return Words::tr("%1 h").arg(seconds / 3600);
    return Words::tr("%1 min").arg(seconds / 60);
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace Slipway::Findings
