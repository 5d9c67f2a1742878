// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/observation.h"
#include "domain/outcome.h"
#include "domain/secret.h"
#include "operations/context.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace Slipway::Operations {

/// A file of nginx's configuration as it is to be.
struct NginxChange
{
    QString domain;
    QString path;
    bool isNew = false;
    QString before{}; ///< empty for a new one
    QString after{};
    QString reason{}; ///< "no server block", "passes requests to ..."
    QString
        takenFrom{}; ///< the block that serves the domain and no longer would: "*.example, /etc/nginx/..."; empty: none
    QStringList
        lost{}; ///< what that block says of authentication, limits, headers, ... and the new one does not
    QStringList also{}; ///< other names of the block that were asked for too, and go to the same place
    QStringList
        alongside{}; ///< other names of the block that nobody has asked for, and that would go there with it
    QStringList unread{}; ///< closed files of nginx, any of which may serve the domain

    friend bool operator==(const NginxChange &, const NginxChange &) = default;
};

struct NginxPlan
{
    Domain::HostName host{QStringLiteral("host")};
    QStringList domains; ///< that were asked for; empty: of every route
    std::vector<NginxChange> changes;
    QStringList fine;      ///< domains that are as declared
    QStringList notes;     ///< what was left out, and why; whole sentences
    bool takeover = false; ///< somebody has agreed, by name, to the changes that take a domain from a block

    /// Some change takes its domain from a block that serves it, or other names along.
    [[nodiscard]] bool takesOver() const;
};

/// What would be taken besides what was asked for, a sentence for each. Pure.
[[nodiscard]] QStringList takeoverSentences(const NginxPlan &plan);

/// The hosts whose nginx the routes of these domains go through; empty: of every route that is not only planned. Throws
/// UsageError for a domain that is not declared.
[[nodiscard]] std::vector<Domain::HostName> nginxHosts(const Domain::Configuration &configuration,
                                                       const QStringList &domains);

/// What the declared routes ask of nginx on one of those hosts, against what its files say. Reads, changes nothing.
/// Throws Domain::Error.
[[nodiscard]] NginxPlan planNginxOn(const Context &context, const Domain::HostName &host,
                                    const QStringList &domains, const std::stop_token &stop = {});

/// Of all of them, before anything is changed on one.
[[nodiscard]] std::vector<NginxPlan> planNginx(const Context &context, const QStringList &domains,
                                               std::stop_token stop = {});

/// A file with the changes of all domains in it.
struct NginxFile
{
    QString path;
    bool isNew = false;
    QString before;
    QString after{};
};
[[nodiscard]] std::vector<NginxFile> filesOf(const NginxPlan &plan);

/// What somebody with root on the server would type to do the same by hand.
[[nodiscard]] QString commandsByHand(const NginxPlan &plan);

/// Asks for the password of sudo; nothing: nobody is there to ask, or it was not given.
using AskSudo = std::function<std::optional<Domain::Secret>(const QString &login)>;

/// Does it: tried on a copy, the old files kept, reloaded, the domains asked, and put back if one stops answering. A plan
/// that takes something unasked is refused without its `takeover`, and one that is no longer what would be planned now
/// always: what was accepted is what runs. Either end stands in the audit. Never throws.
[[nodiscard]] Domain::Outcome applyNginx(const Context &context, const NginxPlan &plan, const AskSudo &askSudo,
                                         std::stop_token stop = {});

} // namespace Slipway::Operations
