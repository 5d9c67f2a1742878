// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/judge/deletionconditions.h"
#include "operations/judge/envkeys.h"
#include "operations/judge/mounts.h"
#include "operations/judge/promoteconditions.h"
#include "operations/look/inspect.h"
#include "operations/look/remotefiles.h"
#include "operations/look/trees.h"
#include "operations/look/truth.h"
#include "runbooks/promoterunbook.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// Both environments as they were seen.
struct View
{
    Survey survey; ///< of the target; `local` is the source's tree
    Environment source;
    Sync::RemoteManifest tree{}; ///< the source's
    QString drift{};             ///< a file of the source that its release has otherwise; empty
    QString treeHash{};          ///< of the source's tree; empty until compare()
    ComposeLook compose{};
    std::vector<HistoryEntry> history{};
    QByteArray composeFiles{}; ///< the texts of the target's, in the source's tree
    QByteArray envExample{};

    [[nodiscard]] const ObservedEnvironment &seenSource() const
    {
        return *survey.server.environment(source.name.text());
    }
};

Outcome nothingToDo(const Plan &plan)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.message = Words::tr("Nothing to promote: %1 already has the tree of %2. No container was touched.")
                          .arg(plan.environment, plan.promotion->source);
    if (plan.promotion->release)
        outcome.release = plan.promotion->release->id;
    outcome.exitCode = 0;
    return outcome;
}

View viewOf(const Context &context, const Change &change)
{
    const Configuration &configuration = context.configuration;
    requireSource(configuration, change);
    const Environment &target = configuration.environment(change.environment);
    View view{surveyOf(context, change.environment), configuration.environment(target.promotesFrom->text())};
    if (view.source.host != target.host) {
        throw PreconditionFailed(
            Words::tr("%1 lives on the host %2 and %3 on %4: a promotion copies inside one server.")
                .arg(view.source.name.text(), view.source.host.text(), target.name.text(), target.host.text()),
            Words::tr("Deploy to %1 with slipway-cli deploy %1 --direct.").arg(target.name.text()),
            {target.name.text()});
    }
    view.source.composeProject = composeProjectOf(configuration, view.source);
    return view;
}

void compareBoth(const Context &context, View &view, const Remote::EventSink &sink, const std::stop_token &stop)
{
    Survey &survey = view.survey;
    const HostName &hostName = survey.environment.host;
    view.tree = compareOnServer(context, survey, view.source.directory, "promote", sink, stop);
    if (!view.tree.exists) {
        throw PreconditionFailed(
            Words::tr("There is no %1 on the server, so there is nothing to promote from %2.")
                .arg(view.source.directory.text(), view.source.name.text()),
            Words::tr("Deploy to %1 first.").arg(view.source.name.text()), {survey.environment.name.text()});
    }
    LocalStep step(sink, u"judge"_s, Words::tr("Look at what would happen"));
    Remote::RemoteHost &host = context.hosts.host(hostName);
    if (const auto &release = view.seenSource().release) {
        const RemotePath kept(QString(survey.server.stateDirectory
                                      + u"/releases/%1/%2/tree"_s.arg(view.source.name.text(), release->id)));
        const Sync::RemoteManifest snapshot =
            Sync::readRemoteManifest(host, kept, rulesOf(context.configuration), stop);
        if (snapshot.exists)
            view.drift = firstDifference(view.tree, snapshot);
        if (view.drift.isEmpty() && snapshot.exists)
            view.treeHash = release->treeHash;
    }
    if (view.treeHash.isEmpty())
        view.treeHash = treeHashOnServer(context, hostName, view.source.directory, view.tree.managed, stop);
    QByteArrayList wanted{".env.example"};
    for (const QString &file : survey.environment.composeFiles())
        wanted << file.toUtf8();
    const auto texts = readRemoteFiles(host, view.source.directory, wanted, stop);
    for (const QByteArray &file : wanted.mid(1))
        view.composeFiles += texts.value(file).content + '\n';
    view.envExample = texts.value(".env.example").content;
    view.compose = lookAtCompose(context, survey.environment, view.source.directory, stop);
    if (mountsMore(survey, view.compose.binds))
        judgeDeletions(context, survey, "promote", view.compose.binds, stop);
    view.history = history(context, hostName, stop);
    step.done();
}

Runbooks::Runbook runbookOf(const Configuration &configuration, const View &view, const Plan &plan,
                            const QStringList &overrides)
{
    const Survey &survey = view.survey;
    Runbooks::PromoteParameters parameters{ReleaseId(plan.release)};
    if (const auto &release = view.seenSource().release)
        parameters.sourceRelease = release->id;
    parameters.commit = plan.commit.id;
    parameters.branch = plan.commit.branch;
    parameters.dirty = plan.commit.isDirty;
    parameters.treeHash = view.treeHash;
    parameters.copied = Sync::listedPaths(survey.diff.toSend());
    parameters.removed = Sync::listedPaths(survey.diff.removed);
    parameters.managed = Sync::listedPaths(survey.remote.managed.entries);
    parameters.observed = survey.remote.observed;
    parameters.sourceManaged = Sync::listedPaths(view.tree.managed.entries);
    parameters.sourceObserved = view.tree.observed;
    parameters.overrides = overrides;
    return Runbooks::promoteRunbook(configuration, view.source, survey.environment, parameters);
}

