// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshchannel.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace Slipway::Ssh {

namespace {

/// At most so much is written before the other channels have their turn.
constexpr qsizetype WriteTurn = 256 << 10;
constexpr qsizetype ReadTurn = 512 << 10;
/// A signal that reached its process has ended it by then.
constexpr std::chrono::milliseconds SignalPatience{150};

std::exception_ptr lost(const QString &why)
{
    return std::make_exception_ptr(Domain::ConnectionError(
        Domain::ConnectionError::Kind::Lost,
        QCoreApplication::translate("Ssh", "The connection broke while a command ran: %1.").arg(why),
        QCoreApplication::translate("Ssh", "Try again: the next command connects anew.")));
}

} // namespace

SshChannel::SshChannel(Surroundings &surroundings, std::shared_ptr<CommandExchange> exchange,
                       SpareChannel opened)
    : m_surroundings(surroundings)
    , m_exchange(std::move(exchange))
    , m_window(m_exchange->lane() == Remote::Lane::Bulk ? ReceiveWindow::LargestBulk
                                                        : ReceiveWindow::LargestControl)
{
    m_isSpare = opened.exists();
    if (opened.isOpen())
        m_state = State::Requesting;
    m_channel = m_isSpare ? opened.release() : ssh_channel_new(m_surroundings.session);
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = onData;
    m_callbacks.channel_close_function = onClose;
    m_callbacks.channel_exit_status_function = onExitStatus;
    m_callbacks.channel_exit_signal_function = onExitSignal;
    ssh_callbacks_init(&m_callbacks);
    listen();
}

void SshChannel::listen()
{
    if (m_channel)
        ssh_set_channel_callbacks(m_channel, &m_callbacks);
}

SshChannel::~SshChannel()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    if (!m_channel)
        return;
    // libssh keeps the channel beyond the call that frees it, and would call back into this object.
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
}

bool SshChannel::service()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    switch (m_state) {
    case State::Opening:
        return open();
    case State::Requesting: {
        const bool worked = request();
        // The input goes out behind the request: to wait for the answer first would cost a round trip.
        return (m_state == State::Requesting && m_isRequested && writeInput()) || worked;
    }
    case State::Running:
        return run();
    case State::Done:
        break;
    }
    return false;
}

bool SshChannel::open()
{
    const int result = m_channel ? ssh_channel_open_session(m_channel) : SSH_ERROR;
    if (result == SSH_AGAIN)
        return false;
    if (result != SSH_OK) {
        m_refused = ssh_get_error_code(m_surroundings.session) == SSH_REQUEST_DENIED;
        if (!m_refused)
            m_exchange->finish(CommandExchange::End::Failed, {}, {},
                               lost(QString::fromUtf8(ssh_get_error(m_surroundings.session))));
        m_state = State::Done;
        return true;
    }
    if (!m_isSpare)
        roundTripMeasured();
    // Nothing is pending now, so this is the last moment to leave without having started anything.
    if (m_exchange->isCancelled()) {
        ssh_channel_close(m_channel);
        finish(CommandExchange::End::Cancelled);
        return true;
    }
    m_state = State::Requesting;
    m_asked = Clock::now();
    return true;
}

bool SshChannel::openAnew()
{
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
    m_channel = ssh_channel_new(m_surroundings.session);
    listen();
    m_isSpare = false;
    m_remoteClosed = false;
    m_state = State::Opening;
    m_asked = Clock::now();
    return true;
}

bool SshChannel::request()
{
    // A server may close channels that lie idle (ChannelTimeout).
    if (m_remoteClosed && !m_isRequested)
        return openAnew();
    m_isRequested = true;
    const int result = ssh_channel_request_exec(m_channel, m_exchange->line().line.constData());
    if (m_remoteClosed && result == SSH_AGAIN) {
        // Closed for being idle while the request was on its way. A command is never asked for twice.
        finish(CommandExchange::End::Failed,
               lost(QCoreApplication::translate("Ssh", "the server closed an idle channel")));
        return true;
    }
    if (result == SSH_AGAIN)
        return false;
    if (result != SSH_OK && ssh_get_error_code(m_surroundings.session) != SSH_REQUEST_DENIED) {
        // It went away just now. Whether the command has begun nobody knows, as with any loss.
        finish(CommandExchange::End::Failed, lost(QString::fromUtf8(ssh_get_error(m_surroundings.session))));
        return true;
    }
    if (result != SSH_OK) {
        finish(
            CommandExchange::End::Failed,
            std::make_exception_ptr(Domain::CommandFailed(
                QCoreApplication::translate("Ssh", "The server refused to run a command: %1.")
                    .arg(QString::fromUtf8(ssh_get_error(m_surroundings.session))),
                std::nullopt, {},
                QCoreApplication::translate("Ssh", "Check that this login may run commands: a ForceCommand, a "
                                                   "restricted key or a login shell that does not exist "
                                                   "prevents it."))));
        return true;
    }
    roundTripMeasured();
    m_started = m_heard = Clock::now();
    m_state = State::Running;
    return true;
}

