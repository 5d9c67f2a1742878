// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ignorerules.h"

#include "domain/error.h"
#include "sync/gitrepository.h"
#include "sync/ignorefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <algorithm>
#include <vector>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Empty where there is no such file.
QByteArray contentOf(const QString &file)
{
    QFile input(file);
    if (!QFileInfo(file).isFile() || !input.open(QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

/// Where the user's own ignore rules stand: core.excludesFile, or what git takes when that is not set.
QString usersIgnoreFile(git_repository *repository)
{
    git_config *config = nullptr;
    git_buf path = GIT_BUF_INIT;
    QString found;
    if (git_repository_config_snapshot(&config, repository) == 0
        && git_config_get_path(&path, config, "core.excludesfile") == 0)
        found = QString::fromUtf8(path.ptr);
    git_buf_dispose(&path);
    const GitConfig owner(config);
    if (!found.isEmpty())
        return found;
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    return QDir(folder.isEmpty() ? QDir::home().filePath(u".config"_s) : folder).filePath(u"git/ignore"_s);
}

/// Rules that lie in files all over a tree, the nearest first. Each path is asked for once.
class Rules
{
public:
    /// `root` is the folder whose .gitignore files count, and those below it; `general` holds for all, the first
    /// of them outweighs the next.
    Rules(QString root, std::vector<IgnoreFile> general)
        : m_root(std::move(root))
        , m_general(std::move(general))
    {
    }

    /// Whether the path or a folder that it is in is matched.
    [[nodiscard]] bool matches(const QByteArray &path, bool isDirectory)
    {
        const QByteArray asked = isDirectory ? QByteArray(path + '/') : path;
        const auto known = m_known.constFind(asked);
        if (known != m_known.constEnd())
            return *known;
        const qsizetype slash = path.lastIndexOf('/');
        // Folders first: what is in an ignored one stays ignored, whatever a later rule says.
        const bool found = (slash > 0 && matches(path.left(slash), true)) || decide(path, isDirectory);
        m_known.insert(asked, found);
        return found;
    }

private:
    [[nodiscard]] bool decide(const QByteArray &path, bool isDirectory)
    {
        if (!m_root.isEmpty()) {
            for (QByteArray folder = path; !folder.isEmpty();) {
                folder = folder.left(std::max<qsizetype>(folder.lastIndexOf('/'), 0));
                if (const auto decision = fileOf(folder).decide(path, isDirectory))
                    return *decision;
            }
        }
        for (const IgnoreFile &file : m_general) {
            if (const auto decision = file.decide(path, isDirectory))
                return *decision;
        }
        return false;
    }

    [[nodiscard]] const IgnoreFile &fileOf(const QByteArray &folder)
    {
        const auto known = m_files.constFind(folder);
        if (known != m_files.constEnd())
            return *known;
        const QString place = folder.isEmpty() ? m_root : QString(m_root + u'/' + QString::fromUtf8(folder));
        return *m_files.insert(folder, IgnoreFile(contentOf(QString(place + u"/.gitignore")), folder));
    }

    QString m_root;
    std::vector<IgnoreFile> m_general;
    QHash<QByteArray, IgnoreFile> m_files;
    QHash<QByteArray, bool> m_known;
};

Rules rulesOf(const QStringList &patterns)
{
    return {QString(), {IgnoreFile(patterns.join(u'\n').toUtf8(), {})}};
}

/// The plain name that a pattern stands for at the top of the tree; empty if it is not that simple.
QString topLevelName(QString pattern)
{
    pattern = pattern.trimmed();
    if (pattern.startsWith(u'/'))
        pattern.remove(0, 1);
    if (pattern.endsWith(u'/'))
        pattern.chop(1);
    static const QString special = u"/\\*?[]!#\n\r"_s;
    const bool isPlain =
        std::none_of(pattern.cbegin(), pattern.cend(), [](QChar c) { return special.contains(c); });
    return isPlain ? pattern : QString();
}

} // namespace

struct IgnoreRules::State
{
    QByteArray prefix; ///< of the tree inside the root of its repository
    Rules git;
    Rules exclude;
    Rules keep;
    QStringList topLevelNames;
};

IgnoreRules::IgnoreRules(const QString &source, const QStringList &exclude, const QStringList &keep)
{
    const QDir folder(source);
    if (!folder.exists())
        throw Domain::PreconditionFailed(
            QCoreApplication::translate("Sync", "There is no folder %1 to deploy from.").arg(source),
            QCoreApplication::translate("Sync", "Correct `source` in slipway.toml."));

    QByteArray prefix;
    QString root = folder.canonicalPath();
    std::vector<IgnoreFile> general;
    makeGitReady();
    if (const auto place = findRepository(source)) {
        prefix = place->prefix;
        git_repository *repository = place->repository.get();
        root = QFileInfo(QString::fromUtf8(git_repository_workdir(repository))).canonicalFilePath();
        const QDir common(QString::fromUtf8(git_repository_commondir(repository)));
        general.emplace_back(contentOf(common.filePath(u"info/exclude"_s)), QByteArray());
        general.emplace_back(contentOf(usersIgnoreFile(repository)), QByteArray());
    }
    m_state = std::make_unique<State>(State{.prefix = prefix,
                                            .git = Rules(root, std::move(general)),
                                            .exclude = rulesOf(exclude),
                                            .keep = rulesOf(keep),
                                            .topLevelNames = {}});

    QStringList patterns{u".git"_s};
    patterns << exclude << keep << QString::fromUtf8(contentOf(folder.filePath(u".gitignore"_s))).split(u'\n');
    for (const QString &pattern : std::as_const(patterns)) {
        const QString name = topLevelName(pattern);
        if (!name.isEmpty() && !m_state->topLevelNames.contains(name))
            m_state->topLevelNames << name;
    }
}

IgnoreRules::IgnoreRules(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

IgnoreRules IgnoreRules::ofKept(const QStringList &keep)
{
    return IgnoreRules(std::make_unique<State>(State{.prefix = {},
                                                     .git = Rules({}, {}),
                                                     .exclude = rulesOf({}),
                                                     .keep = rulesOf(keep),
                                                     .topLevelNames = {}}));
}

IgnoreRules::~IgnoreRules() = default;
IgnoreRules::IgnoreRules(IgnoreRules &&) noexcept = default;
IgnoreRules &IgnoreRules::operator=(IgnoreRules &&) noexcept = default;

Class IgnoreRules::classify(const QByteArray &path, bool isDirectory) const
{
    if (path == ".slipway" || path.startsWith(".slipway/"))
        return Class::Keep;
    if (m_state->keep.matches(path, isDirectory))
        return Class::Keep;
    if (path == ".git" || path.startsWith(".git/") || path.endsWith("/.git") || path.contains("/.git/"))
        return Class::Excluded;
    if (m_state->exclude.matches(path, isDirectory)
        || m_state->git.matches(m_state->prefix + path, isDirectory))
        return Class::Excluded;
    return Class::Included;
}

QStringList IgnoreRules::prunable() const
{
    QStringList names;
    for (const QString &name : std::as_const(m_state->topLevelNames)) {
        // Folders only: a pattern that matches a file of that name says nothing about what is in a folder.
        if (classify(name.toUtf8(), true) != Class::Included)
            names << name;
    }
    return names;
}

} // namespace Slipway::Sync
