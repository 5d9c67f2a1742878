// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace Slipway::Remote {

/// Waits between attempts to reconnect: 0.5 s, doubling up to 15 s. Not thread-safe: one for each caller. No jitter, as a
/// server has a handful of clients.
class Backoff
{
public:
    /// False when stop was requested before or while waiting.
    [[nodiscard]] bool wait(const std::stop_token &stop);
    void reset() { m_next = first; }

private:
    static constexpr std::chrono::milliseconds first{500};
    static constexpr std::chrono::milliseconds longest{15000};
    std::chrono::milliseconds m_next = first;
};

} // namespace Slipway::Remote
