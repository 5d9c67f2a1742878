// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/treediff.h"

#include "sync/remotemanifest.h"

#include <QSet>
#include <algorithm>

namespace Slipway::Sync {

namespace {

constexpr qint64 second = 1'000'000'000;

qint64 secondsOf(qint64 ns)
{
    return ns >= 0 ? ns / second : -((second - 1 - ns) / second);
}

bool sameTime(qint64 a, qint64 b, Trust trust)
{
    if (trust != Trust::Time)
        return a == b && a % second != 0;
    return a == b || ((a % second == 0 || b % second == 0) && secondsOf(a) == secondsOf(b));
}

enum class Verdict { Same, Different, AskForHash };

Verdict compare(const Entry &local, const Entry &remote, Trust trust)
{
    if (local.type != remote.type)
        return Verdict::Different;
    switch (local.type) {
    case Entry::Type::Directory:
        return Verdict::Same;
    case Entry::Type::Symlink:
        return local.linkTarget == remote.linkTarget ? Verdict::Same : Verdict::Different;
    case Entry::Type::File:
        if (local.size != remote.size || local.isExecutable != remote.isExecutable
            || (remote.permissions() & ~local.permissions()) != 0
            || (trust == Trust::Kept && remote.permissions() != local.permissions()))
            return Verdict::Different;
        return sameTime(local.modifiedNs, remote.modifiedNs, trust) ? Verdict::Same : Verdict::AskForHash;
    case Entry::Type::Other:
        break;
    }
    return Verdict::Different;
}

/// Every folder that a path is in.
void addParents(QSet<QByteArray> &folders, const QByteArray &path)
{
    for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const QByteArray folder = path.left(slash);
        if (folders.contains(folder))
            return;
        folders.insert(folder);
    }
}

} // namespace

std::vector<Entry> TreeDiff::toSend() const
{
    std::vector<Entry> all = added;
    all.insert(all.end(), changed.begin(), changed.end());
    std::sort(all.begin(), all.end(), byPath);
    return all;
}

qint64 TreeDiff::bytesToSend() const
{
    qint64 sum = 0;
    for (const auto *entries : {&added, &changed}) {
        for (const Entry &entry : *entries)
            sum += entry.type == Entry::Type::File ? entry.size : 0;
    }
    return sum;
}

QByteArrayList candidatesForHash(const Manifest &local, const RemoteManifest &remote, Trust trust)
{
    QByteArrayList paths;
    for (const Entry &entry : local.entries) {
        const Entry *other = remote.managed.find(entry.path);
        if (other && compare(entry, *other, trust) == Verdict::AskForHash)
            paths << entry.path;
    }
    return paths;
}

TreeDiff difference(const Manifest &local, const RemoteManifest &remote,
                    const QHash<QByteArray, QByteArray> &hashes, Trust trust)
{
    TreeDiff diff;
    for (const Entry &entry : local.entries) {
        const Entry *other = remote.managed.find(entry.path);
        if (!other) {
            diff.added.push_back(entry);
            continue;
        }
        const Verdict verdict = compare(entry, *other, trust);
        if (verdict == Verdict::Same
            || (verdict == Verdict::AskForHash && hashes.value(entry.path) == entry.sha256))
            ++diff.unchanged;
        else
            diff.changed.push_back(entry);
    }

    QSet<QByteArray> needed;
    for (const QByteArray &path : remote.unmanaged)
        addParents(needed, path);
    for (const Entry &entry : remote.managed.entries) {
        if (!local.find(entry.path) && !(entry.type == Entry::Type::Directory && needed.contains(entry.path)))
            diff.removed.push_back(entry);
    }
    std::reverse(diff.removed.begin(), diff.removed.end());
    return diff;
}

} // namespace Slipway::Sync
