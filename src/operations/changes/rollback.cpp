// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/rollback.h"
#include "operations/judge/deletionconditions.h"

#include "domain/error.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/judge/envkeys.h"
#include "operations/judge/mounts.h"
#include "operations/look/trees.h"
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

void addData(Rollback &rollback, const KeptReleases &kept, const QDateTime &now)
{
    for (const RanCode &each : kept.ran) {
        if (each.release != rollback.target.id && each.at > rollback.target.deployedAt)
            rollback.ranSince.push_back(each);
    }
    // The first job that ran something of another release took a backup before that, whether it was undone or not.
    if (!rollback.ranSince.isEmpty() && !rollback.ranSince.front().backup.isEmpty()) {
        const RanCode &first = rollback.ranSince.front();
        rollback.dataBackup = ObservedBackup{first.backup, first.takenAt};
        rollback.dataFiles = first.files;
        rollback.minutesLost = std::max<qint64>(0, first.takenAt.secsTo(now) / 60);
    }
    for (const ReleaseBackup &backup : kept.backups) {
        if (backup.release == rollback.target.id && backup.verified
            && (!rollback.newestBackup || backup.takenAt > rollback.newestBackup->takenAt))
            rollback.newestBackup = backup;
    }
    if (!rollback.newestBackup)
        return;
    if (rollback.newestBackup->files > 1 && !rollback.newestBackup->setMain.isEmpty())
        rollback.newestBackup->id = rollback.newestBackup->setMain;
    if (rollback.dataBackup && rollback.dataBackup->id == rollback.newestBackup->id) {
        rollback.newestBackup.reset();
        return;
    }
    rollback.newestIsLater =
        !rollback.ranSince.isEmpty() && rollback.newestBackup->takenAt > rollback.ranSince.front().at;
    rollback.newestMinutesLost = std::max<qint64>(0, rollback.newestBackup->takenAt.secsTo(now) / 60);
}

