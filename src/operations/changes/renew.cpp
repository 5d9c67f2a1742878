// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/renew.h"

#include "domain/error.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/look/survey.h"
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

Plan planOf(const Context &context, const Survey &survey, const Change &change)
{
    const Environment &environment = survey.environment;
    const QString &domain = change.subject;
    Plan plan;
    plan.environment = environment.name.text();
    plan.server = survey.server;
    plan.facts = {{u"domain"_s, domain}};
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
    addLocks(plan, environment, survey.observed(), change.wishes.wait);
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

Plan planRenewal(const Context &context, const Change &change, const Remote::EventSink &sink,
                 const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    return planOf(context, survey, change);
}

Outcome runRenewal(const Context &context, const Change &change, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const Plan plan = planOf(context, survey,
                             {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)});
    requireRunnable(plan, change.wishes, untouched);
    return runJob(context, survey.environment, plan.runbook, change.wishes, {}, sink, stop);
}

} // namespace Slipway::Operations
