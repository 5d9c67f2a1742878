// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/knownhosts.h"

#include "domain/error.h"
#include "ssh/hostpattern.h"
#include "ssh/plainfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;

struct KnownHosts::Entry
{
    HostKey key;
    bool revoked = false;
    QString where;
};

namespace {

/// `|1|salt|hash`: the hash is HMAC-SHA1 of the name with the salt as its key.
bool matchesHashed(const QByteArray &pattern, const QString &name)
{
    const QList<QByteArray> parts = pattern.split('|');
    if (parts.size() != 4 || parts[1] != "1")
        return false;
    const QByteArray hash = QMessageAuthenticationCode::hash(name.toUtf8(), QByteArray::fromBase64(parts[2]),
                                                             QCryptographicHash::Sha1);
    return hash == QByteArray::fromBase64(parts[3]);
}

bool namesHost(const QByteArray &names, const QString &name)
{
    if (names.startsWith('|'))
        return matchesHashed(names, name);
    return matchesAny(QString::fromUtf8(names).split(u',', Qt::SkipEmptyParts), name);
}

/// Where there is nothing, and nothing is kept: wished for by whoever names it.
bool isNull(const QString &file)
{
    return QFileInfo(file).canonicalFilePath() == "/dev/null"_L1;
}

} // namespace

QByteArray HostKey::type() const
{
    if (blob.size() < 4)
        return {};
    const quint32 length = qFromBigEndian<quint32>(blob.constData());
    return length <= size_t(blob.size()) - 4 ? blob.mid(4, qsizetype(length)) : QByteArray();
}

QString HostKey::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QString HostKey::described() const
{
    return QString::fromLatin1(type()) + u' ' + fingerprint();
}

KnownHosts::KnownHosts(QString userFile, QStringList furtherFiles)
    : m_userFile(std::move(userFile))
    , m_furtherFiles(std::move(furtherFiles))
{
}

QString KnownHosts::entryName(const QString &host, quint16 port)
{
    const QString lower = host.toLower();
    return port == 22 ? lower : QString(u'[' + lower + u"]:"_s + QString::number(port));
}

QStringList KnownHosts::globalFiles()
{
#ifdef Q_OS_WIN
    return {QString::fromLocal8Bit(qgetenv("ProgramData")) + u"/ssh/ssh_known_hosts"_s};
#else
    return {u"/etc/ssh/ssh_known_hosts"_s};
#endif
}

QList<KnownHosts::Entry> KnownHosts::entriesFor(const QString &name) const
{
    QList<Entry> entries;
    for (const QString &fileName : QStringList{m_userFile} + m_furtherFiles) {
        QFile file(fileName);
        if (!isPlainFile(fileName) || !file.open(QIODevice::ReadOnly))
            continue;
        for (int number = 1; !file.atEnd(); ++number) {
            QList<QByteArray> fields = file.readLine().simplified().split(' ');
            if (fields[0].isEmpty() || fields[0].startsWith('#'))
                continue;
            const bool revoked = fields[0] == "@revoked";
            if (revoked)
                fields.removeFirst();
            else if (fields[0].startsWith('@'))
                continue;
            if (fields.size() < 3 || !namesHost(fields[0], name))
                continue;
            const HostKey key{QByteArray::fromBase64(fields[2])};
            // A line whose type is not the one of its key is damaged and proves nothing.
            if (key.type() == fields[1])
                entries << Entry{key, revoked, fileName + u':' + QString::number(number)};
        }
    }
    return entries;
}

std::optional<QString> KnownHosts::problem() const
{
    if (!QFileInfo::exists(m_userFile) || isNull(m_userFile))
        return std::nullopt;
    if (!isPlainFile(m_userFile))
        return QCoreApplication::translate("Ssh", "The known hosts can't be read: %1 is no regular file.")
            .arg(m_userFile);
    QFile file(m_userFile);
    if (file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QCoreApplication::translate("Ssh", "The known hosts can't be read from %1: %2.")
        .arg(m_userFile, file.errorString());
}

void KnownHosts::requireUserFile() const
{
    if (const auto sentence = problem())
        throw Domain::ConnectionError(
            Domain::ConnectionError::Kind::HostKeyUnknown, *sentence,
            QCoreApplication::translate(
                "Ssh", "Make that a file that you may read, or name another one as known_hosts "
                       "in the configuration."));
}

KnownHosts::Verdict KnownHosts::check(const QString &host, quint16 port, const HostKey &key) const
{
    const QList<Entry> entries = entriesFor(entryName(host, port));
    Verdict verdict;
    bool known = false;
    bool sameType = false;
    for (const Entry &entry : entries) {
        if (entry.key == key && entry.revoked)
            return {Match::Revoked, {key.described()}, entry.where};
        if (entry.revoked)
            continue;
        known = known || entry.key == key;
        if (entry.key == key)
            continue;
        sameType = sameType || entry.key.type() == key.type();
        verdict.knownFingerprints << entry.key.described();
        if (verdict.where.isEmpty())
            verdict.where = entry.where;
    }
    if (known)
        return {Match::Known, {}, {}};
    if (!verdict.knownFingerprints.isEmpty()) {
        verdict.match = sameType ? Match::Changed : Match::OtherType;
        return verdict;
    }
    // Like OpenSSH: an entry without the port is good enough if it is the very same key.
    if (port != 22) {
        const QList<Entry> plain = entriesFor(entryName(host, 22));
        for (const Entry &entry : plain) {
            if (entry.key == key)
                return {entry.revoked ? Match::Revoked : Match::Known, {}, {}};
        }
    }
    requireUserFile();
    return {};
}

QList<QByteArray> KnownHosts::knownTypes(const QString &host, quint16 port) const
{
    QList<QByteArray> types;
    const QList<Entry> entries = entriesFor(entryName(host, port));
    for (const Entry &entry : entries) {
        if (!entry.revoked && !types.contains(entry.key.type()))
            types << entry.key.type();
    }
    // Nobody is asked for a key that could not be judged.
    if (entries.isEmpty() && (port == 22 || entriesFor(entryName(host, 22)).isEmpty()))
        requireUserFile();
    else if (const auto sentence = problem())
        spdlog::warn("ssh: the key of {} is judged by the system's known hosts alone. {}", host.toStdString(),
                     sentence->toStdString());
    return types;
}

void KnownHosts::trust(const QString &host, quint16 port, const HostKey &key)
{
    if (check(host, port, key).match == Match::Known)
        return;
    const QString folder = QFileInfo(m_userFile).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(m_userFile);
    const bool isNew = !file.exists();
    bool written = file.open(QIODevice::ReadWrite);
    if (written) {
        if (isNew)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QByteArray line;
        // A last line without its end would swallow ours.
        if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
            line = "\n";
        line += entryName(host, port).toUtf8() + ' ' + key.type() + ' ' + key.blob.toBase64() + '\n';
        written = file.seek(file.size()) && file.write(line) == line.size() && file.flush();
    }
    if (!written)
        throw Domain::ConnectionError(
            Domain::ConnectionError::Kind::HostKeyUnknown,
            QCoreApplication::translate("Ssh", "The key of %1 could not be added to %2: %3.")
                .arg(entryName(host, port), m_userFile, file.errorString()),
            QCoreApplication::translate("Ssh", "Make that file writable, or name another one as known_hosts in "
                                               "the configuration."));
}

} // namespace Slipway::Ssh
