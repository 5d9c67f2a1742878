// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

/// The commands that change nothing. Each throws Domain::Error and returns the exit code.
namespace Slipway::Cli {

[[nodiscard]] int status(Session &session);
[[nodiscard]] int listHistory(Session &session);
[[nodiscard]] int listReleases(Session &session);
[[nodiscard]] int listJobs(Session &session);
[[nodiscard]] int listKept(Session &session);
[[nodiscard]] int findings(Session &session);
[[nodiscard]] int certificates(Session &session);
[[nodiscard]] int doctor(Session &session);
[[nodiscard]] int nginxPlan(Session &session);

} // namespace Slipway::Cli
