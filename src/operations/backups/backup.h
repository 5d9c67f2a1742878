// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/outcome.h"
#include "operations/context.h"
#include "operations/judge/plan.h"
#include "remote/jobs.h"

#include <functional>
#include <stop_token>

namespace Slipway::Operations {

/// What verifying found about one file.
struct VerifiedBackup
{
    QString id;
    Domain::Backup::State state = Domain::Backup::State::Unverified;
    QString reason;
    QString sha256;
    bool onServer = false; ///< else it is the laptop's copy that was read
};

/// Reads backups where they lie (all of them when `ids` is empty), on the server and the copies on the laptop, and
/// keeps what it finds. `found` gets each, on the calling thread. Failed when one is damaged. Never throws.
[[nodiscard]] Domain::Outcome verifyBackups(const Context &context, const QString &environment,
                                            const QStringList &ids,
                                            const std::function<void(const VerifiedBackup &)> &found,
                                            const Remote::EventSink &sink, std::stop_token stop);

/// What that would read, and changes nothing. `ids` empty: every backup. Throws as it does. Blocks.
[[nodiscard]] Plan planVerify(const Context &context, const QString &environment, const QStringList &ids);

} // namespace Slipway::Operations
