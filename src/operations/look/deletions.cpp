// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/deletions.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "remote/answer.h"
#include "remote/bytessource.h"
#include "runbooks/steps.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// What only holds a folder's place in git: whoever keeps the folder loses nothing by it.
bool isPlaceholder(const QByteArray &path)
{
    static const std::array<QByteArray, 3> names{".gitkeep", ".keep", ".gitignore"};
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The folders that a tree has files in.
QSet<QByteArray> occupiedFolders(const Sync::Manifest &tree)
{
    QSet<QByteArray> folders;
    for (const Sync::Entry &entry : tree.entries) {
        const qsizetype slash = entry.path.lastIndexOf('/');
        if (slash > 0 && entry.type != Sync::Entry::Type::Directory && !isPlaceholder(entry.path))
            folders.insert(entry.path.left(slash));
    }
    return folders;
}

/// Of what is new, that where the server has something of its own: a kept folder of the name of a new file, say.
std::vector<Sync::Entry> inTheWay(const Survey &survey)
{
    QSet<QByteArray> taken;
    for (const QByteArray &path : survey.remote.unmanaged) {
        for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf('/', end - 1))
            taken.insert(path.left(end));
    }
    std::vector<Sync::Entry> entries;
    std::copy_if(survey.diff.added.begin(), survey.diff.added.end(), std::back_inserter(entries),
                 [&taken](const Sync::Entry &entry) {
                     return entry.type != Sync::Entry::Type::Directory && taken.contains(entry.path);
                 });
    return entries;
}

[[noreturn]] void failParsing(const QByteArray &near)
{
    throw VerificationFailed(
        Words::tr("What the server says of the files that would be deleted can't be understood near \"%1\".")
            .arg(QString::fromUtf8(near.left(80))),
        Words::tr("Nothing was changed. Run it again; if it says the same, it is a fault of Slipway's."));
}

} // namespace

qsizetype filesAmong(const std::vector<Sync::Entry> &entries)
{
    return std::count_if(entries.begin(), entries.end(),
                         [](const Sync::Entry &entry) { return entry.type != Sync::Entry::Type::Directory; });
}

void judgeDeletions(const Context &context, Survey &survey, const QByteArray &kind, const QStringList &binds,
                    std::stop_token stop)
{
    // Without an engine it is refused anyway, and nobody can say what is mounted.
    if ((survey.diff.removed.empty() && survey.diff.changed.empty() && inTheWay(survey).empty())
        || !survey.server.dockerProblem.isEmpty())
        return;
    QByteArrayList records;
    for (const Sync::Entry &entry : survey.diff.removed)
        records << "r " + Sync::listedPath(entry);
    for (const Sync::Entry &entry : survey.diff.changed)
        records << "u " + Sync::listedPath(entry);
    for (const Sync::Entry &entry : inTheWay(survey))
        records << "u " + Sync::listedPath(entry);
    const QSet<QByteArray> occupied = occupiedFolders(survey.local);
    for (const QByteArray &folder : occupied)
        records << "o " + folder;

    Remote::Command command;
    command.title = Words::tr("judge what would be deleted");
    for (const QStringView part :
         {u"steps/lib/json.sh", u"steps/lib/text.sh", u"steps/lib/tree.sh", u"steps/lib/compose.sh",
          u"steps/lib/envfiles.sh", u"steps/lib/deletions.sh", u"probe/takes-away.sh"})
        command.script += Scripts::script(part);
    const Environment &environment = survey.environment;
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_ENVIRONMENT", environment.name.utf8()},
                           {"SLIPWAY_KIND", kind},
                           {"SLIPWAY_MANAGED", QByteArray::number(filesAmong(survey.remote.managed.entries))},
                           {"SLIPWAY_BINDS", binds.join(u'\n').toUtf8()},
                           {"SLIPWAY_YAML", Scripts::script(u"steps/lib/yaml.awk")}};
    command.environment.merge(Runbooks::composeVariables(environment));
    command.lane = Remote::Lane::Bulk;
    command.limit = std::chrono::minutes(5);
    Remote::BytesSource input(Remote::nulTerminated(records));
    input.announceTo(command);
    survey.deletions = parseDeletions(
        Remote::outputOf(context.hosts.host(environment.host), command, std::move(stop), &input));
    leaveAlone(survey, survey.deletions.left);
}

bool mountsMore(const Survey &survey, const QStringList &binds)
{
    const auto isMounted = [&](const QString &bind) {
        const QString path = bind.section(u'\t', 1);
        return std::ranges::any_of(survey.observed().containers, [&](const ObservedContainer &container) {
            return std::ranges::any_of(container.mounts, [&](const Mount &mount) {
                return mount.type == "bind"_L1 && mount.source == path;
            });
        });
    };
    return !std::ranges::all_of(binds, isMounted);
}

Deletions parseDeletions(const QByteArray &output)
{
    // What a login shell may print before it is not ours.
    const qsizetype begin = output.indexOf('\036');
    Remote::Answer::requireAtMost(1'000'000, output.count('\0'), Words::tr("its files"));
    QByteArrayList records = output.mid(begin + 1).split('\0');
    if (begin < 0 || !records.takeLast().isEmpty() || records.isEmpty())
        failParsing(output.right(80));
    if (const QByteArray end = records.takeLast(); end != "e " + QByteArray::number(records.size()))
        failParsing(end);
    Deletions deletions;
    for (const QByteArray &record : std::as_const(records)) {
        const QByteArray rest = record.mid(2);
        if (rest.isEmpty() || record[1] != ' ')
            failParsing(record);
        switch (record[0]) {
        case 'm':
            deletions.mounted << QString::fromUtf8(rest);
            break;
        case 'k':
            deletions.keep << QString::fromUtf8(rest);
            break;
        case 'f':
            deletions.unknown << QString::fromUtf8(rest);
            break;
        case 'o':
            deletions.overwritten << QString::fromUtf8(rest);
            break;
        case 's':
            deletions.links << QString::fromUtf8(rest);
            break;
        case 'b':
            deletions.blocked << QString::fromUtf8(rest);
            break;
        case 'l':
            deletions.left << rest;
            break;
        case 'c':
            deletions.many = true;
            break;
        default:
            failParsing(record);
        }
    }
    return deletions;
}

void leaveAlone(Survey &survey, const QByteArrayList &folders)
{
    if (folders.isEmpty())
        return;
    const QSet<QByteArray> left(folders.begin(), folders.end());
    const auto isLeft = [&](const Sync::Entry &entry) {
        return entry.type == Sync::Entry::Type::Directory && left.contains(entry.path);
    };
    std::erase_if(survey.diff.removed, isLeft);
    Sync::RemoteManifest &remote = survey.remote;
    QByteArrayList observed;
    for (qsizetype i = 0; i < remote.observed.size(); ++i) {
        if (!isLeft(remote.managed.entries[static_cast<size_t>(i)]))
            observed << remote.observed.at(i);
    }
    remote.observed = observed;
    std::erase_if(remote.managed.entries, isLeft);
    remote.unmanaged += folders;
    std::sort(remote.unmanaged.begin(), remote.unmanaged.end());
}

QString firstOf(const QStringList &names, qsizetype shown)
{
    QString text = names.mid(0, shown).join(u", "_s);
    if (names.size() > shown)
        text = Words::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - shown)).arg(text);
    return text;
}

} // namespace Slipway::Operations
