// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups/keptcopies.h"
#include "operations/backups/keptkey.h"
#include "operations/boundary.h"
#include "operations/look/survey.h"
#include "sync/filetime.h"
#include "sync/keptarchive.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptEntry;
namespace fs = std::filesystem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QString shown(const KeptEntry &entry)
{
    return oneLine(QString::fromUtf8(entry.path));
}

bool isThere(const fs::path &path)
{
    std::error_code failure;
    return fs::symlink_status(path, failure).type() != fs::file_type::not_found;
}

void throwIfStopped(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

/// The entries that paths name, with what is in folders. Each entry asks for itself and the folders above it whether it is
/// named, so a window's list of 20,000 paths costs no more than one.
std::vector<KeptEntry> chosen(const Sync::KeptGeneration &generation, const QStringList &paths,
                              const std::stop_token &stop)
{
    throwIfStopped(stop);
    if (paths.isEmpty())
        return generation.entries;
    QByteArrayList names;
    QHash<QByteArray, bool> met; // by name: something has it
    for (const QString &path : paths) {
        QByteArray name = path.toUtf8();
        while (name.endsWith('/'))
            name.chop(1);
        while (name.startsWith("./"))
            name.remove(0, 2);
        names << name;
        met.insert(name, false);
    }
    std::vector<KeptEntry> found;
    for (const KeptEntry &entry : generation.entries) {
        throwIfStopped(stop);
        bool wanted = false;
        for (qsizetype end = entry.path.size(); end > 0; end = entry.path.lastIndexOf('/', end - 1)) {
            if (const auto named = met.find(entry.path.left(end)); named != met.end())
                wanted = *named = true;
        }
        if (wanted)
            found.push_back(entry);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!met.value(names.at(i)))
            throw PreconditionFailed(
                Words::tr("%1 has no file %2; nothing was written.").arg(generation.head.id, paths.at(i)),
                Words::tr("slipway-cli backup files %1 %2 lists what it has.")
                    .arg(generation.head.environment, generation.head.id));
    }
    return found;
}

/// Nothing that is there is in the way, nor a link where a folder has to be.
void requireFree(const QString &to, const std::vector<KeptEntry> &entries, const std::stop_token &stop)
{
    const fs::path root = Sync::pathOf(to.toUtf8());
    QHash<QByteArray, bool> folders; // looked at
    for (const KeptEntry &entry : entries) {
        throwIfStopped(stop);
        std::error_code failure;
        const fs::path target = root / Sync::pathOf(entry.path);
        const bool isFolder = entry.type == Sync::Entry::Type::Directory;
        if (isThere(target)
            && !(isFolder && fs::symlink_status(target, failure).type() == fs::file_type::directory))
            throw PreconditionFailed(
                Words::tr("%1/%2 is there already, so nothing was written.").arg(to, shown(entry)),
                Words::tr("Choose an empty folder."), {Words::tr("everything in %1").arg(to)});
        for (qsizetype slash = entry.path.indexOf('/'); slash > 0; slash = entry.path.indexOf('/', slash + 1)) {
            const QByteArray folder = entry.path.left(slash);
            if (folders.contains(folder))
                continue;
            folders.insert(folder, true);
            const fs::file_type type = fs::symlink_status(root / Sync::pathOf(folder), failure).type();
            if (type != fs::file_type::not_found && type != fs::file_type::directory)
                throw PreconditionFailed(Words::tr("%1/%2 is no folder, so nothing was written.")
                                             .arg(to, oneLine(QString::fromUtf8(folder))),
                                         Words::tr("Choose an empty folder."),
                                         {Words::tr("everything in %1").arg(to)});
        }
    }
}

/// Makes everything in a folder of its own, and gives it its names at the end.
class Extraction
{
public:
    Extraction(const Sync::KeptStore &store, const Sync::KeptGeneration &generation, QString to,
               const PassphraseSource &passphrase)
        : m_store(store)
        , m_generation(generation)
        , m_to(std::move(to))
        , m_key(store.folder(), generation.head.environment, passphrase)
        , m_staging(m_to + u"/.slipway-extract-XXXXXX"_s) // only its owner may enter
    {
        if (!m_staging.isValid())
            throw TransferFailed(Words::tr("%1 can't be written: %2.").arg(m_to, m_staging.errorString()));
    }

