// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/chosenbackups.h"

#include "domain/backups/backuprules.h"
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "sync/upload.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>
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

} // namespace

QStringList ChosenBackups::ids() const
{
    QStringList ids;
    for (const Backup &backup : backups)
        ids << backup.id;
    return ids;
}

qint64 ChosenBackups::size() const
{
    qint64 size = 0;
    for (const Backup &backup : backups)
        size += backup.size;
    return size;
}

QString ChosenBackups::identity() const
{
    QString identity;
    for (const Backup &backup : backups)
        identity += u"%1 %2 %3\n"_s.arg(backup.id).arg(backup.size).arg(backup.modified);
    return identity;
}

void requireDatabase(const Environment &environment)
{
    if (!environment.database) {
        throw PreconditionFailed(
            Words::tr("No database is declared for %1, so nothing can be restored into it.")
                .arg(environment.name.text()),
            Words::tr("Declare it in slipway.toml: [environments.%1.database] with container = \"...\".")
                .arg(environment.name.text()),
            {environment.name.text()});
    }
}

ChosenBackups choose(const std::vector<Backup> &all, const Change &change)
{
    const QString &id = change.subject;
    const QString &database = change.wishes.database;
    const auto meant = std::find_if(all.begin(), all.end(), [&](const Backup &each) { return each.id == id; });
    if (meant == all.end())
        requireBackups(change.wishes.of.isEmpty() ? change.environment : change.wishes.of, {id});
    ChosenBackups chosen;
    const bool alone = meant->set.isEmpty() || meant->setSize < 2;
    if (alone) {
        chosen.backups = {*meant};
        chosen.files = {{id, database}};
        return chosen;
    }
    for (const Backup &each : all) {
        if (each.set != meant->set || (!database.isEmpty() && each.database != database))
            continue;
        chosen.backups.push_back(each);
        chosen.files.emplace_back(each.id, each.database);
    }
    if (chosen.backups.empty()) {
        throw PreconditionFailed(
            Words::tr("No backup of the set of %1 is of the database %2.").arg(id, database),
            Words::tr("slipway-cli backup list %1 shows them.").arg(change.environment), {change.environment});
    }
    if (database.isEmpty() && int(chosen.backups.size()) < meant->setSize) {
        throw PreconditionFailed(Words::tr("%1 is one of a set of %n file(s), and not all of them are there.",
                                           nullptr, meant->setSize)
                                     .arg(id),
                                 Words::tr("Name the database that is to be restored: --database NAME."),
                                 {change.environment});
    }
    // What another environment calls its one database is its own affair.
    if (!change.wishes.of.isEmpty() && chosen.files.size() == 1)
        chosen.files.front().second.clear();
    return chosen;
}

QStringList problemsOf(const std::vector<Backup> &backups, bool fromLaptop)
{
    QStringList problems;
    for (const Backup &backup : backups) {
        const QString id = backup.id;
        if (fromLaptop && !backup.onLaptop)
            problems << Words::tr("%1 has no second copy on this computer.").arg(id);
        else if (!fromLaptop && !backup.onServer)
            problems
                << Words::tr("%1 lies on this computer only: --from laptop sends it to the server.").arg(id);
        else if (backup.state == Backup::State::Damaged)
            problems << Words::tr("%1 is damaged: %2.").arg(id, backup.reason);
        else if (backup.state == Backup::State::Foreign)
            problems << Words::tr("%1 is not restored: %2.").arg(id, backup.reason);
    }
    return problems;
}

