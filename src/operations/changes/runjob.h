// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/changes/change.h"
#include "operations/changes/startjob.h"

namespace Slipway::Operations {

/// Looks at the locks that the probe saw. Throws PreconditionFailed where somebody locked the environment by hand, and
/// where a job holds it and `wait` is false; otherwise waits for that job to end. True: it was waited for, so what was
/// observed is old.
[[nodiscard]] bool waitForLock(const Context &context, const Domain::Environment &environment,
                               const Domain::ObservedEnvironment &seen, bool wait,
                               const Remote::EventSink &sink, std::stop_token stop);

/// Undoes an interrupted job as a step of its own: a difference against a half-applied tree would be worth nothing.
/// Throws PreconditionFailed when that fails.
void settleInterrupted(const Context &context, const Domain::Environment &environment, const QString &job,
                       const Remote::EventSink &sink, std::stop_token stop);

struct Survey;

/// One look at the server as soon as the environment of `survey` is free: waitForLock(), then settleInterrupted(). False if an
/// interrupted job was undone.
[[nodiscard]] bool lookWhenFree(const Context &context, Survey &survey, bool wait,
                                const Remote::EventSink &sink, std::stop_token stop);

/// Throws PreconditionFailed for a plan that has problems, and PlanOutdated for another one than was accepted.
/// `untouched`: no interrupted job was undone before it was made. Pure.
void requireRunnable(const Plan &plan, const Wishes &wishes, bool untouched);

/// The wishes once the lock has been waited for: who took it since is a problem of the plan, which was made of what that
/// job is changing. Pure.
[[nodiscard]] Wishes noMoreWaiting(Wishes wishes);

/// Starts the job of a plan that is runnable, and follows it to its end, or leaves it running where that was wished.
/// `facts`: what job.json says besides: release, commit, branch, dirty, ...
[[nodiscard]] Domain::Outcome runJob(const Context &context, const Domain::Environment &environment,
                                     const Runbooks::Runbook &runbook, const Wishes &wishes, QJsonObject facts,
                                     const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
