// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "operations/context.h"
#include "remote/jobs.h"
#include "sync/download.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace Slipway::Operations {

/// What a pull would bring of one environment.
struct PullPlan
{
    QString environment;
    QString folder; ///< where to
    std::vector<Sync::WantedFile> files;
    int there = 0;   ///< that lie here already
    QString problem; ///< a sentence: why it would be refused; empty: it would not
};

struct PullWishes
{
    QString environment; ///< empty: all of them
    QStringList ids;     ///< empty: whatever is missing, but what retention removed here
    QString to; ///< instead of <local_directory>/<environment>; with several environments a folder each in it
    int stripes = 4;
    /// Given: it gets what would be brought of each environment, and nothing is, nor anything here changed.
    std::function<void(const PullPlan &)> plan{};
};

/// Brings the second copies home (see Sync::download). Steps `pull-<environment>`; the outcome says how many came and
/// how often it was resumed; failed when one could not be had. One pull at a time for each folder. Never throws.
[[nodiscard]] Domain::Outcome pullBackups(const Context &context, const PullWishes &wishes,
                                          const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
