// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshconnection.h"

#include "domain/error.h"
#include "ssh/socketmode.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <algorithm>
#include <libssh/server.h> // ssh_send_keepalive is a client's call all the same
#include <spdlog/spdlog.h>
#include <utility>

namespace Slipway::Ssh {

using Domain::ConnectionError;

namespace {

/// How long one pump may keep timers and other connections of the thread waiting.
constexpr std::chrono::milliseconds PumpTurn{20};
constexpr std::chrono::milliseconds TickInterval{100};
constexpr int MostRefusals = 5;
constexpr std::chrono::milliseconds RefusalPause{100};

} // namespace

SshConnection::SshConnection(std::unique_ptr<SshSession> session, Remote::Lane lane, const SshTimings &timings)
    : m_lane(lane)
    , m_timings(timings)
    , m_session(std::move(session))
{
    m_surroundings.session = m_session->get();
    m_surroundings.timings = timings;
    m_surroundings.scratchSize =
        lane == Remote::Lane::Bulk ? ReceiveWindow::LargestBulk : ReceiveWindow::LargestControl;
    // Not initialised, so that pages nobody writes to cost no memory.
    m_surroundings.scratch.reset(new char[m_surroundings.scratchSize]);
    ssh_set_counters(m_session->get(), nullptr, &m_counter);

    const auto socket = qintptr(ssh_get_fd(m_session->get()));
    m_readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &SshConnection::pump);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &SshConnection::pump);
    connect(&m_tick, &QTimer::timeout, this, &SshConnection::tick);
    connect(&m_keepAlive, &QTimer::timeout, this, &SshConnection::keepAlive);
    connect(&m_pause, &QTimer::timeout, this, &SshConnection::offerAgain);
    m_tick.setInterval(TickInterval);
    m_pause.setInterval(RefusalPause);
    m_pause.setSingleShot(true);
    m_keepAlive.start(timings.keepAlive);
}

SshConnection::~SshConnection()
{
    Q_ASSERT(QThread::currentThread() == thread());
    // Notifiers before the socket that they watch, channels before the session that they belong to.
    m_readable.reset();
    m_writable.reset();
    m_channels.clear();
    m_spare = {};
    ssh_set_counters(m_session->get(), nullptr, nullptr);
}

void SshConnection::start(std::shared_ptr<CommandExchange> exchange)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_spare.isSpent())
        m_spare = {};
    m_channels.push_back(
        std::make_unique<SshChannel>(m_surroundings, std::move(exchange), std::exchange(m_spare, {})));
    m_wantsSpare = true;
    if (!m_tick.isActive())
        m_tick.start();
    pump();
}

void SshConnection::pump()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_pumping) {
        m_pumpAgain = true;
        return;
    }
    if (m_lost)
        return;
    m_pumping = true;
    pumpOnce();
    m_pumping = false;
}

void SshConnection::pumpOnce()
{
    const auto end = SshSession::Clock::now() + PumpTurn;
    bool worked = true;
    // Any call of libssh may read and call back for any channel, so go round until nothing has changed: a wake-up
    // that is missed here never comes again.
    while (worked && !m_lost) {
        const quint64 activity = m_surroundings.activity;
        const uint64_t received = m_counter.in_bytes;
        m_pumpAgain = false;
        if (!m_session->poll(std::chrono::milliseconds(0))) {
            lose(m_session->error());
            return;
        }
        if (!m_hasRun)
            acknowledgeNow(qintptr(ssh_get_fd(m_session->get())));
        worked = false;
        size_t running = 0;
        for (size_t i = 0; i < m_channels.size(); ++i) {
            worked = m_channels[i]->service() || worked;
            running += m_channels[i]->isRunning() ? size_t(1) : 0;
        }
        worked = keepSpare() || worked;
        m_mostAtOnce = std::max(m_mostAtOnce, running);
        m_hasRun = m_hasRun || running > 0;
        if (!m_session->isAlive()) {
            lose(m_session->error());
            return;
        }
        removeDone();
        worked = worked || m_pumpAgain || activity != m_surroundings.activity || received != m_counter.in_bytes;
        if (worked && SshSession::Clock::now() > end) {
            QMetaObject::invokeMethod(this, &SshConnection::pump, Qt::QueuedConnection);
            break;
        }
    }
    for (const auto &channel : m_channels)
        channel->exchange()->tellOutput();
    watchForWriting();
}

bool SshConnection::keepSpare()
{
    const bool changed = m_spare.service();
    if (m_spare.isSpent()) {
        // Closed by the server for being idle: not asked for again before the next command. Refused: never.
        m_spareRefused = m_spareRefused || !m_spare.isOpen();
        m_wantsSpare = false;
        m_spare = {};
        return true;
    }
    // Behind the request of the command that runs, so that it never delays one.
    const bool allAsked = std::all_of(m_channels.begin(), m_channels.end(),
                                      [](const auto &channel) { return channel->hasAsked(); });
    if (m_spare.exists() || m_spareRefused || !m_wantsSpare || !allAsked || m_channels.size() >= m_mostChannels)
        return changed;
    m_wantsSpare = false;
    m_spare = SpareChannel(m_session->get());
    return true;
}