ChosenBackups chosenBackups(const Context &context, const Environment &environment, const Change &change,
                            const std::stop_token &stop)
{
    const QString name = environment.name.text();
    const BackupListing listing = listBackups(context, environment.host, {environment}, stop);
    requireReadable(context, listing, environment);
    const std::vector<Backup> all = listing.of(name);
    Change meant = change;
    if (meant.subject.isEmpty()) {
        std::vector<Backup> candidates = all;
        if (change.wishes.fromLaptop)
            std::erase_if(candidates, [](const Backup &backup) { return !backup.onLaptop; });
        const std::optional<Backup> newest = newestVerified(candidates);
        if (!newest) {
            throw PreconditionFailed(Words::tr("%1 has no verified backup.").arg(name),
                                     Words::tr("slipway-cli backup create %1 takes one.").arg(name), {name});
        }
        meant.subject = newest->id;
    }
    ChosenBackups chosen = choose(all, meant);
    chosen.now = listing.now;
    chosen.owner = name;
    chosen.folder = environment.backups.text();
    return chosen;
}

KeptDatabase keptDatabase(const Context &context, const Environment &environment, const Change &change,
                          const std::stop_token &stop)
{
    const std::vector<KeptDatabase> kept = keptDatabases(context, environment, stop);
    const auto found = std::find_if(kept.begin(), kept.end(),
                                    [&](const KeptDatabase &each) { return each.name == change.subject; });
    if (found == kept.end()) {
        throw PreconditionFailed(
            Words::tr("No restore has put a database %1 aside in %2.")
                .arg(oneLine(change.subject), change.environment),
            Words::tr("slipway-cli kept list %1 shows those that are kept.").arg(change.environment),
            {change.environment});
    }
    return *found;
}

namespace {

/// What an upload of copies is called; other uploads there bear the name of a release.
QString uploadName()
{
    return u"copies-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s) + u'-'
           + QString::number(QRandomGenerator::system()->bounded(0x10000), 16);
}

} // namespace

Runbooks::RestoreParameters parametersOf(const Environment &environment, const ObservedServer &server,
                                         const ChosenBackups &chosen, const Change &change)
{
    Runbooks::RestoreParameters parameters;
    parameters.folder = chosen.folder;
    parameters.owner = chosen.owner;
    parameters.scrub = chosen.scrub;
    parameters.files = chosen.files;
    parameters.overrides = change.wishes.overrides;
    if (change.wishes.fromLaptop) {
        parameters.upload = uploadName();
        parameters.folder =
            u"%1/incoming/%2/%3/files"_s.arg(server.stateDirectory, environment.name.text(), parameters.upload);
    }
    return parameters;
}

void sendCopies(const Context &context, const Environment &environment, const ChosenBackups &chosen,
                const Change &change, Runbooks::RestoreParameters &parameters, const Remote::EventSink &sink,
                const std::stop_token &stop)
{
    if (!change.wishes.fromLaptop)
        return;
    const QString folder = localBackupFolder(context.configuration, EnvironmentName(chosen.owner));
    LocalStep step(sink, u"upload"_s,
                   Words::tr("Send %n second cop(ies)", nullptr, int(chosen.backups.size())));
    std::vector<Sync::Entry> entries;
    for (const Backup &backup : chosen.backups) {
        for (const QString &name : {backup.id, QString(backup.id + u".json"_s)}) {
            const QFileInfo file(folder + u'/' + name);
            if (!file.isFile()) {
                if (name == backup.id)
                    throw PreconditionFailed(Words::tr("%1 has no second copy on this computer.").arg(name), {},
                                             {environment.name.text()});
                continue; // one of another script
            }
            Sync::Entry entry;
            entry.path = name.toUtf8();
            entry.size = file.size();
            entry.modifiedNs = file.lastModified().toMSecsSinceEpoch() * 1'000'000;
            entries.push_back(entry);
            parameters.uploadSize += entry.size;
        }
    }
    std::sort(entries.begin(), entries.end(), Sync::byPath);
    const QString target = u"%1/incoming/%2/%3"_s.arg(stateDirectory(context.configuration),
                                                      environment.name.text(), parameters.upload);
    const Sync::Uploaded uploaded =
        Sync::uploadEntries(context.hosts.host(environment.host), target, folder, entries, stop,
                            [&](qint64 sent, qint64 total) { step.progress(sent, total, u"bytes"_s); });
    parameters.uploadSha256 = QString::fromLatin1(uploaded.sha256);
    step.done();
}

} // namespace Slipway::Operations
