// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/eachhost.h"

#include "domain/error.h"
#include "operations/boundary.h"

#include <algorithm>

namespace Slipway::Operations {

using namespace Slipway::Domain;

std::vector<HostName> hostsOf(const Configuration &configuration)
{
    std::vector<HostName> hosts;
    for (const Environment &environment : configuration.environments) {
        if (std::find(hosts.begin(), hosts.end(), environment.host) == hosts.end())
            hosts.push_back(environment.host);
    }
    return hosts;
}

std::optional<Outcome> failureOf(const std::function<void()> &ask)
{
    try {
        ask();
        return std::nullopt;
    } catch (const UsageError &) {
        throw;
    } catch (const ConfigurationError &) {
        throw;
    } catch (const Error &) {
        return atBoundary([]() -> Outcome { throw; });
    }
}

QStringList sentencesOf(const std::vector<HostFailure> &failures)
{
    QStringList sentences;
    for (const HostFailure &failure : failures)
        sentences << QStringLiteral("%1: %2").arg(failure.host.text(), failure.outcome.message);
    return sentences;
}

int exitCodeOf(const std::vector<HostFailure> &failures, bool all)
{
    const int refused = exitCodeFor(Outcome::Kind::Refused);
    const auto isRefused = [&](const HostFailure &failure) { return failure.outcome.exitCode == refused; };
    if (all && !failures.empty() && std::all_of(failures.begin(), failures.end(), isRefused))
        return refused;
    int code = 0;
    for (const HostFailure &failure : failures)
        code = std::max(code, isRefused(failure) ? 1 : failure.outcome.exitCode);
    return code;
}

} // namespace Slipway::Operations
