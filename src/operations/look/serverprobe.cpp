// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/serverprobe.h"

#include "domain/error.h"
#include "domain/formats/cronschedule.h"
#include "domain/formats/nginx.h"
#include "operations/look/inspect.h"
#include "operations/look/probeparts.h"
#include "operations/look/probeshape.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using ProbeParts::lineOf;
using ProbeParts::strings;
using ProbeParts::timeOf;

namespace {

QByteArray orDash(const QString &text)
{
    return text.isEmpty() ? QByteArray("-") : text.toUtf8();
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
    QSet<QString> known;
    for (const ObservedContainer &container : mine)
        known.insert(container.name);
    for (const ObservedContainer &container : all) {
        if (!known.contains(container.name) && !environment.composeProject.isEmpty()
            && container.project == environment.composeProject) {
            known.insert(container.name);
            mine.push_back(container);
        }
    }
    return mine;
}

void addBackups(ObservedEnvironment &observed, const QJsonObject &object, const QString &project)
{
    observed.backupsKnown = !object.isEmpty();
    ProbeParts::BackupFiles files = ProbeParts::backupFiles(object, observed.name, project);
    observed.backupFiles = std::move(files.own);
    observed.foreignBackups = files.foreign;
    observed.lastScheduled = scheduledRunFrom(object.value(u"scheduled"_s).toString());
    observed.scheduledDrills = scheduledDrillsFrom(object.value(u"drills"_s).toString(),
                                                   object.value(u"scheduled_drill"_s).toString());
    for (const QJsonValue &line : object.value(u"drilled"_s).toArray()) {
        if (const auto drill = drillFrom(line.toString()))
            observed.drills.push_back(*drill);
    }
    // Newest first; a set counts when all of it is there and verified.
    QHash<QString, int> verified;
    for (const BackupFile &file : observed.backupFiles) {
        if (file.verified == true && ++verified[file.set.isEmpty() ? file.name : file.set] >= file.setSize) {
            observed.newestVerifiedBackup =
                ObservedBackup{file.setMain.isEmpty() ? file.name : file.setMain, file.takenAt};
            break;
        }
    }
}

ObservedEnvironment environmentOf(const Remote::Fields &answer, const Environment &environment,
                                  const QString &project, const std::vector<ObservedContainer> &all)
{
    const QString name = environment.name.text();
    const QJsonObject &document = answer.json();
    const Remote::Fields said = answer.object(u"environments"_s).object(name);
    const QJsonObject &object = said.json();
    ObservedEnvironment observed;
    observed.name = name;
    observed.directoryExists = object.value(u"directory_exists"_s).toBool();
    observed.directoryWritable = object.value(u"directory_writable"_s).toBool();
    observed.composeFileExists = object.value(u"compose_file_exists"_s).toBool();
    observed.markerStateDirectory = lineOf(object.value(u"marker"_s));
    if (object.contains(u"release"_s)) {
        observed.release = releaseFrom(said.object(u"release"_s));
        observed.release->current = true;
    }
    for (const Remote::Fields &each : said.objects(u"releases"_s)) {
        observed.releases.push_back(releaseFrom(each));
        observed.releases.back().current =
            observed.release && observed.release->id == observed.releases.back().id;
    }
    std::stable_sort(observed.releases.begin(), observed.releases.end(),
                     [](const Release &a, const Release &b) { return a.deployedAt > b.deployedAt; });
    observed.containers = containersOf(environment, all);
    addBackups(observed, document.value(u"backups"_s).toObject().value(name).toObject(), project);
    observed.compose = ProbeParts::composeModel(
        document.value(u"compose_files"_s).toObject().value(name).toObject(), environment.composeProject);
    observed.knownContainers = strings(object.value(u"known_containers"_s));
    const QJsonObject databases = document.value(u"databases"_s).toObject();
    observed.databasesKnown = databases.contains(name);
    observed.databases = ProbeParts::databases(strings(databases.value(name)));
    observed.kept = strings(object.value(u"kept"_s));
    if (const QJsonObject lock = object.value(u"lock"_s).toObject(); !lock.isEmpty()) {
        observed.lock =
            LockHolder{lineOf(lock.value(u"job"_s)), lineOf(lock.value(u"kind"_s)), lineOf(lock.value(u"by"_s)),
                       timeOf(lock.value(u"since"_s)), lineOf(lock.value(u"step"_s))};
    }
    if (const QJsonObject lock = object.value(u"manual_lock"_s).toObject(); !lock.isEmpty()) {
        const qint64 until = lock.value(u"until"_s).toInteger();
        observed.manualLock = ManualLock{
            lineOf(lock.value(u"by"_s)), timeOf(lock.value(u"since"_s)), lineOf(lock.value(u"reason"_s)),
            until > 0 ? QDateTime::fromSecsSinceEpoch(until).toUTC() : QDateTime()};
    }
    observed.interruptedJob = lineOf(object.value(u"interrupted"_s));
    observed.envKeys = strings(object.value(u"env_keys"_s));
    return observed;
}

void addDisk(ObservedEnvironment &observed, const Environment &environment, const ObservedMachine &machine)
{
    if (const ObservedDisk *disk = machine.diskOf(environment.directory.text()))
        observed.diskFree = disk->available;
}

} // namespace

