// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/chosenbackups.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/look/databaselook.h"
#include "operations/look/survey.h"
#include "runbooks/restorerunbook.h"

#include <QCoreApplication>
#include <QJsonArray>
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

/// What is in the backups beside what is live, the largest difference first.
void compareContents(Restore &restore, const DatabaseLook &look)
{
    restore.compared = look.problem.isEmpty();
    for (const BackupContents &backup : look.backups) {
        restore.databases << backup.database;
        const auto live = look.live.find(backup.database);
        std::map<QString, Restore::Table> tables;
        for (const auto &[table, rows] : backup.rows)
            tables[table] = {backup.database, table, rows, -1, false};
        if (live != look.live.end() && !backup.rows.empty()) {
            for (const auto &[table, rows] : live->second.rows) {
                Restore::Table &entry = tables[table];
                entry.database = backup.database;
                entry.name = table;
                entry.live = rows.count;
                entry.estimated = rows.estimated;
            }
        }
        for (const auto &[name, table] : tables) {
            if (table.live == table.inBackup)
                ++restore.equalTables;
            else
                restore.tables.push_back(table);
            if (table.live > 0)
                restore.rowsLost += std::max<qint64>(0, table.live - std::max<qint64>(0, table.inBackup));
        }
    }
    std::stable_sort(restore.tables.begin(), restore.tables.end(),
                     [](const Restore::Table &left, const Restore::Table &right) {
                         const auto size = [](const Restore::Table &table) {
                             return std::abs(std::max<qint64>(0, table.live)
                                             - std::max<qint64>(0, table.inBackup));
                         };
                         return size(left) > size(right);
                     });
}

QString listed(const QStringList &names)
{
    return oneLine(names.join(u", "_s));
}

QString tableText(const Restore::Table &table)
{
    const auto number = [](qint64 rows) { return rows < 0 ? u"–"_s : QString::number(rows); };
    return Words::tr("%1: %2 rows in the backup, %3 live")
        .arg(oneLine(table.name), number(table.inBackup),
             table.estimated ? Words::tr("about %1").arg(number(table.live)) : number(table.live));
}

void addFacts(Plan &plan, const QStringList &ids)
{
    QJsonArray tables;
    for (const Restore::Table &table : plan.restore->tables) {
        tables.append(QJsonObject{
            {u"database"_s, table.database},
            {u"table"_s, table.name},
            {u"in_backup"_s, table.inBackup < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(table.inBackup)},
            {u"live"_s, table.live < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(table.live)}});
    }
    const Restore &restore = *plan.restore;
    plan.facts = {{u"backups"_s, QJsonArray::fromStringList(ids)},
                  {u"databases"_s, QJsonArray::fromStringList(restore.databases)},
                  {u"taken_at"_s, restore.takenAt.toUTC().toString(Qt::ISODate)},
                  {u"minutes_lost"_s,
                   restore.minutesLost < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(restore.minutesLost)},
                  {u"tables"_s, tables},
                  {u"equal_tables"_s, restore.equalTables}};
}

