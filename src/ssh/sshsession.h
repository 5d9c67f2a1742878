// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/knownhosts.h"
#include "ssh/sshhandles.h"
#include "ssh/sshtarget.h"

#include <functional>
#include <stop_token>

namespace Slipway::Ssh {

/// A libssh session and the event loop piece that polls it. Always non-blocking; used by one thread at a time, and
/// handed from the thread that connects it to the I/O thread.
class SshSession
{
public:
    using Clock = std::chrono::steady_clock;

    SshSession();
    ~SshSession();
    Q_DISABLE_COPY_MOVE(SshSession)

    [[nodiscard]] ssh_session get() const { return m_session.get(); }
    /// Lets libssh read, write and call back; waits at most so long. False: the connection is gone.
    bool poll(std::chrono::milliseconds wait);
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] QString error() const;

    /// Repeats a call that answers `again` until it answers otherwise, `limit` is over (then it answers `again`), or
    /// the token is asked for (throws Domain::Cancelled).
    int repeat(const std::function<int()> &call, int again, std::chrono::milliseconds limit,
               const std::stop_token &stop);

private:
    SessionHandle m_session;
    EventHandle m_event;
    bool m_added = false;
};

/// Name resolution, TCP and key exchange: a session whose server has shown its key and knows nothing of us yet.
/// Tries every address that the name has. Blocks up to the connect limit. Throws ConnectionError (Unreachable) with
/// a sentence per cause, Cancelled.
[[nodiscard]] std::unique_ptr<SshSession> connectedSession(const ResolvedTarget &target,
                                                           const KnownHosts &knownHosts, bool forBulk,
                                                           const SshTimings &timings,
                                                           const std::stop_token &stop);

/// The key that the server of a connected session has proved to have.
[[nodiscard]] HostKey hostKeyOf(const SshSession &session);

} // namespace Slipway::Ssh