Remote::Command probeCommand(const Configuration &configuration, const HostName &host)
{
    QByteArray environments;
    QByteArray containers;
    QByteArray otherPaths;
    QByteArray overrideFiles;
    QByteArray composeSettings;
    QByteArray databases;
    for (const Environment &environment : configuration.environments) {
        if (environment.host != host)
            continue;
        environments += environment.name.utf8() + '\t' + environment.directory.utf8() + '\t'
                        + orDash(environment.composeFile) + '\t' + orDash(environment.composeProject) + '\t'
                        + environment.backups.utf8() + '\t'
                        + (environment.database ? environment.database->container.utf8() : QByteArray("-"))
                        + '\n';
        composeSettings += environment.name.utf8() + '\t' + orDash(environment.profiles.join(u',')) + '\t'
                           + orDash(environment.envFile) + '\n';
        for (const QString &file : environment.overrideFiles)
            overrideFiles += environment.name.utf8() + '\t' + file.toUtf8() + '\n';
        if (environment.database) {
            containers += environment.database->container.utf8() + '\n';
            databases += environment.name.utf8() + '\t' + environment.database->container.utf8() + '\t'
                         + orDash(environment.database->user) + '\t' + orDash(environment.database->name)
                         + '\n';
        }
        for (const Service &service : environment.services)
            containers += service.container.utf8() + '\n';
        for (const QString &path : environment.alsoDeclared)
            otherPaths += path.toUtf8() + '\n';
    }
    QByteArray domains;
    QStringList asked;
    for (const Route &route : configuration.routes) {
        if (!route.container.isEmpty())
            containers += route.container.toUtf8() + '\n';
        if (asked.contains(route.domain))
            continue;
        asked << route.domain;
        const bool tls =
            std::any_of(configuration.routes.begin(), configuration.routes.end(),
                        [&route](const Route &other) { return other.domain == route.domain && other.tls; });
        domains += route.domain.toUtf8() + (tls ? "\t1\n" : "\t0\n");
    }
    Remote::Command probe;
    probe.title = u"look at the server"_s;
    probe.script = Scripts::script(u"steps/lib/json.sh");
    probe.script += Scripts::script(u"steps/lib/psql.sh") + Scripts::script(u"steps/lib/databases.sh");
    for (const QString &part : Scripts::names(u"probe/parts"))
        probe.script += Scripts::script(part);
    probe.script += Scripts::script(u"probe/look.sh");
    probe.environment = {{"SLIPWAY_STATE", stateDirectory(configuration).toUtf8()},
                         {"SLIPWAY_ENVIRONMENTS", environments},
                         {"SLIPWAY_OVERRIDE_FILES", overrideFiles},
                         {"SLIPWAY_COMPOSE_SETTINGS", composeSettings},
                         {"SLIPWAY_CONTAINERS", containers},
                         {"SLIPWAY_DATABASES_OF", databases},
                         {"SLIPWAY_DOMAINS", domains},
                         {"SLIPWAY_KEEP", configuration.keep.join(u'\n').toUtf8()},
                         {"SLIPWAY_OTHER_PATHS", otherPaths},
                         {"SLIPWAY_YAML_AWK", Scripts::script(u"steps/lib/yaml.awk")}};
    return probe;
}

