// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/composelook.h"

#include "domain/error.h"
#include "operations/inspect.h"
#include "remote/bytessource.h"
#include "scripts/scripts.h"
#include "sync/archivewriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Remote::Command;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// Null stays null, which is not the same as empty.
QString textOrNull(const QJsonValue &value)
{
    return value.isNull() ? QString() : (value.toString().isEmpty() ? u""_s : value.toString());
}

/// Whether a changed path lies at `place` (absolute) or below it.
bool touches(const Sync::TreeDiff &diff, const QString &directory, const QString &place)
{
    if (place != directory && !place.startsWith(directory + u'/'))
        return false;
    const QByteArray inside = place.mid(directory.size() + 1).toUtf8();
    const auto below = [&](const Sync::Entry &entry) {
        return entry.type != Sync::Entry::Type::Directory
               && (inside.isEmpty() || entry.path == inside || entry.path.startsWith(QByteArray(inside + '/')));
    };
    return std::any_of(diff.added.begin(), diff.added.end(), below)
           || std::any_of(diff.changed.begin(), diff.changed.end(), below)
           || std::any_of(diff.removed.begin(), diff.removed.end(), below);
}

/// Lock files of package managers are YAML too, and no compose file is as large.
constexpr qint64 largestComposeInput = qint64(256) * 1024;

/// `from` empty: the tree comes on stdin.
Command lookCommand(const Environment &environment, const QByteArray &from)
{
    Command command;
    command.title = Words::tr("render the compose file");
    command.script = Scripts::script(u"steps/lib/json.sh") + Scripts::script(u"steps/lib/compose.sh")
                     + Scripts::script(u"steps/lib/deletions.sh") + Scripts::script(u"probe/composelook.sh");
    command.environment = {{"SLIPWAY_DIRECTORY", environment.directory.utf8()},
                           {"SLIPWAY_COMPOSE_FILE", environment.composeFile.toUtf8()},
                           {"SLIPWAY_COMPOSE_PROJECT", environment.composeProject.toUtf8()},
                           {"SLIPWAY_FROM_TREE", from},
                           {"SLIPWAY_YAML", Scripts::script(u"steps/lib/yaml.awk")}};
    return command;
}

} // namespace

ComposeLook lookAtCompose(const Context &context, const Environment &environment, const RemotePath &from,
                          std::stop_token stop)
{
    return parseComposeLook(Remote::outputOf(context.hosts.host(environment.host),
                                             lookCommand(environment, from.utf8()), std::move(stop)));
}

ComposeLook lookAtCompose(const Context &context, const Environment &environment, const Sync::Manifest &local,
                          std::stop_token stop)
{
    Sync::Spool spool;
    (void)Sync::writeArchive(context.configuration.source, composeInputs(local), spool, stop);
    Remote::BytesSource archive(spool.read(0, spool.size(), stop));
    Remote::Command command = lookCommand(environment, {});
    archive.announceTo(command);
    return parseComposeLook(
        Remote::outputOf(context.hosts.host(environment.host), command, std::move(stop), &archive));
}

std::vector<Sync::Entry> composeInputs(const Sync::Manifest &tree)
{
    std::vector<Sync::Entry> inputs;
    for (const Sync::Entry &entry : tree.entries) {
        const bool isYaml = entry.path.endsWith(".yml") || entry.path.endsWith(".yaml");
        if (isYaml && entry.type == Sync::Entry::Type::File && entry.size <= largestComposeInput)
            inputs.push_back(entry);
    }
    return inputs;
}

ComposeLook parseComposeLook(const QByteArray &output)
{
    QJsonParseError problem{};
    const QJsonObject document =
        QJsonDocument::fromJson(output.mid(output.lastIndexOf('\x1e') + 1), &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        throw CommandFailed(Words::tr("What compose would do could not be read: %1 at byte %2.")
                                .arg(problem.errorString())
                                .arg(problem.offset),
                            0, QString::fromUtf8(output.right(500)));
    }
    ComposeLook look;
    look.problem = document.value(u"problem"_s).toString();
    const QJsonArray differences = document.value(u"differences"_s).toArray();
    for (const auto &value : differences) {
        const QJsonObject object = value.toObject();
        look.differences.push_back({object.value(u"path"_s).toString().replace(u"%2F"_s, u"/"_s),
                                    textOrNull(object.value(u"old"_s)), textOrNull(object.value(u"new"_s))});
    }
    const QJsonArray services = document.value(u"services"_s).toArray();
    for (const auto &value : services) {
        const QJsonObject object = value.toObject();
        ComposeService service;
        service.name = object.value(u"name"_s).toString();
        service.container = object.value(u"container"_s).toString();
        service.image = object.value(u"image"_s).toString();
        service.context = object.value(u"context"_s).toString();
        service.built = object.value(u"built"_s).toBool();
        service.hash = object.value(u"hash"_s).toString();
        const QJsonArray mounts = object.value(u"mounts"_s).toArray();
        for (const auto &mount : mounts)
            service.mounts << mount.toString();
        look.services.push_back(std::move(service));
    }
    const QJsonArray binds = document.value(u"binds"_s).toArray();
    for (const auto &value : binds)
        look.binds << value.toString();
    const QJsonArray running = document.value(u"running"_s).toArray();
    for (const auto &value : running) {
        const QJsonObject object = value.toObject();
        look.running.push_back({object.value(u"service"_s).toString(), object.value(u"container"_s).toString(),
                                object.value(u"hash"_s).toString(), object.value(u"image_id"_s).toString()});
    }
    return look;
}

Affected affectedBy(const ComposeLook &look, const Sync::TreeDiff &diff, const Environment &environment)
{
    Affected affected;
    affected.known = look.problem.isEmpty();
    const QString directory = environment.directory.text();
    const QString database = environment.database ? environment.database->container.text() : QString();
    for (const ComposeService &service : look.services) {
        const auto running =
            std::find_if(look.running.begin(), look.running.end(),
                         [&](const RunningContainer &container) { return container.service == service.name; });
        if (running == look.running.end()) {
            affected.created << service.name;
            continue;
        }
        const bool isDatabase = !database.isEmpty() && running->container == database;
        const bool mounted = std::any_of(service.mounts.begin(), service.mounts.end(),
                                         [&](const QString &mount) { return touches(diff, directory, mount); });
        const bool other = !service.hash.isEmpty() && !running->hash.isEmpty() && service.hash != running->hash;
        // A database is not made anew for a mounted file (steps/lib/mounts.sh).
        if (other || (service.built && touches(diff, directory, service.context)) || (mounted && !isDatabase)) {
            affected.recreated << service.name;
            affected.database = affected.database || isDatabase;
        }
    }
    for (const RunningContainer &container : look.running) {
        const bool stays =
            std::any_of(look.services.begin(), look.services.end(),
                        [&](const ComposeService &service) { return service.name == container.service; });
        if (affected.known && !stays && !affected.orphaned.contains(container.service))
            affected.orphaned << container.service;
    }
    return affected;
}

} // namespace Slipway::Operations
