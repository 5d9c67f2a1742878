// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filefinisher.h"

#include "domain/error.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qint64 hashPiece = 1 << 20;
/// One question about hashes or sidecars is for so many files, and no longer than it takes to hash so many bytes.
constexpr size_t filesPerQuestion = 200;
constexpr qint64 bytesPerQuestion = 256 << 20;
constexpr int mostWrong = 2;

} // namespace

FileFinisher::FileFinisher(DownloadState &state, LocalCopies &copies, ServerHashes &server)
    : m_state(state)
    , m_copies(copies)
    , m_server(server)
    , m_wrong(state.fileCount(), 0)
{
}

void FileFinisher::lookAtExisting(size_t file)
{
    const QString path = m_state.part(file).path();
    if (!QFileInfo::exists(path))
        return;
    const bool sameSize = QFileInfo(path).size() == m_state.wanted(file).size;
    if (sameSize && sha256OfFile(path, m_state.stopToken()) == m_state.hashOf(file)) {
        fetchSidecars(file);
        settleThere(file, true);
        return;
    }
    const QString aside = path + u".differs-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    if (!QFile::rename(path, aside))
        throw Domain::TransferFailed(
            Words::tr("%1 differs from the server's file and can't be renamed.").arg(path),
            Words::tr("Nothing was overwritten. Move it away and pull again."));
    spdlog::warn("{} differs from the server's file; it is kept as {}", path.toStdString(),
                 aside.toStdString());
}

void FileFinisher::askHashes()
{
    for (size_t next = 0; next < m_state.fileCount();) {
        std::vector<RemoteRange> ranges;
        std::vector<size_t> asked;
        for (qint64 bytes = 0;
             next < m_state.fileCount() && bytes < bytesPerQuestion && asked.size() < filesPerQuestion;
             ++next) {
            if (m_state.isHashKnown(next) || m_state.isSettled(next))
                continue;
            const qint64 size = m_state.wanted(next).size;
            asked.push_back(next);
            ranges.push_back(m_state.remoteRange(next, 0, size));
            bytes += size;
        }
        if (asked.empty())
            continue;
        const std::vector<QString> there = m_server.hashes(ranges, m_state.stopToken());
        for (size_t i = 0; i < asked.size(); ++i)
            m_state.setHash(asked[i], there.at(i));
    }
}

void FileFinisher::run()
{
    for (size_t file = 0; file < m_state.fileCount(); ++file) {
        while (!m_state.isSettled(file)) {
            const QString here = hashAsItComes(file);
            if (m_state.isSettled(file))
                break;
            const QString there = m_state.hashOf(file);
            if (here != there) {
                differs(file, here, there);
                continue;
            }
            fetchSidecars(file);
            m_state.part(file).finish();
            settleThere(file, false);
        }
    }
}

QString FileFinisher::hashAsItComes(size_t file)
{
    const PartFile &part = m_state.part(file);
    Sha256 hash;
    for (qint64 at = 0; at < part.size();) {
        const qint64 frontier = part.frontier();
        if (at == frontier) {
            m_state.waitForMore(file, at);
            if (m_state.isSettled(file))
                return {};
            continue;
        }
        const QByteArray bytes = part.read(at, std::min(hashPiece, frontier - at));
        hash.add(bytes);
        at += bytes.size();
    }
    return QString::fromLatin1(hash.hex());
}

/// The file has come whole, and is not what was recorded: either the way here or the server's file is at fault.
void FileFinisher::differs(size_t file, const QString &here, const QString &there)
{
    const qint64 size = m_state.wanted(file).size;
    const QString now = there == "-"_L1
                            ? there
                            : m_server.hashes({m_state.remoteRange(file, 0, size)}, m_state.stopToken()).at(0);
    m_state.discard(file);
    if (now == "-"_L1) {
        m_state.settle(file, Words::tr("it is gone, or was changed meanwhile"));
    } else if (now == here) {
        m_state.settle(file,
                       Words::tr("it is damaged on the server: its SHA-256 is not the one that was recorded "
                                 "when it was taken"));
    } else if (++m_wrong[file] > mostWrong) {
        m_state.settle(file, Words::tr("it arrived with a wrong SHA-256 three times"));
    } else {
        m_state.addTasks(file);
    }
}

/// The sidecars of this file and of those after it, before the file has its name.
void FileFinisher::fetchSidecars(size_t file)
{
    if (!m_state.wanted(file).hasSidecar || file < m_sidecarsUpTo)
        return;
    QStringList names;
    m_sidecarsUpTo = file;
    while (m_sidecarsUpTo < m_state.fileCount() && size_t(names.size()) < filesPerQuestion) {
        const WantedFile &wanted = m_state.wanted(m_sidecarsUpTo++);
        if (wanted.hasSidecar)
            names << wanted.name.text();
    }
    m_server.fetchSidecars(names, m_copies.folder(), m_state.stopToken());
}

void FileFinisher::settleThere(size_t file, bool wasThere)
{
    const WantedFile &wanted = m_state.wanted(file);
    m_copies.record(wanted.name, m_state.hashOf(file), wanted.quality, wanted.reason);
    m_state.settle(file, {}, wasThere);
}

} // namespace Slipway::Sync
