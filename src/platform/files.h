// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace Slipway::Platform {

/// What was written to an open file is on the disk when this returns true.
[[nodiscard]] bool flushToDisk(QFile &file);
/// The same of QFile::handle(), also while another thread writes to the file. Knows nothing of QFile's own buffer.
[[nodiscard]] bool flushToDisk(int handle);

/// What was written to any file below a folder is on the disk when this returns true: one flush for many files. False where
/// the system has no such thing, or it failed; then each is flushed by itself.
[[nodiscard]] bool flushFileSystem(const QString &folder);

/// The room for `size` bytes is set aside for an open file, which gets that size; what it has stays. False when there is not
/// so much room. True also where the system can't set any aside.
[[nodiscard]] bool reserveRoom(QFile &file, qint64 size);

/// `from` takes the name `to`, in place of what had it, in one step, and the name is on the disk. False when it could
/// not; then `from` is still there.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace Slipway::Platform
