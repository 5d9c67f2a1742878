// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/receivewindow.h"

#include <algorithm>

namespace Slipway::Ssh {

namespace {
/// Rates over shorter spans are noise.
constexpr std::chrono::nanoseconds ShortestSpan = std::chrono::milliseconds(20);
} // namespace

ReceiveWindow::ReceiveWindow(uint32_t largest)
    : m_largest(largest)
{
}

void ReceiveWindow::received(qint64 bytes, std::chrono::nanoseconds roundTrip, Clock::time_point now)
{
    m_sinceTopUp += bytes;
    const auto span = now - m_measuredSince;
    if (m_measured == 0 || span > std::max(ShortestSpan, roundTrip) * 4) {
        // The first bytes, or the stream had paused: begin to measure anew.
        m_measured = bytes;
        m_measuredSince = now;
        return;
    }
    m_measured += bytes;
    if (span < std::max(ShortestSpan, roundTrip))
        return;
    const double perRoundTrip = double(m_measured) * double(roundTrip.count()) / double(span.count());
    m_size = std::max(m_size, uint32_t(std::min(perRoundTrip * 2, double(m_largest))));
    m_measured = 0;
}

} // namespace Slipway::Ssh
