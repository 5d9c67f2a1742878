// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/ornull.h"
#include "domain/plaintext.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/chosenbackups.h"
#include "operations/changes/otherenvironment.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/judge/contents.h"
#include "operations/look/databaselook.h"
#include "operations/look/survey.h"
#include "runbooks/restorerunbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>
#include <climits>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// "7 h 20 min", "3 days"
QString durationText(qint64 minutes)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    if (minutes >= 2 * day)
        return Words::tr("%n day(s)", nullptr, int(minutes / day));
    if (minutes >= 2 * hour)
        return Words::tr("%1 h %2 min").arg(minutes / hour).arg(minutes % hour);
    return Words::tr("%n minute(s)", nullptr, int(minutes));
}

QString listed(const QStringList &names)
{
    return oneLine(names.join(u", "_s));
}

QString tableText(const Restore::Table &table)
{
    const auto number = [](qint64 rows) { return rows < 0 ? u"–"_s : QString::number(rows); };
    QString text =
        Words::tr("%1: %2 rows in the backup, %3 live")
            .arg(oneLine(table.name), number(table.inBackup),
                 table.estimated ? Words::tr("about %1").arg(number(table.live)) : number(table.live));
    if (table.newestInBackup.isValid() || table.newestLive.isValid()) {
        const auto moment = [](const QDateTime &at) {
            return at.isValid() ? at.toString(Qt::ISODate) : u"–"_s;
        };
        text += Words::tr("; the newest of %1, and of %2 live")
                    .arg(moment(table.newestInBackup), moment(table.newestLive));
    }
    return text;
}

QJsonValue momentOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

void addFacts(Plan &plan, const QStringList &ids)
{
    QJsonArray tables;
    for (const Restore::Table &table : plan.restore->tables) {
        tables.append(QJsonObject{{u"database"_s, table.database},
                                  {u"table"_s, table.name},
                                  {u"in_backup"_s, orNull(table.inBackup)},
                                  {u"live"_s, orNull(table.live)},
                                  {u"newest_in_backup"_s, momentOrNull(table.newestInBackup)},
                                  {u"newest_live"_s, momentOrNull(table.newestLive)}});
    }
    const Restore &restore = *plan.restore;
    plan.facts = {{u"backups"_s, QJsonArray::fromStringList(ids)},
                  {u"databases"_s, QJsonArray::fromStringList(restore.databases)},
                  {u"taken_at"_s, restore.takenAt.toUTC().toString(Qt::ISODate)},
                  {u"minutes_lost"_s, orNull(restore.minutesLost)},
                  {u"tables"_s, tables},
                  {u"equal_tables"_s, restore.equalTables}};
}

/// What is to be known where the backup is another environment's.
void addOther(Plan &plan, const Configuration &configuration, const Change &change,
              const std::optional<Runbooks::Scrub> &scrub)
{
    const QString &of = change.wishes.of;
    plan.conditions.push_back(directionCondition(configuration, change));
    plan.facts.insert(u"of"_s, of);
    plan.facts.insert(u"scrub"_s, scrub ? QJsonValue(scrub->name) : QJsonValue(QJsonValue::Null));
    if (scrub) {
        plan.notes << Words::tr("The data are those of %1. %2 is run on them before any service sees them; a "
                                "column in which "
                                "a value is left and that nobody has called harmless stops it.")
                          .arg(of, scrub->name);
    } else {
        plan.notes << Words::tr("The data are those of %1, with the people in them: no scrub is declared for "
                                "%2 in slipway.toml.")
                          .arg(of, change.environment);
    }
}

