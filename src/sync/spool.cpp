// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/spool.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void failWriting(const QTemporaryFile &file)
{
    throw Domain::TransferFailed(
        QCoreApplication::translate("Sync", "The archive cannot be written to %1: %2.")
            .arg(file.fileName().isEmpty() ? QDir::tempPath() : file.fileName(), file.errorString()),
        QCoreApplication::translate("Sync", "Make room there, or name another folder in the variable TMPDIR."));
}

} // namespace

Spool::Spool()
    : m_file(QDir(QDir::tempPath()).filePath(u"slipway-XXXXXX.tar.gz"_s))
{
    if (!m_file.open())
        failWriting(m_file);
}

void Spool::append(QByteArrayView bytes)
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_file.seek(m_size) || m_file.write(bytes.data(), bytes.size()) != bytes.size() || !m_file.flush())
            failWriting(m_file);
        m_size += bytes.size();
        m_hash.add(bytes);
    }
    m_grown.notify_all();
}

void Spool::finish()
{
    {
        const std::lock_guard guard(m_mutex);
        m_finished = true;
    }
    m_grown.notify_all();
}

void Spool::fail(std::exception_ptr error)
{
    {
        const std::lock_guard guard(m_mutex);
        m_error = std::move(error);
    }
    m_grown.notify_all();
}

QByteArray Spool::readThere(qint64 offset, qint64 most) const
{
    QByteArray bytes(std::min(most, m_size - offset), Qt::Uninitialized);
    if (!m_file.seek(offset) || m_file.read(bytes.data(), bytes.size()) != bytes.size())
        failWriting(m_file);
    return bytes;
}

QByteArray Spool::read(qint64 offset, qsizetype most, const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    m_grown.wait(lock, stop, [&] { return m_error || m_finished || m_size > offset; });
    if (stop.stop_requested())
        throw Domain::Cancelled();
    if (m_error)
        std::rethrow_exception(m_error);
    return offset < m_size ? readThere(offset, most) : QByteArray();
}

qint64 Spool::size() const
{
    const std::lock_guard guard(m_mutex);
    return m_size;
}

bool Spool::isFinished() const
{
    const std::lock_guard guard(m_mutex);
    return m_finished;
}

std::optional<QByteArray> Spool::sha256() const
{
    const std::lock_guard guard(m_mutex);
    if (!m_finished)
        return std::nullopt;
    return m_hash.hex();
}

std::optional<QByteArray> Spool::sha256OfFirst(qint64 bytes, const std::stop_token &stop) const
{
    if (bytes > size())
        return std::nullopt;
    Sha256 hash;
    constexpr qint64 step = 1 << 20;
    for (qint64 at = 0; at < bytes;) {
        const QByteArray part = read(at, std::min(step, bytes - at), stop);
        hash.add(part);
        at += part.size();
    }
    return hash.hex();
}

} // namespace Slipway::Sync
