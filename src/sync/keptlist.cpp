// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keptlist.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "remote/answer.h"
#include "scripts/scripts.h"
#include "sync/gunzip.h"
#include "sync/localscan.h"
#include "sync/remotemanifest.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qsizetype mostListed = qsizetype(128) << 20;
/// Files of settings are small; a larger one is somebody's data.
constexpr qint64 mostOfSettings = 1 << 20;

template <std::size_t N>
bool endsWithOne(const QByteArray &name, const std::array<const char *, N> &ends)
{
    return std::any_of(ends.begin(), ends.end(), [&name](const char *end) { return name.endsWith(end); });
}

bool isKept(const IgnoreRules &rules, const Entry &entry)
{
    if (rules.classify(entry.path, entry.type == Entry::Type::Directory) == Class::Keep)
        return true;
    // "uploads/" also keeps a link of that name.
    return entry.type == Entry::Type::Symlink && rules.classify(entry.path, true) == Class::Keep;
}

/// Whether a pattern reaches into a folder that can't be looked into.
bool reachesInto(const QStringList &keep, const QByteArray &folder)
{
    const QString beginning = QString::fromUtf8(folder) + u'/';
    return std::any_of(keep.begin(), keep.end(), [&beginning](const QString &pattern) {
        return (pattern.startsWith(u'/') ? pattern.mid(1) : pattern).startsWith(beginning);
    });
}

bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

/// Why an entry that is kept can't be copied; nothing where it can.
QString hindrance(const RemoteEntry &record)
{
    const Entry &entry = record.entry;
    if (!isUtf8(entry.path))
        return Words::tr("its name is no UTF-8");
    if (record.kind == 'D')
        return Words::tr("the folder may not be looked into");
    if (record.kind == 'F')
        return Words::tr("it may not be read");
    if (entry.type == Entry::Type::Symlink && (entry.linkTarget.isEmpty() || !isUtf8(entry.linkTarget)))
        return Words::tr("what it leads to is no UTF-8");
    return {};
}

KeptEntry keptOf(const RemoteEntry &record)
{
    KeptEntry kept;
    kept.type = record.entry.type;
    kept.path = record.entry.path;
    if (kept.type == Entry::Type::Symlink) {
        kept.linkTarget = record.entry.linkTarget;
        return kept;
    }
    kept.mode = record.mode;
    if (kept.isFile()) {
        kept.size = record.entry.size;
        kept.modifiedNs = record.entry.modifiedNs;
        kept.archive = isSecret(kept.path, kept.size, kept.mode) ? 0 : -1;
    }
    return kept;
}

} // namespace

bool isSecret(const QByteArray &path, qint64 size, unsigned mode)
{
    if ((mode & 077U) == 0)
        return true;
    constexpr std::array keys{".env",      ".pem",  ".key", ".p12", ".pfx", ".jks",
                              ".keystore", ".kdbx", ".gpg", ".asc", ".ppk", ".ovpn"};
    constexpr std::array settings{".yml",        ".yaml",   ".ini", ".conf", ".cnf", ".cfg",  ".toml", ".json",
                                  ".properties", ".php",    ".xml", ".sh",   ".py",  ".js",   ".ts",   ".rb",
                                  ".sql",        ".sqlite", ".db",  ".bak",  ".old", ".orig", ".save", "~"};
    constexpr std::array within{"secret",   "passw",   "credential", "token",  "id_rsa", "id_ed25519",
                                "id_ecdsa", ".pgpass", ".netrc",     ".npmrc", ".pypirc"};
    const QByteArray lower = path.toLower();
    for (const QByteArray &part : lower.split('/')) {
        if (part == ".ssh" || part == ".gnupg" || part == ".aws" || part == ".docker"
            || std::any_of(within.begin(), within.end(),
                           [&part](const char *word) { return part.contains(word); }))
            return true;
    }
    const QByteArray name = lower.mid(lower.lastIndexOf('/') + 1);
    return name.contains(".env") || name.startsWith("env.") || endsWithOne(name, keys)
           || (size <= mostOfSettings && endsWithOne(name, settings));
}

