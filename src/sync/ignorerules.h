// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

namespace Slipway::Sync {

enum class Class {
    Included, ///< belongs to a release: uploaded, overwritten, deleted
    Excluded, ///< .gitignore, `exclude` or .git: never uploaded, left alone on the server
    Keep,     ///< `keep` or .slipway: belongs to the environment, left alone
};

/// Says of each path, local or on the server, whether it belongs to a release. What is in an ignored directory is
/// ignored, as in git, and a kept directory keeps all that is in it. Git's own rules hold for the local tree: the
/// .gitignore files in it and, when it is in a repository, those above it, .git/info/exclude and core.excludesFile.
/// They work without a repository as well, and are case-sensitive everywhere, as the server is. Not thread-safe; remembers what it was asked, so keep it for one operation.
class IgnoreRules
{
public:
    /// `source` is the absolute path of the local tree; it is read only. Throws Domain::Error.
    IgnoreRules(const QString &source, const QStringList &exclude, const QStringList &keep);
    /// Of `keep` alone, wherever a tree lies: what is not kept is Included.
    [[nodiscard]] static IgnoreRules ofKept(const QStringList &keep);
    ~IgnoreRules();
    IgnoreRules(IgnoreRules &&) noexcept;
    IgnoreRules &operator=(IgnoreRules &&) noexcept;

    /// `path` is relative to the tree, without `/` at its end. It need not exist.
    [[nodiscard]] Class classify(const QByteArray &path, bool isDirectory) const;

    /// Names of top-level folders that nothing of a release can be in, so that a walk need not look into them.
    [[nodiscard]] QStringList prunable() const;

private:
    struct State;
    explicit IgnoreRules(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Slipway::Sync
