// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Slipway::Domain {

/// The one of `known` that was most likely meant by `written` (least edits, letter case aside); empty when none is
/// near enough to be worth naming.
[[nodiscard]] QString nearestName(const QString &written, const QStringList &known);

} // namespace Slipway::Domain
