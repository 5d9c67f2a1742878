// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/promoterunbook.h"

#include "runbooks/steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Runbooks)
};

/// Lines of services whose image is taken over by its id: name TAB the target's container TAB the source's.
QByteArray promotedImages(const Domain::Environment &source, const Domain::Environment &target)
{
    QByteArray lines;
    for (const Domain::Service &service : target.services) {
        if (!service.promoteImage)
            continue;
        const auto same =
            std::find_if(source.services.begin(), source.services.end(),
                         [&](const Domain::Service &other) { return other.name == service.name; });
        if (same != source.services.end())
            lines +=
                service.name.toUtf8() + '\t' + service.container.utf8() + '\t' + same->container.utf8() + '\n';
    }
    return lines;
}

} // namespace

Runbook promoteRunbook(const Domain::Configuration &configuration, const Domain::Environment &source,
                       const Domain::Environment &target, const PromoteParameters &parameters)
{
    Runbook runbook;
    runbook.kind = u"promote"_s;
    runbook.title =
        Words::tr("Promote %1 from %2 to %3")
            .arg(parameters.commit.isEmpty() ? parameters.release.text() : parameters.commit.left(7),
                 source.name.text(), target.name.text());
    runbook.environment = environmentVariables(configuration, target);
    runbook.environment.insert({
        {"SLIPWAY_KIND", "promote"},
        {"SLIPWAY_RELEASE", parameters.release.utf8()},
        {"SLIPWAY_COMMIT", parameters.commit.toUtf8()},
        {"SLIPWAY_BRANCH", parameters.branch.toUtf8()},
        {"SLIPWAY_DIRTY", parameters.dirty ? "1" : "0"},
        {"SLIPWAY_TREE_HASH", parameters.treeHash.toUtf8()},
        {"SLIPWAY_OVERRIDES", parameters.overrides.join(u' ').toUtf8()},
        {"SLIPWAY_KEEP_RELEASES", QByteArray::number(parameters.keepReleases)},
        {"SLIPWAY_FROM_ENVIRONMENT", source.name.utf8()},
        {"SLIPWAY_FROM_RELEASE", parameters.sourceRelease.toUtf8()},
        {"SLIPWAY_FROM_DIRECTORY", source.directory.utf8()},
        {"SLIPWAY_FROM_COMPOSE_PROJECT", source.composeProject.toUtf8()},
        {"SLIPWAY_FROM_SERVICES", serviceLines(source)},
        {"SLIPWAY_FROM_DATABASE_CONTAINER", source.database ? source.database->container.utf8() : QByteArray()},
        {"SLIPWAY_PROMOTED_IMAGES", promotedImages(source, target)},
    });
    // What is copied here is what a deploy would have uploaded, so the steps that both share know it by that name.
    runbook.lists = {{u"uploaded"_s, joined(parameters.copied)},
                     {u"removed"_s, joined(parameters.removed)},
                     {u"managed"_s, joined(parameters.managed)},
                     {u"observed"_s, joined(parameters.observed)},
                     {u"source"_s, joined(parameters.sourceManaged)},
                     {u"source-observed"_s, joined(parameters.sourceObserved)}};

    const auto files = static_cast<int>(parameters.copied.size() + parameters.removed.size());
    auto &steps = runbook.steps;
    steps.push_back(step(u"snapshot"_s, Words::tr("Keep the current release"), 10min));
    // With --wait it waits for a job on the source, so it has no limit of its own.
    steps.push_back(step(u"collect"_s, Words::tr("Copy the tree of %1").arg(source.name.text()), 0s));
    addReleaseSteps(runbook, target, files);
    return runbook;
}

} // namespace Slipway::Runbooks
