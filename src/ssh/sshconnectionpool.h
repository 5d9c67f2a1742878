// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/login.h"
#include "ssh/sshconnection.h"

#include <deque>
#include <thread>
#include <vector>

namespace Slipway::Ssh {

/// The connections of one lane to one host: opens them when a command needs one, queues what has no room, keeps them
/// for a while after their last use, and waits longer after each failure before it tries again. Lives on an I/O
/// thread; every method must be called there. Connecting and logging in happen on short-lived threads, so that a
/// question to a person never delays a running command.
class SshConnectionPool : public QObject
{
    Q_OBJECT

public:
    /// `login` is called on several threads; it throws when the target is unusable.
    SshConnectionPool(Remote::Lane lane, size_t connections, std::function<std::shared_ptr<Login>()> login,
                      const SshTimings &timings);
    ~SshConnectionPool() override;

    /// `exchange` is carried: it has ended, at the latest, when nobody here has it any more.
    void submit(std::shared_ptr<CommandExchange> exchange);
    /// A caller has more input, has taken output, or wants to stop.
    void woken(const std::shared_ptr<CommandExchange> &exchange);

private:
    struct Dialled
    {
        std::unique_ptr<SshSession> session;
        std::exception_ptr failure;
    };
    /// The place of one connection.
    struct Slot
    {
        std::deque<std::shared_ptr<CommandExchange>> queue;
        std::unique_ptr<SshConnection> connection;
        std::jthread dialling;
        bool isDialling = false;
        std::chrono::milliseconds backOff{0};
        SshSession::Clock::time_point notBefore;
    };

    [[nodiscard]] Slot &slotOf(const CommandExchange &exchange);
    void dispatch(Slot &slot);
    void dial(Slot &slot);
    void dialled(Slot &slot, const std::shared_ptr<Dialled> &result);
    void failed(Slot &slot, const std::exception_ptr &failure);
    void connectionLost(Slot &slot);
    void closeUnused();

    const Remote::Lane m_lane;
    const std::function<std::shared_ptr<Login>()> m_login;
    const SshTimings m_timings;
    std::vector<Slot> m_slots; ///< fixed in number
    QTimer m_lingering{this};
};

} // namespace Slipway::Ssh
