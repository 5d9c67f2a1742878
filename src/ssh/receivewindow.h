// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <cstdint>

namespace Slipway::Ssh {

/// Decides how many bytes a server may have under way to us on one channel. Begins small, so that a command is not
/// stuck behind a download, and grows to rate x round trip x 2: while the window and not the link is what limits, it
/// doubles with each round trip. No larger, since what a connection has under way is lost with it. A value without a
/// clock of its own; no unit but bytes and durations.
class ReceiveWindow
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr uint32_t Initial = 2u << 20;
    static constexpr uint32_t LargestControl = 16u << 20;
    /// A download has four channels: when the disk here stands still, what their windows have allowed waits in memory.
    /// Below sixteen, since libssh's buffers grow to the power of two above what they hold.
    static constexpr uint32_t LargestBulk = 14u << 20;

    explicit ReceiveWindow(uint32_t largest = LargestControl);

    [[nodiscard]] uint32_t size() const { return m_size; }
    /// Bytes have been taken from the channel at `now`.
    void received(qint64 bytes, std::chrono::nanoseconds roundTrip, Clock::time_point now);
    /// Whether a quarter of the window has been used up since it was last topped up.
    [[nodiscard]] bool wantsTopUp() const { return m_sinceTopUp >= m_size / 4; }
    void toppedUp() { m_sinceTopUp = 0; }

private:
    uint32_t m_largest;
    uint32_t m_size = Initial;
    qint64 m_sinceTopUp = 0;
    qint64 m_measured = 0;
    Clock::time_point m_measuredSince;
};

} // namespace Slipway::Ssh