QStringList rollbackSentences(const QString &environment, const Rollback &rollback)
{
    QStringList sentences;
    sentences << Words::tr("The code of %1 goes back to %2. The data do not: the database stays as it is.")
                     .arg(environment, rollback.target.id);
    if (!rollback.migrations.isEmpty()) {
        sentences << Words::tr("%n migration(s) in between stay applied: %1.", nullptr,
                               static_cast<int>(rollback.migrations.size()))
                         .arg(rollback.migrations.join(u", "_s));
    } else {
        sentences << Words::tr("No file of a migration lies between the two.");
    }
    if (!rollback.ranSince.isEmpty()) {
        sentences << Words::tr("Code of other releases has run since that release was deployed, and may have "
                               "changed data: %1.")
                         .arg(wordsOf(rollback.ranSince));
    }
    if (rollback.dataBackup) {
        sentences << Words::tr("The backup %1 holds the data as they were on that release, before anything of "
                               "another one ran. To restore it afterwards would lose what came in the last %n "
                               "minute(s).",
                               nullptr, static_cast<int>(rollback.minutesLost))
                         .arg(named(rollback.dataBackup->id, rollback.dataFiles));
    }
    if (rollback.newestBackup) {
        const QString backup = named(rollback.newestBackup->id, rollback.newestBackup->files);
        const int minutes = static_cast<int>(rollback.newestMinutesLost);
        sentences
            << (rollback.newestIsLater
                    ? Words::tr("The backup %1 is the newest from when that release was live, but other code "
                                "had run before it. To restore it afterwards would lose what came in the "
                                "last %n minute(s).",
                                nullptr, minutes)
                          .arg(backup)
                    : Words::tr("The backup %1 is the newest from when that release was live. To restore it "
                                "afterwards would lose what came in the last %n minute(s).",
                                nullptr, minutes)
                          .arg(backup));
    } else if (!rollback.dataBackup) {
        sentences << Words::tr("No verified backup holds the data as they were on that release.");
    }
    if (rollback.marksBad && rollback.left) {
        sentences << Words::tr(
                         "The release %1 is marked as bad: a later rollback skips it, unless it is named.")
                         .arg(rollback.left->id);
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

namespace {

Runbooks::Runbook runbookOf(const Configuration &configuration, const Survey &survey, const Rollback &rollback,
                            const QStringList &overrides)
{
    Runbooks::RollbackParameters parameters{ReleaseId(rollback.target.id)};
    parameters.commit = rollback.target.commit;
    parameters.marksBad = rollback.marksBad;
    parameters.written = Sync::listedPaths(survey.diff.toSend());
    parameters.removed = Sync::listedPaths(survey.diff.removed);
    parameters.managed = Sync::listedPaths(survey.remote.managed.entries);
    parameters.observed = survey.remote.observed;
    parameters.migrations = rollback.migrations;
    parameters.overrides = overrides;
    return Runbooks::rollbackRunbook(configuration, survey.environment, parameters);
}

/// What it rests on: finds the release to go to, and compares its tree with what is there.
Rollback compareWithTarget(const Context &context, Survey &survey, const KeptReleases &kept,
                           const QString &wanted, const Remote::EventSink &sink, const std::stop_token &stop)
{
    const QString name = survey.environment.name.text();
    const QString list = Words::tr("slipway-cli releases %1 lists those that are kept.").arg(name);
    Rollback rollback;
    rollback.target = rollbackTarget(kept.releases, wanted, name);
    rollback.left = *currentOf(kept.releases);
    rollback.marksBad = rollback.target.deployedAt < rollback.left->deployedAt;
    const RemotePath tree(
        QString(survey.server.stateDirectory + u"/releases/%1/%2/tree"_s.arg(name, rollback.target.id)));
    if (!compareOnServer(context, survey, tree, "rollback", sink, stop).exists) {
        throw PreconditionFailed(
            Words::tr("The files of the release %1 are not kept any more.").arg(rollback.target.id), list,
            {name});
    }
    if (rollback.target.current && survey.diff.isEmpty() && everythingRuns(survey.observed())) {
        throw PreconditionFailed(Words::tr("%1 is on the release %2 already.").arg(name, rollback.target.id),
                                 list, {name});
    }
    rollback.migrations = migrationsOf(survey.diff.removed);
    addData(rollback, kept, survey.server.at);
    rollback.sentences = rollbackSentences(name, rollback);
    return rollback;
}

Plan planOf(const Context &context, Survey &survey, const Change &change, const Remote::EventSink &sink,
            const std::stop_token &stop)
{
    const Configuration &configuration = context.configuration;
    const Environment &environment = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    const QStringList &overrides = change.wishes.overrides;
    const KeptReleases kept = keptReleases(context, change.environment, stop);

    Plan plan;
    plan.environment = change.environment;
    plan.rollback = compareWithTarget(context, survey, kept, change.subject, sink, stop);
    const Release &target = plan.rollback->target;
    plan.basis.release = target.id;
    plan.basis.tree = target.treeHash;
    plan.basis.onto = plan.rollback->left->id;
    plan.basis.files = hashOf(survey.diff, survey.remote);
    plan.expected =
        typicalDurationsOf(history(context, environment.host, stop), u"rollback"_s, change.environment);
    plan.release = target.id;
    plan.commit.id = target.commit;
    plan.commit.branch = target.branch;
    plan.commit.isDirty = target.dirty;
    // The commits that go: what the live release has and the target lacks.
    plan.commits = Sync::commitsBetween(configuration.source, target.commit, plan.rollback->left->commit);
    plan.diff = survey.diff;
    plan.deletions = survey.deletions;
    plan.bytes = survey.diff.bytesToSend();
    plan.server = survey.server;
    plan.conditions.push_back(backupCondition(environment, seen, false, overrides));
    for (const Condition &condition : jobConditions({}, overrides))
        plan.conditions.push_back(condition);
    for (const Condition &condition : deletionConditions(survey, overrides))
        plan.conditions.push_back(condition);
    plan.problems = problemsOf(configuration, survey, overrides) + refusalsOf(plan.conditions);
    addLocks(plan, environment, seen, change.wishes.wait);
    noteUnhealthy(plan, seen);
    addDatabases(plan, environment, seen);
    if (!target.bad.isEmpty())
        plan.notes << Words::tr("The release %1 is marked as bad (%2); it is named, so it is taken.")
                          .arg(target.id, target.bad);
    plan.runbook = runbookOf(configuration, survey, *plan.rollback, overrides);
    return plan;
}

} // namespace

Plan planRollback(const Context &context, const Change &change, const Remote::EventSink &sink,
                  const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    Plan plan = planOf(context, survey, change, sink, stop);
    if (!survey.server.dockerProblem.isEmpty())
        return plan;
    const QStringList &overrides = change.wishes.overrides;
    const RemotePath tree(QString(survey.server.stateDirectory
                                  + u"/releases/%1/%2/tree"_s.arg(change.environment, plan.release)));
    plan.compose = lookAtCompose(context, survey.environment, tree, stop);
    judgeMounts(plan.conditions, plan.problems, plan.compose, survey.environment.composeFile, overrides);
    // What a rollback makes anew is not known, since the images are others.
    plan.runOnce = runOnceServices(plan.compose, {}, survey.environment, survey.observed());
    plan.problems << cutValues(plan.compose, overrides);
    plan.rollback->sentences << replicaNotes(plan.compose) << runOnceNotes(plan);
    return plan;
}

Outcome runRollback(const Context &context, const Change &change, const Remote::EventSink &sink,
                    const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const Plan plan =
        planOf(context, survey, {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)},
               sink, stop);
    requireRunnable(plan, change.wishes, untouched);
    return runJob(context, survey.environment, plan.runbook, change.wishes,
                  {{u"release"_s, plan.release},
                   {u"commit"_s, plan.commit.id},
                   {u"branch"_s, plan.commit.branch},
                   {u"dirty"_s, plan.commit.isDirty},
                   {u"left"_s, plan.rollback->left->id}},
                  sink, stop);
}

} // namespace Slipway::Operations
