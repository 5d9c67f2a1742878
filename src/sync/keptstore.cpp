// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keptstore.h"

#include "platform/files.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;
/// Of a list of 300,000 names.
constexpr qint64 mostText = qint64(512) << 20;
constexpr qint64 mostHead = qint64(16) << 20;
/// Contents that wait for one flush, and from how many on it is one for all.
constexpr size_t mostFiles = 500;
constexpr size_t manyFiles = 50;
constexpr qint64 mostWaiting = qint64(256) << 20;

[[noreturn]] void failWriting(const QString &path, const QString &why)
{
    throw Domain::TransferFailed(
        Words::tr("%1 can't be written: %2.").arg(path, why),
        Words::tr("Make room or correct local_directory, and pull again; what has come "
                  "is not brought again."),
        {Words::tr("the kept copies that were there before")});
}

[[noreturn]] void failReading(const QFile &file)
{
    throw KeptUnreadable(
        Words::tr("%1 can't be read: %2").arg(file.fileName(), file.errorString()),
        Words::tr("See to its owner and mode, or to the disk that it lies on; it was left as it is."));
}

/// A disk that stops in the midst of it has not given another content.
QByteArray allOf(QFile &file)
{
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        failReading(file);
    return bytes;
}

} // namespace

KeptStore::KeptStore(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList KeptStore::ids() const
{
    QStringList found;
    const QStringList files =
        QDir(m_folder).entryList({u"kept_*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString &file : files) {
        const QString id = file.chopped(5);
        if (isKeptId(id))
            found.prepend(id);
    }
    // "_10" is later than "_9" of the same second.
    std::stable_sort(found.begin(), found.end(), [](const QString &a, const QString &b) {
        return std::make_pair(a.left(20), a.mid(21).toInt()) > std::make_pair(b.left(20), b.mid(21).toInt());
    });
    return found;
}

KeptGeneration KeptStore::read(const QString &id) const
{
    if (!isKeptId(id))
        throw Domain::UsageError(Words::tr("\"%1\" is no name of kept copies.").arg(id));
    QFile file(path(id + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        failReading(file);
    if (file.size() > mostText)
        throw Domain::VerificationFailed(Words::tr("%1 can't be read.").arg(file.fileName()));
    return keptGeneration(allOf(file), id);
}

KeptHead KeptStore::readHead(const QString &id) const
{
    QFile file(path(id + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        failReading(file);
    const QByteArray line = file.readLine(mostHead).trimmed();
    if (file.error() != QFile::NoError)
        failReading(file);
    return keptHead(line, id);
}

std::optional<KeptGeneration> KeptStore::newest() const
{
    for (const QString &id : ids()) {
        try {
            return read(id);
        } catch (const Domain::VerificationFailed &) {
            // The one before it then; this one is named by whoever verifies.
        }
    }
    return std::nullopt;
}

std::optional<KeptNewest> KeptStore::readNewest() const
{
    QFile file(path(u"newest"_s));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostHead)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    KeptNewest newest;
    newest.id = object.value(u"id"_s).toString();
    newest.confirmedAt = QDateTime::fromString(object.value(u"confirmed_at"_s).toString(), Qt::ISODate).toUTC();
    for (const QJsonValue &each : object.value(u"problems"_s).toArray())
        newest.problems << each.toString();
    for (const QJsonValue &each : object.value(u"roots"_s).toArray())
        newest.roots << each.toString();
    // Whoever has removed the files by hand has none, whatever is said here.
    if (!isKeptId(newest.id) || !newest.confirmedAt.isValid()
        || !QFileInfo(path(newest.id + u".json"_s)).isFile())
        return std::nullopt;
    return newest;
}

std::optional<KeptVerdict> KeptStore::readVerdict(const QString &id) const
{
    QFile file(path(id + u".verdict"_s));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostHead)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    KeptVerdict verdict;
    verdict.at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODate).toUTC();
    for (const QJsonValue &each : object.value(u"problems"_s).toArray()) {
        if (!each.isObject())
            return std::nullopt;
        verdict.problems.push_back(
            {each.toObject().value(u"path"_s).toString(), each.toObject().value(u"why"_s).toString()});
    }
    for (const QJsonValue &each : object.value(u"lacking"_s).toArray())
        verdict.lacking << each.toString();
    const bool mended = !verdict.lacking.isEmpty()
                        && std::all_of(verdict.lacking.begin(), verdict.lacking.end(),
                                       [this](const QString &name) { return QFileInfo(path(name)).isFile(); });
    if (!verdict.at.isValid() || mended)
        return std::nullopt;
    return verdict;
}

QSet<QString> KeptStore::contentsOf(const KeptGeneration &generation) const
{
    QSet<QString> names;
    for (const KeptArchive &archive : generation.head.archives)
        names.insert(archive.name);
    for (const KeptEntry &entry : generation.entries) {
        if (!entry.sha256.isEmpty())
            names.insert(objectName(entry.sha256));
    }
    names.removeIf([this](const QString &name) { return !QFileInfo(path(name)).isFile(); });
    return names;
}

QString KeptStore::objectName(const QByteArray &sha256)
{
    const QString hash = QString::fromLatin1(sha256);
    return u"objects/"_s + hash.left(2) + u'/' + hash;
}

bool KeptStore::hasObject(const QByteArray &sha256, qint64 size) const
{
    const QFileInfo file(objectPath(sha256));
    return file.isFile() && !file.isSymLink() && file.size() == size;
}

bool KeptStore::hasArchive(const KeptArchive &archive) const
{
    const QFileInfo file(path(archive.name));
    return file.isFile() && !file.isSymLink() && file.size() == archive.size;
}

QByteArray KeptStore::readArchive(const KeptArchive &archive) const
{
    QFile file(path(archive.name));
    if (!hasArchive(archive))
        throw Domain::VerificationFailed(
            Words::tr("%1 is not there, or not of the size that it was written with.").arg(file.fileName()),
            Words::tr("Take another of the kept copies."));
    if (!file.open(QIODevice::ReadOnly))
        failReading(file);
    QByteArray bytes = allOf(file);
    if (Sha256::hexOf(bytes) != archive.sha256)
        throw Domain::VerificationFailed(
            Words::tr("%1 is not as it was written: its SHA-256 is another.").arg(file.fileName()),
            Words::tr("Take another of the kept copies."));
    return bytes;
}

void KeptStore::open() const
{
    for (const QString &folder : {m_folder, QString(m_folder + u"/objects"_s)}) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownersFolder))
            failWriting(folder, Words::tr("the folder can't be made, or is another's"));
    }
}

