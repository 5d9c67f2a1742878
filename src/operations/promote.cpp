// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/promote.h"

#include "domain/error.h"
#include "operations/blastradius.h"
#include "operations/boundary.h"
#include "operations/envkeys.h"
#include "operations/inspect.h"
#include "operations/places.h"
#include "operations/promoteconditions.h"
#include "operations/remotefiles.h"
#include "operations/runjob.h"
#include "operations/trees.h"
#include "operations/truth.h"
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

Outcome nothingToDo(const PromotePlan &plan)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.message = Words::tr("Nothing to promote: %1 already has the tree of %2. No container was touched.")
                          .arg(plan.change.environment, plan.source);
    if (plan.release)
        outcome.release = plan.release->id;
    outcome.exitCode = 0;
    return outcome;
}

} // namespace

/// Both environments as they were seen.
struct Promote::View
{
    Survey survey; ///< of the target; `local` is the source's tree
    Environment source;
    Sync::RemoteManifest tree; ///< the source's
    QString drift;             ///< a file of the source that its release has otherwise; empty
    QString treeHash;          ///< of the source's tree; empty until compare()
    ComposeLook compose;
    std::vector<HistoryEntry> history;
    QByteArray composeFiles; ///< the texts of the target's, in the source's tree
    QByteArray envExample;

    [[nodiscard]] const ObservedEnvironment &seenSource() const
    {
        return *survey.server.environment(source.name.text());
    }
};

Promote::Promote(const Context &context, QString environment, PromoteWishes wishes)
    : m_context(context)
    , m_environment(std::move(environment))
    , m_wishes(std::move(wishes))
{
}

Promote::View Promote::view() const
{
    const Configuration &configuration = m_context.configuration;
    const Environment &target = configuration.environment(m_environment);
    if (!target.promotesFrom) {
        throw UsageError(Words::tr("%1 is promoted from no other environment.").arg(target.name.text()),
                         Words::tr("Say promotes_from = \"...\" in [environments.%1], or deploy to it.")
                             .arg(target.name.text()));
    }
    View view{{target, {}, {}, {}, {}, {}, {}},
              configuration.environment(target.promotesFrom->text()),
              {},
              {},
              {},
              {},
              {},
              {},
              {}};
    if (view.source.host != target.host) {
        throw PreconditionFailed(
            Words::tr("%1 lives on the host %2 and %3 on %4: a promotion copies inside one server.")
                .arg(view.source.name.text(), view.source.host.text(), target.name.text(), target.host.text()),
            Words::tr("Deploy to %1 with slipway-cli deploy %1 --direct.").arg(target.name.text()),
            {target.name.text()});
    }
    view.survey.environment.composeProject = composeProjectOf(configuration, target);
    view.source.composeProject = composeProjectOf(configuration, view.source);
    return view;
}

void Promote::look(View &view, const Remote::EventSink &sink, std::stop_token stop) const
{
    lookAtServer(m_context, view.survey, sink, std::move(stop));
}

void Promote::compare(View &view, const Remote::EventSink &sink, std::stop_token stop) const
{
    Survey &survey = view.survey;
    const HostName &hostName = survey.environment.host;
    view.tree = compareOnServer(m_context, survey, view.source.directory, "promote", sink, stop);
    if (!view.tree.exists) {
        throw PreconditionFailed(
            Words::tr("There is no %1 on the server, so there is nothing to promote from %2.")
                .arg(view.source.directory.text(), view.source.name.text()),
            Words::tr("Deploy to %1 first.").arg(view.source.name.text()), {survey.environment.name.text()});
    }
    LocalStep step(sink, u"judge"_s, Words::tr("Look at what would happen"));
    Remote::RemoteHost &host = m_context.hosts.host(hostName);
    if (const auto &release = view.seenSource().release) {
        const RemotePath kept(QString(survey.server.stateDirectory
                                      + u"/releases/%1/%2/tree"_s.arg(view.source.name.text(), release->id)));
        const Sync::RemoteManifest snapshot =
            Sync::readRemoteManifest(host, kept, rulesOf(m_context.configuration), stop);
        if (snapshot.exists)
            view.drift = firstDifference(view.tree, snapshot);
        if (view.drift.isEmpty() && snapshot.exists)
            view.treeHash = release->treeHash;
    }
    if (view.treeHash.isEmpty())
        view.treeHash = treeHashOnServer(m_context, hostName, view.source.directory, view.tree.managed, stop);
    QByteArrayList wanted{".env.example"};
    for (const QString &file : survey.environment.composeFiles())
        wanted << file.toUtf8();
    const auto texts = readRemoteFiles(host, view.source.directory, wanted, stop);
    for (const QByteArray &file : wanted.mid(1))
        view.composeFiles += texts.value(file).content + '\n';
    view.envExample = texts.value(".env.example").content;
    view.compose = lookAtCompose(m_context, survey.environment, view.source.directory, stop);
    if (mountsMore(survey, view.compose.binds))
        judgeDeletions(m_context, survey, "promote", view.compose.binds, stop);
    view.history = history(m_context, hostName, std::move(stop));
    step.done();
}

