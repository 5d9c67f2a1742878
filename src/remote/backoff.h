// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace Slipway::Remote {

/// Waits between tries to connect again: half a second first, doubling up to fifteen. Each caller has its own.
class Backoff
{
public:
    /// Waits; false when `stop` was asked for meanwhile.
    [[nodiscard]] bool wait(const std::stop_token &stop);
    void reset() { m_next = first; }

private:
    static constexpr std::chrono::milliseconds first{500};
    static constexpr std::chrono::milliseconds longest{15000};
    std::chrono::milliseconds m_next = first;
};

} // namespace Slipway::Remote
