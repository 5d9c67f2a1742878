// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshconnectionpool.h"

#include <spdlog/spdlog.h>

namespace Slipway::Ssh {

SshConnectionPool::SshConnectionPool(Remote::Lane lane, size_t connections,
                                     std::function<std::shared_ptr<Login>()> login, const SshTimings &timings)
    : m_lane(lane)
    , m_login(std::move(login))
    , m_timings(timings)
    , m_slots(connections)
{
    connect(&m_lingering, &QTimer::timeout, this, &SshConnectionPool::closeUnused);
}

SshConnectionPool::~SshConnectionPool()
{
    Q_ASSERT(QThread::currentThread() == thread());
    for (Slot &slot : m_slots)
        slot.dialling.request_stop();
    for (Slot &slot : m_slots) {
        if (slot.dialling.joinable())
            slot.dialling.join();
    }
}

SshConnectionPool::Slot &SshConnectionPool::slotOf(const CommandExchange &exchange)
{
    return m_slots[size_t(std::max(exchange.stripe(), 0)) % m_slots.size()];
}

void SshConnectionPool::submit(std::shared_ptr<CommandExchange> exchange)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Slot &slot = slotOf(*exchange);
    slot.queue.push_back(std::move(exchange));
    dispatch(slot);
}

void SshConnectionPool::woken(const std::shared_ptr<CommandExchange> &exchange)
{
    Q_ASSERT(QThread::currentThread() == thread());
    exchange->wakeIsPending = false;
    Slot &slot = slotOf(*exchange);
    if (slot.connection)
        slot.connection->pump();
    dispatch(slot);
}

void SshConnectionPool::dispatch(Slot &slot)
{
    std::erase_if(slot.queue, [](const std::shared_ptr<CommandExchange> &exchange) {
        if (!exchange->isCancelled())
            return false;
        exchange->finish(CommandExchange::End::Cancelled, {}, {});
        return true;
    });
    while (!slot.queue.empty() && slot.connection && slot.connection->hasRoom()) {
        const std::shared_ptr<CommandExchange> exchange = slot.queue.front();
        slot.queue.pop_front();
        slot.connection->start(exchange);
    }
    if (!slot.queue.empty() && (!slot.connection || slot.connection->isLost()))
        dial(slot);
}

void SshConnectionPool::dial(Slot &slot)
{
    if (slot.isDialling)
        return;
    slot.isDialling = true;
    const auto wait =
        std::chrono::duration_cast<std::chrono::milliseconds>(slot.notBefore - SshSession::Clock::now());
    if (wait.count() > 0) {
        spdlog::info("ssh: waiting {} ms before connecting again...", wait.count());
        QTimer::singleShot(wait, this, [this, &slot] {
            slot.isDialling = false;
            // Whoever wanted it may have given up meanwhile.
            dispatch(slot);
        });
        return;
    }
    const bool forBulk = m_lane == Remote::Lane::Bulk;
    slot.dialling = std::jthread([this, &slot, forBulk](const std::stop_token &stop) {
        auto result = std::make_shared<Dialled>();
        try {
            result->session = m_login()->open(forBulk, stop);
        } catch (...) {
            result->failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, &slot, result] { dialled(slot, result); }, Qt::QueuedConnection);
    });
}

void SshConnectionPool::dialled(Slot &slot, const std::shared_ptr<Dialled> &result)
{
    Q_ASSERT(QThread::currentThread() == thread());
    slot.isDialling = false;
    if (result->failure) {
        slot.backOff = slot.backOff.count() == 0 ? m_timings.firstBackOff
                                                 : std::min(slot.backOff * 2, m_timings.longestBackOff);
        slot.notBefore = SshSession::Clock::now() + slot.backOff;
        failed(slot, result->failure);
        return;
    }
    slot.backOff = std::chrono::milliseconds(0);
    slot.notBefore = {};
    slot.connection = std::make_unique<SshConnection>(std::move(result->session), m_lane, m_timings);
    connect(slot.connection.get(), &SshConnection::roomAgain, this, [this, &slot] { dispatch(slot); });
    connect(slot.connection.get(), &SshConnection::refused, this,
            [&slot](const std::shared_ptr<CommandExchange> &exchange) { slot.queue.push_front(exchange); });
    // Queued: the connection that says so is still at work.
    connect(
        slot.connection.get(), &SshConnection::lost, this, [this, &slot] { connectionLost(slot); },
        Qt::QueuedConnection);
    if (!m_lingering.isActive())
        m_lingering.start(m_timings.linger / 4);
    dispatch(slot);
}

void SshConnectionPool::connectionLost(Slot &slot)
{
    if (slot.connection && slot.connection->isLost())
        slot.connection.reset();
    dispatch(slot);
}

void SshConnectionPool::failed(Slot &slot, const std::exception_ptr &failure)
{
    while (!slot.queue.empty()) {
        const std::shared_ptr<CommandExchange> exchange = slot.queue.front();
        slot.queue.pop_front();
        exchange->finish(exchange->isCancelled() ? CommandExchange::End::Cancelled
                                                 : CommandExchange::End::Failed,
                         {}, {}, failure);
    }
}

void SshConnectionPool::closeUnused()
{
    bool any = false;
    for (Slot &slot : m_slots) {
        if (!slot.connection)
            continue;
        const bool unused = slot.connection->channelCount() == 0
                            && SshSession::Clock::now() - slot.connection->idleSince() >= m_timings.linger;
        if (unused) {
            spdlog::debug("ssh: closing a connection that is not used");
            slot.connection.reset();
        } else {
            any = true;
        }
    }
    if (!any)
        m_lingering.stop();
}

} // namespace Slipway::Ssh
