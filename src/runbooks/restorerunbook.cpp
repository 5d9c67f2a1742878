// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/restorerunbook.h"

#include "runbooks/steps.h"

#include <QCoreApplication>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Runbooks)
};

Runbook begun(const Domain::Configuration &configuration, const Domain::Environment &environment,
              const QString &kind, const QStringList &overrides)
{
    Runbook runbook;
    runbook.kind = kind;
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert(
        {{"SLIPWAY_KIND", kind.toUtf8()}, {"SLIPWAY_OVERRIDES", overrides.join(u' ').toUtf8()}});
    return runbook;
}

/// A step after which the next one has to follow: to stop between them would keep the services away for nothing.
Step uninterrupted(Step step)
{
    step.cancellable = false;
    return changing(std::move(step));
}

/// From the stop of the services to the record: the same whether the new database was loaded or had been put aside.
void addSwap(Runbook &runbook, const Domain::Environment &environment)
{
    auto &steps = runbook.steps;
    steps.push_back(uninterrupted(
        step(u"stop"_s, Words::tr("Stop the services that use the database"), 5min, u"restore-stop"_s)));
    steps.push_back(uninterrupted(
        step(u"swap"_s, Words::tr("Swap the names, in one transaction"), 5min, u"restore-swap"_s)));
    steps.push_back(uninterrupted(step(u"start"_s, Words::tr("Start the services"), 5min, u"restore-start"_s)));
    steps.push_back(changing(step(u"healthy"_s, Words::tr("Wait until healthy"),
                                  environment.healthTimeout + 2min, u"restore-well"_s)));
    steps.push_back(
        uninterrupted(step(u"record"_s, Words::tr("Record the restore"), 2min, u"restore-record"_s)));
}

/// The runbook's parameters, and the first step, which reads the files.
void addFiles(Runbook &runbook, const RestoreParameters &parameters)
{
    QByteArray files;
    for (const auto &[file, database] : parameters.files)
        files += file.toUtf8() + '\t' + database.toUtf8() + '\n';
    runbook.environment.insert({{"SLIPWAY_RESTORE_FILES", files},
                                {"SLIPWAY_RESTORE_FOLDER", parameters.folder.toUtf8()},
                                {"SLIPWAY_RESTORE_ENVIRONMENT", parameters.owner.toUtf8()}});
    if (!parameters.upload.isEmpty()) {
        runbook.environment.insert({{"SLIPWAY_UPLOAD", parameters.upload.toUtf8()},
                                    {"SLIPWAY_UPLOAD_SHA256", parameters.uploadSha256.toUtf8()},
                                    {"SLIPWAY_UPLOAD_SIZE", QByteArray::number(parameters.uploadSize)}});
        runbook.steps.push_back(
            step(u"unpack"_s, Words::tr("Unpack the second copy"), 0s, u"restore-unpack"_s));
    }
    // As long as the data are: reading and loading have no limit.
    runbook.steps.push_back(step(u"verify"_s, Words::tr("Verify the backup anew"), 0s, u"restore-verify"_s));
}

QString namesOf(const RestoreParameters &parameters)
{
    QStringList names;
    for (const auto &[file, database] : parameters.files)
        names << file;
    return names.join(u", "_s);
}

} // namespace

Runbook restoreRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                       const RestoreParameters &parameters)
{
    Runbook runbook = begun(configuration, environment, u"restore"_s, parameters.overrides);
    runbook.title = Words::tr("Restore %1 into %2").arg(namesOf(parameters), environment.name.text());
    addFiles(runbook, parameters);
    auto &steps = runbook.steps;
    steps.push_back(step(u"fits"_s, Words::tr("Compare it with what is there"), 5min, u"restore-fits"_s));
    steps.push_back(backupStep(environment));
    steps.push_back(
        step(u"database"_s, Words::tr("Make a new database beside the live one"), 5min, u"restore-database"_s));
    steps.push_back(step(u"load"_s, Words::tr("Load the backup into it"), 0s, u"restore-load"_s));
    steps.push_back(step(u"compare"_s, Words::tr("Prove what was loaded"), 0s, u"restore-compare"_s));
    if (parameters.owner != environment.name.text()) {
        steps.push_back(step(u"adopt"_s, Words::tr("Give it to the roles of %1").arg(environment.name.text()),
                             0s, u"restore-adopt"_s));
        if (parameters.scrub) {
            const Scrub &scrub = *parameters.scrub;
            runbook.environment.insert({{"SLIPWAY_SCRUB", scrub.name.toUtf8()}});
            runbook.lists[u"scrub.sql"_s] = scrub.sql;
            runbook.lists[u"harmless"_s] = QString(scrub.harmless.join(u'\n') + u'\n').toUtf8();
            steps.push_back(step(u"scrub"_s, Words::tr("Remove personal data by %1").arg(scrub.name), 0s,
                                 u"restore-scrub"_s));
        }
    }
    addSwap(runbook, environment);
    return runbook;
}

Runbook putBackRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                       const QString &kept, const QStringList &overrides)
{
    Runbook runbook = begun(configuration, environment, u"restore"_s, overrides);
    runbook.title = Words::tr("Put %1 of %2 back").arg(kept, environment.name.text());
    runbook.environment.insert({{"SLIPWAY_KEPT", kept.toUtf8()}});
    runbook.steps.push_back(
        step(u"fits"_s, Words::tr("Look at the database that was put aside"), 5min, u"restore-kept"_s));
    runbook.steps.push_back(backupStep(environment));
    addSwap(runbook, environment);
    return runbook;
}

Runbook drillRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                     const RestoreParameters &parameters)
{
    Runbook runbook = begun(configuration, environment, u"drill"_s, parameters.overrides);
    runbook.title = Words::tr("Drill %1 of %2").arg(namesOf(parameters), environment.name.text());
    runbook.environment.insert({{"SLIPWAY_DRILL_CHECK", environment.drillCheck.toUtf8()}});
    addFiles(runbook, parameters);
    runbook.steps.push_back(
        step(u"container"_s, Words::tr("Start a throw-away database"), 10min, u"drill-start"_s));
    runbook.steps.push_back(step(u"drill"_s, Words::tr("Restore into it, and prove it"), 0s));
    return runbook;
}

Runbook scheduledDrillRunbook(const Domain::Configuration &configuration,
                              const Domain::Environment &environment)
{
    RestoreParameters parameters;
    parameters.folder = environment.backups.text();
    parameters.owner = environment.name.text();
    Runbook runbook = drillRunbook(configuration, environment, parameters);
    runbook.title = Words::tr("Drill the newest backup of %1").arg(environment.name.text());
    const Domain::DrillBudget &budget = configuration.backups.drillBudget;
    runbook.environment.insert({{"SLIPWAY_LIMIT", QByteArray::number(static_cast<qint64>(budget.time.count()))},
                                {"SLIPWAY_DRILL_MEMORY", QByteArray::number(budget.memory)},
                                {"SLIPWAY_DRILL_LEAVES", QByteArray::number(budget.diskLeft)}});
    return runbook;
}

Runbook removeKeptRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment,
                          const QString &kept)
{
    Runbook runbook = begun(configuration, environment, u"remove-kept"_s, {});
    runbook.title = Words::tr("Remove the database %1 that %2 has kept").arg(kept, environment.name.text());
    runbook.environment.insert({{"SLIPWAY_KEPT", kept.toUtf8()}});
    runbook.steps.push_back(uninterrupted(
        step(u"remove"_s, Words::tr("Remove the database %1").arg(kept), 10min, u"remove-kept"_s)));
    return runbook;
}

} // namespace Slipway::Runbooks
