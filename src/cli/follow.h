// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/view.h"
#include "remote/jobs.h"

#include <functional>
#include <stop_token>

namespace Slipway::Cli {

using Operation = std::function<Domain::Outcome(const Remote::EventSink &, std::stop_token)>;
/// Asks the server to cancel a job; its sentence is shown.
using CancelJob = std::function<QString(const QString &job)>;

/// Runs an operation on a thread of its own and shows it. Ctrl-C asks once whether to leave the job running or to
/// cancel it, and a second time leaves; before the job stands it stops, and nothing was changed. Returns the exit
/// code. Never throws.
[[nodiscard]] int runOperation(View &view, bool mayAsk, const Operation &operation, const CancelJob &cancel);

} // namespace Slipway::Cli
