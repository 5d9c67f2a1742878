// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gitrepository.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <mutex>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

void makeGitReady()
{
    static std::once_flag once;
    std::call_once(once, [] {
        git_libgit2_init();
        // A tree that belongs to another user (mounted into a container, say) is fine here: what is called reads only
        // and runs no program that the repository's configuration names.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        // What a partial or sparse clone declares; neither changes how what is read here is to be read.
        std::array<const char *, 2> extensions{"worktreeconfig", "partialclone"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions.data(), extensions.size());
    });
}

QString gitErrorText()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

std::optional<GitPlace> findRepository(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    git_repository *opened = nullptr;
    const int result = git_repository_open_ext(&opened, path.constData(), 0, nullptr);
    if (result == GIT_ENOTFOUND)
        return std::nullopt;
    if (result < 0)
        throw Domain::PreconditionFailed(
            QCoreApplication::translate("Sync", "The git repository of %1 cannot be read: %2.")
                .arg(folder, gitErrorText()),
            QCoreApplication::translate("Sync", "Mend it, or move the tree out of it."));
    GitPlace place{GitRepository(opened), {}};
    if (git_repository_is_bare(opened) != 0)
        return std::nullopt;
    const QString workTree = QFileInfo(QString::fromUtf8(git_repository_workdir(opened))).canonicalFilePath();
    const QString inside = QDir(workTree).relativeFilePath(QString::fromUtf8(path));
    if (inside != u".") {
        place.prefix = inside.toUtf8() + '/';
        int ignored = 0;
        if (git_ignore_path_is_ignored(&ignored, opened, place.prefix.constData()) == 0 && ignored != 0)
            return std::nullopt;
    }
    return place;
}

} // namespace Slipway::Sync
