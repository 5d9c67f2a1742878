// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <optional>

namespace Slipway::Domain {

/// The most that a file or a disk is believed to have: so that a hundred thousand of them can be added up.
constexpr qint64 mostBytes = qint64(1) << 45;

/// A number of bytes that somebody else wrote: digits alone, up to mostBytes. Else nothing.
[[nodiscard]] std::optional<qint64> byteCount(QByteArrayView digits);
[[nodiscard]] std::optional<qint64> byteCount(QStringView digits);

/// A number that somebody else wrote, as a whole one between 0 and `most`; NaN is 0.
[[nodiscard]] qint64 wholeWithin(double number, qint64 most);

} // namespace Slipway::Domain
