// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace Slipway::Platform {

/// What was written to an open file is on the disk when this returns true.
[[nodiscard]] bool flushToDisk(QFile &file);

/// `from` takes the name `to`, in place of what had it, in one step, and the name is on the disk. False when it could
/// not; then `from` is still there.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace Slipway::Platform
