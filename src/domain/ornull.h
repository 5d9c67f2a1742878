// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <type_traits>

/// What is not known is null in JSON, and never an empty text or a number that nobody has counted.
namespace Slipway::Domain {

[[nodiscard]] inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// RFC 3339, in UTC.
[[nodiscard]] inline QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// A negative number stands for one that is not known.
template <typename Number>
requires std::is_arithmetic_v<Number>
[[nodiscard]] QJsonValue orNull(Number number)
{
    return number < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

} // namespace Slipway::Domain
