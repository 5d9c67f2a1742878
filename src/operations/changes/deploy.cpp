// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/judge/checkoutconditions.h"
#include "operations/judge/deletionconditions.h"
#include "operations/judge/envkeys.h"
#include "operations/judge/mounts.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "operations/look/trees.h"
#include "runbooks/deployrunbook.h"
#include "sync/upload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QByteArray contentOf(const QString &source, const QString &path)
{
    QFile file(QDir(source).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Runbooks::DeployParameters parametersOf(const Survey &survey, const ReleaseId &release, const Wishes &wishes)
{
    Runbooks::DeployParameters parameters{release};
    parameters.commit = survey.commit.id;
    parameters.branch = survey.commit.branch;
    parameters.dirty = survey.commit.isDirty;
    parameters.treeHash = QString::fromLatin1(survey.local.treeHash());
    parameters.uploaded = Sync::listedPaths(survey.diff.toSend());
    parameters.removed = Sync::listedPaths(survey.diff.removed);
    parameters.managed = Sync::listedPaths(survey.remote.managed.entries);
    parameters.observed = survey.remote.observed;
    parameters.overrides = wishes.overrides;
    return parameters;
}

QString promotedSentence(const Environment &environment)
{
    return Words::tr("%1 is promoted from %2, not deployed to.")
        .arg(environment.name.text(), environment.promotesFrom->text());
}

QString promotedRemedy(const Environment &environment)
{
    return Words::tr("Deploy to %2 and promote it with slipway-cli promote %1, or add --direct.")
        .arg(environment.name.text(), environment.promotesFrom->text());
}

Plan planOf(const Configuration &configuration, const Survey &survey, const Wishes &wishes)
{
    const ReleaseId release = newReleaseId(survey.commit.id);
    const ObservedEnvironment &seen = survey.observed();
    Plan plan;
    plan.environment = survey.environment.name.text();
    plan.release = release.text();
    plan.basis.tree = QString::fromLatin1(survey.local.treeHash());
    plan.basis.onto = seen.release ? seen.release->id : QString();
    plan.basis.commit = survey.commit.id + (survey.commit.isDirty ? u"+"_s : QString());
    plan.basis.files = hashOf(survey.diff, survey.remote);
    plan.commit = survey.commit;
    plan.diff = survey.diff;
    plan.bytes = survey.diff.bytesToSend();
    plan.server = survey.server;
    QByteArray composeFiles;
    for (const QString &file : survey.environment.composeFiles())
        composeFiles += contentOf(configuration.source, file) + '\n';
    plan.missingEnvKeys =
        missingKeys(composeFiles, contentOf(configuration.source, u".env.example"_s), seen.envKeys);
    plan.deletions = survey.deletions;
    plan.conditions = deletionConditions(survey, wishes.overrides);
    plan.conditions.push_back(pointerCondition(survey, wishes.overrides));
    plan.problems = refusalsOf(plan.conditions) + problemsOf(configuration, survey, wishes.overrides);
    for (const Condition &condition : jobConditions(plan.missingEnvKeys, wishes.overrides))
        plan.conditions.push_back(condition);
    if (survey.environment.promotesFrom && !wishes.direct)
        plan.problems << promotedSentence(survey.environment) + u' ' + promotedRemedy(survey.environment);
    if (survey.commit.isDirty) {
        plan.notes << Words::tr(
            "The local tree is dirty: %n file(s) differ from the commit. The release will say so.", nullptr,
            static_cast<int>(survey.commit.dirtyFiles));
    }
    plan.notes << checkoutNotes(survey);
    if (!survey.remote.exists)
        plan.notes
            << Words::tr("A first deployment: %1 does not exist yet.").arg(survey.environment.directory.text());
    else if (!seen.release)
        plan.notes << Words::tr(
            "The first operation here: the files that are there are kept as the release \"adopted\".");
    addLocks(plan, survey.environment, seen, wishes.wait);
    noteUnhealthy(plan, seen);
    addDatabases(plan, survey.environment, seen);
    plan.migrations = migrationsOf(survey.diff.added);
    plan.nothingToDo = survey.diff.isEmpty() && everythingRuns(seen) && !wishes.force;
    plan.runbook =
        Runbooks::deployRunbook(configuration, survey.environment, parametersOf(survey, release, wishes));
    if (seen.release)
        plan.commits = Sync::commitsBetween(configuration.source, seen.release->commit, survey.commit.id);
    return plan;
}

/// Paths of `sent` that are no longer what was scanned.
QStringList changedSince(const Sync::Manifest &scanned, const std::vector<Sync::Entry> &sent)
{
    QStringList paths;
    for (const Sync::Entry &entry : sent) {
        const Sync::Entry *before = scanned.find(entry.path);
        if (!before || before->sha256 != entry.sha256 || before->linkTarget != entry.linkTarget
            || before->permissions() != entry.permissions())
            paths << QString::fromUtf8(entry.path);
    }
    return paths;
}

/// What was really sent takes the place of what was scanned: a file may have changed in between.
void takeOver(Sync::Manifest &local, const std::vector<Sync::Entry> &sent)
{
    for (const Sync::Entry &entry : sent) {
        const auto found = std::lower_bound(local.entries.begin(), local.entries.end(), entry, Sync::byPath);
        if (found != local.entries.end() && found->path == entry.path)
            *found = entry;
    }
}

Outcome nothingToDo(const Survey &survey)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.message = Words::tr("Nothing to deploy: %1 already has this tree. No container was touched.")
                          .arg(survey.environment.name.text());
    if (const auto &release = survey.observed().release)
        outcome.release = release->id;
    outcome.exitCode = 0;
    return outcome;
}

} // namespace

