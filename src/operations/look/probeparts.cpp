// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/probeparts.h"

#include "domain/backups/backup.h"
#include "domain/bytecount.h"
#include "domain/formats/cronschedule.h"
#include "domain/formats/servername.h"
#include "domain/plaintext.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Slipway::Operations::ProbeParts {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// {"5432/tcp": [{"HostIp": "127.0.0.1", "HostPort": "5433"}]}
std::vector<PublishedPort> portsOf(const QJsonObject &object)
{
    std::vector<PublishedPort> ports;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray bindings = it.value().toArray();
        for (const auto &value : bindings) {
            const QJsonObject binding = value.toObject();
            const int hostPort = lineOf(binding.value(u"HostPort"_s)).toInt();
            if (hostPort > 0)
                ports.push_back({lineOf(binding.value(u"HostIp"_s)), hostPort,
                                 it.key().section(u'/', 0, 0).toInt(), it.key().section(u'/', 1)});
        }
    }
    return ports;
}

std::vector<Mount> mountsOf(const QJsonArray &array)
{
    std::vector<Mount> mounts;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const QString type = lineOf(object.value(u"Type"_s));
        mounts.push_back({type, object.value(type == "volume"_L1 ? u"Name"_s : u"Source"_s).toString(),
                          lineOf(object.value(u"Destination"_s))});
    }
    std::sort(mounts.begin(), mounts.end(), [](const Mount &a, const Mount &b) { return a.target < b.target; });
    return mounts;
}

constexpr qint64 lastMillisecond = 253'402'300'799'999; // of the year 9999

qint64 kibibytes(const QStringList &lines, const QString &name)
{
    for (const QString &line : lines) {
        if (line.startsWith(QString(name + u':')))
            return byteCount(line.section(u':', 1).trimmed().section(u' ', 0, 0)).value_or(0) * 1024;
    }
    return 0;
}

std::vector<ObservedDisk> disksOf(const QStringList &sizes, const QStringList &mounts)
{
    static const QRegularExpression shape(u"^\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(.+)$"_s);
    std::vector<ObservedDisk> disks;
    for (const QString &line : sizes) {
        const auto match = shape.match(line);
        if (!match.hasMatch())
            continue;
        const auto bytes = [&match](int group) { return byteCount(match.captured(group)).value_or(0); };
        const QString path = match.captured(4);
        QString mount = path;
        for (const QString &each : mounts) {
            if (each.section(u' ', 1) == path && !each.startsWith(u'?'))
                mount = each.section(u' ', 0, 0);
        }
        auto disk = std::find_if(disks.begin(), disks.end(),
                                 [&mount](const ObservedDisk &known) { return known.mount == mount; });
        if (disk == disks.end()) {
            disks.push_back({mount, bytes(1), bytes(2), bytes(3), {path}});
        } else if (!disk->paths.contains(path)) {
            disk->paths << path;
        }
    }
    return disks;
}

/// What stands between the quotes of a text in JSON.
QString unquoted(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    return QJsonDocument::fromJson(QString(u"[\""_s + text + u"\"]"_s).toUtf8()).array().at(0).toString();
}

} // namespace

QString lineOf(const QJsonValue &value)
{
    return oneLine(value.toString());
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        list << oneLineOfFields(item.toString());
    return list;
}

QDateTime timeOf(const QJsonValue &value)
{
    static const QRegularExpression fraction(u"(\\.\\d{3})\\d+"_s);
    const QDateTime time =
        QDateTime::fromString(value.toString().replace(fraction, u"\\1"_s), Qt::ISODateWithMs);
    // The engine's way to say never.
    return time.date().year() < 1971 ? QDateTime() : time;
}

