// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"
#include "domain/ornull.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

/// A plan for programs: the same keys for each, and those of its kind.
namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using Domain::orNull;
using namespace Slipway::Operations;

namespace {

QJsonArray composeJson(const ComposeLook &compose)
{
    QJsonArray array;
    for (const ComposeDifference &difference : compose.differences) {
        array.append(QJsonObject{
            {u"path"_s, difference.path},
            {u"old"_s, difference.old.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(difference.old)},
            {u"new"_s, difference.now.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(difference.now)}});
    }
    return array;
}

QJsonObject deletionsJson(const Deletions &deletions)
{
    return {{u"mounted"_s, QJsonArray::fromStringList(deletions.mounted)},
            {u"keep"_s, QJsonArray::fromStringList(deletions.keep)},
            {u"unknown"_s, QJsonArray::fromStringList(deletions.unknown)},
            {u"overwritten"_s, QJsonArray::fromStringList(deletions.overwritten)},
            {u"links"_s, QJsonArray::fromStringList(deletions.links)},
            {u"blocked"_s, QJsonArray::fromStringList(deletions.blocked)},
            {u"many"_s, deletions.many}};
}

QJsonValue backupJson(const std::optional<Domain::ObservedBackup> &backup)
{
    if (!backup)
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, backup->id}, {u"taken_at"_s, backup->takenAt.toUTC().toString(Qt::ISODate)}};
}

QJsonObject releaseJson(const std::optional<Domain::Release> &release)
{
    if (!release)
        return {};
    return {{u"id"_s, release->id}, {u"commit"_s, orNull(release->commit)}, {u"dirty"_s, release->dirty}};
}

/// `judged`: those that were judged here, else those that are left to the job, of which `met` is a guess.
QJsonArray conditionsJson(const std::vector<Condition> &conditions, bool judged)
{
    QJsonArray array;
    for (const Condition &condition : conditions) {
        if (condition.judged != judged)
            continue;
        array.append(QJsonObject{{u"name"_s, orNull(condition.name)},
                                 {u"title"_s, condition.title},
                                 {u"met"_s, condition.met},
                                 {u"overridden"_s, condition.overridden},
                                 {u"problem"_s, orNull(condition.problem)},
                                 {u"remedy"_s, orNull(condition.remedy)}});
    }
    return array;
}

/// Where nothing is judged before the job, as of a restart, the job's conditions are those of the plan.
bool judgesHere(const Plan &plan)
{
    return std::any_of(plan.conditions.begin(), plan.conditions.end(),
                       [](const Condition &condition) { return condition.judged; });
}

QJsonArray commitsJson(const std::vector<Sync::Commit> &commits)
{
    QJsonArray array;
    for (const Sync::Commit &commit : commits) {
        array.append(QJsonObject{{u"id"_s, commit.id},
                                 {u"subject"_s, commit.subject},
                                 {u"author"_s, commit.author},
                                 {u"time"_s, commit.time.toUTC().toString(Qt::ISODate)}});
    }
    return array;
}

QJsonArray diffsJson(const std::vector<FileDiff> &diffs)
{
    QJsonArray array;
    for (const FileDiff &diff : diffs) {
        array.append(QJsonObject{{u"path"_s, diff.path},
                                 {u"added"_s, diff.added},
                                 {u"removed"_s, diff.removed},
                                 {u"binary"_s, diff.binary},
                                 {u"cut"_s, diff.cut},
                                 {u"text"_s, diff.text}});
    }
    return array;
}

/// By the contract's keys.
QJsonObject promotionJson(const Promotion &promotion, const TypicalDurations &expected)
{
    return {{u"from"_s, promotion.source},
            {u"from_release"_s, releaseJson(promotion.sourceRelease)},
            {u"to_release"_s, releaseJson(promotion.release)},
            {u"findings"_s, findingsJson(promotion.findings).array()},
            {u"newest_verified_backup"_s, backupJson(promotion.newestBackup)},
            {u"expected_downtime_seconds"_s, orNull(expected.downtimeSeconds)}};
}

QJsonObject rollbackJson(const Rollback &rollback)
{
    return {{u"to_release"_s, releaseJson(rollback.target)},
            {u"from_release"_s, releaseJson(rollback.left)},
            {u"migrations"_s, QJsonArray::fromStringList(rollback.migrations)},
            {u"data_backup"_s, backupJson(rollback.dataBackup)},
            {u"minutes_lost"_s,
             rollback.dataBackup ? QJsonValue(rollback.minutesLost) : QJsonValue(QJsonValue::Null)},
            {u"marks_bad"_s, rollback.marksBad},
            {u"sentences"_s, QJsonArray::fromStringList(rollback.sentences)}};
}

void insertAll(QJsonObject &object, const QJsonObject &more)
{
    for (auto each = more.begin(); each != more.end(); ++each)
        object.insert(each.key(), each.value());
}

} // namespace

QJsonDocument planJson(const Plan &plan, const std::vector<FileDiff> &diffs)
{
    const QJsonObject files{{u"added"_s, QJsonArray::fromStringList(Sync::listedNames(plan.diff.added))},
                            {u"changed"_s, QJsonArray::fromStringList(Sync::listedNames(plan.diff.changed))},
                            {u"removed"_s, QJsonArray::fromStringList(Sync::listedNames(plan.diff.removed))}};
    QJsonObject object{{u"kind"_s, plan.kind},
                       {u"environment"_s, orNull(plan.environment)},
                       {u"files"_s, files},
                       {u"deletions"_s, deletionsJson(plan.deletions)},
                       {u"bytes"_s, plan.bytes},
                       {u"commits"_s, commitsJson(plan.commits)},
                       {u"missing_env_keys"_s, QJsonArray::fromStringList(plan.missingEnvKeys)},
                       {u"nothing_to_do"_s, plan.nothingToDo},
                       {u"summary"_s, plan.summary},
                       {u"migrations"_s, QJsonArray::fromStringList(plan.migrations)},
                       {u"compose"_s, composeJson(plan.compose)},
                       {u"compose_problem"_s, orNull(plan.compose.problem)},
                       {u"recreated"_s, QJsonArray::fromStringList(plan.affected.recreated)},
                       {u"created"_s, QJsonArray::fromStringList(plan.affected.created)},
                       {u"orphaned"_s, QJsonArray::fromStringList(plan.affected.orphaned)},
                       {u"database_recreated"_s, plan.affected.database},
                       {u"run_once"_s, QJsonArray::fromStringList(plan.runOnce)},
                       {u"unhealthy"_s, QJsonArray::fromStringList(plan.unhealthy)},
                       {u"conditions"_s, conditionsJson(plan.conditions, judgesHere(plan))},
                       {u"job_conditions"_s, conditionsJson(plan.conditions, false)},
                       {u"expected_seconds"_s, orNull(plan.expected.seconds)},
                       {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
                       {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
                       {u"runbook"_s, Runbooks::toJson(plan.runbook)}};
    if (plan.promotion)
        insertAll(object, promotionJson(*plan.promotion, plan.expected));
    if (plan.rollback)
        insertAll(object, rollbackJson(*plan.rollback));
    insertAll(object, plan.facts);
    if (!diffs.empty())
        object.insert(u"diffs"_s, diffsJson(diffs));
    return QJsonDocument(object);
}

} // namespace Slipway::Cli::Report
