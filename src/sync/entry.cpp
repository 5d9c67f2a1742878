// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/entry.h"

#include "sync/sha256.h"

#include <algorithm>

namespace Slipway::Sync {

unsigned Entry::permissions() const
{
    if (type == Type::Directory || isExecutable)
        return 0700U | (access & 055U);
    return 0600U | (access & 044U);
}

QByteArray listedPath(const Entry &entry)
{
    return entry.type == Entry::Type::Directory ? QByteArray(entry.path + '/') : entry.path;
}

QByteArrayList listedPaths(const std::vector<Entry> &entries)
{
    QByteArrayList paths;
    paths.reserve(static_cast<qsizetype>(entries.size()));
    for (const Entry &entry : entries)
        paths << listedPath(entry);
    return paths;
}

QStringList listedNames(const std::vector<Entry> &entries)
{
    QStringList names;
    for (const Entry &entry : entries)
        names << QString::fromUtf8(listedPath(entry));
    return names;
}

bool isSafeRelativePath(const QByteArray &path)
{
    // Linux's PATH_MAX; what lies deeper than that many folders is no tree that somebody deploys, and each folder of a path
    // is looked at by itself.
    constexpr qsizetype longestPath = 4095;
    constexpr qsizetype deepestPath = 200;
    if (path.size() > longestPath || path.count('/') > deepestPath || path.contains('\0'))
        return false;
    const QByteArrayList parts = path.split('/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QByteArray &part) { return part.isEmpty() || part == "." || part == ".."; });
}

bool byPath(const Entry &a, const Entry &b)
{
    return a.path < b.path;
}

qint64 Manifest::bytes() const
{
    qint64 sum = 0;
    for (const Entry &entry : entries)
        sum += entry.type == Entry::Type::File ? entry.size : 0;
    return sum;
}

qsizetype Manifest::files() const
{
    return std::count_if(entries.begin(), entries.end(),
                         [](const Entry &entry) { return entry.type == Entry::Type::File; });
}

const Entry *Manifest::find(const QByteArray &path) const
{
    const auto found = std::lower_bound(entries.begin(), entries.end(), path,
                                        [](const Entry &entry, const QByteArray &p) { return entry.path < p; });
    return found != entries.end() && found->path == path ? &*found : nullptr;
}

QByteArray Manifest::treeHash() const
{
    Sha256 hash;
    for (const Entry &entry : entries) {
        // NUL ends each part, so that no two trees give the same bytes.
        hash.add(QByteArray(entry.path + '\0'));
        switch (entry.type) {
        case Entry::Type::File:
            hash.add(QByteArray((entry.isExecutable ? 'x' : 'f') + entry.sha256));
            break;
        case Entry::Type::Directory:
            hash.add(QByteArrayView("d"));
            break;
        case Entry::Type::Symlink:
            hash.add(QByteArray('l' + entry.linkTarget));
            break;
        case Entry::Type::Other:
            hash.add(QByteArrayView("o"));
            break;
        }
        hash.add(QByteArrayView("\0", 1));
    }
    return hash.hex();
}

} // namespace Slipway::Sync