QString KeptStore::freeId(const QDateTime &at) const
{
    const QString first = u"kept_"_s + at.toUTC().toString(u"yyyyMMdd_HHmmss"_s);
    QString id = first;
    // Nor an archive of one that is gone, which others may refer to: the clock is the server's, and may stand twice there.
    const auto taken = [this](const QString &name) {
        return !QDir(m_folder).entryList({name + u".*"_s, name + u"-*"_s}).isEmpty();
    };
    for (int next = 2; taken(id); ++next)
        id = first + u'_' + QString::number(next);
    return id;
}

void KeptStore::writeWhole(const QString &name, const QByteArray &bytes) const
{
    const QString target = path(name);
    QFile file(target + u".part"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(ownersFile)
        || file.write(bytes) != bytes.size() || !Platform::flushToDisk(file))
        failWriting(target, file.errorString());
    file.close();
    if (!Platform::replaceFile(file.fileName(), target))
        failWriting(target, Words::tr("it could not be given its final name"));
}

KeptArchive KeptStore::writeArchive(const QString &name, const QByteArray &bytes, const QByteArray &key) const
{
    writeWhole(name, bytes);
    return {name, bytes.size(), Sha256::hexOf(bytes), key};
}

void KeptStore::write(const KeptGeneration &generation) const
{
    writeWhole(generation.head.id + u".json"_s, keptText(generation));
}

void KeptStore::writeNewest(const KeptNewest &newest) const
{
    constexpr qsizetype most = 1000; // of each: whoever reads it wants to know whether, and an example
    writeWhole(
        u"newest"_s,
        QJsonDocument(QJsonObject{{u"id"_s, newest.id},
                                  {u"confirmed_at"_s, newest.confirmedAt.toUTC().toString(Qt::ISODate)},
                                  {u"problems"_s, QJsonArray::fromStringList(newest.problems.mid(0, most))},
                                  {u"roots"_s, QJsonArray::fromStringList(newest.roots.mid(0, most))}})
                .toJson(QJsonDocument::Compact)
            + '\n');
}

