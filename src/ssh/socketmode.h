// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Slipway::Ssh {

/// Makes a socket's send() and recv() return at once. The only call of this folder that differs by platform.
void setNonBlocking(qintptr socket);

} // namespace Slipway::Ssh