Release releaseFrom(const Remote::Fields &said)
{
    said.need({u"id"_s});
    Release release;
    release.id = said.name<ReleaseId>(u"id"_s);
    release.commit = said.text(u"commit"_s);
    release.branch = said.text(u"branch"_s);
    release.dirty = said.flag(u"dirty"_s);
    release.treeHash = said.text(u"tree_hash"_s);
    release.deployedAt = timeOf(said.text(u"deployed_at"_s));
    release.deployedBy = said.text(u"deployed_by"_s);
    release.backup = said.text(u"backup"_s);
    release.adopted = said.flag(u"adopted"_s);
    release.bad = said.object(u"bad"_s).text(u"reason"_s);
    release.hasImages = said.flag(u"has_images"_s);
    release.promotedFrom = said.object(u"promoted_from"_s).name<ReleaseId>(u"release"_s);
    release.downtimeSeconds = said.decimal(u"downtime_seconds"_s, -1);
    return release;
}

ObservedServer parseProbe(const QByteArray &output, const Configuration &configuration, const HostName &host)
{
    const Remote::Fields answer =
        Remote::Answer::objectIn(output, QCoreApplication::translate("Slipway::Operations", "its state"));
    requireProbeShape(answer, configuration, host);
    const QJsonObject &document = answer.json();
    ObservedServer server;
    server.at = timeOf(document.value(u"time"_s));
    server.user = lineOf(document.value(u"user"_s));
    server.stateDirectory = lineOf(document.value(u"state_directory"_s));
    const QJsonObject docker = document.value(u"docker"_s).toObject();
    server.dockerVersion = lineOf(docker.value(u"version"_s));
    server.dockerProblem = lineOf(docker.value(u"problem"_s).toString().simplified());
    const QJsonObject compose = document.value(u"compose"_s).toObject();
    const QString v1 = lineOf(compose.value(u"v1"_s));
    server.composeVersion = v1.isEmpty() ? lineOf(compose.value(u"v2"_s)) : v1;
    server.missingTools = strings(document.value(u"missing_tools"_s));
    server.unreadable = strings(document.value(u"unreadable"_s));
    server.zone = zoneNamed(document.value(u"zone"_s).toString(),
                            zoneFromOffset(document.value(u"timezone"_s).toString()).value_or(QTimeZone::utc()),
                            server.at);
    server.otherPaths = strings(document.value(u"other_paths"_s));
    server.otherContainers = ProbeParts::otherContainers(document.value(u"other_containers"_s).toArray());
    const QJsonArray images = document.value(u"images"_s).toArray();
    for (const auto &value : images) {
        const QString name = lineOf(value.toObject().value(u"name"_s));
        if (!name.contains("<none>"_L1))
            server.imageSizes.insert(name, bytesFromText(lineOf(value.toObject().value(u"size"_s))));
        if (!name.contains("<none>"_L1))
            server.imageIds.insert(name, lineOf(value.toObject().value(u"id"_s)));
    }
    server.machine = ProbeParts::machine(document);
    server.nginxInstalled = document.value(u"nginx_installed"_s).toBool();
    server.nginxClosed = strings(document.value(u"nginx_closed"_s));
    server.nginx = parseNginx(document.value(u"nginx"_s).toString());
    server.routes = ProbeParts::routes(document, configuration, server.nginx);

    std::vector<ObservedContainer> containers;
    const QJsonArray array = document.value(u"containers"_s).toArray();
    for (const auto &value : array) {
        ObservedContainer container = ProbeParts::container(value.toObject());
        if (!container.oneOff)
            containers.push_back(std::move(container));
    }
    for (const Environment &environment : configuration.environments) {
        if (environment.host != host)
            continue;
        ObservedEnvironment observed =
            environmentOf(answer, environment, configuration.projectName, containers);
        addDisk(observed, environment, server.machine);
        server.environments.push_back(std::move(observed));
    }
    for (const Route &route : configuration.routes) {
        const auto found =
            std::find_if(containers.begin(), containers.end(), [&](const ObservedContainer &each) {
                return !route.container.isEmpty() && each.name == route.container;
            });
        if (found != containers.end())
            server.otherDeclared.push_back(*found);
    }
    return server;
}

} // namespace Slipway::Operations
