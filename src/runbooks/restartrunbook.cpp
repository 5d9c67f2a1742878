// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/restartrunbook.h"

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

Runbook restartRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                       const Domain::ContainerName &container, const QStringList &overrides)
{
    const QString &name = container.text();
    Runbook runbook;
    runbook.kind = u"restart"_s;
    runbook.title = Words::tr("Restart %1 of %2").arg(name, environment.name.text());
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert({{"SLIPWAY_KIND", "restart"},
                                {"SLIPWAY_RESTART_CONTAINER", container.utf8()},
                                {"SLIPWAY_OVERRIDES", overrides.join(u' ').toUtf8()}});
    runbook.steps.push_back(backupStep(environment));
    Step restart = changing(step(u"restart"_s, Words::tr("Restart %1").arg(name), 5min));
    restart.cancellable = false; // between stop and start there is nothing that one would want to keep
    runbook.steps.push_back(std::move(restart));
    runbook.steps.push_back(changing(step(u"well"_s, Words::tr("Wait until %1 is well").arg(name),
                                          environment.healthTimeout + 2min, u"restart-well"_s)));
    return runbook;
}

} // namespace Slipway::Runbooks
