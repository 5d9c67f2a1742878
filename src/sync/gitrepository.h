// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <git2.h>
#include <memory>
#include <optional>

/// Small owners around libgit2, for the .cpp files of this folder.
namespace Slipway::Sync {

/// To be called before anything of libgit2. It stays ready until the process ends: whoever makes it ready anew has it
/// read every certificate of the system, which a look at the tree every few seconds would pay for. Any thread.
void makeGitReady();

template <typename T, void (*release)(T *)>
struct GitDeleter
{
    void operator()(T *object) const { release(object); }
};
template <typename T, void (*release)(T *)>
using GitOwner = std::unique_ptr<T, GitDeleter<T, release>>;

using GitRepository = GitOwner<git_repository, git_repository_free>;
using GitConfig = GitOwner<git_config, git_config_free>;
using GitReference = GitOwner<git_reference, git_reference_free>;
using GitCommit = GitOwner<git_commit, git_commit_free>;
using GitRevwalk = GitOwner<git_revwalk, git_revwalk_free>;
using GitStatusList = GitOwner<git_status_list, git_status_list_free>;
using GitIndex = GitOwner<git_index, git_index_free>;

/// What libgit2 said last on this thread.
[[nodiscard]] QString gitErrorText();

/// The repository that a folder belongs to.
struct GitPlace
{
    GitRepository repository;
    QByteArray prefix; ///< of the folder inside the work tree: empty or "sub/folder/"
};

/// Nothing if `folder` is in no repository, or if the repository that it happens to lie in ignores it: then it is no
/// part of it. Throws Domain::PreconditionFailed when there is a repository that cannot be opened.
[[nodiscard]] std::optional<GitPlace> findRepository(const QString &folder);

} // namespace Slipway::Sync
