// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/inspect.h"

#include "operations/look/serverprobe.h"
#include "operations/look/survey.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

int countIn(const Remote::Fields &said, const QString &key)
{
    constexpr qint64 most = 1000000;
    return int(std::clamp<qint64>(said.number(key, 0), 0, most));
}

} // namespace

QString stateDirectory(const Configuration &configuration)
{
    return configuration.stateDirectory.isEmpty() ? QString(u"~/.slipway/"_s + configuration.projectName)
                                                  : configuration.stateDirectory;
}

ObservedServer observe(const Context &context, const HostName &host, std::stop_token stop)
{
    // The project that a deploy would use, also where none is pinned: its containers are this environment's.
    Configuration configuration = context.configuration;
    for (Environment &environment : configuration.environments)
        environment.composeProject = composeProjectOf(configuration, environment);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const QByteArray output =
        Remote::outputOf(context.hosts.host(host), probeCommand(configuration, host), std::move(stop));
    ObservedServer server = parseProbe(output, configuration, host);
    server.askedAt = asked;
    server.answeredAt = QDateTime::currentDateTimeUtc();
    return server;
}

KeptReleases keptReleases(const Context &context, const QString &environment, std::stop_token stop)
{
    const Environment &target = context.configuration.environment(environment);
    Remote::Command command;
    command.title = u"list the releases"_s;
    command.script = Scripts::script(u"steps/lib/json.sh") + Scripts::script(u"probe/releases.sh");
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_ENVIRONMENT", target.name.utf8()},
                           {"SLIPWAY_BACKUPS", target.backups.utf8()}};
    const QByteArray output = Remote::outputOf(context.hosts.host(target.host), command, std::move(stop));
    const Remote::Fields document =
        Remote::Answer::objectIn(output, QCoreApplication::translate("Slipway::Operations", "the releases"));
    document.need({u"releases"_s, u"backups"_s});
    const QString current = document.name<ReleaseId>(u"current"_s);
    KeptReleases kept;
    for (const Remote::Fields &said : document.objects(u"releases"_s)) {
        Release release = releaseFrom(said);
        release.current = release.id == current;
        kept.releases.push_back(std::move(release));
    }
    std::sort(kept.releases.begin(), kept.releases.end(),
              [](const Release &a, const Release &b) { return a.deployedAt > b.deployedAt; });
    for (const Remote::Fields &said : document.objects(u"backups"_s)) {
        kept.backups.push_back({said.text(u"id"_s),
                                QDateTime::fromString(said.text(u"taken_at"_s), Qt::ISODateWithMs),
                                said.text(u"release"_s), said.flag(u"verified"_s), said.text(u"set_main"_s),
                                std::max(1, countIn(said, u"set_files"_s))});
    }
    for (const Remote::Fields &said : document.objects(u"ran"_s)) {
        kept.ran.push_back({QDateTime::fromString(said.text(u"at"_s), Qt::ISODate), said.text(u"release"_s),
                            said.text(u"what"_s), said.text(u"backup"_s), countIn(said, u"files"_s),
                            QDateTime::fromString(said.text(u"taken_at"_s), Qt::ISODateWithMs)});
    }
    return kept;
}

std::vector<Release> releases(const Context &context, const QString &environment, std::stop_token stop)
{
    return keptReleases(context, environment, std::move(stop)).releases;
}

Remote::Jobs jobsOf(const Context &context, const HostName &host)
{
    return {context.hosts.host(host), stateDirectory(context.configuration)};
}

} // namespace Slipway::Operations