ObservedContainer container(const QJsonObject &object)
{
    ObservedContainer container;
    container.id = lineOf(object.value(u"id"_s));
    container.name = lineOf(object.value(u"name"_s));
    if (container.name.startsWith(u'/'))
        container.name.remove(0, 1); // as the engine's API writes it
    container.service = lineOf(object.value(u"service"_s));
    container.project = lineOf(object.value(u"project"_s));
    container.state = lineOf(object.value(u"state"_s));
    container.health = lineOf(object.value(u"health"_s));
    if (container.health == "none"_L1)
        container.health.clear();
    container.imageId = lineOf(object.value(u"image_id"_s));
    container.imageName = lineOf(object.value(u"image_name"_s));
    container.restarts = object.value(u"restarts"_s).toInt();
    container.exitCode = object.value(u"exit_code"_s).toInt(-1);
    container.outOfMemory = object.value(u"out_of_memory"_s).toBool();
    container.restartPolicy = lineOf(object.value(u"restart_policy"_s));
    const QString &policy = container.restartPolicy;
    container.endedWell = container.state == "exited"_L1 && container.exitCode == 0
                          && (policy.isEmpty() || policy == "no"_L1 || policy == "on-failure"_L1);
    container.createdAt = timeOf(object.value(u"created"_s));
    container.startedAt = timeOf(object.value(u"started_at"_s));
    container.finishedAt = timeOf(object.value(u"finished_at"_s));
    container.memoryLimit = object.value(u"memory_limit"_s).toInteger();
    container.cpuLimit = double(object.value(u"cpu_limit"_s).toInteger()) / 1e9;
    container.configHash = lineOf(object.value(u"config_hash"_s));
    container.composeVersion = lineOf(object.value(u"compose_version"_s));
    const QDir folder(lineOf(object.value(u"working_dir"_s)));
    const QStringList files = lineOf(object.value(u"config_files"_s)).split(u',', Qt::SkipEmptyParts);
    if (folder.path() != "."_L1) {
        container.projectDirectory = folder.path();
        for (const QString &file : files)
            container.madeFrom << folder.relativeFilePath(QDir::cleanPath(folder.filePath(file)));
    }
    container.oneOff = lineOf(object.value(u"oneoff"_s)) == "True"_L1;
    container.ports = portsOf(object.value(u"ports"_s).toObject());
    if (container.ports.empty() && container.state != "running"_L1)
        container.ports = portsOf(object.value(u"bindings"_s).toObject()); // what it would take when it runs
    container.mounts = mountsOf(object.value(u"mounts"_s).toArray());
    container.envKeys = strings(object.value(u"env_keys"_s));
    container.pgData = lineOf(object.value(u"pgdata"_s));
    container.pgMajor = lineOf(object.value(u"pg_major"_s));
    return container;
}

std::vector<OtherContainer> otherContainers(const QJsonArray &array)
{
    std::vector<OtherContainer> others;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        others.push_back({lineOf(object.value(u"name"_s)), lineOf(object.value(u"status"_s)),
                          lineOf(object.value(u"image_name"_s)), lineOf(object.value(u"project"_s)),
                          portsFromText(lineOf(object.value(u"ports"_s)))});
    }
    return others;
}

ComposeModel composeModel(const QJsonObject &object, const QString &project)
{
    ComposeModel model;
    model.known = object.contains(u"model"_s) || object.contains(u"problem"_s);
    model.problem = lineOf(object.value(u"problem"_s));
    model.version = lineOf(object.value(u"version"_s));
    if (const qint64 changed = object.value(u"changed"_s).toInteger(); changed > 0)
        model.changedAt = QDateTime::fromSecsSinceEpoch(changed).toUTC();
    model.services =
        composeServices(strings(object.value(u"model"_s)), strings(object.value(u"hashes"_s)), project);
    return model;
}

std::vector<ObservedDatabase> databases(const QStringList &lines)
{
    std::vector<ObservedDatabase> found;
    for (const QString &line : lines) {
        const QString name = line.section(u' ', 0, 0);
        const QString state = line.section(u' ', 1);
        // Hexadecimal digits are neither.
        if (name == "empty"_L1 || name == "template"_L1) {
            for (ObservedDatabase &database : found) {
                if (database.name == (name == "empty"_L1 ? "postgres"_L1 : "template1"_L1))
                    database.empty = state == "t"_L1;
            }
            continue;
        }
        const auto bytes = QByteArray::fromHex(name.toLatin1());
        ObservedDatabase database;
        database.name = QString::fromUtf8(bytes);
        database.connectable = state != "closed"_L1;
        if (state.section(u' ', 0, 0) == "kept"_L1) {
            database.kept = true;
            database.keptSince = QDateTime::fromString(state.section(u' ', 1, 1), Qt::ISODate).toUTC();
            database.size = byteCount(state.section(u' ', 2, 2)).value_or(0);
        }
        found.push_back(std::move(database));
    }
    return found;
}

