// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/configuration/configuration.h"

#include <QStringList>
#include <QTimeZone>
#include <vector>

namespace Slipway::Domain {

/// Why a backup stays, or that it may go.
struct RetentionChoice
{
    enum class Why {
        Last,      ///< among the newest `last`
        Daily,     ///< the newest of one of the last `daily` days that have one
        Weekly,    ///< likewise, weeks as of ISO 8601
        Monthly,   ///< likewise
        Safety,    ///< among the last three verified ones: never removed, whatever the policy says
        Release,   ///< a kept release refers to it
        Unchecked, ///< not verified: it may be good, and counts for nothing
        Recent,    ///< damaged, but fewer than three verified ones are newer: evidence of what is wrong now
        Foreign,   ///< another's: not for this policy to remove
    };
    Backup backup;
    std::vector<Why> why; ///< empty: it goes
    [[nodiscard]] bool stays() const { return !why.empty(); }
};

/// What a policy means for the backups in one place.
struct RetentionPlan
{
    std::vector<RetentionChoice> choices; ///< newest first
    QDateTime oldestBefore;               ///< the oldest verified backup now; invalid: none
    QDateTime oldestAfter;                ///< and when what may go is gone

    [[nodiscard]] std::vector<Backup> leaving() const;
    [[nodiscard]] qint64 bytesFreed() const;
};

/// Verified backups alone are counted, files that were taken together as one that is never split; days, weeks and
/// months are those of `zone`. `referenced`: ids that kept releases name. Never lets go: the last three verified ones,
/// what is referenced, what is unverified or foreign. Pure.
[[nodiscard]] RetentionPlan planRetention(const RetentionPolicy &policy, std::vector<Backup> backups,
                                          const QStringList &referenced, const QTimeZone &zone);

} // namespace Slipway::Domain
