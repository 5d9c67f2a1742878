// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "operations/context.h"
#include "operations/judge/plan.h"

#include <QDateTime>
#include <stop_token>

namespace Slipway::Operations {

/// A person's own lock: every job of anybody is refused while it stands. `until` invalid: until it is removed. What runs
/// already goes on. Refused where another one stands. Never throws.
[[nodiscard]] Domain::Outcome lock(const Context &context, const QString &environment, const QString &reason,
                                   const QDateTime &until, std::stop_token stop = {});
/// Removes it; succeeds where there is none. Never throws.
[[nodiscard]] Domain::Outcome unlock(const Context &context, const QString &environment,
                                     std::stop_token stop = {});

/// What these would do; each looks and changes nothing. Throws Domain::Error.
[[nodiscard]] Plan planLock(const Context &context, const QString &environment, const QString &reason,
                            const QDateTime &until);
[[nodiscard]] Plan planUnlock(const Context &context, const QString &environment);

/// A manual lock for programs: {"by","since","reason","until"}, or null.
[[nodiscard]] QJsonValue factsOf(const std::optional<Domain::ManualLock> &lock);

/// "15:00" (today, or tomorrow when that is over), "2026-11-22 15:00" (local time), RFC 3339, or a while: "45m", "2h",
/// "3d". `now` in any time spec. Throws UsageError, also for a time that is over. Pure.
[[nodiscard]] QDateTime untilFrom(const QString &text, const QDateTime &now);

} // namespace Slipway::Operations
