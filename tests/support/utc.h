// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Slipway::TestSupport {

/// A moment whose text ends in Z. Qt 6.8 calls a constructor with a Qt::TimeSpec deprecated, and Qt 6.4 has no other one
/// for it: its QTimeZone::utc() is written as +00:00.
inline QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

} // namespace Slipway::TestSupport
