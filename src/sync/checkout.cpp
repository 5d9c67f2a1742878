// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/checkout.h"

#include "sync/gitrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

bool isHere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Nothing at all, or an empty folder, as git leaves it for a submodule that nobody has asked for.
bool isBare(const QString &path)
{
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Whether a path is one of the folders or lies in one.
bool isInside(const QSet<QByteArray> &folders, const QByteArray &path)
{
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (folders.contains(path.left(end)))
            return true;
    }
    return false;
}

} // namespace

Checkout checkoutOf(const QString &source)
{
    makeGitReady();
    Checkout checkout;
    const auto place = findRepository(source);
    if (!place)
        return checkout;
    git_index *opened = nullptr;
    if (git_repository_index(&opened, place->repository.get()) < 0) {
        checkout.problem = gitErrorText();
        return checkout;
    }
    const GitIndex index(opened);
    const size_t count = git_index_entrycount(opened);
    for (size_t i = 0; i < count; ++i) {
        const git_index_entry *entry = git_index_get_byindex(opened, i);
        QByteArray path(entry->path);
        if (!path.startsWith(place->prefix))
            continue;
        path.remove(0, place->prefix.size());
        const QString here = source + u'/' + QString::fromUtf8(path);
        if (entry->mode == GIT_FILEMODE_COMMIT) {
            if (isBare(here))
                checkout.submodules << path;
        } else if ((entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0 && !isHere(here)) {
            checkout.skipped << path;
        }
    }
    std::sort(checkout.skipped.begin(), checkout.skipped.end());
    std::sort(checkout.submodules.begin(), checkout.submodules.end());
    return checkout;
}

QByteArrayList withhold(TreeDiff &diff, const Checkout &checkout)
{
    QByteArrayList withheld;
    if (checkout.skipped.isEmpty() && checkout.submodules.isEmpty())
        return withheld;
    const QSet<QByteArray> skipped(checkout.skipped.begin(), checkout.skipped.end());
    const QSet<QByteArray> submodules(checkout.submodules.begin(), checkout.submodules.end());
    QSet<QByteArray> needed;
    std::vector<Entry> removed;
    // What is in a folder stands before the folder.
    for (Entry &entry : diff.removed) {
        const bool isFolder = entry.type == Entry::Type::Directory;
        if (!(isFolder && needed.contains(entry.path)) && !skipped.contains(entry.path)
            && !isInside(submodules, entry.path)) {
            removed.push_back(std::move(entry));
            continue;
        }
        for (qsizetype slash = entry.path.lastIndexOf('/'); slash > 0;
             slash = entry.path.lastIndexOf('/', slash - 1))
            needed.insert(entry.path.left(slash));
        if (!isFolder)
            withheld << entry.path;
    }
    diff.removed = std::move(removed);
    std::sort(withheld.begin(), withheld.end());
    return withheld;
}

QByteArrayList lfsPointers(const QString &source, const std::vector<Entry> &entries)
{
    constexpr qint64 largest = 1024; // as git-lfs has it
    QByteArrayList pointers;
    for (const Entry &entry : entries) {
        if (entry.type != Entry::Type::File || entry.size > largest)
            continue;
        QFile file(source + u'/' + QString::fromUtf8(entry.path));
        if (file.open(QIODevice::ReadOnly)
            && file.read(largest).startsWith("version https://git-lfs.github.com/spec/v1\n"))
            pointers << entry.path;
    }
    return pointers;
}

} // namespace Slipway::Sync
