// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localcopies.h"

#include "domain/error.h"
#include "platform/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

LocalCopy::State stateOf(const QString &word)
{
    if (word == "copied"_L1)
        return LocalCopy::State::Copied;
    if (word == "verified"_L1)
        return LocalCopy::State::Verified;
    return word == "damaged"_L1 ? LocalCopy::State::Damaged : LocalCopy::State::Unknown;
}

QString wordOf(LocalCopy::State state)
{
    switch (state) {
    case LocalCopy::State::Copied:
        return u"copied"_s;
    case LocalCopy::State::Verified:
        return u"verified"_s;
    case LocalCopy::State::Damaged:
        return u"damaged"_s;
    case LocalCopy::State::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace

LocalCopies::LocalCopies(QString folder)
    : m_folder(std::move(folder))
{
}

QString LocalCopies::recordsPath() const
{
    return m_folder + u"/.slipway-copies"_s;
}

QString LocalCopies::lineOf(const LocalCopy &copy)
{
    return u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(copy.size)
        .arg(copy.modified)
        .arg(copy.sha256, wordOf(copy.state), copy.reason.simplified(), copy.name);
}

LocalCopies::Records LocalCopies::read() const
{
    Records records;
    QFile file(recordsPath());
    if (!file.open(QIODevice::ReadOnly))
        return records;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    records.lines = lines.size() - 1;
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 2 && fields[0] == "pruned"_L1) {
            records.pruned.insert(fields[1]);
            records.copies.erase(fields[1]);
        } else if (fields.size() == 6) {
            LocalCopy copy;
            copy.size = fields[0].toLongLong();
            copy.modified = fields[1].toLongLong();
            copy.sha256 = fields[2];
            copy.state = stateOf(fields[3]);
            copy.reason = fields[4];
            copy.name = fields[5];
            records.pruned.remove(copy.name);
            records.copies[copy.name] = copy;
        }
    }
    return records;
}

std::vector<LocalCopy> LocalCopies::list() const
{
    const Records records = read();
    std::vector<LocalCopy> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.sql.gz"_s}, QDir::Files | QDir::NoSymLinks);
    found.reserve(size_t(files.size()));
    for (const QFileInfo &file : files) {
        if (!Domain::BackupName::ifValid(file.fileName()))
            continue;
        LocalCopy copy;
        const auto known = records.copies.find(file.fileName());
        copy.name = file.fileName();
        copy.size = file.size();
        copy.modified = file.lastModified().toMSecsSinceEpoch();
        // What was known of a file that has been changed since is worth nothing.
        if (known != records.copies.end() && known->second.size == copy.size
            && known->second.modified == copy.modified)
            copy = known->second;
        found.push_back(std::move(copy));
    }
    return found;
}

QSet<QString> LocalCopies::pruned() const
{
    return read().pruned;
}

void LocalCopies::append(const QString &line) const
{
    QFile file(recordsPath());
    QByteArray bytes = line.toUtf8() + '\n';
    bool written = file.open(QIODevice::ReadWrite | QIODevice::Append);
    // A line that a crash has cut would swallow ours.
    if (written && file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        bytes.prepend('\n');
    written = written && file.write(bytes) == bytes.size() && file.flush();
    if (!written || !Platform::flushToDisk(file))
        throw Domain::TransferFailed(Words::tr("What is known of the copies can't be kept in %1: %2")
                                         .arg(file.fileName(), file.errorString()));
}

void LocalCopies::record(const Domain::BackupName &name, const QString &sha256, LocalCopy::State state,
                         const QString &reason)
{
    const QFileInfo file(path(name));
    append(lineOf({name.text(), file.size(), file.lastModified().toMSecsSinceEpoch(), sha256, state, reason}));
}

void LocalCopies::compact() const
{
    const Records records = read();
    const auto live = qsizetype(records.copies.size()) + records.pruned.size();
    if (records.lines <= 2 * live)
        return;
    QSaveFile file(recordsPath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const auto &[name, copy] : records.copies)
        file.write(lineOf(copy).toUtf8() + '\n');
    for (const QString &name : records.pruned)
        file.write(QString(u"pruned\t"_s + name).toUtf8() + '\n');
    file.commit(); // which does nothing after a write that failed
}

bool LocalCopies::prune(const Domain::BackupName &name)
{
    if (!QFile::remove(path(name)))
        return false;
    QFile::remove(path(name) + u".json"_s);
    append(u"pruned\t"_s + name.text());
    return true;
}

} // namespace Slipway::Sync
