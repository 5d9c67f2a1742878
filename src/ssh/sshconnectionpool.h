// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/connectionstate.h"
#include "ssh/login.h"
#include "ssh/sshconnection.h"

#include <array>
#include <deque>
#include <thread>

namespace Slipway::Ssh {

/// The connections of one host, by lane: opens them when a command needs one, queues what has no room, keeps them
/// for a while after their last use, and waits longer after each failure before it tries again. Lives on the I/O
/// thread; every method must be called there. Connecting and logging in happen on short-lived threads, so that a
/// question to a person never delays a running command.
class SshConnectionPool : public QObject
{
    Q_OBJECT

public:
    SshConnectionPool(std::function<std::shared_ptr<Login>()> login, const SshTimings &timings,
                      ConnectionObserver observer);
    ~SshConnectionPool() override;

    void submit(std::shared_ptr<CommandExchange> exchange);
    /// A caller has more input, has taken output, or wants to stop.
    void woken(const std::shared_ptr<CommandExchange> &exchange);
    /// While true, a connection that is not used is not closed.
    void setKept(bool kept);

private:
    struct Dialled
    {
        std::unique_ptr<SshSession> session;
        std::exception_ptr failure;
    };
    struct LaneState
    {
        Remote::Lane lane = Remote::Lane::Control;
        std::deque<std::shared_ptr<CommandExchange>> queue;
        std::unique_ptr<SshConnection> connection;
        std::jthread dialling;
        bool isDialling = false;
        bool wasConnected = false;
        std::chrono::milliseconds backOff{0};
        SshSession::Clock::time_point notBefore;
    };

    static constexpr size_t stripes = 4; ///< connections for bulk data, at the most

    [[nodiscard]] LaneState &state(const CommandExchange &exchange);
    void dispatch(LaneState &lane);
    void dial(LaneState &lane);
    void dialled(LaneState &lane, const std::shared_ptr<Dialled> &result);
    void failed(LaneState &lane, const std::exception_ptr &failure);
    void connectionLost(LaneState &lane);
    void closeUnused();
    void report(const LaneState &lane, ConnectionState now) const;

    const std::function<std::shared_ptr<Login>()> m_login; ///< thread-safe; throws when the target is unusable
    const SshTimings m_timings;
    const ConnectionObserver m_observer;
    std::array<LaneState, 1 + stripes> m_lanes; ///< the first is for commands
    QTimer m_lingering{this};
    bool m_kept = false;
};

} // namespace Slipway::Ssh
