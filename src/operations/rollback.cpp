// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/rollback.h"

#include "domain/error.h"
#include "operations/blastradius.h"
#include "operations/boundary.h"
#include "operations/envkeys.h"
#include "operations/places.h"
#include "operations/runjob.h"
#include "operations/trees.h"
#include "runbooks/rollbackrunbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
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

const Release *currentOf(const std::vector<Release> &kept)
{
    const auto found =
        std::find_if(kept.begin(), kept.end(), [](const Release &release) { return release.current; });
    return found == kept.end() ? nullptr : &*found;
}

/// "migrate, web (release r2); web (release r3)"; of many releases the last five. As since_words of steps/lib/ran.sh.
QString wordsOf(const QList<RanCode> &ran)
{
    constexpr qsizetype most = 5;
    QList<std::pair<QString, QStringList>> releases;
    QSet<QString> told;
    for (const RanCode &each : ran) {
        if (const QString key = each.release + u' ' + each.what; told.contains(key))
            continue;
        else
            told.insert(key);
        if (releases.isEmpty() || releases.back().first != each.release)
            releases.push_back({each.release, {}});
        releases.back().second << each.what;
    }
    QStringList parts;
    if (releases.size() > most)
        parts << Words::tr("what %n earlier one(s) brought", nullptr, int(releases.size() - most));
    for (const auto &[release, what] : releases.mid(std::max<qsizetype>(0, releases.size() - most)))
        parts << Words::tr("%1 (release %2)").arg(what.join(u", "_s), release);
    return parts.join(u"; "_s);
}

QString named(const QString &backup, int files)
{
    return files > 1 ? Words::tr("%1 (a set of %n files)", nullptr, files).arg(backup) : backup;
}

} // namespace

void addData(RollbackPlan &plan, const KeptReleases &kept, const QDateTime &now)
{
    for (const RanCode &each : kept.ran) {
        if (each.release != plan.target.id && each.at > plan.target.deployedAt)
            plan.ranSince.push_back(each);
    }
    // The first job that ran something of another release took a backup before that, whether it was undone or not.
    if (!plan.ranSince.isEmpty() && !plan.ranSince.front().backup.isEmpty()) {
        const RanCode &first = plan.ranSince.front();
        plan.dataBackup = ObservedBackup{first.backup, first.takenAt};
        plan.dataFiles = first.files;
        plan.minutesLost = first.takenAt.secsTo(now) / 60;
    }
    for (const ReleaseBackup &backup : kept.backups) {
        if (backup.release == plan.target.id && backup.verified
            && (!plan.newestBackup || backup.takenAt > plan.newestBackup->takenAt))
            plan.newestBackup = backup;
    }
    if (!plan.newestBackup)
        return;
    if (plan.newestBackup->files > 1 && !plan.newestBackup->setMain.isEmpty())
        plan.newestBackup->id = plan.newestBackup->setMain;
    if (plan.dataBackup && plan.dataBackup->id == plan.newestBackup->id) {
        plan.newestBackup.reset();
        return;
    }
    plan.newestIsLater = !plan.ranSince.isEmpty() && plan.newestBackup->takenAt > plan.ranSince.front().at;
    plan.newestMinutesLost = plan.newestBackup->takenAt.secsTo(now) / 60;
}

QStringList rollbackSentences(const RollbackPlan &plan)
{
    QStringList sentences;
    const QString environment = plan.change.environment;
    sentences << Words::tr("The code of %1 goes back to %2. The data do not: the database stays as it is.")
                     .arg(environment, plan.target.id);
    if (!plan.migrations.isEmpty()) {
        sentences << Words::tr("%n migration(s) lie between and stay applied: %1.", nullptr,
                               static_cast<int>(plan.migrations.size()))
                         .arg(plan.migrations.join(u", "_s));
    } else {
        sentences << Words::tr("No file of a migration lies between the two.");
    }
    if (!plan.ranSince.isEmpty()) {
        sentences
            << Words::tr("Since it was left ran, and may have changed data: %1.").arg(wordsOf(plan.ranSince));
    }
    if (plan.dataBackup) {
        sentences << Words::tr("The backup %1 holds the data as they were on that release, before anything of "
                               "another one ran. To restore it afterwards would lose what came in the last %n "
                               "minute(s).",
                               nullptr, static_cast<int>(plan.minutesLost))
                         .arg(named(plan.dataBackup->id, plan.dataFiles));
    }
    if (plan.newestBackup) {
        const QString backup = named(plan.newestBackup->id, plan.newestBackup->files);
        const int minutes = static_cast<int>(plan.newestMinutesLost);
        sentences
            << (plan.newestIsLater
                    ? Words::tr("The backup %1 is the newest from when that release was live, but other code "
                                "had run before it. To restore it afterwards would lose what came in the "
                                "last %n minute(s).",
                                nullptr, minutes)
                          .arg(backup)
                    : Words::tr("The backup %1 is the newest from when that release was live. To restore it "
                                "afterwards would lose what came in the last %n minute(s).",
                                nullptr, minutes)
                          .arg(backup));
    } else if (!plan.dataBackup) {
        sentences << Words::tr("No verified backup holds the data as they were on that release.");
    }
    if (plan.marksBad && plan.left) {
        sentences << Words::tr(
                         "The release %1 is marked as bad: a later rollback skips it, unless it is named.")
                         .arg(plan.left->id);
    }
    return sentences;
}

