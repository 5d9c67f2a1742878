// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localscan.h"

#include "domain/error.h"
#include "sync/filetime.h"
#include "sync/gitrepository.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qsizetype namedAtMost = 10;

QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, namedAtMost))
        shown << u"  "_s + name;
    if (names.size() > namedAtMost)
        shown << Words::tr("  and %1 more").arg(names.size() - namedAtMost);
    return shown.join(u'\n');
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    (void)QString(decoder(bytes));
    return !decoder.hasError();
}

/// A name as it can be shown: what is no text as \xNN.
QString shownName(const QByteArray &bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    QString shown;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        shown += byte < 0x80 ? QString(QLatin1Char(c)) : QString(u"\\x"_s + QString::number(byte, 16));
    }
    return shown;
}

/// Where the executable bit comes from when the file system has none: git's index.
class IndexModes
{
public:
    explicit IndexModes(const QString &source)
    {
        makeGitReady();
        auto place = findRepository(source);
        if (!place)
            return;
#if !defined(Q_OS_WIN)
        int hasModes = 1;
        git_config *config = nullptr;
        if (git_repository_config_snapshot(&config, place->repository.get()) == 0) {
            const GitConfig owner(config);
            git_config_get_bool(&hasModes, config, "core.filemode");
        }
        if (hasModes != 0)
            return;
#endif
        git_index *index = nullptr;
        if (git_repository_index(&index, place->repository.get()) == 0)
            m_index.reset(index);
        m_prefix = place->prefix;
    }
    [[nodiscard]] bool isExecutable(const QByteArray &path, fs::perms permissions) const
    {
        if (m_index) {
            const git_index_entry *entry =
                git_index_get_bypath(m_index.get(), QByteArray(m_prefix + path).constData(), 0);
            return entry && (entry->mode & 0100U) != 0;
        }
#if defined(Q_OS_WIN)
        Q_UNUSED(permissions)
        return false;
#else
        return (permissions & fs::perms::owner_exec) != fs::perms::none;
#endif
    }

    /// Of the group and of others; the index knows nothing of them.
    [[nodiscard]] unsigned access(fs::perms permissions) const
    {
#if defined(Q_OS_WIN)
        Q_UNUSED(permissions)
        return 055;
#else
        return m_index ? 055U : static_cast<unsigned>(permissions) & 055U;
#endif
    }

private:
    GitIndex m_index;
    QByteArray m_prefix;
};

class Walk
{
public:
    Walk(const QString &source, const IgnoreRules &rules, std::stop_token stop)
        : m_root(pathOf(source.toUtf8()))
        , m_canonicalRoot(fs::canonical(m_root))
        , m_modes(source)
        , m_rules(rules)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] std::vector<Entry> entries()
    {
        walk(m_root, {});
        complain();
        std::sort(m_entries.begin(), m_entries.end(), byPath);
        return std::move(m_entries);
    }

    /// After entries().
    [[nodiscard]] QByteArrayList keptLinks() const
    {
        QByteArrayList sorted = m_keptLinks;
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }

private:
    void walk(const fs::path &folder, const QByteArray &prefix)
    {
        std::error_code failure;
        for (fs::directory_iterator item(folder, failure), end; !failure && item != end;
             item.increment(failure)) {
            if (m_stop.stop_requested())
                throw Domain::Cancelled();
            look(*item, prefix);
        }
        if (failure)
            m_unreadable << u"%1/: %2"_s.arg(shownName(prefix),
                                             QString::fromLocal8Bit(failure.message().c_str()));
    }

    [[nodiscard]] static std::optional<QByteArray> nameOf(const fs::path &path)
    {
        try {
            const std::u8string name = path.filename().u8string();
            return QByteArray(reinterpret_cast<const char *>(name.data()), static_cast<qsizetype>(name.size()));
        } catch (const std::exception &) {
            return std::nullopt; // half a surrogate pair on Windows
        }
    }

    void look(const fs::directory_entry &item, const QByteArray &prefix)
    {
        const auto name = nameOf(item.path());
        if (!name) {
            m_unnameable << shownName(prefix) + u"?"_s;
            return;
        }
        const QByteArray path = prefix.isEmpty() ? *name : QByteArray(prefix + '/' + *name);
        std::error_code failure;
        const fs::file_status status = item.symlink_status(failure);
        const bool isFolder = status.type() == fs::file_type::directory;
        if (m_rules.classify(path, isFolder) != Class::Included)
            return;
        // "uploads/" keeps a link of that name, too, as on the server: there such folders often lie on another disk.
        if (status.type() == fs::file_type::symlink && m_rules.classify(path, true) == Class::Keep) {
            m_keptLinks << path;
            return;
        }
        if (!isUtf8(*name)) {
            m_unnameable << shownName(path);
            return;
        }
        Entry entry;
        entry.path = path;
        if (isFolder) {
            entry.type = Entry::Type::Directory;
            entry.access = m_modes.access(status.permissions());
        } else if (status.type() == fs::file_type::symlink) {
            entry.type = Entry::Type::Symlink;
            const std::u8string target = fs::read_symlink(item.path(), failure).generic_u8string();
            entry.linkTarget = QByteArray(reinterpret_cast<const char *>(target.data()),
                                          static_cast<qsizetype>(target.size()));
            if (!failure && (!staysInside(path, entry.linkTarget) || !leadsInside(item.path(), target))) {
                m_escaping << u"%1 -> %2"_s.arg(shownName(path), shownName(entry.linkTarget));
                return;
            }
        } else if (status.type() == fs::file_type::regular) {
            entry.size = static_cast<qint64>(item.file_size(failure));
            if (!failure)
                entry.modifiedNs = nanosecondsOf(item.last_write_time(failure));
            entry.isExecutable = m_modes.isExecutable(path, status.permissions());
            entry.access = m_modes.access(status.permissions());
        } else if (!failure) {
            m_special << shownName(path);
            return;
        }
        if (failure) {
            m_unreadable << u"%1: %2"_s.arg(shownName(path), QString::fromLocal8Bit(failure.message().c_str()));
            return;
        }
        m_entries.push_back(entry);
        if (isFolder)
            walk(item.path(), path);
    }

    /// What the text of a link alone does not show: a way through other links.
    [[nodiscard]] bool leadsInside(const fs::path &link, const fs::path &target) const
    {
        std::error_code failure;
        const fs::path end = fs::weakly_canonical(link.parent_path() / target, failure);
        if (target.has_root_path())
            return false;
        if (failure) // a loop of links leads nowhere
            return true;
        const fs::path inside = end.lexically_relative(m_canonicalRoot);
        return !inside.empty() && *inside.begin() != "..";
    }

    void complain() const
    {
        const QString leave = Words::tr("Name them in .gitignore or in `exclude`, or change them.");
        if (!m_escaping.isEmpty())
            throw Domain::PreconditionFailed(
                Words::tr(
                    "These symbolic links point outside the tree, where the server has something else:\n%1")
                    .arg(listed(m_escaping)),
                leave);
        if (!m_unnameable.isEmpty())
            throw Domain::PreconditionFailed(
                Words::tr("The names of these files are not valid UTF-8:\n%1").arg(listed(m_unnameable)),
                leave);
        if (!m_special.isEmpty())
            throw Domain::PreconditionFailed(
                Words::tr("These are neither files, folders nor links:\n%1").arg(listed(m_special)), leave);
        if (!m_unreadable.isEmpty())
            throw Domain::PreconditionFailed(Words::tr("These cannot be read:\n%1").arg(listed(m_unreadable)),
                                             leave);
    }

    fs::path m_root;
    fs::path m_canonicalRoot;
    IndexModes m_modes;
    const IgnoreRules &m_rules;
    std::stop_token m_stop;
    std::vector<Entry> m_entries;
    QStringList m_escaping;
    QStringList m_unnameable;
    QStringList m_special;
    QByteArrayList m_keptLinks;
    QStringList m_unreadable;
};