void KeptStore::writeVerdict(const QString &id, const KeptVerdict &verdict) const
{
    QJsonArray problems;
    for (const KeptProblem &problem : verdict.problems)
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"why"_s, problem.why}});
    writeWhole(id + u".verdict"_s,
               QJsonDocument(QJsonObject{{u"at"_s, verdict.at.toUTC().toString(Qt::ISODate)},
                                         {u"problems"_s, problems},
                                         {u"lacking"_s, QJsonArray::fromStringList(verdict.lacking)}})
                       .toJson(QJsonDocument::Compact)
                   + '\n');
}

void KeptStore::forgetVerdict(const QString &id) const
{
    QFile::remove(path(id + u".verdict"_s));
}

bool KeptStore::remove(const QString &id) const
{
    if (!isKeptId(id) || !QFile::remove(path(id + u".json"_s)))
        return false;
    forgetVerdict(id);
    return true;
}

qint64 KeptStore::sweep() const
{
    QSet<QString> used;
    for (const QString &id : ids()) {
        try {
            const KeptGeneration generation = read(id);
            for (const KeptArchive &archive : generation.head.archives)
                used.insert(archive.name);
            for (const KeptEntry &entry : generation.entries)
                used.insert(QString::fromLatin1(entry.sha256));
        } catch (const Domain::VerificationFailed &) {
            return 0;
        }
    }
    qint64 freed = 0;
    const auto removeUnused = [&](const QFileInfo &file) {
        const qint64 size = file.size();
        if (!used.contains(file.fileName()) && QFile::remove(file.filePath()))
            freed += size;
    };
    for (const QFileInfo &file :
         QDir(m_folder).entryInfoList({u"kept_*.cms"_s, u"kept_*.cms.damaged"_s, u"*.part"_s}, QDir::Files))
        removeUnused(file);
    QDirIterator objects(m_folder + u"/objects"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (objects.hasNext())
        removeUnused(QFileInfo(objects.next()));
    return freed;
}

KeptStoreWriter::KeptStoreWriter(const KeptStore &store)
    : m_store(store)
{
}

KeptStoreWriter::~KeptStoreWriter()
{
    for (const Waiting &each : m_waiting)
        QFile::remove(each.path);
}

bool KeptStoreWriter::take(const QByteArray &sha256, qint64 size, const FileBytes &bytes)
{
    const QString folder = QFileInfo(m_store.objectPath(sha256)).path();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownersFolder))
        failWriting(folder, Words::tr("the folder can't be made, or is another's"));
    QTemporaryFile file(folder + u"/.incoming-XXXXXX"_s); // which only its owner may read
    if (!file.open())
        failWriting(file.fileName().isEmpty() ? folder : file.fileName(), file.errorString());
    Sha256 hash;
    qint64 got = 0;
    for (QByteArrayView piece = bytes(); !piece.isEmpty(); piece = bytes()) {
        got += piece.size();
        if (got > size)
            return false;
        hash.add(piece);
        if (file.write(piece.data(), piece.size()) != piece.size())
            failWriting(file.fileName(), file.errorString());
    }
    if (got != size || hash.hex() != sha256)
        return false;
    if (!file.flush())
        failWriting(file.fileName(), file.errorString());
    file.setAutoRemove(false);
    m_waiting.push_back({file.fileName(), sha256});
    m_bytes += size;
    file.close();
    if (m_waiting.size() >= mostFiles || m_bytes >= mostWaiting)
        settle();
    return true;
}

void KeptStoreWriter::settle()
{
    if (m_waiting.empty())
        return;
    // For few files it would bring to the disk what everybody else has written, too.
    if (m_waiting.size() < manyFiles || !Platform::flushFileSystem(m_store.folder())) {
        for (const Waiting &each : m_waiting) {
            QFile file(each.path);
            if (!file.open(QIODevice::ReadWrite) || !Platform::flushToDisk(file))
                failWriting(each.path, file.errorString());
        }
    }
    while (!m_waiting.empty()) {
        const Waiting &each = m_waiting.back();
        const QString target = m_store.objectPath(each.sha256);
        if (std::rename(QFile::encodeName(each.path).constData(), QFile::encodeName(target).constData()) != 0
            && !Platform::replaceFile(each.path, target))
            failWriting(target, Words::tr("it could not be given its final name"));
        m_waiting.pop_back();
    }
    m_bytes = 0;
}

} // namespace Slipway::Sync
