// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>
#include <chrono>
#include <memory>

namespace Slipway::Ssh::Test {

/// A small SSH server inside the test's process, for what a real sshd does not do on demand: passwords, odd answers,
/// hanging up at awkward moments. Each connection has a thread. Runs no commands: it answers each with fixed bytes.
class FakeServer
{
public:
    enum class Ending {
        Status,    ///< status 0 and close
        NoStatus,  ///< closes without a word about the command
        HangUp,    ///< drops the connection after the output
        RefuseExec ///< says no to the request
    };
    struct Behaviour
    {
        QByteArray password = "right"; ///< empty: passwords are not offered
        bool keyboardInteractiveOnly = false;
        std::chrono::milliseconds hangUpBeforeLogin{0}; ///< so long after connecting, unless logged in by then
        int attemptsBeforeHangUp = 0;                   ///< 0: as many as somebody likes
        QByteArray output = "output\n";
        Ending ending = Ending::Status;
        /// Says no to every session, and hangs up so long after the first; 0: takes them.
        std::chrono::milliseconds hangUpAfterRefusal{0};
    };

    /// Throws std::runtime_error when it cannot listen.
    FakeServer(const QString &hostKeyFile, const Behaviour &behaviour);
    ~FakeServer();
    Q_DISABLE_COPY_MOVE(FakeServer)

    [[nodiscard]] quint16 port() const;
    /// Passwords that were tried, wrong ones and the right one.
    [[nodiscard]] int attempts() const;
    [[nodiscard]] int connections() const;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace Slipway::Ssh::Test