PromotePlan Promote::planOf(const View &view) const
{
    const Configuration &configuration = m_context.configuration;
    const Survey &survey = view.survey;
    const Environment &target = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    const ObservedEnvironment &seenSource = view.seenSource();

    PromotePlan plan;
    plan.source = view.source.name.text();
    plan.sourceRelease = seenSource.release;
    plan.release = seen.release;
    plan.newestBackup = seen.newestVerifiedBackup;
    plan.expected = experienceOf(view.history, u"promote"_s, target.name.text());
    plan.conditions =
        conditionsOf(configuration, view.source, target, seenSource, view.drift, m_wishes.overrides);
    for (const Condition &condition : deletionConditions(survey, m_wishes.overrides))
        plan.conditions.push_back(condition);

    plan.findings = openFindings(configuration, survey.server, {plan.source, target.name.text()});

    DeployPlan &change = plan.change;
    change.environment = target.name.text();
    if (seenSource.release) {
        change.commit.id = seenSource.release->commit;
        change.commit.branch = seenSource.release->branch;
        change.commit.isDirty = seenSource.release->dirty;
    }
    const ReleaseId release = newReleaseId(change.commit.id);
    change.release = release.text();
    change.diff = survey.diff;
    change.deletions = survey.deletions;
    change.bytes = survey.diff.bytesToSend();
    change.server = survey.server;
    change.compose = view.compose;
    change.affected = affectedBy(view.compose, survey.diff, target);
    change.migrations = migrationsOf(survey.diff.added);
    change.missingEnvKeys = missingKeys(view.composeFiles, view.envExample, seen.envKeys);
    change.conditions = jobConditions(change.missingEnvKeys, m_wishes.overrides);
    if (seen.release && seenSource.release)
        change.commits =
            Sync::commitsBetween(configuration.source, seen.release->commit, seenSource.release->commit);
    change.problems = problemsOf(configuration, survey, m_wishes.overrides);
    change.problems << refusalsOf(plan.conditions) << cutValues(view.compose, m_wishes.overrides);
    if (seen.manualLock)
        change.problems << manuallyLockedSentence(target.name, *seen.manualLock);
    if (seen.lock)
        change.problems << lockedSentence(target.name, *seen.lock);
    change.nothingToDo = survey.diff.isEmpty() && everythingRuns(seen) && !m_wishes.force;
    if (!change.nothingToDo)
        judgePlaces(change.conditions, change.problems, view.compose, target.composeFile, m_wishes.overrides);
    change.runOnce = runOnceServices(view.compose, change.affected, target, seen);
    change.notes = notesOf(plan, seen, seenSource, survey.remote.exists);
    noteUnhealthy(change, seen);
    addDatabases(change, target, seen);

    Runbooks::PromoteParameters parameters{release};
    if (seenSource.release)
        parameters.sourceRelease = seenSource.release->id;
    parameters.commit = change.commit.id;
    parameters.branch = change.commit.branch;
    parameters.dirty = change.commit.isDirty;
    parameters.treeHash = view.treeHash;
    parameters.copied = Sync::listedPaths(survey.diff.toSend());
    parameters.removed = Sync::listedPaths(survey.diff.removed);
    parameters.managed = Sync::listedPaths(survey.remote.managed.entries);
    parameters.observed = survey.remote.observed;
    parameters.sourceManaged = Sync::listedPaths(view.tree.managed.entries);
    parameters.sourceObserved = view.tree.observed;
    parameters.overrides = m_wishes.overrides;
    change.runbook = Runbooks::promoteRunbook(configuration, view.source, target, parameters);
    change.summary = blastRadius(change, target, plan.expected.downtimeSeconds);
    return plan;
}

PromotePlan Promote::plan(const Remote::EventSink &sink, std::stop_token stop)
{
    View seen = view();
    look(seen, sink, stop);
    compare(seen, sink, std::move(stop));
    return planOf(seen);
}

Outcome Promote::execute(const Remote::EventSink &sink, std::stop_token stop)
{
    return atBoundary([&] { return run(sink, stop); });
}

Outcome Promote::run(const Remote::EventSink &sink, std::stop_token stop) const
{
    View seen = view();
    const Environment &target = seen.survey.environment;
    look(seen, sink, stop);
    // Before the difference, which is not worth computing for somebody who has to wait anyway.
    if (passLock(m_context, target, seen.survey.observed(), m_wishes.wait, sink, stop))
        look(seen, sink, stop);
    // The source's lock is the job's to take; but a job that runs there now makes the difference worth nothing.
    if (const auto &lock = seen.seenSource().lock) {
        if (!m_wishes.wait) {
            throw PreconditionFailed(
                lockedSentence(seen.source.name, *lock),
                Words::tr("Promote when it is done (--wait waits for it), or follow it: slipway-cli attach %1")
                    .arg(lock->job),
                {target.name.text()});
        }
        sink(Notice{Words::tr("%1 Waiting for it.").arg(lockedSentence(seen.source.name, *lock))});
        (void)jobsOf(m_context, target.host)
            .follow(
                JobId(lock->job), [](const Event &) {}, stop);
        look(seen, sink, stop);
    }
    if (const QString job = seen.survey.observed().interruptedJob; !job.isEmpty()) {
        settleInterrupted(m_context, target, job, sink, stop);
        look(seen, sink, stop);
    }
    compare(seen, sink, stop);

    const PromotePlan plan = planOf(seen);
    if (!plan.change.problems.isEmpty())
        throw PreconditionFailed(plan.change.problems.join(u'\n'), {}, {Words::tr("everything on the server")});
    if (plan.change.nothingToDo)
        return nothingToDo(plan);

    JobRequest request;
    request.runbook = plan.change.runbook;
    request.host = target.host;
    request.environment = target.name;
    request.wait = m_wishes.wait;
    request.facts = {{u"release"_s, plan.change.release},
                     {u"commit"_s, plan.change.commit.id},
                     {u"branch"_s, plan.change.commit.branch},
                     {u"dirty"_s, plan.change.commit.isDirty},
                     {u"overrides"_s, QJsonArray::fromStringList(m_wishes.overrides)},
                     {u"promoted_from"_s, plan.source}};
    return runJob(m_context, request, m_wishes.detach, sink, stop);
}

} // namespace Slipway::Operations