void SshChannel::roundTripMeasured()
{
    const std::chrono::nanoseconds taken = Clock::now() - m_asked;
    if (m_surroundings.roundTrip.count() == 0 || taken < m_surroundings.roundTrip)
        m_surroundings.roundTrip = taken;
}

bool SshChannel::isOverdue(Clock::time_point now) const
{
    return (m_state == State::Opening || m_state == State::Requesting)
           && now - m_asked > m_surroundings.timings.connectLimit;
}

bool SshChannel::run()
{
    bool worked = endIfAsked(Clock::now());
    if (isDone())
        return true;
    worked = readBacklog(true) || worked;
    worked = readBacklog(false) || worked;
    if (m_remoteClosed) {
        if (!m_backlog)
            complete();
        return true;
    }
    worked = writeInput() || worked;
    return topUp() || worked;
}

bool SshChannel::writeInput()
{
    if (m_eofSent)
        return false;
    bool worked = false;
    for (qsizetype written = 0; written < WriteTurn;) {
        // What libssh cannot send at once it keeps, so ask for no more while the socket is full.
        if ((ssh_get_poll_flags(m_surroundings.session) & SSH_WRITE_PENDING) != 0)
            return worked;
        const qsizetype window = qsizetype(ssh_channel_window_size(m_channel));
        const QByteArray bytes = window > 0 ? m_exchange->takeInput(std::min(window, WriteTurn)) : QByteArray();
        if (bytes.isEmpty())
            break;
        const int sent = ssh_channel_write(m_channel, bytes.constData(), uint32_t(bytes.size()));
        if (sent < bytes.size())
            m_exchange->returnInput(bytes.mid(std::max(sent, 0)));
        if (sent <= 0)
            return worked;
        written += sent;
        worked = true;
    }
    if (m_exchange->inputIsSpent()) {
        // SSH_AGAIN means that it is on its way.
        ssh_channel_send_eof(m_channel);
        m_eofSent = true;
        worked = true;
    }
    return worked;
}

void SshChannel::takeError(QByteArrayView bytes)
{
    m_exchange->addError(m_mark.strip(bytes));
}

qsizetype SshChannel::take(QByteArrayView bytes, bool isError)
{
    qsizetype taken = bytes.size();
    if (isError) {
        takeError(bytes);
    } else {
        taken = std::min(taken, m_exchange->outputRoom());
        m_exchange->addOutput(bytes.first(taken));
        m_backlog = taken < bytes.size();
    }
    m_heard = Clock::now();
    m_window.received(taken, m_surroundings.roundTrip, m_heard);
    return taken;
}

bool SshChannel::readBacklog(bool isError)
{
    if (!isError && !m_backlog)
        return false;
    bool worked = false;
    for (qsizetype total = 0; total < ReadTurn;) {
        std::array<char, 65536> buffer;
        const qsizetype room = isError ? qsizetype(buffer.size()) : m_exchange->outputRoom();
        if (room <= 0)
            return worked;
        const int waiting = ssh_channel_poll(m_channel, isError ? 1 : 0);
        if (waiting <= 0) {
            if (!isError)
                m_backlog = false;
            return worked;
        }
        const auto wanted = uint32_t(std::min({room, qsizetype(buffer.size()), qsizetype(waiting)}));
        const int got = ssh_channel_read_timeout(m_channel, buffer.data(), wanted, isError ? 1 : 0, 0);
        if (got <= 0)
            return worked;
        if (isError)
            takeError(QByteArrayView(buffer.data(), got));
        else
            m_exchange->addOutput(QByteArrayView(buffer.data(), got));
        m_heard = Clock::now();
        m_window.received(got, m_surroundings.roundTrip, m_heard);
        total += got;
        worked = true;
    }
    return worked;
}

bool SshChannel::topUp()
{
    // Bytes that nobody takes must not be followed by more: this is what bounds the memory of a slow caller.
    if (m_backlog || !m_window.wantsTopUp())
        return false;
    // libssh has no call to set the window, but when it is asked for N bytes of stderr it allows the server N bytes
    // on the whole channel. Whatever stderr there is comes out here, hence a buffer of that size.
    const uint32_t wanted = uint32_t(std::min(size_t(m_window.size()), m_surroundings.scratchSize));
    m_window.toppedUp();
    const int got = ssh_channel_read_timeout(m_channel, m_surroundings.scratch.get(), wanted, 1, 0);
    if (got > 0)
        takeError(QByteArrayView(m_surroundings.scratch.get(), got));
    return true;
}