void SshConnection::watchForWriting()
{
    // A socket is nearly always writable: the notifier would fire without end.
    if (m_writable)
        m_writable->setEnabled((ssh_get_poll_flags(m_session->get()) & SSH_WRITE_PENDING) != 0);
}

void SshConnection::removeDone()
{
    std::vector<std::shared_ptr<CommandExchange>> refusedOnes;
    bool freed = false;
    for (auto it = m_channels.begin(); it != m_channels.end();) {
        if (!(*it)->isDone()) {
            ++it;
            continue;
        }
        if ((*it)->wasRefused())
            refusedOnes.push_back((*it)->exchange());
        it = m_channels.erase(it);
        freed = true;
    }
    if (!freed)
        return;
    if (m_channels.empty()) {
        m_idleSince = SshSession::Clock::now();
        m_tick.stop();
    }
    for (const auto &exchange : refusedOnes)
        tryAgainLater(exchange);
    Q_EMIT roomAgain();
}

void SshConnection::tryAgainLater(const std::shared_ptr<CommandExchange> &exchange)
{
    if (!m_channels.empty()) {
        const size_t allowed = std::max(m_mostAtOnce, m_channels.size());
        if (allowed < m_mostChannels) {
            spdlog::info("ssh: the server allows {} sessions on a connection", allowed);
            m_mostChannels = allowed;
        }
        Q_EMIT refused(exchange);
        return;
    }
    // A session that has just ended may still count for a moment. Nobody else may try meanwhile: each who waits would
    // use up his attempts on the same session.
    if (++exchange->refusals <= MostRefusals) {
        m_refused.push_back(exchange);
        m_pause.start();
        return;
    }
    exchange->finish(
        CommandExchange::End::Failed, {}, {},
        std::make_exception_ptr(Domain::CommandFailed(
            QCoreApplication::translate("Ssh", "The server lets this login open no session: %1.")
                .arg(m_session->error()),
            std::nullopt, {},
            QCoreApplication::translate("Ssh", "Check MaxSessions and ForceCommand in the server's "
                                               "sshd_config, and the options of the key in "
                                               "~/.ssh/authorized_keys."))));
}

void SshConnection::offerAgain()
{
    for (const auto &exchange : std::exchange(m_refused, {}))
        Q_EMIT refused(exchange);
    Q_EMIT roomAgain();
}

void SshConnection::tick()
{
    const auto now = SshSession::Clock::now();
    for (const auto &channel : m_channels) {
        if (channel->isOverdue(now)) {
            // A request without an answer must not be closed over; the connection is of no more use.
            lose(QCoreApplication::translate("Ssh", "the server does not answer"));
            return;
        }
    }
    for (size_t i = 0; i < m_channels.size(); ++i) {
        if (const std::optional<qint64> process = m_channels[i]->takeProcessToEnd())
            endByCommand(*process);
    }
    pump();
}

void SshConnection::endByCommand(qint64 processGroup)
{
    spdlog::debug("ssh: the server passes no signals on, ending process group {} by a command...",
                  processGroup);
    // Beyond the usual number of channels: it must not wait for the very command that it is to end. Nobody waits
    // for it either, so nobody needs to be woken.
    start(std::make_shared<CommandExchange>(execLineToEnd(processGroup, m_timings.terminateGrace), m_lane,
                                            m_timings.terminateGrace + m_timings.killGrace, false, [] {}));
}

void SshConnection::keepAlive()
{
    if (m_lost)
        return;
    if (m_counter.in_bytes != m_bytesAtKeepAlive) {
        m_unanswered = 0;
    } else if (++m_unanswered >= m_timings.missedKeepAlives) {
        lose(QCoreApplication::translate("Ssh", "the server has not answered for %1 seconds")
                 .arg(double(m_timings.keepAlive.count() * m_unanswered) / 1000, 0, 'g', 3));
        return;
    }
    m_bytesAtKeepAlive = m_counter.in_bytes;
    // Without blocking, every second call only collects the answer to the one before.
    ssh_send_keepalive(m_session->get());
    ssh_send_keepalive(m_session->get());
    pump();
}

void SshConnection::lose(const QString &why)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_lost)
        return;
    m_lost = true;
    // libssh may have closed the socket already: nobody may watch its number any longer.
    m_readable.reset();
    m_writable.reset();
    m_tick.stop();
    m_keepAlive.stop();
    m_pause.stop();
    const QString reason = why.isEmpty() ? QCoreApplication::translate("Ssh", "the server closed it") : why;
    spdlog::warn("ssh: connection lost: {}", reason.toStdString());
    const auto failure = std::make_exception_ptr(ConnectionError(
        ConnectionError::Kind::Lost,
        QCoreApplication::translate("Ssh", "The connection to the server broke while a command ran: %1.")
            .arg(reason),
        QCoreApplication::translate("Ssh", "Try again: the next command connects anew.")));
    for (const auto &channel : m_channels)
        channel->fail(failure);
    m_channels.clear();
    m_refused.clear();
    m_spare = {};
    Q_EMIT lost(reason);
}

} // namespace Slipway::Ssh
