// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/deployrunbook.h"

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

Runbook deployRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                      const DeployParameters &parameters)
{
    Runbook runbook;
    runbook.kind = u"deploy"_s;
    runbook.title =
        Words::tr("Deploy %1 to %2")
            .arg(parameters.commit.isEmpty() ? parameters.release.text() : parameters.commit.left(7),
                 environment.name.text());
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert({
        {"SLIPWAY_KIND", "deploy"},
        {"SLIPWAY_RELEASE", parameters.release.utf8()},
        {"SLIPWAY_COMMIT", parameters.commit.toUtf8()},
        {"SLIPWAY_BRANCH", parameters.branch.toUtf8()},
        {"SLIPWAY_DIRTY", parameters.dirty ? "1" : "0"},
        {"SLIPWAY_TREE_HASH", parameters.treeHash.toUtf8()},
        {"SLIPWAY_UPLOAD", parameters.upload.toUtf8()},
        {"SLIPWAY_UPLOAD_SHA256", parameters.uploadSha256.toUtf8()},
        {"SLIPWAY_UPLOAD_SIZE", QByteArray::number(parameters.uploadSize)},
        {"SLIPWAY_OVERRIDES", parameters.overrides.join(u' ').toUtf8()},
        {"SLIPWAY_KEEP_RELEASES", QByteArray::number(parameters.keepReleases)},
    });
    runbook.lists = {{u"uploaded"_s, joined(parameters.uploaded)},
                     {u"removed"_s, joined(parameters.removed)},
                     {u"managed"_s, joined(parameters.managed)},
                     {u"observed"_s, joined(parameters.observed)}};

    const auto files = static_cast<int>(parameters.uploaded.size() + parameters.removed.size());
    auto &steps = runbook.steps;
    steps.push_back(step(u"snapshot"_s, Words::tr("Keep the current release"), 10min));
    steps.push_back(step(u"assemble"_s, Words::tr("Unpack the upload"), 10min));
    addReleaseSteps(runbook, environment, files);
    return runbook;
}

Runbook recoverRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment)
{
    Runbook runbook;
    runbook.kind = u"recover"_s;
    runbook.title = Words::tr("Recover %1").arg(environment.name.text());
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert({{"SLIPWAY_KIND", "recover"}});
    return runbook;
}

} // namespace Slipway::Runbooks