    void prepare(const std::vector<KeptEntry> &entries, const LocalStep &step, const std::stop_token &stop)
    {
        qint64 done = 0;
        for (const KeptEntry &entry : entries) {
            throwIfStopped(stop);
            if (entry.isFile()) {
                if (entry.archive >= 0)
                    prepareSecret(entry);
                else
                    prepareFile(entry, stop);
            }
            step.progress(++done, qint64(entries.size()), u"items"_s);
        }
    }

    /// All or none.
    void publish(const std::vector<KeptEntry> &entries)
    {
        try {
            for (const KeptEntry &entry : entries) {
                if (entry.type == Sync::Entry::Type::Directory)
                    folder(target(entry.path));
            }
            for (const KeptEntry &entry : entries) {
                if (entry.isFile())
                    publishFile(entry);
            }
            // Links come last, so that nothing is written through one.
            for (const KeptEntry &entry : entries) {
                if (entry.type == Sync::Entry::Type::Symlink)
                    publishLink(entry);
            }
        } catch (...) {
            std::error_code ignored;
            for (auto path = m_made.rbegin(); path != m_made.rend(); ++path)
                fs::remove(*path, ignored); // a folder only when it is empty
            throw;
        }
        // From the inside out, so that a folder that may not be written is closed last.
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (entry->type == Sync::Entry::Type::Directory)
                setMode(target(entry->path), entry->mode);
        }
    }

private:
    [[nodiscard]] fs::path target(const QByteArray &path) const
    {
        return Sync::pathOf(m_to.toUtf8()) / Sync::pathOf(path);
    }
    [[nodiscard]] QString staged(const KeptEntry &entry)
    {
        auto number = m_staged.find(entry.path);
        if (number == m_staged.end())
            number = m_staged.insert(entry.path, m_staged.size());
        return m_staging.filePath(QString::number(*number));
    }

    [[noreturn]] void fail(const QString &path, const QString &why) const
    {
        throw TransferFailed(Words::tr("%1 can't be written: %2. Nothing was extracted.").arg(path, why), {},
                             {Words::tr("what was in %1 before").arg(m_to)});
    }

    void prepareFile(const KeptEntry &entry, const std::stop_token &stop)
    {
        const QString from = m_store.objectPath(entry.sha256);
        const QString to = staged(entry);
        if (!m_store.hasObject(entry.sha256, entry.size) || !QFile::copy(from, to)
            || Sync::sha256OfFile(to, stop).toLatin1() != entry.sha256)
            throw VerificationFailed(
                Words::tr("The copy of %1 is damaged or can't be read (%2); nothing was extracted.")
                    .arg(shown(entry), from),
                Words::tr("Take it from another of the kept copies."));
    }

    void prepareSecret(const KeptEntry &entry)
    {
        if (!m_opened.contains(entry.archive)) {
            const Sync::KeptArchive &archive = m_generation.head.archives.at(size_t(entry.archive));
            m_key.unlock(archive.key);
            m_opened.insert(entry.archive, Sync::openedArchive(m_store.readArchive(archive), m_key.passphrase(),
                                                               archive.name));
        }
        const QByteArray content = m_opened.value(entry.archive).value(entry.path);
        if (content.size() != entry.size || m_key.marks().of(Sync::Sha256::hexOf(content)) != entry.mark)
            throw VerificationFailed(
                Words::tr("The encrypted copy of %1 is not what its list says; nothing was extracted.")
                    .arg(shown(entry)),
                Words::tr("Take it from another of the kept copies."));
        QFile file(staged(entry));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(content) != content.size() || !file.flush())
            fail(file.fileName(), file.errorString());
    }

    static void setMode(const fs::path &path, unsigned mode)
    {
        std::error_code ignored; // on a disk without modes
        // Without the bits that lend somebody's rights: what a server says is nobody's here.
        fs::permissions(path, fs::perms(mode & 0777U), ignored);
    }

    void folder(const fs::path &path)
    {
        std::error_code failure;
        if (fs::is_directory(path, failure))
            return;
        if (path.has_parent_path())
            folder(path.parent_path());
        if (!fs::create_directory(path, failure))
            fail(QString::fromStdU16String(path.u16string()), QString::fromStdString(failure.message()));
        m_made.push_back(path);
    }

    void publishFile(const KeptEntry &entry)
    {
        const fs::path to = target(entry.path);
        folder(to.parent_path());
        const QString from = staged(entry);
        std::error_code ignored;
        setMode(Sync::pathOf(from.toUtf8()), entry.mode);
        const auto time = std::chrono::file_clock::from_sys(
            std::chrono::sys_time<std::chrono::nanoseconds>(std::chrono::nanoseconds(entry.modifiedNs)));
        fs::last_write_time(Sync::pathOf(from.toUtf8()),
                            std::chrono::time_point_cast<fs::file_time_type::duration>(time), ignored);
        // Which never takes the name of something that is there.
        if (isThere(to) || !QFile::rename(from, QString::fromStdU16String(to.u16string())))
            fail(QString::fromStdU16String(to.u16string()), Words::tr("something has that name"));
        m_made.push_back(to);
    }

    void publishLink(const KeptEntry &entry)
    {
        const fs::path to = target(entry.path);
        folder(to.parent_path());
        std::error_code failure;
        fs::create_symlink(Sync::pathOf(entry.linkTarget), to, failure);
        if (failure)
            fail(QString::fromStdU16String(to.u16string()), QString::fromStdString(failure.message()));
        m_made.push_back(to);
    }

    const Sync::KeptStore &m_store;
    const Sync::KeptGeneration &m_generation;
    QString m_to;
    KeptKey m_key;
    QTemporaryDir m_staging;
    QHash<QByteArray, qsizetype> m_staged;
    QHash<int, QHash<QByteArray, QByteArray>> m_opened;
    std::vector<fs::path> m_made;
};

} // namespace

