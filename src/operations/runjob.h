// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/startjob.h"

namespace Slipway::Operations {

/// Looks at the locks that the probe saw. Throws PreconditionFailed where somebody locked the environment by hand, and
/// where a job holds it and `wait` is false; otherwise waits for that job to end. True: it was waited for, so what was
/// observed is old.
[[nodiscard]] bool passLock(const Context &context, const Domain::Environment &environment,
                            const Domain::ObservedEnvironment &seen, bool wait, const Remote::EventSink &sink,
                            std::stop_token stop);

/// Undoes an interrupted job as a step of its own: a difference against a half-applied tree would be worth nothing.
/// Throws PreconditionFailed when that fails.
void settleInterrupted(const Context &context, const Domain::Environment &environment, const QString &job,
                       const Remote::EventSink &sink, std::stop_token stop);

struct Survey;

/// One look at the server as soon as the environment of `survey` is free: passLock(), then settleInterrupted().
void lookWhenFree(const Context &context, Survey &survey, bool wait, const Remote::EventSink &sink,
                  std::stop_token stop);

/// Starts the job and follows it to its end, or leaves it running (`detach`).
[[nodiscard]] Domain::Outcome runJob(const Context &context, const JobRequest &request, bool detach,
                                     const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
