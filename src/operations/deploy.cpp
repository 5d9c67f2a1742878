// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deploy.h"

#include "domain/error.h"
#include "operations/blastradius.h"
#include "operations/boundary.h"
#include "operations/checkoutconditions.h"
#include "operations/envkeys.h"
#include "operations/inspect.h"
#include "operations/places.h"
#include "operations/runjob.h"
#include "operations/survey.h"
#include "operations/trees.h"
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

Runbooks::DeployParameters parametersOf(const Survey &survey, const ReleaseId &release,
                                        const DeployWishes &wishes)
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

DeployPlan planOf(const Configuration &configuration, const Survey &survey, const DeployWishes &wishes)
{
    const ReleaseId release = newReleaseId(survey.commit.id);
    const ObservedEnvironment &seen = survey.observed();
    DeployPlan plan;
    plan.environment = survey.environment.name.text();
    plan.release = release.text();
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
    if (seen.manualLock)
        plan.problems << manuallyLockedSentence(survey.environment.name, *seen.manualLock);
    if (seen.lock)
        plan.problems << lockedSentence(survey.environment.name, *seen.lock);
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
        plan.notes << Words::tr("Met for the first time: what is there is kept as the release \"adopted\".");
    if (!seen.interruptedJob.isEmpty())
        plan.notes << Words::tr("The interrupted job %1 is undone first.").arg(seen.interruptedJob);
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

Survey surveyOf(const Context &context, const QString &environment)
{
    Survey survey{context.configuration.environment(environment), {}, {}, {}, {}, {}, {}};
    survey.environment.composeProject = composeProjectOf(context.configuration, survey.environment);
    return survey;
}

} // namespace

Deploy::Deploy(const Context &context, QString environment, DeployWishes wishes)
    : m_context(context)
    , m_environment(std::move(environment))
    , m_wishes(std::move(wishes))
{
}

DeployPlan Deploy::plan(const Remote::EventSink &sink, std::stop_token stop)
{
    Survey survey = surveyOf(m_context, m_environment);
    ServerLook look(m_context, survey.environment, stop);
    scanLocal(m_context, survey, sink, stop);
    look.into(survey, sink);
    compare(m_context, survey, sink, stop);
    DeployPlan plan = planOf(m_context.configuration, survey, m_wishes);
    if (plan.nothingToDo || !survey.remote.exists || !survey.server.dockerProblem.isEmpty())
        return plan;
    LocalStep step(sink, u"judge"_s, Words::tr("Look at what would happen"));
    const ComposeLook compose = lookAtCompose(m_context, survey.environment, survey.local, stop);
    // The new compose file may mount or name what nobody has yet.
    if (mountsMore(survey, compose.binds)) {
        judgeDeletions(m_context, survey, "deploy", compose.binds, std::move(stop));
        plan = planOf(m_context.configuration, survey, m_wishes);
    }
    plan.compose = compose;
    judgePlaces(plan.conditions, plan.problems, compose, survey.environment.composeFile, m_wishes.overrides);
    plan.affected = affectedBy(plan.compose, survey.diff, survey.environment);
    plan.runOnce = runOnceServices(plan.compose, plan.affected, survey.environment, survey.observed());
    plan.problems << cutValues(plan.compose, m_wishes.overrides);
    plan.notes << containerNotes(plan);
    plan.summary = blastRadius(plan, survey.environment, -1);
    step.done();
    return plan;
}

Outcome Deploy::execute(const Remote::EventSink &sink, std::stop_token stop)
{
    return atBoundary([&] { return run(sink, stop); });
}

Outcome Deploy::run(const Remote::EventSink &sink, std::stop_token stop)
{
    Survey survey = surveyOf(m_context, m_environment);
    const EnvironmentName &name = survey.environment.name;
    if (survey.environment.promotesFrom && !m_wishes.direct) {
        throw PreconditionFailed(Words::tr("%1 is promoted from %2, not deployed to.")
                                     .arg(name.text(), survey.environment.promotesFrom->text()),
                                 Words::tr("Promote it, or ask for a direct deploy (--direct)."),
                                 {name.text()});
    }
    ServerLook look(m_context, survey.environment, stop);
    scanLocal(m_context, survey, sink, stop);
    look.into(survey, sink);
    // Before the difference, which is not worth computing for somebody who has to wait anyway.
    if (passLock(m_context, survey.environment, survey.observed(), m_wishes.wait, sink, stop))
        ServerLook(m_context, survey.environment, stop).into(survey, sink);
    if (const QString job = survey.observed().interruptedJob; !job.isEmpty()) {
        settleInterrupted(m_context, survey.environment, job, sink, stop);
        ServerLook(m_context, survey.environment, stop).into(survey, sink);
    }
    compare(m_context, survey, sink, stop);

    const DeployPlan plan = planOf(m_context.configuration, survey, m_wishes);
    if (!plan.problems.isEmpty())
        throw PreconditionFailed(plan.problems.join(u'\n'), {}, {Words::tr("everything on the server")});
    if (plan.nothingToDo)
        return nothingToDo(survey);

    const ReleaseId release(plan.release);
    Runbooks::DeployParameters parameters = parametersOf(survey, release, m_wishes);
    const std::vector<Sync::Entry> toSend = survey.diff.toSend();
    if (!toSend.empty()) {
        LocalStep step(sink, u"upload"_s,
                       Words::tr("Upload %n file(s)", nullptr, static_cast<int>(toSend.size())));
        const QString folder =
            stateDirectory(m_context.configuration) + u"/incoming/"_s + name.text() + u'/' + release.text();
        const Sync::Uploaded uploaded = Sync::uploadEntries(
            m_context.hosts.host(survey.environment.host), folder, m_context.configuration.source, toSend, stop,
            [&](qint64 sent, qint64 total) { step.progress(sent, total, u"bytes"_s); });
        takeOver(survey.local, uploaded.entries);
        parameters.treeHash = QString::fromLatin1(survey.local.treeHash());
        parameters.upload = release.text();
        parameters.uploadSize = plan.bytes;
        parameters.uploadSha256 = QString::fromLatin1(uploaded.sha256);
        step.detail(Words::tr("%1 compressed")
                        .arg(QLocale().formattedDataSize(uploaded.size, 1, QLocale::DataSizeSIFormat)));
        step.done();
    }

    JobRequest request;
    request.runbook = Runbooks::deployRunbook(m_context.configuration, survey.environment, parameters);
    request.host = survey.environment.host;
    request.environment = name;
    request.wait = m_wishes.wait;
    request.facts = {{u"release"_s, release.text()},
                     {u"commit"_s, survey.commit.id},
                     {u"branch"_s, survey.commit.branch},
                     {u"dirty"_s, survey.commit.isDirty},
                     {u"overrides"_s, QJsonArray::fromStringList(m_wishes.overrides)},
                     {u"upload"_s, parameters.upload}};
    return runJob(m_context, request, m_wishes.detach, sink, stop);
}

} // namespace Slipway::Operations
