// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

/// `backup` and `schedule`. Each returns the exit code; what goes wrong before anything began is thrown as Domain::Error.
namespace Slipway::Cli {

[[nodiscard]] int listBackups(Session &session);
[[nodiscard]] int verifyBackups(Session &session);
[[nodiscard]] int pullBackups(Session &session);
[[nodiscard]] int pruneBackups(Session &session);
/// `backup pull --kept`
[[nodiscard]] int pullKept(Session &session);
[[nodiscard]] int listKeptFiles(Session &session);
[[nodiscard]] int extractKept(Session &session);
[[nodiscard]] int showSchedule(Session &session);
[[nodiscard]] int setSchedule(Session &session);
[[nodiscard]] int removeSchedule(Session &session);

} // namespace Slipway::Cli
