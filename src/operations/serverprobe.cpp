// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/serverprobe.h"

#include "domain/error.h"
#include "domain/nginx.h"
#include "operations/inspect.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

QByteArray orDash(const QString &text)
{
    return text.isEmpty() ? QByteArray("-") : text.toUtf8();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        list << item.toString();
    return list;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

ObservedContainer containerOf(const QJsonObject &object)
{
    ObservedContainer container;
    container.name = object.value(u"name"_s).toString();
    if (container.name.startsWith(u'/'))
        container.name.remove(0, 1); // as the engine's API writes it
    container.service = object.value(u"service"_s).toString();
    container.project = object.value(u"project"_s).toString();
    container.state = object.value(u"state"_s).toString();
    container.health = object.value(u"health"_s).toString();
    container.imageId = object.value(u"image_id"_s).toString();
    container.imageName = object.value(u"image_name"_s).toString();
    container.restarts = object.value(u"restarts"_s).toInt();
    const QString policy = object.value(u"restart_policy"_s).toString();
    container.endedWell = container.state == "exited"_L1 && object.value(u"exit_code"_s).toInt(-1) == 0
                          && (policy.isEmpty() || policy == "no"_L1 || policy == "on-failure"_L1);
    return container;
}

std::vector<ObservedContainer> containersOf(const Environment &environment,
                                            const std::vector<ObservedContainer> &all)
{
    std::vector<ObservedContainer> mine;
    std::vector<ContainerName> declared;
    if (environment.database)
        declared.push_back(environment.database->container);
    for (const Service &service : environment.services)
        declared.push_back(service.container);
    for (const ContainerName &name : declared) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ObservedContainer &container) {
            return container.name == name.text();
        });
        if (found != all.end()) {
            mine.push_back(*found);
            mine.back().endedWell = false; // who is declared is meant to run
        } else {
            ObservedContainer missing;
            missing.name = name.text();
            missing.state = u"missing"_s;
            mine.push_back(missing);
        }
    }
    for (const ObservedContainer &container : all) {
        const bool known = std::any_of(mine.begin(), mine.end(), [&](const ObservedContainer &other) {
            return other.name == container.name;
        });
        if (!known && !environment.composeProject.isEmpty() && container.project == environment.composeProject)
            mine.push_back(container);
    }
    return mine;
}

ObservedEnvironment environmentOf(const QJsonObject &object, const Environment &environment,
                                  const std::vector<ObservedContainer> &all)
{
    ObservedEnvironment observed;
    observed.name = environment.name.text();
    observed.directoryExists = object.value(u"directory_exists"_s).toBool();
    observed.directoryWritable = object.value(u"directory_writable"_s).toBool();
    observed.composeFileExists = object.value(u"compose_file_exists"_s).toBool();
    observed.markerStateDirectory = object.value(u"marker"_s).toString();
    if (object.contains(u"release"_s)) {
        observed.release = releaseFromJson(object.value(u"release"_s).toObject());
        observed.release->current = true;
    }
    observed.containers = containersOf(environment, all);
    if (const QJsonObject backup = object.value(u"newest_backup"_s).toObject(); !backup.isEmpty()) {
        observed.newestVerifiedBackup =
            ObservedBackup{backup.value(u"id"_s).toString(),
                           timeOf(backup.value(u"sidecar"_s).toObject().value(u"taken_at"_s))};
    }
    if (const QJsonObject lock = object.value(u"lock"_s).toObject(); !lock.isEmpty()) {
        observed.lock = LockHolder{lock.value(u"job"_s).toString(), lock.value(u"kind"_s).toString(),
                                   lock.value(u"by"_s).toString(), timeOf(lock.value(u"since"_s)),
                                   lock.value(u"step"_s).toString()};
    }
    observed.interruptedJob = object.value(u"interrupted"_s).toString();
    observed.envKeys = strings(object.value(u"env_keys"_s));
    observed.diskFree = object.value(u"disk_free"_s).toInteger(-1);
    return observed;
}

