// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Slipway::Tests {

/// Measures the longest pause of the thread's event loop: how long a click would have had to wait.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start();
    }

    /// Microseconds since the last call or the beginning; the pause that goes on counts.
    [[nodiscard]] qint64 longest()
    {
        beat();
        return std::exchange(m_longest, 0);
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed() / 1000);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace Slipway::Tests
