// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/commitinfo.h"

#include "domain/error.h"
#include "sync/gitrepository.h"

#include <QCoreApplication>
#include <array>
#include <optional>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortLength = 10;

QDateTime timeOf(const git_commit *commit)
{
    return QDateTime::fromSecsSinceEpoch(git_commit_time(commit)).toUTC();
}

QString idOf(const git_oid *id)
{
    std::array<char, GIT_OID_HEXSZ + 1> text{};
    git_oid_tostr(text.data(), text.size(), id);
    return QString::fromLatin1(text.data());
}

/// Nothing where git's index can't be read.
std::optional<qsizetype> dirtyFilesOf(const GitPlace &place)
{
    git_status_options options;
    git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION);
    options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS
                    | GIT_STATUS_OPT_EXCLUDE_SUBMODULES | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
    QByteArray prefix = place.prefix;
    char *only = prefix.data();
    if (!prefix.isEmpty())
        options.pathspec = {&only, 1};
    git_status_list *list = nullptr;
    if (git_status_list_new(&list, place.repository.get(), &options) < 0)
        return std::nullopt;
    const GitStatusList owner(list);
    git_index *opened = nullptr;
    if (git_repository_index(&opened, place.repository.get()) < 0)
        return std::nullopt;
    const GitIndex index(opened);
    // libgit2 takes what a sparse checkout leaves out for deleted.
    const auto isLeftOut = [&](const git_status_entry *entry) {
        if (entry->status != GIT_STATUS_WT_DELETED || !entry->index_to_workdir)
            return false;
        const git_index_entry *known = git_index_get_bypath(opened, entry->index_to_workdir->old_file.path, 0);
        return known && (known->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0;
    };
    qsizetype count = 0;
    for (size_t i = 0; i < git_status_list_entrycount(list); ++i)
        count += isLeftOut(git_status_byindex(list, i)) ? 0 : 1;
    return count;
}

/// What `text` (an id, also a shortened one) names; nothing if the repository does not know it.
std::optional<git_oid> lookUp(git_repository *repository, const QString &text)
{
    git_oid id;
    const QByteArray digits = text.toLatin1();
    git_object *object = nullptr;
    if (digits.size() < 4
        || git_oid_fromstrn(&id, digits.constData(), static_cast<std::size_t>(digits.size())) < 0
        || git_object_lookup_prefix(&object, repository, &id, static_cast<std::size_t>(digits.size()),
                                    GIT_OBJECT_COMMIT)
               < 0)
        return std::nullopt;
    id = *git_object_id(object);
    git_object_free(object);
    return id;
}

} // namespace

CommitInfo commitInfo(const QString &source)
{
    makeGitReady();
    CommitInfo info;
    const auto place = findRepository(source);
    if (!place)
        return info;
    git_repository *repository = place->repository.get();
    git_reference *head = nullptr;
    const int result = git_repository_head(&head, repository);
    if (result == GIT_EUNBORNBRANCH || result == GIT_ENOTFOUND)
        return info;
    git_commit *commit = nullptr;
    if (result < 0 || git_commit_lookup(&commit, repository, git_reference_target(head)) < 0) {
        const GitReference owner(head);
        throw Domain::PreconditionFailed(
            QCoreApplication::translate("Sync", "The current commit of %1 cannot be read: %2.")
                .arg(source, gitErrorText()));
    }
    const GitReference headOwner(head);
    const GitCommit commitOwner(commit);
    info.id = idOf(git_commit_id(commit));
    info.shortId = info.id.left(shortLength);
    if (git_repository_head_detached(repository) == 0)
        info.branch = QString::fromUtf8(git_reference_shorthand(head));
    info.subject = QString::fromUtf8(git_commit_summary(commit));
    info.time = timeOf(commit);
    const auto dirtyFiles = dirtyFilesOf(*place);
    // Whether the tree is that commit can't be told, so it doesn't bear its name.
    if (!dirtyFiles)
        return {};
    info.dirtyFiles = *dirtyFiles;
    info.isDirty = info.dirtyFiles > 0;
    return info;
}

std::vector<Commit> commitsBetween(const QString &source, const QString &from, const QString &to,
                                   qsizetype limit)
{
    makeGitReady();
    std::vector<Commit> commits;
    const auto place = findRepository(source);
    if (!place)
        return commits;
    git_repository *repository = place->repository.get();
    const auto first = lookUp(repository, from);
    const auto last = lookUp(repository, to);
    git_revwalk *walk = nullptr;
    if (!first || !last || git_revwalk_new(&walk, repository) < 0)
        return commits;
    const GitRevwalk owner(walk);
    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    if (git_revwalk_push(walk, &*last) < 0 || git_revwalk_hide(walk, &*first) < 0)
        return commits;
    git_oid id;
    while (static_cast<qsizetype>(commits.size()) < limit && git_revwalk_next(&id, walk) == 0) {
        git_commit *commit = nullptr;
        if (git_commit_lookup(&commit, repository, &id) < 0)
            break;
        const GitCommit commitOwner(commit);
        commits.push_back({.id = idOf(&id),
                           .subject = QString::fromUtf8(git_commit_summary(commit)),
                           .author = QString::fromUtf8(git_commit_author(commit)->name),
                           .time = timeOf(commit)});
    }
    return commits;
}

QString authorName(const QString &source)
{
    makeGitReady();
    git_config *config = nullptr;
    std::optional<GitPlace> place;
    try {
        place = findRepository(source);
    } catch (const Domain::PreconditionFailed &) {
        // Whoever needs the repository says so; a name is worth asking for elsewhere.
    }
    const bool opened = place ? git_repository_config_snapshot(&config, place->repository.get()) == 0 : false;
    git_config *own = nullptr;
    if (!opened && (git_config_open_default(&own) < 0 || git_config_snapshot(&config, own) < 0)) {
        const GitConfig owner(own);
        return {};
    }
    const GitConfig ownOwner(own);
    const GitConfig owner(config);
    const char *name = nullptr;
    if (git_config_get_string(&name, config, "user.name") < 0)
        return {};
    return QString::fromUtf8(name);
}

} // namespace Slipway::Sync
