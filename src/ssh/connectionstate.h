// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace Slipway::Ssh {

/// Of a host's control connection.
enum class ConnectionState {
    Disconnected, ///< nothing needs it; the next command connects
    Connecting,
    Connected,
    Lost,         ///< broken; the next command connects anew
    Reconnecting, ///< connecting after a loss or a failure
};

/// Called on the I/O thread of the host's commands; must not block and must not call the host.
using ConnectionObserver = std::function<void(ConnectionState)>;

} // namespace Slipway::Ssh