Release rollbackTarget(const std::vector<Release> &kept, const QString &wanted, const QString &environment)
{
    const QString list = Words::tr("slipway-cli releases %1 lists those that are kept.").arg(environment);
    const Release *current = currentOf(kept);
    if (!current) {
        throw PreconditionFailed(
            Words::tr("%1 was never deployed to by Slipway, so it has no release to go back to.")
                .arg(environment),
            Words::tr("Deploy to it; what is there now is kept then."), {environment});
    }
    if (!wanted.isEmpty()) {
        const auto found = std::find_if(kept.begin(), kept.end(),
                                        [&](const Release &release) { return release.id == wanted; });
        if (found == kept.end())
            throw PreconditionFailed(Words::tr("%1 keeps no release %2.").arg(environment, wanted), list,
                                     {environment});
        if (!found->hasImages && !found->current) {
            throw PreconditionFailed(
                Words::tr(
                    "The images of the release %1 were never kept, so it can't be started without a build.")
                    .arg(wanted),
                list, {environment});
        }
        return *found;
    }
    QStringList bad;
    for (const Release &release : kept) {
        if (release.current || !release.hasImages || release.deployedAt > current->deployedAt)
            continue;
        if (release.bad.isEmpty())
            return release;
        bad << release.id;
    }
    throw PreconditionFailed(
        bad.isEmpty() ? Words::tr("%1 keeps no release from before %2.").arg(environment, current->id)
                      : Words::tr("Every release that %1 keeps from before %2 is marked as bad: %3.")
                            .arg(environment, current->id, bad.join(u", "_s)),
        bad.isEmpty() ? list : Words::tr("Name one all the same with --to RELEASE."), {environment});
}

Rollback::Rollback(const Context &context, QString environment, RollbackWishes wishes)
    : m_context(context)
    , m_environment(std::move(environment))
    , m_wishes(std::move(wishes))
{
}

Survey Rollback::survey() const
{
    Survey survey{m_context.configuration.environment(m_environment), {}, {}, {}, {}, {}, {}};
    survey.environment.composeProject = composeProjectOf(m_context.configuration, survey.environment);
    return survey;
}