BackupFiles backupFiles(const QJsonObject &object, const QString &environment, const QString &project)
{
    std::vector<BackupFile> files;
    QHash<QString, size_t> places;
    QSet<QString> foreign;
    const QStringList found = strings(object.value(u"foreign"_s));
    const QSet<QString> elsewhere(found.begin(), found.end());
    for (const QString &line : strings(object.value(u"files"_s))) {
        BackupFile file;
        file.name = line.section(u'\t', 0, 0);
        file.size = byteCount(line.section(u'\t', 1, 1)).value_or(0);
        file.changedAt = QDateTime::fromMSecsSinceEpoch(
                             wholeWithin(line.section(u'\t', 2, 2).toDouble() * 1000, lastMillisecond))
                             .toUTC();
        if (elsewhere.contains(line))
            foreign.insert(file.name);
        places.insert(file.name, files.size());
        files.push_back(std::move(file));
    }
    for (const QString &line : strings(object.value(u"descriptions"_s))) {
        const QStringList words = line.split(u'\t');
        const auto place = places.constFind(words.value(0));
        if (place == places.constEnd())
            continue;
        BackupFile &file = files[*place];
        file.takenAt = timeOf(words.value(1));
        if (words.value(2) == "true"_L1)
            file.verified = true;
        else if (words.value(2) == "false"_L1 && !provesNoDamage(words.value(6)))
            file.verified = false;
        file.sha256 = words.value(3);
        file.database = unquoted(words.value(7));
        file.set = unquoted(words.value(8));
        file.setMain = unquoted(words.value(9));
        file.setSize = std::max(1, words.value(10).toInt());
        const auto differs = [](const QString &says, const QString &own) {
            return !says.isEmpty() && says != own;
        };
        if (differs(words.value(4), environment) || differs(words.value(5), project))
            foreign.insert(file.name);
    }
    std::erase_if(files, [&](const BackupFile &file) { return foreign.contains(file.name); });
    std::stable_sort(files.begin(), files.end(),
                     [](const BackupFile &a, const BackupFile &b) { return a.time() > b.time(); });
    return {std::move(files), int(foreign.size())};
}

