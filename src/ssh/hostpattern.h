// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Slipway::Ssh {

/// Whether `name` fits a pattern of OpenSSH: `*` and `?`, nothing else is special; case does not count.
[[nodiscard]] bool matchesPattern(QStringView pattern, QStringView name);
/// Whether it fits one of them and none that begins with `!`.
[[nodiscard]] bool matchesAny(const QStringList &patterns, const QString &name);

} // namespace Slipway::Ssh