RollbackPlan Rollback::planOf(Survey &survey, const Remote::EventSink &sink, std::stop_token stop) const
{
    const Environment &environment = survey.environment;
    const QString name = environment.name.text();
    const KeptReleases kept = keptReleases(m_context, name, stop);
    const Release *current = currentOf(kept.releases);

    RollbackPlan plan;
    plan.target = rollbackTarget(kept.releases, m_wishes.to, name);
    plan.left = *current;
    plan.marksBad = plan.target.deployedAt < current->deployedAt;
    const RemotePath tree(
        QString(survey.server.stateDirectory + u"/releases/%1/%2/tree"_s.arg(name, plan.target.id)));
    const Sync::RemoteManifest target = compareOnServer(m_context, survey, tree, "rollback", sink, stop);
    if (!target.exists) {
        throw PreconditionFailed(
            Words::tr("The files of the release %1 are not kept any more.").arg(plan.target.id),
            Words::tr("slipway-cli releases %1 lists those that are kept.").arg(name), {name});
    }
    if (plan.target.current && survey.diff.isEmpty() && everythingRuns(survey.observed())) {
        throw PreconditionFailed(Words::tr("%1 is on the release %2 already.").arg(name, plan.target.id),
                                 Words::tr("slipway-cli releases %1 lists those that are kept.").arg(name),
                                 {name});
    }
    plan.migrations = migrationsOf(survey.diff.removed);
    addData(plan, kept, survey.server.at);
    plan.expected = experienceOf(history(m_context, environment.host, std::move(stop)), u"rollback"_s, name);

    DeployPlan &change = plan.change;
    change.environment = name;
    change.release = plan.target.id;
    change.commit.id = plan.target.commit;
    change.commit.branch = plan.target.branch;
    change.commit.isDirty = plan.target.dirty;
    // The commits that go: what the live release has and the target lacks.
    change.commits = Sync::commitsBetween(m_context.configuration.source, plan.target.commit, current->commit);
    change.diff = survey.diff;
    change.deletions = survey.deletions;
    change.bytes = survey.diff.bytesToSend();
    change.server = survey.server;
    change.problems = problemsOf(m_context.configuration, survey, m_wishes.overrides);
    change.conditions = jobConditions({}, m_wishes.overrides);
    change.conditions.insert(change.conditions.begin(),
                             backupCondition(environment, survey.observed(), false, m_wishes.overrides));
    for (const Condition &condition : deletionConditions(survey, m_wishes.overrides))
        change.conditions.push_back(condition);
    change.problems << refusalsOf(change.conditions);
    const ObservedEnvironment &seen = survey.observed();
    if (seen.manualLock)
        change.problems << manuallyLockedSentence(environment.name, *seen.manualLock);
    if (seen.lock)
        change.problems << lockedSentence(environment.name, *seen.lock);
    if (!seen.interruptedJob.isEmpty())
        change.notes << Words::tr("The interrupted job %1 is undone first.").arg(seen.interruptedJob);
    noteUnhealthy(change, seen);
    addDatabases(change, environment, seen);
    if (!plan.target.bad.isEmpty())
        change.notes << Words::tr("The release %1 is marked as bad (%2); it is named, so it is taken.")
                            .arg(plan.target.id, plan.target.bad);

    Runbooks::RollbackParameters parameters{ReleaseId(plan.target.id)};
    parameters.commit = plan.target.commit;
    parameters.left = current->id;
    parameters.marksBad = plan.marksBad;
    parameters.written = Sync::listedPaths(survey.diff.toSend());
    parameters.removed = Sync::listedPaths(survey.diff.removed);
    parameters.managed = Sync::listedPaths(survey.remote.managed.entries);
    parameters.observed = survey.remote.observed;
    parameters.migrations = plan.migrations;
    parameters.overrides = m_wishes.overrides;
    change.runbook = Runbooks::rollbackRunbook(m_context.configuration, environment, parameters);
    plan.sentences = rollbackSentences(plan);
    return plan;
}

RollbackPlan Rollback::plan(const Remote::EventSink &sink, std::stop_token stop)
{
    Survey seen = survey();
    lookAtServer(m_context, seen, sink, stop);
    RollbackPlan plan = planOf(seen, sink, stop);
    if (seen.server.dockerProblem.isEmpty()) {
        const RemotePath tree(
            QString(seen.server.stateDirectory
                    + u"/releases/%1/%2/tree"_s.arg(plan.change.environment, plan.target.id)));
        plan.change.compose = lookAtCompose(m_context, seen.environment, tree, std::move(stop));
        judgePlaces(plan.change.conditions, plan.change.problems, plan.change.compose,
                    seen.environment.composeFile, m_wishes.overrides);
        // What a rollback makes anew is not known, since the images are others.
        plan.change.runOnce = runOnceServices(plan.change.compose, {}, seen.environment, seen.observed());
        plan.change.problems << cutValues(plan.change.compose, m_wishes.overrides);
        plan.sentences << replicaNotes(plan.change.compose) << runOnceNotes(plan.change);
    }
    return plan;
}

Outcome Rollback::execute(const Remote::EventSink &sink, std::stop_token stop)
{
    return atBoundary([&] { return run(sink, stop); });
}

Outcome Rollback::run(const Remote::EventSink &sink, std::stop_token stop) const
{
    Survey seen = survey();
    const Environment &environment = seen.environment;
    lookWhenFree(m_context, seen, m_wishes.wait, sink, stop);
    const RollbackPlan plan = planOf(seen, sink, stop);
    if (!plan.change.problems.isEmpty())
        throw PreconditionFailed(plan.change.problems.join(u'\n'), {}, {Words::tr("everything on the server")});

    JobRequest request;
    request.runbook = plan.change.runbook;
    request.host = environment.host;
    request.environment = environment.name;
    request.wait = m_wishes.wait;
    request.facts = {{u"release"_s, plan.target.id},
                     {u"commit"_s, plan.target.commit},
                     {u"branch"_s, plan.target.branch},
                     {u"dirty"_s, plan.target.dirty},
                     {u"overrides"_s, QJsonArray::fromStringList(m_wishes.overrides)},
                     {u"left"_s, plan.left ? plan.left->id : QString()}};
    return runJob(m_context, request, m_wishes.detach, sink, stop);
}

} // namespace Slipway::Operations
