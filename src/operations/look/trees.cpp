// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/trees.h"

#include "domain/migrations.h"

#include <QCoreApplication>
#include <QHash>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Sync::RemoteManifest;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

RemoteManifest compareOnServer(const Context &context, Survey &survey, const RemotePath &from,
                               const QByteArray &kind, const Remote::EventSink &sink, std::stop_token stop)
{
    LocalStep step(sink, u"compare"_s, Words::tr("Compare with %1").arg(survey.environment.name.text()));
    Remote::RemoteHost &host = context.hosts.host(survey.environment.host);
    const RemotePath &directory = survey.environment.directory;
    const Sync::IgnoreRules rules = rulesOf(context.configuration);
    Sync::RemoteManifest source = Sync::readRemoteManifest(host, from, rules, stop);
    survey.remote = Sync::readRemoteManifest(host, directory, rules, stop);
    survey.local = source.managed;
    survey.place = from.text();
    const Sync::Trust trust = kind == "rollback" ? Sync::Trust::Kept : Sync::Trust::Fraction;
    const QByteArrayList candidates = Sync::candidatesForHash(survey.local, survey.remote, trust);
    const auto ours = Sync::readRemoteHashes(host, from, candidates, stop);
    const auto theirs = Sync::readRemoteHashes(host, directory, candidates, stop);
    for (Sync::Entry &entry : survey.local.entries) {
        if (const auto hash = ours.constFind(entry.path); hash != ours.constEnd())
            entry.sha256 = *hash;
    }
    survey.diff = Sync::difference(survey.local, survey.remote, theirs, trust);
    judgeDeletions(context, survey, kind, {}, std::move(stop));
    tellDifference(step, survey.diff);
    step.done();
    return source;
}

QString treeHashOnServer(const Context &context, const HostName &host, const RemotePath &directory,
                         Sync::Manifest tree, std::stop_token stop)
{
    QByteArrayList files;
    for (const Sync::Entry &entry : tree.entries) {
        if (entry.type == Sync::Entry::Type::File)
            files << entry.path;
    }
    const auto hashes = Sync::readRemoteHashes(context.hosts.host(host), directory, files, std::move(stop));
    for (Sync::Entry &entry : tree.entries)
        entry.sha256 = hashes.value(entry.path);
    return QString::fromLatin1(tree.treeHash());
}

QString firstDifference(const Sync::RemoteManifest &tree, const Sync::RemoteManifest &kept)
{
    const auto recordsOf = [](const Sync::RemoteManifest &manifest) {
        QHash<QByteArray, QByteArray> records;
        for (qsizetype i = 0; i < manifest.observed.size(); ++i) {
            const Sync::Entry &entry = manifest.managed.entries[static_cast<size_t>(i)];
            if (entry.type == Sync::Entry::Type::Symlink)
                records.insert(entry.path, entry.linkTarget);
            else if (entry.type == Sync::Entry::Type::File)
                records.insert(entry.path, manifest.observed.at(i));
        }
        return records;
    };
    const auto live = recordsOf(tree);
    const auto then = recordsOf(kept);
    for (const Sync::Entry &entry : tree.managed.entries) {
        if (live.contains(entry.path) && live.value(entry.path) != then.value(entry.path))
            return QString::fromUtf8(entry.path);
    }
    for (const Sync::Entry &entry : kept.managed.entries) {
        if (then.contains(entry.path) && !live.contains(entry.path))
            return QString::fromUtf8(entry.path);
    }
    return {};
}

QStringList migrationsOf(const std::vector<Sync::Entry> &entries)
{
    QStringList found;
    for (const Sync::Entry &entry : entries) {
        if (entry.type == Sync::Entry::Type::File && isMigration(entry.path))
            found << QString::fromUtf8(entry.path);
    }
    found.sort();
    return found;
}

} // namespace Slipway::Operations
