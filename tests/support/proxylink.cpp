// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxylink.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace Slipway::TestSupport {

namespace {

constexpr qint64 UnlimitedBuffer = 64 << 20;
constexpr std::size_t PieceSize = 128 << 10;
/// Where the rate is limited, so that it goes evenly.
constexpr std::size_t NarrowPiece = 8 << 10;

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

WakePipe::WakePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        throw std::system_error(errno, std::generic_category(), "the proxy cannot make a pipe");
    m_read = Descriptor(ends[0]);
    m_write = Descriptor(ends[1]);
}

void WakePipe::wake()
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(m_write.get(), &byte, 1);
}

void WakePipe::drain()
{
    std::array<char, 64> sink{};
    while (::read(m_read.get(), sink.data(), sink.size()) > 0) {
    }
}

ProxyLink::ProxyLink(LinkConditions &conditions, Descriptor client, Descriptor target)
    : m_conditions(conditions)
    , m_ends{std::move(client), std::move(target)}
    , m_thread([this] { loop(); })
{
}

ProxyLink::~ProxyLink()
{
    m_ending = true;
    wake();
    m_thread.join();
}

void ProxyLink::cut()
{
    m_cut = true;
    wake();
}

qint64 ProxyLink::bufferLimit() const
{
    const qint64 rate = m_conditions.bytesPerSecond;
    return rate > 0 ? 65536 + rate * m_conditions.roundTrip / 1'000'000 : UnlimitedBuffer;
}

ProxyLink::Bytes ProxyLink::takeBytes()
{
    if (m_spare.empty())
        return Bytes(new char[PieceSize]);
    Bytes bytes = std::move(m_spare.back());
    m_spare.pop_back();
    return bytes;
}

void ProxyLink::receive(std::size_t from, Clock::time_point now)
{
    Flow &flow = m_flows[from];
    const qint64 rate = m_conditions.bytesPerSecond;
    const std::size_t most = rate > 0 ? NarrowPiece : PieceSize;
    // What gives less than it was asked for has given all: to ask again would be a call for nothing.
    for (std::size_t last = most; last == most && flow.buffered < bufferLimit();) {
        Bytes bytes = takeBytes();
        const ssize_t got = ::recv(m_ends[from].get(), bytes.get(), most, 0);
        if (got <= 0) {
            m_broken = m_broken || (got < 0 && errno != EAGAIN && errno != EINTR);
            flow.readEnded = flow.readEnded || got == 0;
            m_spare.push_back(std::move(bytes));
            return;
        }
        Chunk chunk;
        chunk.bytes = std::move(bytes);
        chunk.size = static_cast<std::size_t>(got);
        last = chunk.size;
        flow.linkFree = std::max(flow.linkFree, now);
        if (rate > 0)
            flow.linkFree += std::chrono::nanoseconds(got * 1'000'000'000 / rate);
        chunk.due = flow.linkFree + std::chrono::microseconds(m_conditions.roundTrip / 2);
        flow.buffered += got;
        flow.chunks.push_back(std::move(chunk));
    }
}

void ProxyLink::deliver(std::size_t from, Clock::time_point now)
{
    Flow &flow = m_flows[from];
    const int to = m_ends[1 - from].get();
    while (!flow.chunks.empty() && flow.chunks.front().due <= now) {
        Chunk &chunk = flow.chunks.front();
        const ssize_t sent = ::send(to, chunk.bytes.get() + chunk.sent, chunk.size - chunk.sent, MSG_NOSIGNAL);
        if (sent < 0) {
            m_broken = m_broken || (errno != EAGAIN && errno != EINTR);
            return;
        }
        chunk.sent += static_cast<std::size_t>(sent);
        flow.buffered -= sent;
        m_carried += sent;
        m_conditions.forwarded[from] += sent;
        if (chunk.sent < chunk.size)
            return;
        m_spare.push_back(std::move(chunk.bytes));
        flow.chunks.pop_front();
    }
    if (flow.readEnded && flow.chunks.empty() && !flow.writeEnded) {
        ::shutdown(to, SHUT_WR);
        flow.writeEnded = true;
    }
}

void ProxyLink::resetBoth()
{
    const linger hard{1, 0};
    for (const Descriptor &end : m_ends)
        ::setsockopt(end.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

void ProxyLink::loop()
{
    while (!m_ending && !m_broken && !(m_flows[0].writeEnded && m_flows[1].writeEnded)) {
        waitForWork();
        if (m_cut) {
            resetBoth();
            break;
        }
        const Clock::time_point now = Clock::now();
        for (std::size_t i = 0; i < 2 && !m_conditions.stalled; ++i) {
            if (m_readable[i])
                receive(i, now);
            deliver(i, now);
        }
    }
    // Here, not with the object: both sides are to see at once that it has ended.
    m_ends = {Descriptor(), Descriptor()};
    m_over = true;
}

void ProxyLink::waitForWork()
{
    std::array<pollfd, 3> polls{
        {{m_wake.descriptor(), POLLIN, 0}, {-1, 0, 0}, {-1, 0, 0}}}; // -1: not looked at
    const Clock::time_point now = Clock::now();
    Clock::time_point next = now + std::chrono::seconds(10);
    for (std::size_t i = 0; i < 2 && !m_conditions.stalled; ++i) {
        const Flow &flow = m_flows[i];
        pollfd poll{m_ends[i].get(), 0, 0};
        if (!flow.readEnded && flow.buffered < bufferLimit())
            poll.events |= POLLIN;
        const Flow &other = m_flows[1 - i];
        if (!other.chunks.empty()) {
            if (other.chunks.front().due <= now)
                poll.events |= POLLOUT;
            else
                next = std::min(next, other.chunks.front().due);
        }
        if (poll.events != 0)
            polls[i + 1] = poll;
    }
    const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(next - now).count();
    const timespec limit{left / 1'000'000'000, left % 1'000'000'000};
    ::ppoll(polls.data(), polls.size(), &limit, nullptr);
    if (polls[0].revents != 0)
        m_wake.drain();
    for (std::size_t i = 0; i < 2; ++i)
        m_readable[i] = (polls[i + 1].events & POLLIN) != 0 && (polls[i + 1].revents & ~POLLOUT) != 0;
}

} // namespace Slipway::TestSupport
