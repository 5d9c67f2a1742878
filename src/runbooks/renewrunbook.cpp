// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/renewrunbook.h"

#include "runbooks/steps.h"

#include <QCoreApplication>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Runbooks)
};

} // namespace

Runbook renewRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                     const QString &domain)
{
    Runbook runbook;
    runbook.kind = u"renew"_s;
    runbook.title = Words::tr("Renew the certificate of %1").arg(domain);
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert({{"SLIPWAY_KIND", "renew"}, {"SLIPWAY_DOMAIN", domain.toUtf8()}});
    runbook.steps.push_back(
        step(u"renew-look"_s, Words::tr("Look at the certificate of %1").arg(domain), 2min));
    Step renew = changing(step(u"renew"_s, Words::tr("Renew it through certbot"), 10min));
    renew.cancellable = false; // certbot in the middle of its files
    runbook.steps.push_back(std::move(renew));
    return runbook;
}

} // namespace Slipway::Runbooks
