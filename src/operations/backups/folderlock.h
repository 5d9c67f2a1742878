// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway::Operations {

/// Whether a program that runs holds a lock file (QLockFile). It is asked of a copy: to try the lock itself would write to
/// its folder, and take away one whose process is gone.
[[nodiscard]] bool isHeld(const QString &lockFile);

} // namespace Slipway::Operations
