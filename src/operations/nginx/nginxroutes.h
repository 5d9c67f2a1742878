// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/nginx/nginxplan.h"

#include <map>

namespace Slipway::Operations {

struct NginxFileText
{
    enum class State { Read, Absent, Closed };
    State state = State::Absent;
    QString text;
};

/// What is in nginx's folder, as it is now (resources/nginx/listing.sh).
[[nodiscard]] QByteArray nginxListing(Remote::RemoteHost &host, std::stop_token stop);

/// Where the block of a domain that has none would stand: beside those that are there, or where nginx's own packages look.
[[nodiscard]] QString newNginxPath(const Domain::ObservedServer &server, const QString &domain);

/// Adds to a plan what these routes, all that were asked for of its host, want of nginx. `files` has the text of every
/// file that a block stands in or would. Pure.
void planRoutes(const Domain::Configuration &configuration, const Domain::ObservedServer &server,
                std::map<QString, NginxFileText> files, const std::vector<Domain::Route> &routes,
                NginxPlan &plan);

} // namespace Slipway::Operations
