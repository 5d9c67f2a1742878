// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace Slipway::Ssh {

/// A file that ends, and that nobody waits for: no folder, pipe or device. False where there is none.
[[nodiscard]] inline bool isPlainFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

/// There is something of that name, and it is none of those.
[[nodiscard]] inline bool isSpecialFile(const QString &path)
{
    return QFileInfo::exists(path) && !isPlainFile(path);
}

} // namespace Slipway::Ssh