std::vector<KeptEntry> planExtract(const Configuration &configuration, const ExtractWishes &wishes,
                                   const std::stop_token &stop)
{
    const std::vector<KeptEntry> entries =
        chosen(keptFiles(configuration, wishes.environment, wishes.id), wishes.paths, stop);
    requireFree(wishes.to, entries, stop);
    return entries;
}

Outcome extractKept(const Configuration &configuration, const ExtractWishes &wishes,
                    const Remote::EventSink &sink, const std::stop_token &stop)
{
    return atBoundary([&] {
        const Sync::KeptStore store(
            keptFolder(configuration, configuration.environment(wishes.environment).name));
        const Sync::KeptGeneration generation = keptFiles(configuration, wishes.environment, wishes.id);
        const std::vector<KeptEntry> entries = chosen(generation, wishes.paths, stop);
        requireFree(wishes.to, entries, stop);
        if (!QDir().mkpath(wishes.to))
            throw PreconditionFailed(Words::tr("The folder %1 can't be made.").arg(wishes.to));
        LocalStep step(sink, u"extract"_s, Words::tr("Extract %n file(s)", nullptr, int(entries.size())));
        Extraction extraction(store, generation, QDir(wishes.to).absolutePath(), wishes.passphrase);
        extraction.prepare(entries, step, stop);
        extraction.publish(entries);
        step.done();
        Outcome outcome;
        outcome.kind = Outcome::Kind::Succeeded;
        outcome.exitCode = 0;
        outcome.message =
            Words::tr("%n file(s), folder(s) and link(s) of %1 are in %2 now, each as it was copied.", nullptr,
                      int(entries.size()))
                .arg(generation.head.id, wishes.to);
        return outcome;
    });
}

} // namespace Slipway::Operations
