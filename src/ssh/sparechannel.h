// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/sshhandles.h"

namespace Slipway::Ssh {

/// A session channel that is opened ahead of the command that will use it, which then costs one round trip in place of
/// two: libssh can't send the open and the request behind one another. On the server it is a number, no process. Lives
/// on the I/O thread.
class SpareChannel
{
public:
    SpareChannel() = default;
    /// Asks the server for it; service() hears the answer.
    explicit SpareChannel(ssh_session session);
    SpareChannel(SpareChannel &&other) noexcept;
    SpareChannel &operator=(SpareChannel &&other) noexcept;
    ~SpareChannel();

    /// Does what can be done now; returns whether the state has changed.
    bool service();
    [[nodiscard]] bool exists() const { return m_channel != nullptr; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// The server wants no further channel, or has closed this one: of no use, and nothing is pending on it.
    [[nodiscard]] bool isSpent() const;
    /// Gives the channel away, open or still being opened.
    [[nodiscard]] ssh_channel release();

private:
    ssh_channel m_channel = nullptr;
    bool m_isOpen = false;
    bool m_isRefused = false;
};

} // namespace Slipway::Ssh
