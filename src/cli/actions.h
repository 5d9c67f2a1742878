// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

/// The commands that do something. Each returns the exit code; what goes wrong before anything began is thrown as
/// Domain::Error.
namespace Slipway::Cli {

[[nodiscard]] int lock(Session &session);
[[nodiscard]] int unlock(Session &session);
[[nodiscard]] int attach(Session &session);
[[nodiscard]] int cancel(Session &session);
[[nodiscard]] int nginxApply(Session &session);
[[nodiscard]] int trustHost(Session &session);
[[nodiscard]] int setCredentials(Session &session);
[[nodiscard]] int removeCredentials(Session &session);

} // namespace Slipway::Cli