Plan planOf(const Configuration &configuration, const View &view, const Wishes &wishes)
{
    const Survey &survey = view.survey;
    const Environment &target = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    const ObservedEnvironment &seenSource = view.seenSource();

    Plan plan;
    plan.environment = target.name.text();
    Promotion &promotion = plan.promotion.emplace();
    promotion.source = view.source.name.text();
    promotion.sourceRelease = seenSource.release;
    promotion.release = seen.release;
    promotion.newestBackup = seen.newestVerifiedBackup;
    promotion.findings = openFindings(configuration, survey.server, {promotion.source, plan.environment});
    plan.expected = typicalDurationsOf(view.history, u"promote"_s, plan.environment);
    plan.basis.release = seenSource.release ? seenSource.release->id : QString();
    plan.basis.tree = view.treeHash;
    plan.basis.onto = seen.release ? seen.release->id : QString();
    plan.basis.files = hashOf(survey.diff, survey.remote);
    if (seenSource.release) {
        plan.commit.id = seenSource.release->commit;
        plan.commit.branch = seenSource.release->branch;
        plan.commit.isDirty = seenSource.release->dirty;
    }
    plan.release = newReleaseId(plan.commit.id).text();
    plan.diff = survey.diff;
    plan.deletions = survey.deletions;
    plan.bytes = survey.diff.bytesToSend();
    plan.server = survey.server;
    plan.compose = view.compose;
    plan.affected = affectedBy(view.compose, survey.diff, target);
    plan.migrations = migrationsOf(survey.diff.added);
    plan.missingEnvKeys = missingKeys(view.composeFiles, view.envExample, seen.envKeys);
    plan.runOnce = runOnceServices(view.compose, plan.affected, target, seen);
    if (seen.release && seenSource.release)
        plan.commits =
            Sync::commitsBetween(configuration.source, seen.release->commit, seenSource.release->commit);
    plan.nothingToDo = survey.diff.isEmpty() && everythingRuns(seen) && !wishes.force;

    plan.conditions =
        conditionsOf(configuration, view.source, target, seenSource, view.drift, wishes.overrides);
    for (const Condition &condition : deletionConditions(survey, wishes.overrides))
        plan.conditions.push_back(condition);
    plan.problems = problemsOf(configuration, survey, wishes.overrides);
    plan.problems << refusalsOf(plan.conditions) << cutValues(view.compose, wishes.overrides);
    plan.notes = notesOf(plan, seen, seenSource, survey.remote.exists);
    for (const Condition &condition : jobConditions(plan.missingEnvKeys, wishes.overrides))
        plan.conditions.push_back(condition);
    if (!plan.nothingToDo)
        judgeMounts(plan.conditions, plan.problems, view.compose, target.composeFile, wishes.overrides);
    addLocks(plan, target, seen, wishes.wait);
    noteUnhealthy(plan, seen);
    addDatabases(plan, target, seen);
    plan.runbook = runbookOf(configuration, view, plan, wishes.overrides);
    plan.summary = blastRadius(plan, target, plan.expected.downtimeSeconds);
    return plan;
}

} // namespace

void requireSource(const Configuration &configuration, const Change &change)
{
    const Environment &target = configuration.environment(change.environment);
    if (target.promotesFrom)
        return;
    throw UsageError(Words::tr("%1 is promoted from no other environment.").arg(target.name.text()),
                     Words::tr("Deploy to it, or say promotes_from = \"...\" in [environments.%1].")
                         .arg(target.name.text()));
}

Plan planPromotion(const Context &context, const Change &change, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    View seen = viewOf(context, change);
    lookAtServer(context, seen.survey, sink, stop);
    compareBoth(context, seen, sink, stop);
    return planOf(context.configuration, seen, change.wishes);
}

Outcome runPromotion(const Context &context, const Change &change, const Remote::EventSink &sink,
                     const std::stop_token &stop)
{
    View seen = viewOf(context, change);
    const Environment &target = seen.survey.environment;
    lookAtServer(context, seen.survey, sink, stop);
    // Before the difference, which is not worth computing for somebody who has to wait anyway.
    if (waitForLock(context, target, seen.survey.observed(), change.wishes.wait, sink, stop))
        lookAtServer(context, seen.survey, sink, stop);
    // The source's lock is the job's to take; but a job that runs there now makes the difference worth nothing.
    if (const auto &lock = seen.seenSource().lock) {
        if (!change.wishes.wait) {
            throw PreconditionFailed(
                lockedSentence(seen.source.name, *lock),
                Words::tr("Promote when it is done (--wait waits for it), or follow it: slipway-cli attach %1")
                    .arg(lock->job),
                {target.name.text()});
        }
        sink(Notice{Words::tr("%1 Waiting for it.").arg(lockedSentence(seen.source.name, *lock))});
        (void)jobsOf(context, target.host)
            .follow(
                JobId(lock->job), [](const Event &) {}, stop);
        lookAtServer(context, seen.survey, sink, stop);
    }
    const QString interrupted = seen.survey.observed().interruptedJob;
    if (!interrupted.isEmpty()) {
        settleInterrupted(context, target, interrupted, sink, stop);
        lookAtServer(context, seen.survey, sink, stop);
    }
    compareBoth(context, seen, sink, stop);

    const Plan plan = planOf(context.configuration, seen, noMoreWaiting(change.wishes));
    requireRunnable(plan, change.wishes, interrupted.isEmpty());
    if (plan.nothingToDo)
        return nothingToDo(plan);
    return runJob(context, target, plan.runbook, change.wishes,
                  {{u"release"_s, plan.release},
                   {u"commit"_s, plan.commit.id},
                   {u"branch"_s, plan.commit.branch},
                   {u"dirty"_s, plan.commit.isDirty},
                   {u"promoted_from"_s, plan.promotion->source}},
                  sink, stop);
}

} // namespace Slipway::Operations