bool SshChannel::endIfAsked(Clock::time_point now)
{
    const SshTimings &timings = m_surroundings.timings;
    if (m_ending == Ending::No) {
        const bool over = m_exchange->limit().count() > 0 && now - m_started > m_exchange->limit();
        const bool cancelled = m_exchange->isCancelled();
        // What the caller has no room for has been heard all the same.
        const bool silent =
            m_exchange->silence().count() > 0 && !m_backlog && now - m_heard > m_exchange->silence();
        if ((!over && !cancelled && !silent) || m_remoteClosed)
            return false;
        if (m_exitStatus || !m_exitSignal.isEmpty()) {
            // It has ended by itself; only something that it left behind still holds its output open.
            ssh_channel_close(m_channel);
            finish(CommandExchange::End::Exited);
            return true;
        }
        m_endingReason = cancelled ? CommandExchange::End::Cancelled : CommandExchange::End::OverLimit;
        if (silent && !over && !cancelled) {
            m_endingReason = CommandExchange::End::Failed;
            m_endingFailure =
                lost(QCoreApplication::translate("Ssh", "nothing was heard of a command for %1 seconds")
                         .arg(double(m_exchange->silence().count()) / 1000, 0, 'g', 6));
        }
        m_ending = Ending::Terminated;
        m_endingSince = now;
        // To close the channel would leave the process running: sshd tells it nothing.
        ssh_channel_request_send_signal(m_channel, "TERM");
        return true;
    }
    if (m_ending == Ending::Terminated && now - m_endingSince > timings.terminateGrace) {
        m_ending = Ending::Killed;
        ssh_channel_request_send_signal(m_channel, "KILL");
        return true;
    }
    if (now - m_endingSince > timings.terminateGrace + timings.killGrace) {
        ssh_channel_close(m_channel);
        finish(m_endingReason, m_endingFailure);
        return true;
    }
    return false;
}

std::optional<qint64> SshChannel::takeProcessToEnd()
{
    const auto patience = std::max(std::chrono::nanoseconds(SignalPatience), 3 * m_surroundings.roundTrip);
    if (m_ending == Ending::No || m_otherEndTried || m_remoteClosed || !m_mark.processId()
        || Clock::now() - m_endingSince < patience)
        return std::nullopt;
    m_otherEndTried = true;
    return m_mark.processId();
}

void SshChannel::complete()
{
    const bool heard = m_exitStatus || !m_exitSignal.isEmpty();
    if (m_ending != Ending::No)
        finish(m_endingReason, m_endingFailure);
    else if (heard)
        finish(CommandExchange::End::Exited);
    else
        finish(CommandExchange::End::Failed,
               lost(QCoreApplication::translate("Ssh", "the server closed the channel without saying how the "
                                                       "command ended")));
}

void SshChannel::finish(CommandExchange::End end, std::exception_ptr failure)
{
    m_exchange->addError(m_mark.rest());
    m_exchange->finish(end, m_exitStatus, m_exitSignal, std::move(failure));
    m_state = State::Done;
}

void SshChannel::fail(const std::exception_ptr &failure)
{
    if (m_state == State::Done)
        return;
    // What was asked to stop and then lost its connection has been told to stop.
    finish(m_ending == Ending::No ? CommandExchange::End::Failed : m_endingReason, failure);
}

int SshChannel::onData(ssh_session, ssh_channel, void *data, uint32_t size, int isError, void *self)
{
    auto *channel = static_cast<SshChannel *>(self);
    ++channel->m_surroundings.activity;
    return int(channel->take(QByteArrayView(static_cast<const char *>(data), size), isError != 0));
}

void SshChannel::onClose(ssh_session, ssh_channel, void *self)
{
    auto *channel = static_cast<SshChannel *>(self);
    ++channel->m_surroundings.activity;
    channel->m_remoteClosed = true;
}

void SshChannel::onExitStatus(ssh_session, ssh_channel, int status, void *self)
{
    auto *channel = static_cast<SshChannel *>(self);
    ++channel->m_surroundings.activity;
    channel->m_exitStatus = status;
}

void SshChannel::onExitSignal(ssh_session, ssh_channel, const char *signal, int, const char *, const char *,
                              void *self)
{
    auto *channel = static_cast<SshChannel *>(self);
    ++channel->m_surroundings.activity;
    channel->m_exitSignal = signal;
}

} // namespace Slipway::Ssh
