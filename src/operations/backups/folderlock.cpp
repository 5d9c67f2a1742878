// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/folderlock.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

namespace Slipway::Operations {

bool isHeld(const QString &lockFile)
{
    const QTemporaryDir aside;
    const QString copy = aside.filePath(QStringLiteral("lock"));
    if (!QFile::copy(lockFile, copy))
        return false;
    QLockFile lock(copy);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}

} // namespace Slipway::Operations
