// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/outcome.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace Slipway::Operations {

/// Why a host could not answer.
struct HostFailure
{
    Domain::HostName host;
    Domain::Outcome outcome; ///< what it would have ended an operation with
};

/// What was asked of several hosts: one that is dead hides nothing of the others.
template <typename Value>
struct EachHost
{
    std::vector<std::pair<Domain::HostName, Value>> answers;
    std::vector<HostFailure> failures;

    /// Nobody answered, so there is nothing to show: an empty list would be taken for what is there.
    [[nodiscard]] bool allHostsFailed() const { return answers.empty() && !failures.empty(); }
};

/// Each host that an environment lives on, once, in the order of the configuration.
[[nodiscard]] std::vector<Domain::HostName> hostsOf(const Domain::Configuration &configuration);

/// What `ask` threw; nothing if it threw nothing. What is no matter of a host passes: Cancelled, a mistake in the call
/// or the configuration.
[[nodiscard]] std::optional<Domain::Outcome> failureOf(const std::function<void()> &ask);

/// Asks one host after the other.
template <typename Ask>
[[nodiscard]] auto askEach(const std::vector<Domain::HostName> &hosts, Ask ask)
    -> EachHost<std::invoke_result_t<Ask, const Domain::HostName &>>
{
    EachHost<std::invoke_result_t<Ask, const Domain::HostName &>> all;
    for (const Domain::HostName &host : hosts) {
        if (auto failure = failureOf([&] { all.answers.emplace_back(host, ask(host)); }))
            all.failures.push_back({host, std::move(*failure)});
    }
    return all;
}

/// The answers without their hosts.
template <typename Value>
[[nodiscard]] std::vector<Value> valuesOf(const EachHost<Value> &asked)
{
    std::vector<Value> values;
    for (const auto &[host, value] : asked.answers)
        values.push_back(value);
    return values;
}

/// Lists, one after the other.
template <typename Item>
[[nodiscard]] std::vector<Item> joined(const EachHost<std::vector<Item>> &asked)
{
    std::vector<Item> items;
    for (const auto &[host, some] : asked.answers)
        items.insert(items.end(), some.begin(), some.end());
    return items;
}

/// The same of what has begun at some time, the newest first; a single host's order stays, since what has no time stands
/// there beside what it belongs to.
template <typename Item>
[[nodiscard]] std::vector<Item> joinedNewestFirst(const EachHost<std::vector<Item>> &asked)
{
    std::vector<Item> items = joined(asked);
    if (asked.answers.size() > 1) {
        std::stable_sort(items.begin(), items.end(),
                         [](const Item &a, const Item &b) { return a.startedAt > b.startedAt; });
    }
    return items;
}

/// A line for each that could not answer: its name, and why. Pure.
[[nodiscard]] QStringList sentencesOf(const std::vector<HostFailure> &failures);

/// The exit code of what was done for several: of the gravest failure, a connection before all else. What "nothing was
/// changed" says of one (6) says nothing of all, so it is 1 unless `all` failed so. 0 without failures.
[[nodiscard]] int exitCodeOf(const std::vector<HostFailure> &failures, bool all = false);

} // namespace Slipway::Operations
