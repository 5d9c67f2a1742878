// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/plan.h"

namespace Slipway::Operations {

/// The release to go to. `kept` newest first. Throws PreconditionFailed that says what is wrong with it. Pure.
[[nodiscard]] Domain::Release rollbackTarget(const std::vector<Domain::Release> &kept, const QString &wanted,
                                             const QString &environment);

/// What it says of the data of its target: what ran since, and which backups are from before. `now` is the server's
/// clock. Pure.
void addData(Rollback &rollback, const KeptReleases &kept, const QDateTime &now);

/// That code goes back and data does not, and what is known of the data. Pure.
[[nodiscard]] QStringList rollbackSentences(const QString &environment, const Rollback &rollback);

} // namespace Slipway::Operations
