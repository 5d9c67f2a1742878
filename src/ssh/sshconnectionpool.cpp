// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshconnectionpool.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <spdlog/spdlog.h>

namespace Slipway::Ssh {

using Domain::ConnectionError;

SshConnectionPool::SshConnectionPool(std::function<std::shared_ptr<Login>()> login, const SshTimings &timings,
                                     ConnectionObserver observer)
    : m_login(std::move(login))
    , m_timings(timings)
    , m_observer(std::move(observer))
{
    for (size_t stripe = 0; stripe < stripes; ++stripe)
        m_lanes[1 + stripe].lane = Remote::Lane::Bulk;
    connect(&m_lingering, &QTimer::timeout, this, &SshConnectionPool::closeUnused);
}

SshConnectionPool::~SshConnectionPool()
{
    Q_ASSERT(QThread::currentThread() == thread());
    for (LaneState &lane : m_lanes)
        lane.dialling.request_stop();
    for (LaneState &lane : m_lanes) {
        if (lane.dialling.joinable())
            lane.dialling.join();
        failed(lane, std::make_exception_ptr(ConnectionError(
                         ConnectionError::Kind::Lost,
                         QCoreApplication::translate("Ssh", "The program closes its connections."))));
        lane.connection.reset();
    }
}

SshConnectionPool::LaneState &SshConnectionPool::state(const CommandExchange &exchange)
{
    if (exchange.lane() != Remote::Lane::Bulk)
        return m_lanes[0];
    return m_lanes[1 + size_t(std::max(exchange.stripe(), 0)) % stripes];
}

void SshConnectionPool::submit(std::shared_ptr<CommandExchange> exchange)
{
    Q_ASSERT(QThread::currentThread() == thread());
    LaneState &lane = state(*exchange);
    lane.queue.push_back(std::move(exchange));
    dispatch(lane);
}

void SshConnectionPool::woken(const std::shared_ptr<CommandExchange> &exchange)
{
    Q_ASSERT(QThread::currentThread() == thread());
    exchange->wakeIsPending = false;
    LaneState &lane = state(*exchange);
    if (lane.connection)
        lane.connection->pump();
    dispatch(lane);
}

void SshConnectionPool::setKept(bool kept)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_kept = kept;
}

void SshConnectionPool::dispatch(LaneState &lane)
{
    std::erase_if(lane.queue, [](const std::shared_ptr<CommandExchange> &exchange) {
        if (!exchange->isCancelled())
            return false;
        exchange->finish(CommandExchange::End::Cancelled, {}, {});
        return true;
    });
    while (!lane.queue.empty() && lane.connection && lane.connection->hasRoom()) {
        const std::shared_ptr<CommandExchange> exchange = lane.queue.front();
        lane.queue.pop_front();
        lane.connection->start(exchange);
    }
    if (!lane.queue.empty() && (!lane.connection || lane.connection->isLost()))
        dial(lane);
}

void SshConnectionPool::dial(LaneState &lane)
{
    if (lane.isDialling)
        return;
    lane.isDialling = true;
    const auto wait =
        std::chrono::duration_cast<std::chrono::milliseconds>(lane.notBefore - SshSession::Clock::now());
    if (wait.count() > 0) {
        spdlog::info("ssh: waiting {} ms before connecting again...", wait.count());
        QTimer::singleShot(wait, this, [this, &lane] {
            lane.isDialling = false;
            // Whoever wanted it may have given up meanwhile.
            dispatch(lane);
        });
        return;
    }
    report(lane, lane.wasConnected || lane.backOff.count() > 0 ? ConnectionState::Reconnecting
                                                               : ConnectionState::Connecting);
    const bool forBulk = lane.lane == Remote::Lane::Bulk;
    lane.dialling = std::jthread([this, &lane, forBulk](const std::stop_token &stop) {
        auto result = std::make_shared<Dialled>();
        try {
            result->session = m_login()->open(forBulk, stop);
        } catch (...) {
            result->failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, &lane, result] { dialled(lane, result); }, Qt::QueuedConnection);
    });
}

void SshConnectionPool::dialled(LaneState &lane, const std::shared_ptr<Dialled> &result)
{
    Q_ASSERT(QThread::currentThread() == thread());
    lane.isDialling = false;
    if (result->failure) {
        lane.backOff = lane.backOff.count() == 0 ? m_timings.firstBackOff
                                                 : std::min(lane.backOff * 2, m_timings.longestBackOff);
        lane.notBefore = SshSession::Clock::now() + lane.backOff;
        report(lane, lane.wasConnected ? ConnectionState::Lost : ConnectionState::Disconnected);
        failed(lane, result->failure);
        return;
    }
    lane.backOff = std::chrono::milliseconds(0);
    lane.notBefore = {};
    lane.wasConnected = true;
    lane.connection = std::make_unique<SshConnection>(std::move(result->session), lane.lane, m_timings);
    connect(lane.connection.get(), &SshConnection::roomAgain, this, [this, &lane] { dispatch(lane); });
    connect(lane.connection.get(), &SshConnection::refused, this,
            [&lane](const std::shared_ptr<CommandExchange> &exchange) { lane.queue.push_front(exchange); });
    connect(lane.connection.get(), &SshConnection::lost, this,
            [this, &lane] { report(lane, ConnectionState::Lost); });
    // Queued: the connection that says so is still at work.
    connect(
        lane.connection.get(), &SshConnection::lost, this, [this, &lane] { connectionLost(lane); },
        Qt::QueuedConnection);
    if (!m_lingering.isActive())
        m_lingering.start(m_timings.linger / 4);
    report(lane, ConnectionState::Connected);
    dispatch(lane);
}

void SshConnectionPool::connectionLost(LaneState &lane)
{
    if (lane.connection && lane.connection->isLost())
        lane.connection.reset();
    dispatch(lane);
}

void SshConnectionPool::failed(LaneState &lane, const std::exception_ptr &failure)
{
    while (!lane.queue.empty()) {
        const std::shared_ptr<CommandExchange> exchange = lane.queue.front();
        lane.queue.pop_front();
        exchange->finish(exchange->isCancelled() ? CommandExchange::End::Cancelled
                                                 : CommandExchange::End::Failed,
                         {}, {}, failure);
    }
}

void SshConnectionPool::closeUnused()
{
    bool any = false;
    for (LaneState &lane : m_lanes) {
        if (!lane.connection)
            continue;
        const bool unused = lane.connection->channelCount() == 0
                            && SshSession::Clock::now() - lane.connection->idleSince() >= m_timings.linger;
        if (unused && !m_kept) {
            spdlog::debug("ssh: closing a connection that is not used");
            lane.connection.reset();
            lane.wasConnected = false;
            report(lane, ConnectionState::Disconnected);
        } else {
            any = true;
        }
    }
    if (!any)
        m_lingering.stop();
}

void SshConnectionPool::report(const LaneState &lane, ConnectionState now) const
{
    if (lane.lane == Remote::Lane::Control && m_observer)
        m_observer(now);
}

} // namespace Slipway::Ssh