/// Fills in the hashes of all files, several at a time.
class Hashing
{
public:
    Hashing(const QString &source, Manifest &manifest, std::stop_token stop, const ScanProgress &progress)
        : m_source(source)
        , m_manifest(manifest)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_totalFiles(manifest.files())
        , m_totalBytes(manifest.bytes())
    {
    }

    void run()
    {
        const unsigned most = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
        {
            std::vector<std::jthread> workers;
            for (unsigned i = 0; i < most; ++i)
                workers.emplace_back([this] { work(); });
        }
        if (m_error)
            std::rethrow_exception(m_error);
        if (m_stop.stop_requested())
            throw Domain::Cancelled();
        if (!m_unreadable.isEmpty())
            throw Domain::PreconditionFailed(
                Words::tr("These cannot be read:\n%1").arg(listed(m_unreadable)),
                Words::tr("Name them in .gitignore or in `exclude`, or change them."));
    }

private:
    void work()
    {
        try {
            for (;;) {
                const std::size_t index = m_next++;
                if (index >= m_manifest.entries.size() || m_stop.stop_requested())
                    return;
                Entry &entry = m_manifest.entries[index];
                if (entry.type == Entry::Type::File)
                    hash(entry);
            }
        } catch (...) {
            const std::lock_guard guard(m_mutex);
            m_error = std::current_exception();
        }
    }

    void hash(Entry &entry)
    {
        QFile file(m_source + u'/' + QString::fromUtf8(entry.path));
        Sha256 sum;
        bool read = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QByteArray buffer(std::clamp<qsizetype>(entry.size, 1, 1 << 18), Qt::Uninitialized);
        while (read && !m_stop.stop_requested()) {
            const qint64 count = file.read(buffer.data(), buffer.size());
            if (count == 0)
                break;
            read = count > 0;
            sum.add(QByteArrayView(buffer.constData(), std::max<qint64>(count, 0)));
        }
        entry.sha256 = sum.hex();
        const std::lock_guard guard(m_mutex);
        if (!read)
            m_unreadable << u"%1: %2"_s.arg(QString::fromUtf8(entry.path), file.errorString());
        m_bytes += entry.size;
        ++m_files;
        if (m_progress)
            m_progress(m_files, m_totalFiles, m_bytes, m_totalBytes);
    }

    QString m_source;
    Manifest &m_manifest;
    std::stop_token m_stop;
    const ScanProgress &m_progress;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_error;
    QStringList m_unreadable;
    qint64 m_files = 0;
    qint64 m_totalFiles = 0;
    qint64 m_bytes = 0;
    qint64 m_totalBytes = 0;
};

} // namespace

bool staysInside(const QByteArray &path, const QByteArray &target)
{
    if (target.isEmpty() || target.startsWith('/'))
        return false;
    qsizetype depth = path.count('/');
    for (const QByteArray &part : target.split('/')) {
        if (part == "..")
            --depth;
        else if (!part.isEmpty() && part != ".")
            ++depth;
        if (depth < 0)
            return false;
    }
    return true;
}

Manifest scanLocalTree(const QString &source, const IgnoreRules &rules, std::stop_token stop,
                       const ScanProgress &progress)
{
    if (progress)
        progress(0, -1, 0, -1);
    Walk walk(source, rules, stop);
    Manifest manifest{walk.entries(), walk.keptLinks()};
    Hashing(source, manifest, stop, progress).run();
    return manifest;
}

} // namespace Slipway::Sync