ObservedMachine machine(const QJsonObject &document)
{
    ObservedMachine machine;
    machine.disks = disksOf(strings(document.value(u"disks"_s)), strings(document.value(u"mounts"_s)));
    const QStringList memory = strings(document.value(u"memory"_s));
    machine.memoryTotal = kibibytes(memory, u"MemTotal"_s);
    machine.memoryAvailable = kibibytes(memory, u"MemAvailable"_s);
    bool good = false;
    const double load = lineOf(document.value(u"load"_s)).section(u' ', 0, 0).toDouble(&good);
    machine.load = good ? load : -1;
    const double uptime = lineOf(document.value(u"uptime"_s)).section(u' ', 0, 0).toDouble(&good);
    machine.uptime = good ? wholeWithin(uptime, lastMillisecond) : -1;
    machine.processors = lineOf(document.value(u"processors"_s)).toInt();
    machine.dockerRoot = lineOf(document.value(u"docker_root"_s));
    machine.listeningKnown = document.contains(u"listening"_s);
    for (const QString &text : strings(document.value(u"listening"_s))) {
        if (const ListeningPort port = listeningFromProc(text); port.port > 0)
            machine.listening.push_back(port);
    }
    const QJsonArray disk = document.value(u"docker_disk"_s).toArray();
    for (const auto &value : disk) {
        const qint64 size = bytesFromText(lineOf(value.toObject().value(u"size"_s)));
        const qint64 free = bytesFromText(lineOf(value.toObject().value(u"reclaimable"_s)).section(u' ', 0, 0));
        machine.dockerDisk = std::max<qint64>(0, machine.dockerDisk) + std::max<qint64>(0, size);
        machine.dockerReclaimable = std::max<qint64>(0, machine.dockerReclaimable) + std::max<qint64>(0, free);
    }
    machine.crontabReadable = document.value(u"crontab_readable"_s).toBool();
    machine.cronRunning = document.value(u"cron_running"_s).toBool();
    const QJsonArray jobs = document.value(u"cron_jobs"_s).toArray();
    for (const auto &value : jobs) {
        const QJsonObject object = value.toObject();
        const QString line = oneLineOfFields(object.value(u"line"_s).toString());
        machine.cronJobs.push_back({line, timesOf(line), oneLineOfFields(object.value(u"command"_s).toString()),
                                    lineOf(object.value(u"script"_s)), object.value(u"exists"_s).toBool(),
                                    object.value(u"executable"_s).toBool(), lineOf(object.value(u"zone"_s))});
    }
    const QJsonObject owner = document.value(u"schedule_owner"_s).toObject();
    machine.scheduleOwner = scheduleOwnerFrom({lineOf(owner.value(u"login"_s)), lineOf(owner.value(u"who"_s)),
                                               lineOf(owner.value(u"has"_s)), lineOf(owner.value(u"since"_s)),
                                               oneLineOfFields(owner.value(u"line"_s).toString())});
    if (machine.scheduleOwner)
        machine.scheduleOwnersTimes = timesOf(machine.scheduleOwner->crontabLine);
    machine.systemCron = strings(document.value(u"system_cron"_s));
    machine.timers = strings(document.value(u"timers"_s));
    return machine;
}

std::vector<ObservedRoute> routes(const QJsonObject &document, const Configuration &configuration,
                                  const std::vector<NginxServer> &servers)
{
    const auto about = [&document](const QString &list, const QString &key, const QString &what) {
        const QJsonArray array = document.value(list).toArray();
        for (const auto &value : array) {
            if (value.toObject().value(key).toString() == what)
                return value.toObject();
        }
        return QJsonObject();
    };
    std::vector<ObservedRoute> routes;
    for (const Route &declared : configuration.routes) {
        const bool seen = std::any_of(routes.begin(), routes.end(), [&](const ObservedRoute &route) {
            return route.domain == declared.domain;
        });
        if (seen)
            continue;
        ObservedRoute route;
        route.domain = declared.domain;
        route.upstream = upstreamOf(servers, declared.domain);
        for (const ServingBlock &block : blocksFor(servers, declared.domain)) {
            const NginxServer &server = *block.server;
            route.hasBlock = true;
            if (route.servedBy.isEmpty() && block.as != ServedAs::Exact)
                route.servedBy = block.name;
            if (server.tls()) {
                route.hasTlsBlock = true;
                if (!server.certificate.isEmpty())
                    route.certificateFile = server.certificate;
            }
            if (server.plain()) {
                route.hasPlainBlock = true;
                route.plainRedirects = route.plainRedirects || server.redirectsTo.startsWith("https:"_L1);
            }
        }
        const QJsonObject plain = about(u"http"_s, u"domain"_s, route.domain);
        route.status = lineOf(plain.value(u"status"_s));
        route.location = lineOf(plain.value(u"location"_s));
        const QJsonObject served = about(u"certificates"_s, u"domain"_s, route.domain);
        route.tlsStatus = lineOf(served.value(u"status"_s));
        if (ObservedCertificate certificate = certificateFromText(served.value(u"text"_s).toString());
            certificate.notAfter.isValid()) {
            certificate.served = true;
            route.certificate = certificate;
        }
        const QJsonObject file = about(u"certificate_files"_s, u"path"_s, route.certificateFile);
        route.certificateFileClosed = file.value(u"closed"_s).toBool();
        if (const ObservedCertificate certificate = certificateFromText(file.value(u"text"_s).toString());
            certificate.notAfter.isValid())
            route.fileCertificate = certificate;
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace Slipway::Operations::ProbeParts
