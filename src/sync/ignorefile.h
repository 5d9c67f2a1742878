// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace Slipway::Sync {

/// Whether a path matches a pattern of the kind that .gitignore has: `*` and `?` stop at `/`, `**` does not where it
/// begins a part and ends it, `[a-z]`, `\` before a character takes it as it is. Bytes, case-sensitive. Pure.
[[nodiscard]] bool matchesGlob(QByteArrayView pattern, QByteArrayView path);

/// The rules of one .gitignore, or of another text in its syntax. libgit2 is not asked for this: it drops a `!` rule
/// that takes back a rule of another file, or one that it cannot compare as text. A value.
class IgnoreFile
{
public:
    IgnoreFile() = default;
    /// `folder` is where the file lies and its rules hold, relative to the root of all paths; empty for the root.
    IgnoreFile(const QByteArray &text, QByteArray folder);

    /// What the last rule that matches says: true ignores, false takes back. Nothing if no rule matches. What is
    /// in an ignored folder is not looked at here.
    [[nodiscard]] std::optional<bool> decide(const QByteArray &path, bool isDirectory) const;

private:
    struct Rule
    {
        QByteArray pattern;
        qsizetype plainLength = 0; ///< of the beginning without wildcards
        bool isNegated = false;
        bool foldersOnly = false;
        bool nameOnly = false; ///< no `/` in it: holds at any depth
    };
    [[nodiscard]] static std::optional<Rule> parsed(QByteArray line);

    std::vector<Rule> m_rules;
    QByteArray m_folder;
};

} // namespace Slipway::Sync
