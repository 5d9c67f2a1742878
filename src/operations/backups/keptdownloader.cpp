// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/keptdownloader.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "sync/remotemanifest.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>
#include <algorithm>

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

/// Up to here all secrets of a generation are in one archive, so that one line opens all of them; beyond, an archive has
/// what is new.
constexpr qint64 mostTogether = qint64(16) << 20;
/// An archive, which is made in memory, is closed when it has so much.
constexpr qint64 closeArchive = qint64(64) << 20;
constexpr qint64 mostOfSecret = qint64(256) << 20;
/// Room that is left on the laptop's disk whatever is downloaded.
constexpr qint64 spareBytes = 64 << 20;

QString human(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

bool isSecret(const KeptEntry &entry)
{
    return entry.archive >= 0;
}

bool isTooLarge(const KeptEntry &entry)
{
    return entry.isFile() && isSecret(entry) && entry.size > mostOfSecret;
}

bool isHash(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

KeptDownloader::KeptDownloader(Remote::RemoteHost &host, const Environment &environment,
                               const Sync::KeptStore &store, const PassphraseSource &passphrase)
    : m_host(host)
    , m_environment(environment)
    , m_store(store)
    , m_base(store.newest())
    , m_key(store.folder(), environment.name.text(), passphrase)
{
    if (!m_base)
        return;
    for (const KeptEntry &entry : m_base->entries) {
        if (!entry.isFile())
            continue;
        Known known{entry.size, entry.modifiedNs, isSecret(entry), entry.sha256, entry.mark, {}};
        if (known.isSecret)
            known.archive = m_base->head.archives.at(size_t(entry.archive));
        m_known.insert(entry.path, known);
    }
}

bool KeptDownloader::isHere(const KeptEntry &entry) const
{
    const auto known = m_known.constFind(entry.path);
    if (known == m_known.constEnd() || known->size != entry.size || known->modifiedNs != entry.modifiedNs
        || known->isSecret != isSecret(entry))
        return false;
    return known->isSecret ? m_store.hasArchive(known->archive) : m_store.hasObject(known->sha256, known->size);
}

std::vector<KeptEntry> KeptDownloader::pending(const Sync::KeptList &list) const
{
    std::vector<KeptEntry> found;
    std::copy_if(
        list.entries.begin(), list.entries.end(), std::back_inserter(found),
        [this](const KeptEntry &entry) { return entry.isFile() && !isTooLarge(entry) && !isHere(entry); });
    return found;
}

/// That of the newest archive that is here, whichever generation has it; empty: nothing was ever encrypted here. The newest
/// generation may have none, and those before it do.
QByteArray KeptDownloader::keyOfArchives() const
{
    QString unread;
    for (const QString &id : m_store.ids()) {
        try {
            const Sync::KeptHead head = m_store.readHead(id);
            if (!head.archives.empty())
                return head.archives.back().key;
        } catch (const VerificationFailed &) {
            unread = unread.isEmpty() ? id : unread;
        }
    }
    if (!unread.isEmpty())
        throw PreconditionFailed(
            Words::tr("The list %1 can't be read, which may name archives that a passphrase opens, so none was "
                      "made and nothing was encrypted.")
                .arg(m_store.path(unread + u".json"_s)),
            Words::tr("Let it be read, or move it elsewhere where it is damaged, and pull again."),
            {Words::tr("the copies on this laptop")});
    return {};
}

/// What has to be carried; what turns out to be here under another name or time is known from then on.
std::vector<KeptDownloader::Wanted> KeptDownloader::compare(const Sync::KeptList &list,
                                                            const std::vector<KeptEntry> &pending,
                                                            const QHash<QByteArray, QByteArray> &hashes)
{
    std::vector<Wanted> wanted;
    bool newSecret = false;
    for (const KeptEntry &entry : pending) {
        const QByteArray hash = hashes.value(entry.path);
        if (!isHash(hash))
            continue; // it is gone, or can't be read: the next list tells
        if (!isSecret(entry)) {
            if (m_store.hasObject(hash, entry.size))
                m_known.insert(entry.path, {entry.size, entry.modifiedNs, false, hash, {}, {}});
            else
                wanted.push_back({entry, hash});
            continue;
        }
        if (!m_key.isUnlocked()) // else nobody would know later which passphrase opens what
            m_key.unlock(keyOfArchives());
        const QByteArray mark = m_key.marks().of(hash);
        const auto known = m_known.find(entry.path);
        if (known != m_known.end() && known->isSecret && known->mark == mark && known->size == entry.size
            && m_store.hasArchive(known->archive)) {
            known->modifiedNs = entry.modifiedNs;
            continue;
        }
        newSecret = true;
        wanted.push_back({entry, mark});
    }
    if (!newSecret)
        return wanted;
    qint64 all = 0;
    QSet<QByteArray> asked;
    for (const Wanted &each : wanted)
        asked.insert(each.entry.path);
    for (const KeptEntry &entry : list.entries)
        all += entry.isFile() && isSecret(entry) ? entry.size : 0;
    if (all > mostTogether)
        return wanted;
    for (const KeptEntry &entry : list.entries) {
        const auto known = m_known.constFind(entry.path);
        if (entry.isFile() && isSecret(entry) && !asked.contains(entry.path) && known != m_known.constEnd()
            && known->isSecret && isHere(entry))
            wanted.push_back({entry, known->mark});
    }
    return wanted;
}

void KeptDownloader::requireRoom(const std::vector<Wanted> &wanted) const
{
    qint64 needed = 0;
    for (const Wanted &each : wanted)
        needed += each.entry.size;
    const qint64 free = QStorageInfo(m_store.folder()).bytesAvailable();
    if (free < needed + spareBytes)
        throw PreconditionFailed(
            Words::tr("There is too little room in %1: %2 are to be downloaded, and %3 are free.")
                .arg(m_store.folder(), human(needed), human(free)),
            Words::tr("Make room, or let local_directory lie on another disk."),
            {Words::tr("the copies on this laptop")});
}

void KeptDownloader::bring(const Sync::KeptList &list, const std::vector<KeptEntry> &pending,
                           const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop)
{
    if (m_id.isEmpty())
        m_id = m_store.freeId(list.now);
    QByteArrayList paths;
    for (const KeptEntry &entry : pending)
        paths << entry.path;
    const std::vector<Wanted> wanted =
        compare(list, pending, Sync::readRemoteHashes(m_host, m_environment.directory, paths, stop));
    if (wanted.empty())
        return;
    requireRoom(wanted);

    qint64 done = 0;
    qint64 total = 0;
    QHash<QByteArray, QByteArray> expected;
    QSet<QByteArray> coming; // contents that several names have come once
    std::vector<KeptEntry> asked;
    for (const Wanted &each : wanted) {
        expected.insert(each.entry.path, each.hash);
        if (!isSecret(each.entry) && coming.contains(each.hash))
            continue;
        coming.insert(each.hash);
        asked.push_back(each.entry);
        total += each.entry.size;
    }
    Sync::KeptStoreWriter intake(m_store);
    const auto take = [&](const KeptEntry &entry, const Sync::FileBytes &bytes) {
        if (stop.stop_requested())
            throw Cancelled();
        const Sync::FileBytes counted = [&] {
            const QByteArrayView piece = bytes();
            done += piece.size();
            m_carriedBytes += piece.size();
            progress(done, total);
            return piece;
        };
        const QByteArray hash = expected.value(entry.path);
        if (!isSecret(entry)) {
            m_carriedFiles += intake.take(hash, entry.size, counted) ? 1 : 0;
            return;
        }
        QByteArray content;
        for (QByteArrayView piece = counted(); !piece.isEmpty() && content.size() <= entry.size;
             piece = counted())
            content += piece.toByteArray();
        if (content.size() == entry.size && m_key.marks().of(Sync::Sha256::hexOf(content)) == hash)
            addSecret(entry, content, hash);
    };
    // Whatever has come stays, however it ends.
    std::exception_ptr failure;
    try {
        Sync::fetchKept(m_host, m_environment.directory, asked, take, stop);
    } catch (...) {
        failure = std::current_exception();
    }
    intake.settle();
    sealSecrets();
    for (const Wanted &each : wanted) {
        if (!isSecret(each.entry) && m_store.hasObject(each.hash, each.entry.size))
            m_known.insert(each.entry.path, {each.entry.size, each.entry.modifiedNs, false, each.hash, {}, {}});
    }
    if (failure)
        std::rethrow_exception(failure);
}

void KeptDownloader::addSecret(const KeptEntry &entry, const QByteArray &content, const QByteArray &mark)
{
    ++m_carriedFiles;
    m_fresh.push_back({entry, content});
    m_fresh.back().entry.mark = mark;
    m_freshBytes += content.size();
    if (m_freshBytes >= closeArchive)
        sealSecrets();
}

void KeptDownloader::sealSecrets()
{
    if (m_fresh.empty())
        return;
    const QString name = m_id + (m_archives == 0 ? QString() : u"-%1"_s.arg(m_archives + 1)) + u".tar.gz.cms"_s;
    ++m_archives;
    const KeptArchive archive =
        m_store.writeArchive(name, Sync::sealedArchive(m_fresh, m_key.passphrase()), m_key.marks().key());
    for (Sync::KeptSecret &each : m_fresh) {
        m_known.insert(each.entry.path,
                       {each.entry.size, each.entry.modifiedNs, true, {}, each.entry.mark, archive});
        each.content.fill('\0');
    }
    m_fresh.clear();
    m_freshBytes = 0;
}

Sync::KeptGeneration KeptDownloader::generation(const Sync::KeptList &list)
{
    Sync::KeptGeneration made;
    made.head.id = m_id.isEmpty() ? m_store.freeId(list.now) : m_id;
    made.head.environment = m_environment.name.text();
    made.head.server = m_host.displayName();
    made.head.directory = m_environment.directory.text();
    made.head.takenAt = list.now;
    made.head.problems = list.problems;
    for (const KeptEntry &listed : list.entries) {
        KeptEntry entry = listed;
        if (entry.isFile() && !isHere(entry)) {
            made.head.problems.push_back(
                {oneLine(QString::fromUtf8(entry.path)),
                 isTooLarge(entry) ? Words::tr("it may hold secrets, and is larger than what is encrypted (%1)")
                                         .arg(human(mostOfSecret))
                                   : Words::tr("it can't be read, or was changed each time that it was read")});
            continue;
        }
        if (entry.isFile()) {
            const Known known = m_known.value(entry.path);
            entry.sha256 = known.sha256;
            entry.mark = known.mark;
            if (known.isSecret) {
                auto &archives = made.head.archives;
                const auto found = std::find(archives.begin(), archives.end(), known.archive);
                entry.archive = int(found - archives.begin());
                if (found == archives.end())
                    archives.push_back(known.archive);
            }
        }
        made.entries.push_back(std::move(entry));
    }
    made.count();
    return made;
}

} // namespace Slipway::Operations
