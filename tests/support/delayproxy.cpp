// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/delayproxy.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <list>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>

namespace Slipway::TestSupport {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 UnlimitedBuffer = 64 << 20;

class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
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

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Descriptor listening(quint16 port)
{
    Descriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int one = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    sockaddr_in address = loopback(port);
    if (::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || ::listen(fd.get(), 64) != 0)
        throw std::system_error(errno, std::generic_category(), "the proxy cannot listen");
    return fd;
}

constexpr std::size_t PieceSize = 128 << 10;
/// Where the rate is limited, so that it goes evenly.
constexpr std::size_t NarrowPiece = 8 << 10;

/// Memory for pieces, used again: a proxy that fills and returns pages for each of them is what a benchmark through it
/// measures.
class Pieces
{
public:
    using Bytes = std::unique_ptr<char[]>;

    Bytes take()
    {
        if (m_spare.empty())
            return Bytes(new char[PieceSize]);
        Bytes bytes = std::move(m_spare.back());
        m_spare.pop_back();
        return bytes;
    }
    void giveBack(Bytes bytes) { m_spare.push_back(std::move(bytes)); }

private:
    std::vector<Bytes> m_spare;
};

struct Chunk
{
    Clock::time_point due;
    Pieces::Bytes bytes;
    std::size_t size = 0;
    std::size_t sent = 0;
};

/// One direction of one connection.
struct Flow
{
    std::deque<Chunk> chunks;
    qint64 buffered = 0;
    Clock::time_point linkFree;
    bool readEnded = false;
    bool writeEnded = false;
};

struct Link
{
    std::array<Descriptor, 2> ends; ///< 0: the client, 1: the target
    std::array<Flow, 2> flows;      ///< flow i carries what end i sent
    bool broken = false;
};

} // namespace

