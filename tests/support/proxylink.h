// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace Slipway::TestSupport {

/// A descriptor that is closed with its owner.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// Wakes a thread that polls. Throws std::system_error when there is no pipe.
class WakePipe
{
public:
    WakePipe();
    void wake();
    void drain();
    [[nodiscard]] int descriptor() const { return m_read.get(); }

private:
    Descriptor m_read;
    Descriptor m_write;
};

/// What all links of a proxy have in common. Any thread.
struct LinkConditions
{
    qint64 bytesPerSecond = 0;        ///< fixed
    std::atomic<qint64> roundTrip{0}; ///< microseconds
    std::atomic<bool> stalled{false};
    std::array<std::atomic<qint64>, 2> forwarded{}; ///< bytes to and from the target
};

/// One connection through the proxy, on a thread of its own: what one carries keeps no other waiting, as on a real way.
class ProxyLink
{
public:
    /// Of both ends, not blocking.
    ProxyLink(LinkConditions &conditions, Descriptor client, Descriptor target);
    ~ProxyLink();
    Q_DISABLE_COPY_MOVE(ProxyLink)

    /// Resets it. Any thread.
    void cut();
    /// Something about the conditions has changed. Any thread.
    void wake() { m_wake.wake(); }
    /// Both sides have ended it, or it broke or was cut. Any thread.
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Both ways, since it was opened. Any thread.
    [[nodiscard]] qint64 carried() const { return m_carried; }

private:
    using Clock = std::chrono::steady_clock;
    using Bytes = std::unique_ptr<char[]>;

    struct Chunk
    {
        Clock::time_point due;
        Bytes bytes;
        std::size_t size = 0;
        std::size_t sent = 0;
    };
    struct Flow
    {
        std::deque<Chunk> chunks;
        qint64 buffered = 0;
        Clock::time_point linkFree;
        bool readEnded = false;
        bool writeEnded = false;
    };

    void loop();
    void waitForWork();
    void receive(std::size_t from, Clock::time_point now);
    void deliver(std::size_t from, Clock::time_point now);
    void resetBoth();
    [[nodiscard]] qint64 bufferLimit() const;
    [[nodiscard]] Bytes takeBytes();

    LinkConditions &m_conditions;
    WakePipe m_wake;
    std::atomic<bool> m_ending{false};
    std::atomic<bool> m_cut{false};
    std::atomic<bool> m_over{false};
    std::atomic<qint64> m_carried{0};
    std::array<Descriptor, 2> m_ends; ///< 0: the client, 1: the target; the thread's own, like what follows
    std::array<Flow, 2> m_flows;      ///< flow i carries what end i sent
    std::array<bool, 2> m_readable{}; ///< has something to give, or to tell of
    /// Used again: a proxy that fills and returns pages for each piece is what a benchmark through it measures.
    std::vector<Bytes> m_spare;
    bool m_broken = false;
    std::thread m_thread;
};

} // namespace Slipway::TestSupport
