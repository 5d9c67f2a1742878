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
    return tellFailures(asked.failures, asked.nobodyAnswered());
}

/// The answers without their hosts.
template <typename Value>
[[nodiscard]] std::vector<Value> valuesOf(const Operations::EachHost<Value> &asked)
{
    std::vector<Value> values;
    for (const auto &[host, value] : asked.answers)
        values.push_back(value);
    return values;
}

/// Lists, one after the other.
template <typename Item>
[[nodiscard]] std::vector<Item> joined(const Operations::EachHost<std::vector<Item>> &asked)
{
    std::vector<Item> items;
    for (const auto &[host, some] : asked.answers)
        items.insert(items.end(), some.begin(), some.end());
    return items;
}

} // namespace Slipway::Cli