KeptList parseKeptList(const QByteArray &output, const QStringList &keep)
{
    const QString about = Words::tr("its kept files");
    const QByteArray said = Remote::Answer::bytesIn(output, about);
    const qsizetype end = said.indexOf('\n');
    bool isTime = false;
    const qint64 now = said.startsWith("kept ") && end > 5 ? said.mid(5, end - 5).toLongLong(&isTime) : 0;
    // Between the first days of such servers and the year 2100.
    if (!isTime || now < 1'000'000'000 || now > 4'102'444'800)
        Remote::Answer::refuse(about, Words::tr("it is something else"), said.left(80));
    const IgnoreRules rules = IgnoreRules::ofKept(keep);
    KeptList list;
    list.now = QDateTime::fromSecsSinceEpoch(now).toUTC();
    for (const RemoteEntry &record : parseRemoteEntries(gunzipped(said.mid(end + 1), mostListed))) {
        const Entry &entry = record.entry;
        if (entry.path == ".slipway" || entry.path == ".git")
            continue;
        if (!isKept(rules, entry)
            && !(record.kind == 'D'
                 && (rules.classify(entry.path, true) == Class::Keep || reachesInto(keep, entry.path))))
            continue;
        const QString shown = Domain::oneLine(QString::fromUtf8(entry.path));
        if (const QString why = hindrance(record); !why.isEmpty()) {
            list.problems.push_back({shown, why});
            continue;
        }
        if (entry.type == Entry::Type::Other) {
            list.leftOut << shown;
            continue;
        }
        if (entry.type == Entry::Type::Symlink && !staysInside(entry.path, entry.linkTarget))
            list.problems.push_back({shown, Words::tr("it is a link to %1, and what lies there was not copied")
                                                .arg(Domain::oneLine(QString::fromUtf8(entry.linkTarget)))});
        list.entries.push_back(keptOf(record));
    }
    std::sort(list.entries.begin(), list.entries.end(),
              [](const KeptEntry &a, const KeptEntry &b) { return a.path < b.path; });
    if (!isTree(list.entries))
        Remote::Answer::refuse(about, Words::tr("a name stands there twice, or below what is no folder"));
    QSet<QByteArray> listed;
    for (const KeptEntry &entry : list.entries) {
        const qsizetype slash = entry.path.lastIndexOf('/');
        if (slash < 0 || !listed.contains(entry.path.left(slash)))
            list.roots << QString::fromUtf8(entry.path);
        if (entry.type == Entry::Type::Directory)
            listed.insert(entry.path);
    }
    return list;
}

KeptList readKeptList(Remote::RemoteHost &host, const Domain::RemotePath &directory, const QStringList &keep,
                      const QStringList &skip, const std::stop_token &stop)
{
    const Remote::Command command{
        .title = Words::tr("list the kept files of %1").arg(directory.text()),
        .script = Scripts::script(u"backups/kept-list.sh"),
        .environment = {{"SLIPWAY_DIRECTORY", directory.utf8()}, {"SLIPWAY_SKIP", skip.join(u'\n').toUtf8()}},
        .lane = Remote::Lane::Bulk,
        .limit = std::chrono::minutes(10)};
    const auto result = host.run(command, stop);
    if (result.exitStatus == 6)
        throw Domain::PreconditionFailed(Domain::plainText(QString::fromUtf8(result.errorOutput)).trimmed(), {},
                                         {Words::tr("the copies on this laptop")});
    if (!result.succeeded()) {
        const QString tail = QString::fromUtf8(result.errorOutput.right(2000)).trimmed();
        throw Domain::CommandFailed(
            Words::tr("Could not %1 on %2: %3").arg(command.title, host.displayName(), tail), result.exitStatus,
            tail);
    }
    return parseKeptList(result.output, keep);
}

} // namespace Slipway::Sync
