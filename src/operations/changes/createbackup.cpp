// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/databasechoice.h"
#include "domain/plaintext.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/look/survey.h"
#include "runbooks/backuprunbook.h"

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

} // namespace

Plan planBackup(const Context &context, const Change &change, const Remote::EventSink &sink,
                const std::stop_token &stop)
{
    Survey survey = surveyOf(context, change.environment);
    lookAtServer(context, survey, sink, stop);
    const ObservedEnvironment &seen = survey.observed();
    const std::optional<Database> &database = survey.environment.database;
    Plan plan;
    plan.runbook = Runbooks::backupRunbook(context.configuration, survey.environment);
    QStringList held;
    if (!database) {
        plan.summary = Words::tr("Backs up nothing of %1.").arg(change.environment);
        plan.problems << Words::tr("No database is declared for %1. Declare it in slipway.toml: "
                                   "[environments.%1.database] with container = \"...\".")
                             .arg(change.environment);
    } else {
        const QString container = database->container.text();
        plan.summary = Words::tr("Backs up and verifies the databases of %1 into %2.")
                           .arg(container, survey.environment.backups.text());
        Plan judged;
        addDatabases(judged, survey.environment, seen);
        plan.problems = judged.problems;
        const ObservedContainer *there = seen.container(container);
        if (seen.databasesKnown) {
            const DatabaseChoice choice = chooseDatabases(*database, seen.databases);
            held = choice.held;
            for (const QString &name : held)
                plan.details << oneLine(name);
            for (const LeftOutDatabase &each : choice.leftOut)
                plan.notes << Words::tr("Without %1 (%2).").arg(oneLine(each.database), each.why);
        } else if (!there || !there->running()) {
            plan.problems << Words::tr("The database container %1 is not running, so no backup can be taken.")
                                 .arg(container);
        } else {
            plan.notes = judged.notes;
        }
    }
    plan.facts = {{u"databases"_s, seen.databasesKnown && database
                                       ? QJsonValue(QJsonArray::fromStringList(held))
                                       : QJsonValue(QJsonValue::Null)},
                  {u"folder"_s, survey.environment.backups.text()}};
    addLocks(plan, survey.environment, seen, change.wishes.wait);
    return plan;
}

Outcome runBackup(const Context &context, const Change &change, const Remote::EventSink &sink,
                  const std::stop_token &stop)
{
    // Looks at nothing first: the job itself judges what it can back up.
    const Survey survey = surveyOf(context, change.environment);
    return runJob(context, survey.environment,
                  Runbooks::backupRunbook(context.configuration, survey.environment), change.wishes, {}, sink,
                  stop);
}

} // namespace Slipway::Operations