/// Of a backup.
Plan planOfBackup(const Context &context, const Survey &survey, const Change &change,
                  const ChosenBackups &chosen, const std::stop_token &stop)
{
    const Environment &environment = survey.environment;
    const QStringList ids = chosen.ids();
    Plan plan;
    plan.restore.emplace();
    plan.restore->takenAt = chosen.backups.front().takenAt;
    plan.restore->minutesLost = std::max<qint64>(0, plan.restore->takenAt.secsTo(chosen.now) / 60);
    const DatabaseLook look = lookAtDatabases(context, environment, chosen.folder, chosen.files, stop);
    compareContents(*plan.restore, look);
    plan.bytes = chosen.size();
    plan.basis.files = chosen.identity();
    plan.problems = problemsOf(chosen.backups, change.wishes.fromLaptop);
    if (!look.problem.isEmpty())
        plan.problems << Words::tr("What is live could not be looked at: %1.").arg(look.problem);
    plan.summary =
        Words::tr("Loads %1 beside the live database, proves it, and puts it in the place of %2; what is live "
                  "is put aside under a name with the date, and kept.")
            .arg(ids.join(u", "_s), listed(plan.restore->databases));
    const QString age = durationText(plan.restore->minutesLost);
    if (plan.restore->rowsLost > 0) {
        plan.notes
            << Words::tr(
                   "%1 of data would no longer be live: %n row(s) that the backup does not have. They stay "
                   "in the database that is put aside.",
                   nullptr, int(std::min<qint64>(plan.restore->rowsLost, INT_MAX)))
                   .arg(age);
    } else {
        plan.notes << Words::tr(
                          "The backup is %1 old; what was changed since is not live any more, and stays in the "
                          "database that is put aside.")
                          .arg(age);
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
    const auto parameters = parametersOf(environment, survey.server, chosen, change);
    if (!change.wishes.of.isEmpty()) {
        addOther(plan, context.configuration, change, chosen.scrub);
        // Who agrees to it agrees to this SQL.
        if (chosen.scrub)
            plan.basis.files += QString::fromLatin1(
                QCryptographicHash::hash(
                    QByteArray(chosen.scrub->sql + chosen.scrub->harmless.join(u'\n').toUtf8()),
                    QCryptographicHash::Sha256)
                    .toHex());
    }
    plan.runbook = Runbooks::restoreRunbook(context.configuration, environment, parameters);
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
    plan.notes
        << Words::tr(
               "What was written in the last %1 is not live any more, and stays in the database that is put "
               "aside.")
               .arg(durationText(plan.restore->minutesLost));
    addFacts(plan, {});
    plan.facts.insert(u"kept"_s, kept.name);
    plan.runbook =
        Runbooks::putBackRunbook(context.configuration, survey.environment, kept.name, change.wishes.overrides);
    return plan;
}

/// `chosen` are the backups; of a database that was put aside none.
Plan planOf(const Context &context, const Survey &survey, const Change &change, const ChosenBackups &chosen,
            const std::stop_token &stop)
{
    const ObservedEnvironment &seen = survey.observed();
    if (!survey.server.dockerProblem.isEmpty())
        throw PreconditionFailed(survey.server.dockerProblem, {}, {change.environment});
    Plan plan = change.wishes.kept ? planOfKept(context, survey, change, stop)
                                   : planOfBackup(context, survey, change, chosen, stop);
    plan.environment = change.environment;
    plan.server = survey.server;
    plan.basis.onto = seen.release ? seen.release->id : QString();
    plan.conditions.push_back(backupCondition(survey.environment, seen, false, change.wishes.overrides));
    addLocks(plan, survey.environment, seen, change.wishes.wait);
    noteUnhealthy(plan, seen);
    return plan;
}

ChosenBackups chosenFor(const Context &context, const Survey &survey, const Change &change,
                        const std::stop_token &stop)
{
    requireDatabase(survey.environment);
    if (change.wishes.kept)
        return {};
    ChosenBackups chosen = chosenBackups(context, ownerOf(context.configuration, change), change, stop);
    if (!change.wishes.of.isEmpty())
        chosen.scrub = readScrub(survey.environment);
    return chosen;
}

} // namespace

Plan planRestore(const Context &context, const Change &change, const Remote::EventSink &sink,
                 const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    Plan plan = planOf(context, survey, change, chosenFor(context, survey, change, stop), stop);
    plan.expected =
        typicalDurationsOf(history(context, survey.environment.host, stop), u"restore"_s, change.environment);
    return plan;
}

Outcome runRestore(const Context &context, const Change &change, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    const bool untouched = lookWhenFree(context, survey, change.wishes.wait, sink, stop);
    const ChosenBackups chosen = chosenFor(context, survey, change, stop);
    Plan plan =
        planOf(context, survey, {change.kind, change.environment, change.subject, noMoreWaiting(change.wishes)},
               chosen, stop);
    requireRunnable(plan, change.wishes, untouched);
    if (change.wishes.fromLaptop && !change.wishes.kept) {
        auto parameters = parametersOf(survey.environment, survey.server, chosen, change);
        sendCopies(context, survey.environment, chosen, change, parameters, sink, stop);
        plan.runbook = Runbooks::restoreRunbook(context.configuration, survey.environment, parameters);
    }
    return runJob(context, survey.environment, plan.runbook, change.wishes,
                  {{change.wishes.kept ? u"kept"_s : u"restored"_s, change.subject}}, sink, stop);
}

} // namespace Slipway::Operations
