// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/deploy.h"

namespace Slipway::Operations {

struct RenewWishes
{
    bool wait = false;   ///< for the lock
    bool detach = false; ///< start the job and leave
};

/// What renewing a domain's certificate would do; as of a deploy, without files. Looks at the server and changes nothing.
/// Throws Domain::Error, Cancelled.
[[nodiscard]] DeployPlan planRenewal(const Context &context, const QString &domain,
                                     const Remote::EventSink &sink, std::stop_token stop);

/// Renews it through the server's certbot, as a durable job of the environment that the domain belongs to (the first one,
/// if it belongs to none). Never throws. Stopped before the job stands it is cancelled, after that it detaches.
[[nodiscard]] Domain::Outcome renew(const Context &context, const QString &domain, const RenewWishes &wishes,
                                    const Remote::EventSink &sink, std::stop_token stop);

/// The environment whose job, colour and typed name a domain asks for: its route's, else the first one. Throws UsageError
/// for a domain that is not declared. Pure.
[[nodiscard]] const Domain::Environment &environmentOfDomain(const Domain::Configuration &configuration,
                                                             const QString &domain);

} // namespace Slipway::Operations
