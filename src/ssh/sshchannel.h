// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/commandexchange.h"
#include "ssh/processmark.h"
#include "ssh/receivewindow.h"
#include "ssh/sparechannel.h"
#include "ssh/sshhandles.h"
#include "ssh/sshtarget.h"

#include <QThread>
#include <memory>

namespace Slipway::Ssh {

/// One command on one connection: opens a channel, asks for the exec, carries bytes both ways, and ends it. A state
/// machine that never blocks; lives on the I/O thread, where every method must be called. libssh's callbacks only
/// take notes (or bytes), because libssh must not be called from them.
class SshChannel
{
public:
    using Clock = std::chrono::steady_clock;

    enum class State { Opening, Requesting, Running, Done };

    /// What a connection tells and lends its channels.
    struct Surroundings
    {
        ssh_session session = nullptr;
        SshTimings timings;
        std::chrono::nanoseconds roundTrip{0}; ///< the shortest seen so far; channels shorten it
        quint64 activity = 0;                  ///< counts callbacks, so that the pump knows that it must go on
        /// Takes stderr that comes in while a window is enlarged; as large as the largest window. See topUp().
        std::unique_ptr<char[]> scratch;
        size_t scratchSize = 0;
    };

    /// `opened` is a channel that was opened ahead, or is being opened: it is taken over.
    SshChannel(Surroundings &surroundings, std::shared_ptr<CommandExchange> exchange, SpareChannel opened = {});
    ~SshChannel();
    Q_DISABLE_COPY_MOVE(SshChannel)

    /// Does what can be done now. Returns whether it did anything.
    bool service();
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /// The request for the command is on its way.
    [[nodiscard]] bool hasAsked() const { return m_isRequested || isDone(); }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    /// The server did not want one more channel; the command has not been started and may be tried again.
    [[nodiscard]] bool wasRefused() const { return m_refused; }
    /// An open or exec request has been unanswered for longer than the connect limit.
    [[nodiscard]] bool isOverdue(Clock::time_point now) const;
    [[nodiscard]] const std::shared_ptr<CommandExchange> &exchange() const { return m_exchange; }
    /// The process group that has to be ended by a command of its own, told once: signals did not reach it.
    [[nodiscard]] std::optional<qint64> takeProcessToEnd();
    /// The connection is gone; tells the caller.
    void fail(const std::exception_ptr &failure);

private:
    void listen();
    bool open();
    bool request();
    bool openAnew();
    bool run();
    bool writeInput();
    bool readBacklog(bool isError);
    bool topUp();
    bool endIfAsked(Clock::time_point now);
    void complete();
    void finish(CommandExchange::End end, std::exception_ptr failure = {});
    void roundTripMeasured();
    void takeError(QByteArrayView bytes);
    /// Bytes from libssh; returns how many of them were taken.
    qsizetype take(QByteArrayView bytes, bool isError);

    static int onData(ssh_session, ssh_channel, void *data, uint32_t size, int isError, void *self);
    static void onClose(ssh_session, ssh_channel, void *self);
    static void onExitStatus(ssh_session, ssh_channel, int status, void *self);
    static void onExitSignal(ssh_session, ssh_channel, const char *signal, int core, const char *message,
                             const char *language, void *self);

    Surroundings &m_surroundings;
    std::shared_ptr<CommandExchange> m_exchange;
    QThread *m_thread = QThread::currentThread();
    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_callbacks{};
    State m_state = State::Opening;
    bool m_isSpare = false;                   ///< was opened ahead; the server may have closed it meanwhile
    bool m_isRequested = false;               ///< the request has been sent
    Clock::time_point m_asked = Clock::now(); ///< when the pending request was sent
    Clock::time_point m_started;
    Clock::time_point m_heard; ///< when the last bytes came
    ReceiveWindow m_window;
    bool m_eofSent = false;
    bool m_remoteClosed = false;
    bool m_backlog = false; ///< libssh holds bytes that the caller had no room for
    bool m_refused = false;
    ProcessMark m_mark;
    std::optional<int> m_exitStatus;
    QByteArray m_exitSignal;

    enum class Ending { No, Terminated, Killed };
    Ending m_ending = Ending::No;
    CommandExchange::End m_endingReason = CommandExchange::End::Exited;
    std::exception_ptr m_endingFailure;
    Clock::time_point m_endingSince;
    bool m_otherEndTried = false;
};

} // namespace Slipway::Ssh
