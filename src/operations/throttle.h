// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Slipway::Operations {

/// Progress is told at most ten times a second: nobody reads faster.
class Throttle
{
public:
    [[nodiscard]] bool due()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < std::chrono::milliseconds(100))
            return false;
        m_last = now;
        return true;
    }

private:
    std::chrono::steady_clock::time_point m_last;
};

} // namespace Slipway::Operations
