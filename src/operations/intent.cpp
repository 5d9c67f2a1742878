// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/intent.h"

#include "domain/databasechoice.h"
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups.h"
#include "operations/blastradius.h"
#include "operations/inspect.h"
#include "operations/renew.h"
#include "operations/survey.h"
#include "runbooks/backuprunbook.h"
#include "runbooks/deployrunbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QString human(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// The environment as a job of it sees it.
struct Look
{
    Environment environment;
    ObservedServer server;

    [[nodiscard]] const ObservedEnvironment &seen() const
    {
        if (const ObservedEnvironment *one = server.environment(environment.name.text()))
            return *one;
        throw CommandFailed(Words::tr("The server told nothing of %1.").arg(environment.name.text()),
                            std::nullopt, {});
    }
};

Look lookAt(const Context &context, const QString &environment)
{
    Environment target = context.configuration.environment(environment);
    target.composeProject = composeProjectOf(context.configuration, target);
    ObservedServer server = observe(context, target.host);
    return {std::move(target), std::move(server)};
}

/// What keeps a job out, or makes it wait.
void addLocks(Intent &intent, const Look &look, bool wait)
{
    const ObservedEnvironment &seen = look.seen();
    if (seen.manualLock)
        intent.problems << manuallyLockedSentence(look.environment.name, *seen.manualLock);
    if (seen.lock && wait)
        intent.notes << Words::tr("%1 Waiting for it.").arg(lockedSentence(look.environment.name, *seen.lock));
    else if (seen.lock)
        intent.problems << lockedSentence(look.environment.name, *seen.lock);
}

/// Whatever job comes next undoes it first.
void addInterrupted(Intent &intent, const Look &look)
{
    if (!look.seen().interruptedJob.isEmpty())
        intent.notes << Words::tr("Undoes the interrupted job %1 first.").arg(look.seen().interruptedJob);
}