void requireDirect(const Configuration &configuration, const Change &change)
{
    const Environment &environment = configuration.environment(change.environment);
    if (environment.promotesFrom && !change.wishes.direct)
        throw PreconditionFailed(promotedSentence(environment), promotedRemedy(environment),
                                 {environment.name.text()});
}

Plan planDeploy(const Context &context, const Change &change, const Remote::EventSink &sink,
                const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    ServerLook look(context, survey.environment, stop);
    scanLocal(context, survey, sink, stop);
    look.into(survey, sink);
    compare(context, survey, sink, stop);
    Plan plan = planOf(context.configuration, survey, change.wishes);
    if (plan.nothingToDo || !survey.remote.exists || !survey.server.dockerProblem.isEmpty())
        return plan;
    LocalStep step(sink, u"judge"_s, Words::tr("Look at what would happen"));
    const ComposeLook compose = lookAtCompose(context, survey.environment, survey.local, stop);
    // The new compose file may mount or name what nobody has yet.
    if (mountsMore(survey, compose.binds)) {
        const Basis basis = plan.basis; // as the deploy itself will see it, which doesn't ask compose
        judgeDeletions(context, survey, "deploy", compose.binds, stop);
        plan = planOf(context.configuration, survey, change.wishes);
        plan.basis = basis;
    }
    plan.compose = compose;
    judgeMounts(plan.conditions, plan.problems, compose, survey.environment.composeFile,
                change.wishes.overrides);
    plan.affected = affectedBy(plan.compose, survey.diff, survey.environment);
    plan.runOnce = runOnceServices(plan.compose, plan.affected, survey.environment, survey.observed());
    plan.problems << cutValues(plan.compose, change.wishes.overrides);
    plan.notes << containerNotes(plan);
    plan.summary = blastRadius(plan, survey.environment, -1);
    step.done();
    return plan;
}

Outcome runDeploy(const Context &context, const Change &change, const Remote::EventSink &sink,
                  const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const EnvironmentName &name = survey.environment.name;
    ServerLook look(context, survey.environment, stop);
    scanLocal(context, survey, sink, stop);
    look.into(survey, sink);
    // Before the difference, which is not worth computing for somebody who has to wait anyway.
    if (waitForLock(context, survey.environment, survey.observed(), change.wishes.wait, sink, stop))
        ServerLook(context, survey.environment, stop).into(survey, sink);
    const QString interrupted = survey.observed().interruptedJob;
    if (!interrupted.isEmpty()) {
        settleInterrupted(context, survey.environment, interrupted, sink, stop);
        ServerLook(context, survey.environment, stop).into(survey, sink);
    }
    compare(context, survey, sink, stop);

    const Plan plan = planOf(context.configuration, survey, noMoreWaiting(change.wishes));
    requireRunnable(plan, change.wishes, interrupted.isEmpty());
    if (plan.nothingToDo)
        return nothingToDo(survey);

    const ReleaseId release(plan.release);
    Runbooks::DeployParameters parameters = parametersOf(survey, release, change.wishes);
    const std::vector<Sync::Entry> toSend = survey.diff.toSend();
    if (!toSend.empty()) {
        LocalStep step(sink, u"upload"_s,
                       Words::tr("Upload %n file(s)", nullptr, static_cast<int>(toSend.size())));
        const QString folder =
            stateDirectory(context.configuration) + u"/incoming/"_s + name.text() + u'/' + release.text();
        const Sync::Uploaded uploaded = Sync::uploadEntries(
            context.hosts.host(survey.environment.host), folder, context.configuration.source, toSend, stop,
            [&](qint64 sent, qint64 total) { step.progress(sent, total, u"bytes"_s); });
        if (const QStringList changed = changedSince(survey.local, uploaded.entries);
            change.wishes.accepted && !changed.isEmpty()) {
            throw PlanOutdated(
                Words::tr("%n file(s) changed while they were sent, and are not what was shown: %1.", nullptr,
                          int(changed.size()))
                    .arg(firstOf(changed)),
                Words::tr("Look at what would change now. What changes all the time belongs into exclude."),
                {name.text()});
        }
        takeOver(survey.local, uploaded.entries);
        parameters.treeHash = QString::fromLatin1(survey.local.treeHash());
        parameters.upload = release.text();
        parameters.uploadSize = plan.bytes;
        parameters.uploadSha256 = QString::fromLatin1(uploaded.sha256);
        step.detail(Words::tr("%1 compressed")
                        .arg(QLocale().formattedDataSize(uploaded.size, 1, QLocale::DataSizeSIFormat)));
        step.done();
    }

    return runJob(context, survey.environment,
                  Runbooks::deployRunbook(context.configuration, survey.environment, parameters), change.wishes,
                  {{u"release"_s, release.text()},
                   {u"commit"_s, survey.commit.id},
                   {u"branch"_s, survey.commit.branch},
                   {u"dirty"_s, survey.commit.isDirty},
                   {u"upload"_s, parameters.upload}},
                  sink, stop);
}

} // namespace Slipway::Operations
