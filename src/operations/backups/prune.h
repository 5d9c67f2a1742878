// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/retention.h"
#include "domain/outcome.h"
#include "operations/context.h"
#include "remote/jobs.h"

#include <stop_token>

namespace Slipway::Operations {

/// What retention would remove of one environment, in each place for itself: on the server by what is known there, on the
/// laptop by the laptop's own record of its copies.
struct PrunePlan
{
    QString environment;
    Domain::RetentionPlan server;
    Domain::RetentionPlan laptop;
    Domain::RetentionPlan kept; ///< generations of kept files, which lie on the laptop alone
    QTimeZone zone;             ///< the server's: days are its days
};

/// Changes nothing. Throws Domain::Error.
[[nodiscard]] PrunePlan planPrune(const Context &context, const QString &environment,
                                  std::stop_token stop = {});

/// Why pruneBackups() would be refused now, a sentence each: who holds the environment's lock, where something is to go
/// from the server. Changes nothing. Throws Domain::Error.
[[nodiscard]] QStringList pruneProblems(const Context &context, const PrunePlan &plan);

/// Plans anew, and removes. What a release refers to is looked up once more on the server, under the environment's
/// lock. Never throws.
[[nodiscard]] Domain::Outcome pruneBackups(const Context &context, const QString &environment,
                                           const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
