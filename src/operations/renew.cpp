// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/renew.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/runjob.h"
#include "operations/survey.h"
#include "runbooks/renewrunbook.h"

#include <QCoreApplication>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

DeployPlan planOf(const Context &context, const Survey &survey, const QString &domain)
{
    const Environment &environment = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    DeployPlan plan;
    plan.environment = environment.name.text();
    plan.server = survey.server;
    plan.summary =
        Words::tr("Asks certbot to renew the certificate of %1, and reloads nginx if it did.").arg(domain);
    for (const ObservedRoute &route : survey.server.routes) {
        if (route.domain == domain && route.certificate) {
            plan.notes << Words::tr("The one that is served is good until %1.")
                              .arg(route.certificate->notAfter.toUTC().toString(u"yyyy-MM-dd"_s));
        }
    }
    if (!survey.server.nginxInstalled)
        plan.problems << Words::tr("There is no nginx on %1.").arg(environment.host.text());
    if (seen.manualLock)
        plan.problems << manuallyLockedSentence(environment.name, *seen.manualLock);
    if (seen.lock)
        plan.problems << lockedSentence(environment.name, *seen.lock);
    plan.runbook = Runbooks::renewRunbook(context.configuration, environment, domain);
    return plan;
}

} // namespace

const Environment &environmentOfDomain(const Configuration &configuration, const QString &domain)
{
    bool declared = false;
    for (const Route &route : configuration.routes) {
        if (route.domain != domain)
            continue;
        declared = true;
        if (!route.environment.isEmpty())
            return configuration.environment(route.environment);
    }
    if (!declared) {
        throw UsageError(Words::tr("slipway.toml has no route for %1.").arg(domain),
                         Words::tr("Declare it: [[routes]] with domain = \"%1\".").arg(domain));
    }
    return configuration.environments.front();
}

DeployPlan planRenewal(const Context &context, const QString &domain, const Remote::EventSink &sink,
                       std::stop_token stop)
{
    Survey survey{environmentOfDomain(context.configuration, domain), {}, {}, {}, {}, {}, {}};
    lookAtServer(context, survey, sink, std::move(stop));
    return planOf(context, survey, domain);
}

Outcome renew(const Context &context, const QString &domain, const RenewWishes &wishes,
              const Remote::EventSink &sink, std::stop_token stop)
{
    return atBoundary([&] {
        Survey survey{environmentOfDomain(context.configuration, domain), {}, {}, {}, {}, {}, {}};
        const Environment &environment = survey.environment;
        lookWhenFree(context, survey, wishes.wait, sink, stop);
        const DeployPlan plan = planOf(context, survey, domain);
        if (!plan.problems.isEmpty())
            throw PreconditionFailed(plan.problems.join(u'\n'), {}, {Words::tr("everything on the server")});
        JobRequest request;
        request.runbook = plan.runbook;
        request.host = environment.host;
        request.environment = environment.name;
        request.wait = wishes.wait;
        return runJob(context, request, wishes.detach, sink, stop);
    });
}

} // namespace Slipway::Operations
