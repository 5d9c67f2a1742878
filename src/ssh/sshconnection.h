// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/sshchannel.h"
#include "ssh/sshsession.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace Slipway::Ssh {

/// A logged-in connection and the commands on it: turns readiness of the socket, wishes of the callers and timers
/// into calls of libssh, none of which blocks. Lives on the I/O thread; every method must be called there.
class SshConnection : public QObject
{
    Q_OBJECT

public:
    /// OpenSSH allows ten channels on a connection (MaxSessions); the rest is for what else may be open.
    static constexpr size_t MostChannels = 8;

    SshConnection(std::unique_ptr<SshSession> session, Remote::Lane lane, const SshTimings &timings);
    ~SshConnection() override;

    [[nodiscard]] Remote::Lane lane() const { return m_lane; }
    [[nodiscard]] bool hasRoom() const
    {
        return !m_lost && m_refused.empty() && m_channels.size() < m_mostChannels;
    }
    [[nodiscard]] size_t channelCount() const { return m_channels.size(); }
    /// Since when nothing runs on it.
    [[nodiscard]] SshSession::Clock::time_point idleSince() const { return m_idleSince; }
    [[nodiscard]] bool isLost() const { return m_lost; }

    void start(std::shared_ptr<CommandExchange> exchange);
    /// Does everything that can be done now.
    void pump();
    /// Ends the connection; what runs on it fails with this.
    void lose(const QString &why);

Q_SIGNALS:
    /// A command has ended, so there is room for another one.
    void roomAgain();
    /// The server took no further channel; the command has to wait for one of those that run here.
    void refused(const std::shared_ptr<Slipway::Ssh::CommandExchange> &exchange);
    /// Nothing works any more; to be deleted.
    void lost(const QString &why);

private:
    void pumpOnce();
    bool keepSpare();
    void removeDone();
    void watchForWriting();
    void tryAgainLater(const std::shared_ptr<CommandExchange> &exchange);
    void offerAgain();
    void tick();
    void endByCommand(qint64 processGroup);
    void keepAlive();

    const Remote::Lane m_lane;
    const SshTimings m_timings;
    std::unique_ptr<SshSession> m_session;
    SshChannel::Surroundings m_surroundings;
    ssh_counter_struct m_counter{};
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_tick; ///< limits and graces of channels; runs while there are any
    QTimer m_keepAlive;
    uint64_t m_bytesAtKeepAlive = 0;
    int m_unanswered = 0;
    std::vector<std::unique_ptr<SshChannel>> m_channels;
    SpareChannel m_spare;
    bool m_wantsSpare = false; ///< a command has come, so others will
    bool m_spareRefused = false;
    size_t m_mostChannels = MostChannels;
    size_t m_mostAtOnce = 0; ///< commands that have run here at once, so the server allows as many
    bool m_hasRun = false;   ///< the server has begun a command
    SshSession::Clock::time_point m_idleSince = SshSession::Clock::now();
    /// The server refused them a session although none runs here; tried again after a pause, and nobody else meanwhile.
    std::vector<std::shared_ptr<CommandExchange>> m_refused;
    QTimer m_pause;
    bool m_lost = false;
    bool m_pumping = false;
    bool m_pumpAgain = false;
};

} // namespace Slipway::Ssh
