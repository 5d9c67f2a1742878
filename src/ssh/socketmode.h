// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Slipway::Ssh {

/// Makes a socket's send() and recv() return at once, and keeps it from the programs that this one starts: one that
/// held it would keep the connection open. This file's calls are the only ones of this folder that differ by platform.
void prepareSocket(qintptr socket);

/// The other side hears now, and not up to 40 ms later, that what it sent has come. A server waits for that while it
/// logs somebody in: OpenSSH turns Nagle's algorithm off only with the first command (packet.c), and announces its host
/// keys just before it answers the request for a channel. To be called after each reading (tcp(7), TCP_QUICKACK). Does
/// nothing where the system has no such thing.
void acknowledgeNow(qintptr socket);

} // namespace Slipway::Ssh
