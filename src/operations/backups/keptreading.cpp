// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/keptreading.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "sync/keptarchive.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <filesystem>
#include <utility>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptArchive;
using Sync::KeptEntry;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// One more than is remembered, so that it is seen that there were more.
constexpr size_t mostNoted = 101;

/// A folder that may not be looked into says nothing of what is in it.
bool isGone(const QString &file)
{
    std::error_code failure;
    return std::filesystem::status(QFileInfo(file).filesystemFilePath(), failure).type()
           == std::filesystem::file_type::not_found;
}

} // namespace

KeptReading::KeptReading(const Sync::KeptStore &store, QString environment, const PassphraseSource &passphrase,
                         const std::function<void()> &onFirst, const std::stop_token &stop)
    : m_store(store)
    , m_environment(std::move(environment))
    , m_passphrase(passphrase)
    , m_onFirst(onFirst)
    , m_stop(stop)
{
}

void KeptReading::look(const Sync::KeptGeneration &generation, VerifiedKept &into,
                       const std::function<void()> &read)
{
    m_lacking.clear();
    for (const KeptArchive &archive : generation.head.archives) {
        const Found found = damageOf(archive.name, archive.sha256);
        if (found.why.isEmpty())
            continue;
        m_archivesAreDamaged = m_archivesAreDamaged || !found.isUnread;
        note(into, archive.name, found, archive.name);
    }
    for (const KeptEntry &entry : generation.entries) {
        if (!entry.isFile())
            continue;
        if (m_stop.stop_requested())
            throw Cancelled();
        if (entry.archive < 0) {
            const QString name = m_store.objectName(entry.sha256);
            if (const Found found = damageOf(name, entry.sha256); !found.why.isEmpty())
                note(into, QString::fromUtf8(entry.path), found, name);
        } else {
            lookInto(generation.head.archives.at(size_t(entry.archive)), entry, into);
        }
        read();
    }
}

QString KeptReading::whyNotOpened() const
{
    QStringList reasons;
    for (const auto &[of, key] : m_keys) {
        if (!key.notOpened.isEmpty() && !reasons.contains(key.notOpened))
            reasons << key.notOpened;
    }
    return reasons.join(u' ');
}

void KeptReading::findFirst()
{
    if (const auto onFirst = std::exchange(m_onFirst, nullptr))
        onFirst();
}

void KeptReading::note(VerifiedKept &into, const QString &what, const Found &found, const QString &file)
{
    findFirst();
    std::vector<Sync::KeptProblem> &of = found.isUnread ? into.unread : into.problems;
    if (of.size() < mostNoted)
        of.push_back({oneLine(what), found.why});
    if (found.isUnread)
        return;
    if (!found.lacks)
        into.staysDamaged = true;
    if (m_lacking.size() < qsizetype(mostNoted) && !m_lacking.contains(file)) {
        m_lacking.insert(file);
        into.lacking << file;
    }
}

/// Whatever is wrong with it, it is not what has that name: the next pull brings it again. Not while somebody else writes
/// there, who may be bringing it at this moment: false, as when it can't be renamed.
bool KeptReading::takeName(const QString &name, const QByteArray &sha256)
{
    QLockFile lock(m_store.lockPath());
    lock.setStaleLockTime(0); // a lock of a process that is gone is stale, another is not
    if (!lock.tryLock(0))
        return false;
    const QString file = m_store.path(name);
    try {
        if (!sha256.isEmpty() && Sync::sha256OfFile(file, m_stop).toLatin1() == sha256)
            return false;
    } catch (const TransferFailed &) {
        return false; // nor what can't be read any more
    }
    // However this run ends, even by the power: what was said of it before doesn't hold any more.
    findFirst();
    QFile::remove(file + u".damaged"_s);
    const bool done = QFile::rename(file, file + u".damaged"_s);
    m_renamed += done ? 1 : 0;
    return done;
}

KeptReading::Found KeptReading::judged(const QString &name, const QByteArray &sha256)
{
    const QString file = m_store.path(name);
    if (isGone(file))
        return {Words::tr("its content is not here"), true};
    try {
        if (Sync::sha256OfFile(file, m_stop).toLatin1() == sha256)
            return {};
    } catch (const TransferFailed &error) {
        return {error.message(), false, true};
    }
    return {Words::tr("its content is damaged"), takeName(name, sha256)};
}

KeptReading::Found KeptReading::damageOf(const QString &name, const QByteArray &sha256)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    const Found found = judged(name, sha256);
    m_known.insert(name, found);
    return found;
}

void KeptReading::lookInto(const KeptArchive &archive, const KeptEntry &entry, VerifiedKept &into)
{
    if (!m_known.value(archive.name).why.isEmpty())
        return; // said of the archive
    if (!m_opened.contains(archive.name) && !open(archive, into))
        return;
    const auto content = m_opened.value(archive.name).value(entry.path);
    if (content.first == entry.size && content.second == entry.mark)
        return;
    // It has its name still: its bytes are those that were written, and the others in it may be right.
    note(into, QString::fromUtf8(entry.path),
         {Words::tr("its encrypted copy is not what the list says"), false}, archive.name);
}

KeptReading::Key &KeptReading::unlocked(const QByteArray &of)
{
    const auto [found, isNew] = m_keys.try_emplace(of);
    Key &key = found->second;
    if (!isNew)
        return key;
    if (!m_passphrase || m_wasCancelled) {
        key.notOpened =
            m_passphrase ? Words::tr("the passphrase was not given") : Words::tr("no passphrase was asked for");
        return key;
    }
    key.key = std::make_unique<KeptKey>(m_store.folder(), m_environment, m_passphrase);
    try {
        key.key->unlock(of);
    } catch (const WrongPassphrase &error) {
        m_wrong = error;
        key.notOpened = error.message();
    } catch (const PreconditionFailed &error) {
        key.notOpened = error.message();
    } catch (const CredentialUnavailable &error) {
        key.notOpened = error.message();
    } catch (const Cancelled &) {
        if (m_stop.stop_requested()) {
            m_keys.erase(found);
            throw;
        }
        m_wasCancelled = true; // the question, not the reading of all else
        key.notOpened = Words::tr("the passphrase was not given");
    }
    return key;
}

bool KeptReading::open(const KeptArchive &archive, VerifiedKept &into)
{
    const Key &key = unlocked(archive.key);
    if (!key.notOpened.isEmpty()) {
        m_notOpened.insert(archive.name);
        into.notOpened = key.notOpened;
        return false;
    }
    const auto isNone = [&](const Found &found) {
        m_archivesAreDamaged = m_archivesAreDamaged || !found.isUnread;
        m_known.insert(archive.name, found);
        note(into, archive.name, found, archive.name);
        return false;
    };
    QByteArray bytes;
    try {
        bytes = m_store.readArchive(archive);
    } catch (const VerificationFailed &error) { // though it was right a moment ago
        Found found = judged(archive.name, archive.sha256);
        if (found.why.isEmpty())
            found = {error.message(), false, true};
        return isNone(found);
    }
    Contents contents;
    try {
        auto files = Sync::openedArchive(bytes, key.key->passphrase(), archive.name);
        for (auto file = files.begin(); file != files.end(); ++file) {
            contents.insert(file.key(), {file->size(), key.key->marks().of(Sync::Sha256::hexOf(*file))});
            file->fill('\0');
        }
    } catch (const VerificationFailed &error) {
        // The passphrase is the right one, and the bytes are those that were written: they were never an archive.
        return isNone({error.message(), takeName(archive.name, {})});
    }
    m_opened.insert(archive.name, contents);
    return true;
}

} // namespace Slipway::Operations
