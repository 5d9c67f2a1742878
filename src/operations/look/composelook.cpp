// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/composelook.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "remote/answer.h"
#include "remote/bytessource.h"
#include "runbooks/steps.h"
#include "scripts/scripts.h"
#include "sync/archivewriter.h"

#include <QCoreApplication>
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
QString textOrNull(const Remote::Fields &said, const QString &key)
{
    if (!said.has(key))
        return {};
    return said.text(key).isEmpty() ? u""_s : said.text(key);
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

constexpr qint64 mostReplicas = 9999;

/// Lock files of package managers are YAML too, and no compose file is as large.
constexpr qint64 largestComposeInput = qint64(256) * 1024;

/// `from` empty: the tree comes on stdin.
Command lookCommand(const Context &context, const Environment &environment, const QByteArray &from)
{
    Command command;
    command.title = Words::tr("render the compose file");
    for (const QStringView part : {u"steps/lib/json.sh", u"steps/lib/text.sh", u"steps/lib/tree.sh",
                                   u"steps/lib/compose.sh", u"steps/lib/envfiles.sh", u"steps/lib/deletions.sh",
                                   u"steps/lib/volumes.sh", u"steps/lib/view.sh", u"probe/composelook.sh"})
        command.script += Scripts::script(part);
    command.environment = Runbooks::composeVariables(environment);
    command.environment["SLIPWAY_STATE"] = stateDirectory(context.configuration).toUtf8();
    command.environment["SLIPWAY_ENVIRONMENT"] = environment.name.utf8();
    command.environment["SLIPWAY_FROM_TREE"] = from;
    command.environment["SLIPWAY_YAML"] = Scripts::script(u"steps/lib/yaml.awk");
    return command;
}

} // namespace

ComposeLook lookAtCompose(const Context &context, const Environment &environment, const RemotePath &from,
                          std::stop_token stop)
{
    return parseComposeLook(Remote::outputOf(context.hosts.host(environment.host),
                                             lookCommand(context, environment, from.utf8()), std::move(stop)));
}

ComposeLook lookAtCompose(const Context &context, const Environment &environment, const Sync::Manifest &local,
                          std::stop_token stop)
{
    Sync::Spool spool;
    (void)Sync::writeArchive(context.configuration.source, composeInputs(local, environment), spool, stop);
    Remote::BytesSource archive(spool.read(0, spool.size(), stop));
    Remote::Command command = lookCommand(context, environment, {});
    archive.announceTo(command);
    return parseComposeLook(
        Remote::outputOf(context.hosts.host(environment.host), command, std::move(stop), &archive));
}

std::vector<Sync::Entry> composeInputs(const Sync::Manifest &tree, const Environment &environment)
{
    std::vector<Sync::Entry> inputs;
    for (const Sync::Entry &entry : tree.entries) {
        const bool isRead = entry.path.endsWith(".yml") || entry.path.endsWith(".yaml")
                            || entry.path == environment.envFile.toUtf8();
        if (isRead && entry.type == Sync::Entry::Type::File && entry.size <= largestComposeInput)
            inputs.push_back(entry);
    }
    return inputs;
}

ComposeLook parseComposeLook(const QByteArray &output)
{
    const Remote::Fields document = Remote::Answer::objectIn(output, Words::tr("what compose would do"));
    document.need({u"problem"_s, u"services"_s, u"running"_s});
    ComposeLook look;
    look.problem = document.text(u"problem"_s);
    for (const Remote::Fields &said : document.objects(u"differences"_s)) {
        look.differences.push_back({said.text(u"path"_s).replace(u"%2F"_s, u"/"_s), textOrNull(said, u"old"_s),
                                    textOrNull(said, u"new"_s)});
    }
    for (const Remote::Fields &said : document.objects(u"services"_s)) {
        ComposeService service;
        service.name = said.text(u"name"_s);
        service.container = said.text(u"container"_s);
        service.image = said.text(u"image"_s);
        service.context = said.text(u"context"_s);
        service.built = said.flag(u"built"_s);
        service.once = said.flag(u"once"_s);
        service.perhapsOnce = said.flag(u"perhaps_once"_s);
        service.replicas = int(std::clamp<qint64>(said.number(u"replicas"_s, 1), 0, mostReplicas));
        service.hash = said.text(u"hash"_s);
        service.mounts = said.texts(u"mounts"_s);
        look.services.push_back(std::move(service));
    }
    look.binds = document.texts(u"binds"_s);
    look.dormant = document.texts(u"dormant"_s);
    look.cut = document.texts(u"cut"_s);
    for (const QString &line : document.texts(u"out_of_sight"_s)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 6)
            document.refuse(u"out_of_sight"_s);
        look.lostMounts.push_back({fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]});
    }
    for (const Remote::Fields &said : document.objects(u"running"_s)) {
        look.running.push_back({said.text(u"service"_s), said.text(u"container"_s), said.text(u"hash"_s),
                                said.text(u"image_id"_s), said.text(u"state"_s), said.flag(u"perhaps_once"_s)});
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
        if (!affected.known || stays)
            continue;
        QStringList &left = look.dormant.contains(container.service) ? affected.dormant : affected.orphaned;
        if (!left.contains(container.service))
            left << container.service;
    }
    return affected;
}

} // namespace Slipway::Operations