std::vector<ObservedRoute> routesOf(const QJsonObject &document, const Configuration &configuration)
{
    const std::vector<NginxServer> servers = parseNginx(document.value(u"nginx"_s).toString());
    const QJsonArray certificates = document.value(u"certificates"_s).toArray();
    std::vector<ObservedRoute> routes;
    for (const Route &declared : configuration.routes) {
        const bool seen = std::any_of(routes.begin(), routes.end(), [&](const ObservedRoute &route) {
            return route.domain == declared.domain;
        });
        if (seen)
            continue;
        ObservedRoute route{declared.domain, upstreamOf(servers, declared.domain), std::nullopt};
        for (const auto &value : certificates) {
            const QJsonObject object = value.toObject();
            if (object.value(u"domain"_s).toString() != declared.domain)
                continue;
            route.certificate =
                ObservedCertificate{timeOf(object.value(u"not_after"_s)), object.value(u"subject"_s).toString(),
                                    object.value(u"issuer"_s).toString(), object.value(u"served"_s).toBool()};
        }
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace

Remote::Command probeCommand(const Configuration &configuration, const HostName &host)
{
    QByteArray environments;
    QByteArray containers;
    for (const Environment &environment : configuration.environments) {
        if (environment.host != host)
            continue;
        environments += environment.name.utf8() + '\t' + environment.directory.utf8() + '\t'
                        + orDash(environment.composeFile) + '\t' + orDash(environment.composeProject) + '\t'
                        + environment.backups.utf8() + '\t'
                        + (environment.database ? environment.database->container.utf8() : QByteArray("-"))
                        + '\n';
        if (environment.database)
            containers += environment.database->container.utf8() + '\n';
        for (const Service &service : environment.services)
            containers += service.container.utf8() + '\n';
    }
    QByteArray domains;
    for (const Route &route : configuration.routes) {
        const QByteArray line = QByteArray(route.domain.toUtf8() + '\n');
        if (route.tls && !domains.contains(line))
            domains += line;
    }
    Remote::Command probe;
    probe.title = u"look at the server"_s;
    probe.script = Scripts::script(u"steps/lib/json.sh") + Scripts::script(u"probe/probe.sh");
    probe.environment = {{"SLIPWAY_STATE", stateDirectory(configuration).toUtf8()},
                         {"SLIPWAY_ENVIRONMENTS", environments},
                         {"SLIPWAY_CONTAINERS", containers},
                         {"SLIPWAY_TLS_DOMAINS", domains}};
    return probe;
}

Release releaseFromJson(const QJsonObject &object)
{
    Release release;
    release.id = object.value(u"id"_s).toString();
    release.commit = object.value(u"commit"_s).toString();
    release.branch = object.value(u"branch"_s).toString();
    release.dirty = object.value(u"dirty"_s).toBool();
    release.treeHash = object.value(u"tree_hash"_s).toString();
    release.deployedAt = timeOf(object.value(u"deployed_at"_s));
    release.deployedBy = object.value(u"deployed_by"_s).toString();
    release.backup = object.value(u"backup"_s).toString();
    release.adopted = object.value(u"adopted"_s).toBool();
    return release;
}

ObservedServer parseProbe(const QByteArray &output, const Configuration &configuration, const HostName &host)
{
    QJsonParseError problem{};
    const QJsonObject document =
        QJsonDocument::fromJson(output.mid(output.lastIndexOf('\x1e') + 1), &problem).object();
    if (problem.error != QJsonParseError::NoError || document.isEmpty()) {
        throw CommandFailed(QCoreApplication::translate("Slipway::Operations",
                                                        "The server's state could not be read: %1 at byte %2.")
                                .arg(problem.errorString())
                                .arg(problem.offset),
                            0, QString::fromUtf8(output.right(500)));
    }
    ObservedServer server;
    server.at = timeOf(document.value(u"time"_s));
    server.user = document.value(u"user"_s).toString();
    server.stateDirectory = document.value(u"state_directory"_s).toString();
    const QJsonObject docker = document.value(u"docker"_s).toObject();
    server.dockerVersion = docker.value(u"version"_s).toString();
    server.dockerProblem = docker.value(u"problem"_s).toString();
    const QJsonObject compose = document.value(u"compose"_s).toObject();
    const QString v1 = compose.value(u"v1"_s).toString();
    server.composeVersion = v1.isEmpty() ? compose.value(u"v2"_s).toString() : v1;
    server.missingTools = strings(document.value(u"missing_tools"_s));
    server.unreadable = strings(document.value(u"unreadable"_s));

    std::vector<ObservedContainer> containers;
    const QJsonArray array = document.value(u"containers"_s).toArray();
    for (const auto &value : array)
        containers.push_back(containerOf(value.toObject()));
    const QJsonObject environments = document.value(u"environments"_s).toObject();
    for (const Environment &environment : configuration.environments) {
        if (environment.host == host) {
            server.environments.push_back(
                environmentOf(environments.value(environment.name.text()).toObject(), environment, containers));
        }
    }
    server.routes = routesOf(document, configuration);
    return server;
}

} // namespace Slipway::Operations