void addBackup(Intent &intent, QJsonArray &backups, const QString &id, qint64 size, bool onServer)
{
    intent.bytes += size;
    intent.details << (onServer ? Words::tr("%1 on the server (%2)") : Words::tr("%1 on the laptop (%2)"))
                          .arg(id, human(size));
    backups.append(
        QJsonObject{{u"id"_s, id}, {u"size"_s, size}, {u"where"_s, onServer ? u"server"_s : u"laptop"_s}});
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonValue factsOf(const std::optional<ManualLock> &lock)
{
    if (!lock)
        return QJsonValue::Null;
    return QJsonObject{{u"by"_s, lock->by},
                       {u"since"_s, orNull(lock->since)},
                       {u"reason"_s, lock->reason},
                       {u"until"_s, orNull(lock->until)}};
}

Intent backupIntent(const Context &context, const QString &environment, bool wait)
{
    const Look look = lookAt(context, environment);
    const ObservedEnvironment &seen = look.seen();
    const std::optional<Database> &database = look.environment.database;
    Intent intent;
    intent.kind = u"backup"_s;
    intent.environment = environment;
    intent.runbook = Runbooks::backupRunbook(context.configuration, look.environment);
    QStringList held;
    if (!database) {
        intent.summary = Words::tr("Backs up nothing of %1.").arg(environment);
        intent.problems << Words::tr("No database is declared for %1. Declare it in slipway.toml: "
                                     "[environments.%1.database] with container = \"...\".")
                               .arg(environment);
    } else {
        const QString container = database->container.text();
        intent.summary = Words::tr("Backs up and verifies the databases of %1 into %2.")
                             .arg(container, look.environment.backups.text());
        if (seen.databasesKnown) {
            DeployPlan judged;
            addDatabases(judged, look.environment, seen);
            intent.problems = judged.problems;
            held = chooseDatabases(*database, seen.databases).held;
            for (const QString &name : held)
                intent.details << oneLine(name);
            for (const LeftOutDatabase &each : chooseDatabases(*database, seen.databases).leftOut)
                intent.notes << Words::tr("Without %1 (%2).").arg(oneLine(each.database), each.why);
        } else if (const ObservedContainer *there = seen.container(container); !there || !there->running()) {
            intent.problems << Words::tr("The database container %1 is not running, so no backup can be taken.")
                                   .arg(container);
        } else {
            intent.notes << Words::tr(
                                "PostgreSQL in %1 did not answer, so its databases are not known; where it "
                                "can't be read, the backup is refused.")
                                .arg(container);
        }
    }
    intent.facts = {{u"databases"_s, seen.databasesKnown && database
                                         ? QJsonValue(QJsonArray::fromStringList(held))
                                         : QJsonValue(QJsonValue::Null)},
                    {u"folder"_s, look.environment.backups.text()}};
    addLocks(intent, look, wait);
    addInterrupted(intent, look);
    return intent;
}

Intent recoverIntent(const Context &context, const QString &environment, bool wait)
{
    constexpr int mostJobs = 1000;
    const Look look = lookAt(context, environment);
    Intent intent;
    intent.kind = u"recover"_s;
    intent.environment = environment;
    intent.runbook = Runbooks::recoverRunbook(context.configuration, look.environment);
    QJsonArray jobs;
    for (const Remote::JobSummary &job : jobsOf(context, look.environment.host).list(mostJobs)) {
        if (job.environment != environment || job.state != Remote::JobSummary::State::Interrupted)
            continue;
        intent.details << Words::tr("%1 of %2, begun at %3")
                              .arg(job.id, job.by, job.startedAt.toUTC().toString(Qt::ISODate));
        jobs.append(QJsonObject{{u"id"_s, job.id}, {u"kind"_s, job.kind}, {u"by"_s, job.by}});
    }
    intent.nothingToDo = jobs.isEmpty();
    intent.summary =
        jobs.isEmpty()
            ? Words::tr("No job of %1 was interrupted, so there is nothing to undo.").arg(environment)
            : Words::tr("Undoes %n interrupted job(s) of %1.", nullptr, int(jobs.size())).arg(environment);
    intent.facts = {{u"jobs"_s, jobs}};
    addLocks(intent, look, wait);
    return intent;
}

Intent renewalIntent(const Context &context, const QString &domain, bool wait)
{
    const Environment &environment = environmentOfDomain(context.configuration, domain);
    DeployPlan plan = planRenewal(context, domain, [](const Event &) {}, {});
    Intent intent;
    intent.kind = plan.runbook.kind;
    intent.environment = environment.name.text();
    intent.summary = plan.summary;
    intent.notes = plan.notes;
    const Look look{environment, std::move(plan.server)};
    intent.problems = plan.problems;
    if (wait && look.seen().lock)
        intent.problems.removeAll(lockedSentence(environment.name, *look.seen().lock));
    intent.runbook = std::move(plan.runbook);
    intent.facts = {{u"domain"_s, domain}};
    addLocks(intent, look, wait);
    intent.problems.removeDuplicates(); // the plan has named the locks
    addInterrupted(intent, look);
    return intent;
}

Intent verifyIntent(const Context &context, const QString &environment, const QStringList &ids)
{
    const Environment &target = context.configuration.environment(environment);
    const BackupListing listing = listBackups(context, target.host, {target});
    requireReadable(context, listing, target);
    Intent intent;
    intent.kind = u"verify"_s;
    intent.environment = environment;
    QStringList missing = ids;
    QJsonArray backups;
    for (const Backup &backup : listing.backups) {
        if (!backup.onServer || (!ids.isEmpty() && !ids.contains(backup.id)))
            continue;
        missing.removeAll(backup.id);
        addBackup(intent, backups, backup.id, backup.size, true);
    }
    if (!context.configuration.backups.localDirectory.isEmpty()) {
        const Sync::LocalCopies copies(localBackupFolder(context.configuration, target.name));
        for (const Sync::LocalCopy &copy : copies.list()) {
            if (!ids.isEmpty() && !ids.contains(copy.name))
                continue;
            missing.removeAll(copy.name);
            addBackup(intent, backups, copy.name, copy.size, false);
        }
    }
    requireBackups(environment, missing);
    intent.nothingToDo = backups.isEmpty();
    intent.summary = backups.isEmpty() ? Words::tr("There is no backup of %1 to verify.").arg(environment)
                                       : Words::tr("Reads %n file(s), %1, and keeps what it finds of each.",
                                                   nullptr, int(backups.size()))
                                             .arg(human(intent.bytes));
    intent.facts = {{u"backups"_s, backups}};
    return intent;
}

Intent lockIntent(const Context &context, const QString &environment, const QString &reason,
                  const QDateTime &until)
{
    const Look look = lookAt(context, environment);
    const ObservedEnvironment &seen = look.seen();
    Intent intent;
    intent.kind = u"lock"_s;
    intent.environment = environment;
    intent.summary =
        until.isValid()
            ? Words::tr("Locks %1 until %2: %3.").arg(environment, until.toUTC().toString(Qt::ISODate), reason)
            : Words::tr("Locks %1 until it is unlocked: %2.").arg(environment, reason);
    if (seen.manualLock)
        intent.problems << manuallyLockedSentence(look.environment.name, *seen.manualLock);
    if (seen.lock)
        intent.notes << Words::tr("The %1 %2 of %3 runs already and goes on.")
                            .arg(seen.lock->kind, seen.lock->job, seen.lock->by);
    intent.facts = {{u"lock"_s, factsOf(seen.manualLock)}, {u"reason"_s, reason}, {u"until"_s, orNull(until)}};
    return intent;
}

Intent unlockIntent(const Context &context, const QString &environment)
{
    const Look look = lookAt(context, environment);
    const std::optional<ManualLock> &lock = look.seen().manualLock;
    Intent intent;
    intent.kind = u"unlock"_s;
    intent.environment = environment;
    intent.nothingToDo = !lock;
    intent.summary =
        lock ? Words::tr("Unlocks %1. %2 has locked it at %3: %4.")
                   .arg(environment, lock->by, lock->since.toUTC().toString(Qt::ISODate), lock->reason)
             : Words::tr("Nobody had locked %1.").arg(environment);
    intent.facts = {{u"lock"_s, factsOf(lock)}};
    return intent;
}

} // namespace Slipway::Operations
