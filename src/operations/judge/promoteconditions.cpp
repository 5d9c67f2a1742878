// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/promoteconditions.h"

#include "operations/judge/blastradius.h"

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

/// Why the environment isn't healthy, in a clause; empty when it is.
QString sickness(const ObservedEnvironment &seen)
{
    if (seen.containers.empty())
        return Words::tr("it has no containers");
    QStringList sick;
    for (const ObservedContainer &container : seen.containers) {
        if (container.endedWell)
            continue;
        if (container.state != "running"_L1)
            sick << Words::tr("%1 is %2").arg(container.name, container.state);
        else if (!container.health.isEmpty() && container.health != "healthy"_L1)
            sick << Words::tr("%1 is %2").arg(container.name, container.health);
    }
    return sick.join(u", "_s);
}

/// An environment whose compose project isn't pinned; empty when both are.
const Environment *unpinned(const Configuration &configuration, const Environment &source,
                            const Environment &target)
{
    for (const Environment *one : {&source, &target}) {
        const Environment &configured = configuration.environment(one->name.text());
        if (configured.composeProject.isEmpty())
            return &configured;
    }
    return nullptr;
}

} // namespace

std::vector<Condition> conditionsOf(const Configuration &configuration, const Environment &source,
                                    const Environment &target, const ObservedEnvironment &seenSource,
                                    const QString &drift, const QStringList &overrides)
{
    const QString from = source.name.text();
    std::vector<Condition> conditions;

    Condition health{u"source-health"_s, Words::tr("%1 is healthy").arg(from), true, false, {}, {}, true};
    if (const QString sick = sickness(seenSource); !sick.isEmpty()) {
        health.met = false;
        health.problem = Words::tr("%1 is not healthy: %2.").arg(from, sick);
        health.remedy = Words::tr("Mend %1 first; what is not well there is not promoted.").arg(from);
    }
    conditions.push_back(health);

    Condition release{u"source-release"_s,
                      Words::tr("%1 runs the release that is promoted").arg(from),
                      true,
                      false,
                      {},
                      {},
                      true};
    if (!drift.isEmpty()) {
        release.met = false;
        release.problem = Words::tr("%1 is not its release %2 any more: %3 is another file there.")
                              .arg(from, seenSource.release ? seenSource.release->id : QString(), drift);
        release.remedy = Words::tr("Deploy to %1, look at it there, and then promote.").arg(from);
    }
    conditions.push_back(release);

    Condition settled{{}, Words::tr("No interrupted job on %1").arg(from), true, false, {}, {}, true};
    if (!seenSource.interruptedJob.isEmpty()) {
        settled.met = false;
        settled.problem = Words::tr("The job %1 was interrupted on %2 and has not been undone yet.")
                              .arg(seenSource.interruptedJob, from);
        settled.remedy = Words::tr("Run slipway-cli recover %1, then promote.").arg(from);
    }
    conditions.push_back(settled);

    Condition pinned{
        u"compose-project"_s, Words::tr("Both compose projects are pinned"), true, false, {}, {}, true};
    if (const Environment *one = unpinned(configuration, source, target)) {
        const QString project = one->name == source.name ? source.composeProject : target.composeProject;
        pinned.met = false;
        pinned.problem = Words::tr("The compose project of %1 is not pinned, so its containers and volumes "
                                   "depend on a folder's name.")
                             .arg(one->name.text());
        pinned.remedy = Words::tr("Put this line under [environments.%1]: compose_project = \"%2\".")
                            .arg(one->name.text(), project);
    }
    conditions.push_back(pinned);

    for (Condition &condition : conditions) {
        condition.overridden =
            !condition.met && !condition.name.isEmpty() && overrides.contains(condition.name);
    }
    return conditions;
}

QStringList notesOf(const Plan &plan, const ObservedEnvironment &seen, const ObservedEnvironment &seenSource,
                    bool exists)
{
    QStringList notes;
    if (!seenSource.release) {
        notes << Words::tr(
                     "%1 was never deployed to by Slipway: its tree is promoted as it is, of no known commit.")
                     .arg(plan.promotion->source);
    } else if (seenSource.release->dirty) {
        notes << Words::tr("The release %1 of %2 was made from a dirty tree; the new one will say so too.")
                     .arg(seenSource.release->id, plan.promotion->source);
    }
    if (!exists)
        notes << Words::tr("A first deployment: the directory of %1 does not exist yet.").arg(seen.name);
    else if (!seen.release)
        notes << Words::tr(
            "The first operation here: the files that are there are kept as the release \"adopted\".");
    notes << containerNotes(plan);
    for (const Condition &condition : plan.conditions) {
        if (condition.overridden)
            notes << Words::tr("Overridden (%1): %2").arg(condition.name, condition.problem);
    }
    return notes;
}

} // namespace Slipway::Operations
