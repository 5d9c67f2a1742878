// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sha256.h"

#include <QByteArrayView>
#include <QTemporaryFile>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Slipway::Sync {

/// A temporary file that one thread writes while others read along; it is deleted with the object. Thread-safe.
class Spool
{
public:
    /// Throws TransferFailed when no temporary file can be made.
    Spool();

    /// Throws TransferFailed when the disk is full.
    void append(QByteArrayView bytes);
    /// No more will come.
    void finish();
    /// Instead of finish(): readers get this exception.
    void fail(std::exception_ptr error);

    /// At most `most` bytes from `offset` on; waits for them; empty at the end. Throws Cancelled, or the writer's error.
    [[nodiscard]] QByteArray read(qint64 offset, qsizetype most, const std::stop_token &stop) const;
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool isFinished() const;
    /// SHA-256 (hexadecimal) of all of it; nothing before the end.
    [[nodiscard]] std::optional<QByteArray> sha256() const;
    /// SHA-256 (hexadecimal) of its first bytes; nothing if there are fewer.
    [[nodiscard]] std::optional<QByteArray> sha256OfFirst(qint64 bytes, const std::stop_token &stop) const;

private:
    [[nodiscard]] QByteArray readThere(qint64 offset, qint64 most) const;

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_grown;
    mutable QTemporaryFile m_file;
    Sha256 m_hash;
    qint64 m_size = 0;
    bool m_finished = false;
    std::exception_ptr m_error;
};

} // namespace Slipway::Sync
