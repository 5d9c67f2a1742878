// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace Slipway::Platform {

/// What was written to an open file is on the disk when this returns true.
[[nodiscard]] bool flushToDisk(QFile &file);

/// The system may begin to bring these bytes of an open file to the disk, so that a later flushToDisk() has less to wait
/// for. Does not wait itself, but where the disk can't take more; a hint, nothing where the system knows no such thing.
void startToFlush(QFile &file, qint64 offset, qint64 length);

/// `from` takes the name `to`, in place of what had it, in one step, and the name is on the disk. False when it could
/// not; then `from` is still there.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace Slipway::Platform
