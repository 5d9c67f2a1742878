// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;

namespace {

/// What people call files: links count, folders of which only the existence changes do too, with their `/`.
QStringList paths(const std::vector<Sync::Entry> &entries)
{
    QStringList list;
    for (const QByteArray &path : Sync::listedPaths(entries))
        list << QString::fromUtf8(path);
    return list;
}

void append(QStringList &lines, const QString &sign, const QStringList &items)
{
    constexpr qsizetype mostShown = 200;
    for (const QString &item : items.first(std::min(items.size(), mostShown)))
        lines << u"  %1 %2"_s.arg(sign, item);
    if (items.size() > mostShown)
        lines << Words::tr("  ... and %n more", nullptr, static_cast<int>(items.size() - mostShown));
}

QJsonArray composeJson(const Operations::ComposeLook &compose)
{
    QJsonArray array;
    for (const Operations::ComposeDifference &difference : compose.differences) {
        array.append(QJsonObject{
            {u"path"_s, difference.path},
            {u"old"_s, difference.old.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(difference.old)},
            {u"new"_s, difference.now.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(difference.now)}});
    }
    return array;
}

QJsonObject deletionsJson(const Operations::Deletions &deletions)
{
    return {{u"mounted"_s, QJsonArray::fromStringList(deletions.mounted)},
            {u"keep"_s, QJsonArray::fromStringList(deletions.keep)},
            {u"unknown"_s, QJsonArray::fromStringList(deletions.unknown)},
            {u"overwritten"_s, QJsonArray::fromStringList(deletions.overwritten)},
            {u"links"_s, QJsonArray::fromStringList(deletions.links)},
            {u"blocked"_s, QJsonArray::fromStringList(deletions.blocked)},
            {u"many"_s, deletions.many}};
}

QString composeLine(const Operations::ComposeDifference &difference)
{
    if (difference.old.isNull())
        return u"  + %1: %2"_s.arg(difference.path, difference.now);
    if (difference.now.isNull())
        return u"  - %1: %2"_s.arg(difference.path, difference.old);
    return u"  ~ %1: %2 -> %3"_s.arg(difference.path, difference.old, difference.now);
}

} // namespace

QJsonDocument planJson(const Operations::DeployPlan &plan)
{
    QJsonArray commits;
    for (const Sync::Commit &commit : plan.commits) {
        commits.append(QJsonObject{{u"id"_s, commit.id},
                                   {u"subject"_s, commit.subject},
                                   {u"author"_s, commit.author},
                                   {u"time"_s, commit.time.toUTC().toString(Qt::ISODate)}});
    }
    const QJsonObject files{{u"added"_s, QJsonArray::fromStringList(paths(plan.diff.added))},
                            {u"changed"_s, QJsonArray::fromStringList(paths(plan.diff.changed))},
                            {u"removed"_s, QJsonArray::fromStringList(paths(plan.diff.removed))}};
    return QJsonDocument(
        QJsonObject{{u"kind"_s, u"deploy"_s},
                    {u"environment"_s, plan.environment},
                    {u"files"_s, files},
                    {u"deletions"_s, deletionsJson(plan.deletions)},
                    {u"bytes"_s, plan.bytes},
                    {u"commits"_s, commits},
                    {u"missing_env_keys"_s, QJsonArray::fromStringList(plan.missingEnvKeys)},
                    {u"nothing_to_do"_s, plan.nothingToDo},
                    {u"summary"_s, plan.summary},
                    {u"migrations"_s, QJsonArray::fromStringList(plan.migrations)},
                    {u"compose"_s, composeJson(plan.compose)},
                    {u"compose_problem"_s, plan.compose.problem.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                          : QJsonValue(plan.compose.problem)},
                    {u"recreated"_s, QJsonArray::fromStringList(plan.affected.recreated)},
                    {u"created"_s, QJsonArray::fromStringList(plan.affected.created)},
                    {u"orphaned"_s, QJsonArray::fromStringList(plan.affected.orphaned)},
                    {u"database_recreated"_s, plan.affected.database},
                    {u"run_once"_s, QJsonArray::fromStringList(plan.runOnce)},
                    {u"unhealthy"_s, QJsonArray::fromStringList(plan.unhealthy)},
                    {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
                    {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
                    {u"runbook"_s, Runbooks::toJson(plan.runbook)}});
}

QString planText(const Operations::DeployPlan &plan)
{
    QStringList lines;
    if (plan.nothingToDo) {
        lines << Words::tr("Nothing to deploy: %1 already has this tree.").arg(plan.environment);
    } else if (plan.runbook.kind == "restart"_L1) {
        // It moves no files.
    } else if (plan.runbook.kind != "deploy"_L1) {
        lines << Words::tr("%1 added, %2 changed, %3 removed, %4 to write")
                     .arg(plan.diff.added.size())
                     .arg(plan.diff.changed.size())
                     .arg(plan.diff.removed.size())
                     .arg(QLocale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat));
    } else {
        lines << Words::tr("Deploy %1 to %2: %3 added, %4 changed, %5 removed, %6 to send")
                     .arg(plan.commit.isKnown() ? plan.commit.id.left(7) : Words::tr("the local tree"),
                          plan.environment)
                     .arg(plan.diff.added.size())
                     .arg(plan.diff.changed.size())
                     .arg(plan.diff.removed.size())
                     .arg(QLocale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat));
    }
    if (!plan.summary.isEmpty())
        lines << plan.summary;
    if (!plan.deletions.mounted.isEmpty()) {
        lines << Words::tr(
            "On the server written or mounted by containers, and in no release as they are now:");
        append(lines, u"!"_s, plan.deletions.mounted);
    }
    if (!plan.deletions.unknown.isEmpty()) {
        lines << Words::tr("On the server in no release as they are now, and to be deleted:");
        append(lines, u"!"_s, plan.deletions.unknown);
    }
    append(lines, u"+"_s, paths(plan.diff.added));
    append(lines, u"~"_s, paths(plan.diff.changed));
    append(lines, u"-"_s, paths(plan.diff.removed));
    if (!plan.commits.empty()) {
        lines << QString() << Words::tr("Commits");
        for (const Sync::Commit &commit : plan.commits)
            lines << u"  %1 %2"_s.arg(commit.id.left(7), commit.subject);
    }
    if (!plan.missingEnvKeys.isEmpty()) {
        lines << QString()
              << Words::tr("Missing in the environment's .env: %1").arg(plan.missingEnvKeys.join(u", "_s));
    }
    if (!plan.migrations.isEmpty())
        lines << QString() << Words::tr("New migrations") << u"  "_s + plan.migrations.join(u"\n  "_s);
    if (!plan.compose.differences.empty()) {
        lines << QString() << Words::tr("Compose, as rendered (values that may be secret are keyed hashes)");
        for (const Operations::ComposeDifference &difference : plan.compose.differences)
            lines << composeLine(difference);
    }
    if (!plan.nothingToDo) {
        lines << QString() << Words::tr("Runbook (plan --json shows each command and its undo)");
        int number = 0;
        for (const Runbooks::Step &step : plan.runbook.steps) {
            lines << u"  %1 %2%3"_s.arg(++number, 2)
                         .arg(step.title, step.undo.isEmpty() ? QString() : Words::tr("  (has an undo)"));
        }
    }
    if (!plan.notes.isEmpty())
        lines << QString() << plan.notes;
    if (!plan.problems.isEmpty())
        lines << QString() << Words::tr("It would be refused:") << plan.problems;
    lines << QString() << Words::tr("Nothing was changed.");
    return lines.join(u'\n');
}

} // namespace Slipway::Cli::Report
