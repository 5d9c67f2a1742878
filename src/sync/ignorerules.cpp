// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ignorerules.h"

#include "domain/error.h"
#include "sync/gitrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QString &what)
{
    throw Domain::PreconditionFailed(
        QCoreApplication::translate("Sync", "The ignore rules cannot be read: %1.").arg(what));
}

/// libgit2 evaluates rules only for a repository, so this makes an empty one in a temporary folder. Its work tree is
/// the given folder, or empty too. The user's own ignore file is switched off: it says nothing about such rules.
GitRepository standInRepository(const QString &folder, const QString &workTree)
{
    git_repository *made = nullptr;
    if (git_repository_init(&made, QDir(folder).filePath(u"git"_s).toUtf8().constData(), 0) < 0)
        fail(gitErrorText());
    GitRepository repository(made);
    git_config *config = nullptr;
    if (git_repository_config(&config, made) < 0)
        fail(gitErrorText());
    const GitConfig owner(config);
    const QByteArray none = QDir(folder).filePath(u"none"_s).toUtf8();
    if (git_config_set_string(config, "core.excludesFile", none.constData()) < 0
        || (!workTree.isEmpty() && git_repository_set_workdir(made, workTree.toUtf8().constData(), 0) < 0))
        fail(gitErrorText());
    return repository;
}

/// A set of rules; each path is asked for once.
class Rules
{
public:
    Rules(GitRepository repository, QByteArray prefix)
        : m_repository(std::move(repository))
        , m_prefix(std::move(prefix))
    {
    }

    void add(const QStringList &patterns)
    {
        const QByteArray text = patterns.join(u'\n').toUtf8() + '\n';
        if (git_ignore_add_rule(m_repository.get(), text.constData()) < 0)
            fail(gitErrorText());
        m_isEmpty = patterns.isEmpty();
    }

    /// Whether the path or a folder that it is in is matched.
    [[nodiscard]] bool matches(const QByteArray &path, bool isDirectory)
    {
        if (m_isEmpty)
            return false;
        const qsizetype slash = path.lastIndexOf('/');
        // Folders first: what is in an ignored one stays ignored, whatever a later rule says.
        if (slash > 0 && matches(path.left(slash), true))
            return true;
        const QByteArray asked = isDirectory ? QByteArray(path + '/') : path;
        const auto known = m_known.constFind(asked);
        if (known != m_known.constEnd())
            return *known;
        int ignored = 0;
        if (git_ignore_path_is_ignored(&ignored, m_repository.get(), QByteArray(m_prefix + asked).constData())
            < 0)
            fail(gitErrorText());
        m_known.insert(asked, ignored != 0);
        return ignored != 0;
    }

private:
    GitRepository m_repository;
    QByteArray m_prefix;
    QHash<QByteArray, bool> m_known;
    bool m_isEmpty = false;
};

/// The plain name that a pattern stands for at the top of the tree; empty if it is not that simple.
QString topLevelName(QString pattern)
{
    if (pattern.startsWith(u'/'))
        pattern.remove(0, 1);
    if (pattern.endsWith(u'/'))
        pattern.chop(1);
    static const QString special = u"/\\*?[]!#\n\r"_s;
    for (const QChar c : std::as_const(pattern)) {
        if (special.contains(c))
            return {};
    }
    return pattern;
}

} // namespace

struct IgnoreRules::State
{
    GitLibrary library; // first, so that it goes last
    QTemporaryDir folder;
    std::unique_ptr<Rules> git;
    std::unique_ptr<Rules> exclude;
    std::unique_ptr<Rules> keep;
    QStringList topLevelNames;
};

IgnoreRules::IgnoreRules(const QString &source, const QStringList &exclude, const QStringList &keep)
    : m_state(std::make_unique<State>())
{
    const QDir root(source);
    if (!root.exists())
        throw Domain::PreconditionFailed(
            QCoreApplication::translate("Sync", "There is no folder %1 to deploy from.").arg(source),
            QCoreApplication::translate("Sync", "Correct `source` in slipway.toml."));
    if (!m_state->folder.isValid())
        fail(m_state->folder.errorString());

    const auto standIn = [this](const QString &name, const QString &workTree) {
        const QDir folder(m_state->folder.filePath(name));
        return standInRepository(folder.path(), workTree);
    };
    if (auto place = findRepository(source))
        m_state->git = std::make_unique<Rules>(std::move(place->repository), std::move(place->prefix));
    else
        m_state->git = std::make_unique<Rules>(standIn(u"tree"_s, root.canonicalPath()), QByteArray());
    m_state->exclude = std::make_unique<Rules>(standIn(u"exclude"_s, {}), QByteArray());
    m_state->exclude->add(exclude);
    m_state->keep = std::make_unique<Rules>(standIn(u"keep"_s, {}), QByteArray());
    m_state->keep->add(keep);

    QStringList patterns{u".git"_s};
    patterns << exclude << keep;
    QFile ignoreFile(root.filePath(u".gitignore"_s));
    if (ignoreFile.open(QIODevice::ReadOnly | QIODevice::Text))
        patterns << QString::fromUtf8(ignoreFile.readAll()).split(u'\n');
    for (const QString &pattern : std::as_const(patterns)) {
        const QString name = topLevelName(pattern);
        if (!name.isEmpty() && !m_state->topLevelNames.contains(name))
            m_state->topLevelNames << name;
    }
}

IgnoreRules::~IgnoreRules() = default;
IgnoreRules::IgnoreRules(IgnoreRules &&) noexcept = default;
IgnoreRules &IgnoreRules::operator=(IgnoreRules &&) noexcept = default;

Class IgnoreRules::classify(const QByteArray &path, bool isDirectory) const
{
    if (path == ".slipway" || path.startsWith(".slipway/"))
        return Class::Keep;
    if (m_state->keep->matches(path, isDirectory))
        return Class::Keep;
    if (path == ".git" || path.startsWith(".git/") || path.endsWith("/.git") || path.contains("/.git/"))
        return Class::Excluded;
    if (m_state->exclude->matches(path, isDirectory) || m_state->git->matches(path, isDirectory))
        return Class::Excluded;
    return Class::Included;
}

QStringList IgnoreRules::prunable() const
{
    QStringList names;
    for (const QString &name : m_state->topLevelNames) {
        // Folders only: a pattern that matches a file of that name says nothing about what is in a folder.
        if (classify(name.toUtf8(), true) != Class::Included)
            names << name;
    }
    return names;
}

} // namespace Slipway::Sync
