// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/delayproxy.h"

#include "support/proxylink.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace Slipway::TestSupport {

namespace {

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

} // namespace

/// Takes connections on a thread of its own and gives each a link.
class DelayProxy::Worker
{
public:
    Worker(quint16 targetPort, Options options)
        : m_targetPort(targetPort)
        , m_listener(listening(options.listenPort))
    {
        m_conditions.bytesPerSecond = options.bytesPerSecond;
        m_conditions.roundTrip = options.roundTrip.count();
        sockaddr_in address{};
        socklen_t size = sizeof address;
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { loop(); });
    }
    ~Worker()
    {
        m_ending = true;
        m_wake.wake();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void cut()
    {
        const std::lock_guard lock(m_mutex);
        for (ProxyLink &link : m_links)
            link.cut();
    }

    void cutOne()
    {
        const std::lock_guard lock(m_mutex);
        m_links.remove_if([](const ProxyLink &link) { return link.isOver(); });
        const auto busiest =
            std::max_element(m_links.begin(), m_links.end(), [](const ProxyLink &one, const ProxyLink &other) {
                return one.carried() < other.carried();
            });
        if (busiest != m_links.end())
            busiest->cut();
    }

    void setRefusing(bool refusing)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_refusing = refusing;
        }
        if (refusing)
            cut();
    }

    void conditionsChanged()
    {
        const std::lock_guard lock(m_mutex);
        for (ProxyLink &link : m_links)
            link.wake();
    }

    quint16 m_port = 0;
    std::atomic<int> m_accepted{0};
    LinkConditions m_conditions;

private:
    void accept()
    {
        Descriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (client.get() < 0)
            return;
        ++m_accepted;
        const std::lock_guard lock(m_mutex);
        m_links.remove_if([](const ProxyLink &link) { return link.isOver(); });
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
        m_links.emplace_back(m_conditions, std::move(client), std::move(target));
    }

    void loop()
    {
        while (!m_ending) {
            std::array<pollfd, 2> polls{{{m_wake.descriptor(), POLLIN, 0}, {m_listener.get(), POLLIN, 0}}};
            ::poll(polls.data(), polls.size(), -1);
            m_wake.drain();
            if (polls[1].revents != 0)
                accept();
        }
        const std::lock_guard lock(m_mutex);
        m_links.clear();
    }

    const quint16 m_targetPort;
    Descriptor m_listener;
    WakePipe m_wake;
    std::atomic<bool> m_ending{false};
    std::mutex m_mutex;
    bool m_refusing = false;
    std::list<ProxyLink> m_links;
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
    m_worker->cut();
}

void DelayProxy::cutOne()
{
    m_worker->cutOne();
}

void DelayProxy::setRefusing(bool refusing)
{
    m_worker->setRefusing(refusing);
}

void DelayProxy::setStalled(bool stalled)
{
    m_worker->m_conditions.stalled = stalled;
    m_worker->conditionsChanged();
}

void DelayProxy::setRoundTrip(std::chrono::microseconds roundTrip)
{
    m_worker->m_conditions.roundTrip = roundTrip.count();
    m_worker->conditionsChanged();
}

int DelayProxy::accepted() const
{
    return m_worker->m_accepted;
}

qint64 DelayProxy::bytesToTarget() const
{
    return m_worker->m_conditions.forwarded[0];
}

qint64 DelayProxy::bytesFromTarget() const
{
    return m_worker->m_conditions.forwarded[1];
}

} // namespace Slipway::TestSupport
