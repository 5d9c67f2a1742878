// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/outlook.h"
#include "fuzz/fuzz.h"

namespace Slipway::Fuzz {

void take(const QByteArray &input)
{
    for (const auto &[step, milliseconds] : Remote::parseOutlook(input).typical)
        require(milliseconds >= 0, "a step takes no negative time");
}

} // namespace Slipway::Fuzz