/// Of a backup.
Plan planOfBackup(const Context &context, const Survey &survey, const Change &change,
                  const std::stop_token &stop)
{
    const Environment &environment = survey.environment;
    const ChosenBackups chosen = chosenBackups(context, environment, change, stop);
    const QStringList ids = chosen.ids();
    Plan plan;
    plan.restore.emplace();
    plan.restore->takenAt = chosen.backups.front().takenAt;
    plan.restore->minutesLost = std::max<qint64>(0, plan.restore->takenAt.secsTo(chosen.now) / 60);
    const DatabaseLook look =
        lookAtDatabases(context, environment, environment.backups.text(), chosen.files, stop);
    compareContents(*plan.restore, look);
    plan.bytes = chosen.size();
    plan.basis.files = chosen.identity();
    plan.problems = problemsOf(chosen.backups);
    if (!look.problem.isEmpty())
        plan.problems << Words::tr("What is live could not be looked at: %1.").arg(look.problem);
    plan.summary =
        Words::tr("Loads %1 beside the live database, proves it, and puts it in the place of %2; what is live "
                  "is put aside under a name with the date, and kept.")
            .arg(ids.join(u", "_s), listed(plan.restore->databases));
    if (plan.restore->rowsLost > 0) {
        plan.notes << Words::tr(
                          "%n minute(s) of data would no longer be live: %1 rows that the backup does not "
                          "have. They stay in the database that is put aside.",
                          nullptr, int(plan.restore->minutesLost))
                          .arg(plan.restore->rowsLost);
    } else {
        plan.notes << Words::tr(
            "The backup is %n minute(s) old; what was changed since is not live any more, and stays "
            "in the database that is put aside.",
            nullptr, int(plan.restore->minutesLost));
    }
    for (const QString &database : plan.restore->databases) {
        if (look.problem.isEmpty() && !look.live.contains(database))
            plan.notes << Words::tr("There is no database %1 now; it is made anew.").arg(oneLine(database));
    }
    if (chosen.backups.front().state == Backup::State::Unverified)
        plan.notes << Words::tr("It was not verified yet; the job reads it before anything else.");
    for (const Restore::Table &table : plan.restore->tables)
        plan.details << tableText(table);
    if (plan.restore->equalTables > 0)
        plan.details << Words::tr("%n table(s) have as many rows in both", nullptr, plan.restore->equalTables);
    addFacts(plan, ids);
    plan.runbook = Runbooks::restoreRunbook(
        context.configuration, environment,
        {environment.backups.text(), change.environment, chosen.files, change.wishes.overrides});
    return plan;
}

/// Of a database that was put aside.
Plan planOfKept(const Context &context, const Survey &survey, const Change &change, const std::stop_token &stop)
{
    const KeptDatabase kept = keptDatabase(context, survey.environment, change, stop);
    Plan plan;
    plan.restore.emplace();
    plan.restore->takenAt = kept.at;
    plan.restore->minutesLost = std::max<qint64>(0, kept.at.secsTo(survey.server.at) / 60);
    plan.restore->databases << kept.of;
    plan.bytes = kept.size;
    plan.basis.files = kept.name + u' ' + kept.at.toString(Qt::ISODate);
    plan.summary =
        Words::tr("Puts %1 back as %2, which it was until %3; what is live now is put aside in its place, and "
                  "kept.")
            .arg(oneLine(kept.name), oneLine(kept.of), kept.at.toString(Qt::ISODate));
    plan.notes << Words::tr(
        "What was written in the last %n minute(s) is not live any more, and stays in the database "
        "that is put aside.",
        nullptr, int(plan.restore->minutesLost));
    addFacts(plan, {});
    plan.facts.insert(u"kept"_s, kept.name);
    plan.runbook =
        Runbooks::putBackRunbook(context.configuration, survey.environment, kept.name, change.wishes.overrides);
    return plan;
}

Plan planOf(const Context &context, const Survey &survey, const Change &change, const std::stop_token &stop)
{
    requireDatabase(survey.environment);
    const ObservedEnvironment &seen = survey.observed();
    if (!survey.server.dockerProblem.isEmpty())
        throw PreconditionFailed(survey.server.dockerProblem, {}, {change.environment});
    Plan plan = change.wishes.kept ? planOfKept(context, survey, change, stop)
                                   : planOfBackup(context, survey, change, stop);
    plan.environment = change.environment;
    plan.server = survey.server;
    plan.basis.onto = seen.release ? seen.release->id : QString();
    plan.conditions.push_back(backupCondition(survey.environment, seen, false, change.wishes.overrides));
    addLocks(plan, survey.environment, seen, change.wishes.wait);
    noteUnhealthy(plan, seen);
    return plan;
}

} // namespace

Plan planRestore(const Context &context, const Change &change, const Remote::EventSink &sink,
                 const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    Plan plan = planOf(context, survey, change, stop);
    plan.expected =
        experienceOf(history(context, survey.environment.host, stop), u"restore"_s, change.environment);
    return plan;
}

Outcome runRestore(const Context &context, const Change &change, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const Plan plan = planOf(
        context, survey, {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)}, stop);
    requireRunnable(plan, change.wishes, untouched);
    return runJob(context, survey.environment, plan.runbook, change.wishes,
                  {{change.wishes.kept ? u"kept"_s : u"restored"_s, change.subject}}, sink, stop);
}

} // namespace Slipway::Operations
