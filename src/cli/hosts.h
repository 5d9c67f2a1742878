// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/eachhost.h"

/// How a command that asks several hosts says which of them could not answer.
namespace Slipway::Cli {

/// A line per host on stderr, also with --quiet: it names the host and why. Returns the contract's exit code.
[[nodiscard]] int tellFailures(const std::vector<Operations::HostFailure> &failures, bool all);

template <typename Value>
[[nodiscard]] int tellFailures(const Operations::EachHost<Value> &asked)
{
    return tellFailures(asked.failures, asked.allHostsFailed());
}

} // namespace Slipway::Cli
