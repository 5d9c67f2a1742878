// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/rollbackrunbook.h"

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

Runbook rollbackRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                        const RollbackParameters &parameters)
{
    Runbook runbook;
    runbook.kind = u"rollback"_s;
    runbook.title = Words::tr("Roll %1 back to %2").arg(environment.name.text(), parameters.release.text());
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert({
        {"SLIPWAY_KIND", "rollback"},
        {"SLIPWAY_RELEASE", parameters.release.utf8()},
        {"SLIPWAY_COMMIT", parameters.commit.toUtf8()},
        {"SLIPWAY_MARKS_BAD", parameters.marksBad ? "1" : "0"},
        {"SLIPWAY_MIGRATIONS", parameters.migrations.join(u'\n').toUtf8()},
        {"SLIPWAY_OVERRIDES", parameters.overrides.join(u' ').toUtf8()},
    });
    runbook.lists = {{u"uploaded"_s, joined(parameters.written)},
                     {u"removed"_s, joined(parameters.removed)},
                     {u"managed"_s, joined(parameters.managed)},
                     {u"observed"_s, joined(parameters.observed)}};

    const auto files = static_cast<int>(parameters.written.size() + parameters.removed.size());
    auto &steps = runbook.steps;
    steps.push_back(step(u"snapshot"_s, Words::tr("Keep the current release"), 10min));
    steps.push_back(
        step(u"target"_s, Words::tr("Look at the release %1").arg(parameters.release.text()), 2min));
    steps.push_back(step(u"preflight"_s, Words::tr("Check before anything changes"), 5min));
    steps.push_back(backupStep(environment));
    steps.push_back(changing(step(u"images"_s, Words::tr("Keep the running images"), 10min)));
    steps.push_back(changing(step(u"apply"_s, Words::tr("Apply %n file(s)", nullptr, files), 30min)));
    steps.push_back(changing(step(u"retag"_s, Words::tr("Take the images of that release"), 5min)));
    steps.push_back(changing(step(u"start"_s, Words::tr("Start services"), 15min)));
    steps.push_back(
        changing(step(u"healthy"_s, Words::tr("Wait until healthy"), environment.healthTimeout + 2min)));
    steps.push_back(changing(step(u"probe"_s, Words::tr("Probe the domains"), 3min)));
    steps.push_back(changing(step(u"record"_s, Words::tr("Record the release"), 5min, u"record-rollback"_s)));
    forbidCancelling(runbook);
    return runbook;
}

} // namespace Slipway::Runbooks
