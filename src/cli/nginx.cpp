// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"
#include "cli/confirm.h"
#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/queries.h"
#include "cli/report.h"
#include "cli/view.h"
#include "domain/error.h"
#include "operations/nginx/nginxplan.h"
#include "platform/terminal.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// The words behind `nginx plan`: only these domains, planned ones too.
QStringList domainWords(const Session &session)
{
    return session.arguments().command.mid(2);
}

/// Whether somebody has agreed, by name, to what takes a domain from its block.
bool mayTakeOver(const Session &session)
{
    return session.arguments().overrides.contains(u"takeover"_s);
}

/// The domains of a protected environment are named like everything that changes it.
void confirm(const Session &session, const std::vector<Operations::NginxPlan> &plans)
{
    for (const Operations::NginxPlan &plan : plans) {
        for (const Operations::NginxChange &change : plan.changes) {
            for (const Domain::Route &route : session.configuration().routes) {
                if (route.domain != change.domain || route.environment.isEmpty())
                    continue;
                const Domain::Environment &environment = session.configuration().environment(route.environment);
                if (environment.isProtected)
                    confirmProtected(session, environment);
            }
        }
    }
    if (session.arguments().yes || !session.arguments().confirm.isEmpty())
        return;
    if (!mayAsk() || session.arguments().json) {
        throw Domain::PreconditionFailed(Words::tr("Changing nginx was not confirmed; nothing was changed."),
                                         Words::tr("Add --yes."));
    }
    for (const Operations::NginxPlan &plan : plans)
        printError(Report::nginxText(plan));
    if (!askYes(Words::tr("Change nginx so? [y/N] ")))
        throw Domain::PreconditionFailed(Words::tr("Nothing was changed."));
}

} // namespace

int nginxPlan(Session &session)
{
    const QStringList domains = domainWords(session);
    const auto asked = Operations::askEach(
        Operations::nginxHosts(session.configuration(), domains), [&](const Domain::HostName &host) {
            Operations::NginxPlan plan = Operations::planNginxOn(session.context(), host, domains);
            plan.takeover = mayTakeOver(session);
            return plan;
        });
    const std::vector<Operations::NginxPlan> plans = Operations::valuesOf(asked);
    if (session.arguments().json && !asked.allHostsFailed())
        printJson(Report::nginxJson(plans));
    for (const Operations::NginxPlan &plan : plans) {
        if (!session.arguments().json)
            printLine(Report::nginxText(plan));
    }
    return tellFailures(asked);
}

int nginxApply(Session &session)
{
    if (session.arguments().dryRun)
        return nginxPlan(session);
    auto plans = Operations::planNginx(session.context(), domainWords(session));
    for (Operations::NginxPlan &plan : plans)
        plan.takeover = mayTakeOver(session);
    const bool any = std::any_of(plans.begin(), plans.end(),
                                 [](const Operations::NginxPlan &plan) { return !plan.changes.empty(); });
    const auto view = makeView(session.arguments());
    const auto refused = std::find_if(plans.begin(), plans.end(), [](const Operations::NginxPlan &plan) {
        return plan.takesOver() && !plan.takeover;
    });
    if (refused != plans.end()) {
        // Before anybody is asked, and before another host is changed.
        const Domain::Outcome outcome = Operations::applyNginx(session.context(), *refused, {});
        view->finish(outcome);
        return outcome.exitCode;
    }
    if (any)
        confirm(session, plans);
    const auto askSudo = [&session](const QString &login) -> std::optional<Domain::Secret> {
        if (!mayAsk() || session.arguments().json)
            return std::nullopt;
        return Platform::readSecret(Words::tr("Password of sudo for %1: ").arg(login));
    };
    int exitCode = 0;
    for (const Operations::NginxPlan &plan : plans) {
        if (!session.arguments().json) {
            for (const QString &note : plan.notes)
                printError(note);
        }
        const Domain::Outcome outcome = Operations::applyNginx(session.context(), plan, askSudo);
        view->finish(outcome);
        if (!outcome.succeeded())
            exitCode = outcome.exitCode;
    }
    return exitCode;
}

} // namespace Slipway::Cli
