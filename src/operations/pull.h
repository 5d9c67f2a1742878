// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "operations/context.h"
#include "remote/jobs.h"
#include "sync/download.h"

#include <stop_token>

namespace Slipway::Operations {

struct PullWishes
{
    QString environment; ///< empty: all of them
    QStringList ids;     ///< empty: whatever is missing, but what retention removed here
    QString to; ///< instead of <local_directory>/<environment>; with several environments a folder each in it
    int stripes = 4;
};

/// Brings the second copies home (see Sync::download). Steps `pull-<environment>`; the outcome says how many came and
/// how often it was resumed; failed when one could not be had. One pull at a time for each folder. Never throws.
[[nodiscard]] Domain::Outcome pullBackups(const Context &context, const PullWishes &wishes,
                                          const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
