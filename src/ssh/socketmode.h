// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Slipway::Ssh {

/// Makes a socket's send() and recv() return at once, and keeps it from the programs that this one starts: one that
/// held it would keep the connection open. The only call of this folder that differs by platform.
void prepareSocket(qintptr socket);

} // namespace Slipway::Ssh
