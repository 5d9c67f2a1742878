// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace Slipway::Sync {

/// Where the local tree stands in git. All empty if it is in no repository, has no commit yet, or has an index that libgit2
/// can't read (git knows newer kinds).
struct CommitInfo
{
    QString id;      ///< 40 hexadecimal digits
    QString shortId; ///< 10 of them
    QString branch;  ///< empty for a detached HEAD
    QString subject;
    QDateTime time;       ///< UTC
    bool isDirty = false; ///< something differs from the commit: changed, staged, deleted or untracked files
    qsizetype dirtyFiles = 0;

    [[nodiscard]] bool isKnown() const { return !id.isEmpty(); }
};

struct Commit
{
    QString id;
    QString subject;
    QString author;
    QDateTime time; ///< UTC
};

/// Of the tree at `source`; a folder inside a repository counts only its own files as dirty.
/// Throws Domain::Error when there is a repository that cannot be read.
[[nodiscard]] CommitInfo commitInfo(const QString &source);

/// The commits that `to` has and `from` has not, newest first, at most `limit`; empty when one of them is unknown.
[[nodiscard]] std::vector<Commit> commitsBetween(const QString &source, const QString &from, const QString &to,
                                                 qsizetype limit = 500);

/// git's user.name, as the tree's repository or the user's own configuration has it; may be empty.
[[nodiscard]] QString authorName(const QString &source);

} // namespace Slipway::Sync
