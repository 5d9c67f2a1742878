// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytecount.h"

#include <algorithm>
#include <charconv>

namespace Slipway::Domain {

std::optional<qint64> byteCount(QByteArrayView digits)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error != std::errc() || end != digits.end() || number < 0 || number > mostBytes
        || digits.front() == '-')
        return std::nullopt;
    return number;
}

std::optional<qint64> byteCount(QStringView digits)
{
    return byteCount(QByteArrayView(digits.toLatin1()));
}

qint64 wholeWithin(double number, qint64 most)
{
    if (!(number > 0))
        return 0;
    return number >= static_cast<double>(most) ? most : static_cast<qint64>(number);
}

} // namespace Slipway::Domain