class DelayProxy::Worker
{
public:
    Worker(quint16 targetPort, Options options)
        : m_targetPort(targetPort)
        , m_rate(options.bytesPerSecond)
        , m_roundTrip(options.roundTrip.count())
        , m_listener(listening(options.listenPort))
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            throw std::system_error(errno, std::generic_category(), "the proxy cannot make a pipe");
        m_wakeRead = Descriptor(ends[0]);
        m_wakeWrite = Descriptor(ends[1]);
        m_thread = std::thread([this] { loop(); });
    }
    ~Worker()
    {
        m_ending = true;
        wake();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void wake()
    {
        const char byte = 0;
        [[maybe_unused]] const ssize_t written = ::write(m_wakeWrite.get(), &byte, 1);
    }

    quint16 m_port = 0;
    std::atomic<bool> m_refusing{false};
    std::atomic<bool> m_stalled{false};
    std::atomic<bool> m_cutting{false};
    std::atomic<bool> m_ending{false};
    std::atomic<int> m_accepted{0};
    std::array<std::atomic<qint64>, 2> m_forwarded{};

    void setRoundTrip(std::chrono::microseconds roundTrip) { m_roundTrip = roundTrip.count(); }

private:
    [[nodiscard]] qint64 bufferLimit() const
    {
        return m_rate > 0 ? 65536 + m_rate * m_roundTrip / 1'000'000 : UnlimitedBuffer;
    }

    void accept()
    {
        Descriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (client.get() < 0)
            return;
        ++m_accepted;
        if (m_refusing)
            return;
        Descriptor target(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address = loopback(m_targetPort);
        if (::connect(target.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return;
        const int one = 1;
        for (const Descriptor *end : {&client, &target}) {
            ::setsockopt(end->get(), IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            ::fcntl(end->get(), F_SETFL, O_NONBLOCK);
        }
        Link &link = m_links.emplace_back();
        link.ends[0] = std::move(client);
        link.ends[1] = std::move(target);
    }

    void receive(Link &link, std::size_t from, Clock::time_point now)
    {
        Flow &flow = link.flows[from];
        while (flow.buffered < bufferLimit()) {
            Pieces::Bytes bytes = m_pieces.take();
            const ssize_t got =
                ::recv(link.ends[from].get(), bytes.get(), m_rate > 0 ? NarrowPiece : PieceSize, 0);
            if (got <= 0) {
                link.broken = link.broken || (got < 0 && errno != EAGAIN && errno != EINTR);
                flow.readEnded = flow.readEnded || got == 0;
                m_pieces.giveBack(std::move(bytes));
                return;
            }
            Chunk chunk;
            chunk.bytes = std::move(bytes);
            chunk.size = static_cast<std::size_t>(got);
            flow.linkFree = std::max(flow.linkFree, now);
            if (m_rate > 0)
                flow.linkFree += std::chrono::nanoseconds(got * 1'000'000'000 / m_rate);
            chunk.due = flow.linkFree + std::chrono::microseconds(m_roundTrip / 2);
            flow.buffered += got;
            flow.chunks.push_back(std::move(chunk));
        }
    }

    void deliver(Link &link, std::size_t from, Clock::time_point now)
    {
        Flow &flow = link.flows[from];
        const int to = link.ends[1 - from].get();
        while (!flow.chunks.empty() && flow.chunks.front().due <= now) {
            Chunk &chunk = flow.chunks.front();
            const ssize_t sent =
                ::send(to, chunk.bytes.get() + chunk.sent, chunk.size - chunk.sent, MSG_NOSIGNAL);
            if (sent < 0) {
                link.broken = link.broken || (errno != EAGAIN && errno != EINTR);
                return;
            }
            chunk.sent += static_cast<std::size_t>(sent);
            flow.buffered -= sent;
            m_forwarded[from] += sent;
            if (chunk.sent < chunk.size)
                return;
            m_pieces.giveBack(std::move(chunk.bytes));
            flow.chunks.pop_front();
        }
        if (flow.readEnded && flow.chunks.empty() && !flow.writeEnded) {
            ::shutdown(to, SHUT_WR);
            flow.writeEnded = true;
        }
    }

    static void reset(Link &link)
    {
        const linger hard{1, 0};
        for (Descriptor &end : link.ends)
            ::setsockopt(end.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    }

    void loop()
    {
        while (!m_ending) {
            if (m_cutting.exchange(false) || m_refusing) {
                std::for_each(m_links.begin(), m_links.end(), reset);
                m_links.clear();
            }
            waitForWork();
            const Clock::time_point now = Clock::now();
            if (m_stalled)
                continue;
            for (Link &link : m_links) {
                for (std::size_t i = 0; i < 2; ++i) {
                    if (!link.flows[i].readEnded)
                        receive(link, i, now);
                    deliver(link, i, now);
                }
            }
            m_links.remove_if([](const Link &link) {
                return link.broken || (link.flows[0].writeEnded && link.flows[1].writeEnded);
            });
        }
        m_links.clear();
    }

    void waitForWork()
    {
        std::vector<pollfd> polls{{m_wakeRead.get(), POLLIN, 0}, {m_listener.get(), POLLIN, 0}};
        const Clock::time_point now = Clock::now();
        Clock::time_point next = now + std::chrono::seconds(10);
        for (const Link &link : m_links) {
            for (std::size_t i = 0; i < 2 && !m_stalled; ++i) {
                const Flow &flow = link.flows[i];
                pollfd poll{link.ends[i].get(), 0, 0};
                if (!flow.readEnded && flow.buffered < bufferLimit())
                    poll.events |= POLLIN;
                const Flow &other = link.flows[1 - i];
                if (!other.chunks.empty()) {
                    if (other.chunks.front().due <= now)
                        poll.events |= POLLOUT;
                    else
                        next = std::min(next, other.chunks.front().due);
                }
                if (poll.events != 0)
                    polls.push_back(poll);
            }
        }
        const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(next - now).count();
        const timespec limit{left / 1'000'000'000, left % 1'000'000'000};
        ::ppoll(polls.data(), polls.size(), &limit, nullptr);
        if (polls[0].revents != 0) {
            std::array<char, 64> sink{};
            while (::read(m_wakeRead.get(), sink.data(), sink.size()) > 0) {
            }
        }
        if (polls[1].revents != 0)
            accept();
    }

    const quint16 m_targetPort;
    const qint64 m_rate;
    std::atomic<qint64> m_roundTrip;
    Descriptor m_listener;
    Descriptor m_wakeRead;
    Descriptor m_wakeWrite;
    Pieces m_pieces; ///< the worker thread's own, like what follows
    std::list<Link> m_links;
    std::thread m_thread;
};

DelayProxy::DelayProxy(quint16 targetPort, Options options)
    : m_worker(std::make_unique<Worker>(targetPort, options))
{
}

DelayProxy::~DelayProxy() = default;

quint16 DelayProxy::port() const
{
    return m_worker->m_port;
}

void DelayProxy::cut()
{
    m_worker->m_cutting = true;
    m_worker->wake();
}

void DelayProxy::setRefusing(bool refusing)
{
    m_worker->m_refusing = refusing;
    m_worker->wake();
}

void DelayProxy::setStalled(bool stalled)
{
    m_worker->m_stalled = stalled;
    m_worker->wake();
}

void DelayProxy::setRoundTrip(std::chrono::microseconds roundTrip)
{
    m_worker->setRoundTrip(roundTrip);
    m_worker->wake();
}

int DelayProxy::accepted() const
{
    return m_worker->m_accepted;
}

qint64 DelayProxy::bytesToTarget() const
{
    return m_worker->m_forwarded[0];
}

qint64 DelayProxy::bytesFromTarget() const
{
    return m_worker->m_forwarded[1];
}

} // namespace Slipway::TestSupport
