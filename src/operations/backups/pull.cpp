// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/pull.h"

#include "domain/error.h"
#include "operations/backups/backups.h"
#include "operations/backups/folderlock.h"
#include "operations/boundary.h"
#include "operations/eachhost.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSet>
#include <QStorageInfo>
#include <algorithm>
#include <mutex>
#include <set>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// Room that is left on the laptop's disk whatever is downloaded.
constexpr qint64 spareBytes = 64 << 20;

QString human(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

struct Tally
{
    int brought = 0;
    int planned = 0; ///< that would be brought, where only that is asked
    qint64 plannedBytes = 0;
    int there = 0;
    qint64 carried = 0;
    int resumed = 0;
    QStringList problems;
    std::vector<HostFailure> failures; ///< environments that nothing could be brought of
    bool any = false;                  ///< at least one environment was carried out
};

Sync::WantedFile wantedOf(const Backup &backup)
{
    Sync::WantedFile wanted{BackupName(backup.id)};
    wanted.size = backup.size;
    wanted.modified = backup.modified;
    wanted.sha256 = backup.sha256;
    wanted.hasSidecar = backup.hasSidecar;
    if (backup.state == Backup::State::Verified)
        wanted.quality = Sync::LocalCopy::State::Verified;
    else if (backup.state == Backup::State::Damaged)
        wanted.quality = Sync::LocalCopy::State::Damaged;
    wanted.reason = backup.reason;
    return wanted;
}

/// Which of the server's backups are to be brought. Copies that were compared before count as there; what is known better
/// of them now is kept, unless it is only asked (`records` false).
std::vector<Sync::WantedFile> missingFiles(const std::vector<Backup> &backups, Sync::LocalCopies &copies,
                                           const QStringList &ids, bool records, Tally &tally)
{
    QHash<QString, Sync::LocalCopy> here;
    for (const Sync::LocalCopy &copy : copies.list())
        here.insert(copy.name, copy);
    const QSet<QString> pruned = copies.pruned();
    const QSet<QString> named(ids.begin(), ids.end());
    std::vector<Sync::WantedFile> wanted;
    for (const Backup &backup : backups) {
        if (!backup.onServer || (!named.isEmpty() && !named.contains(backup.id)))
            continue;
        // Another's is brought when it is asked for by name, and else left to those whose it is.
        if (named.isEmpty() && (pruned.contains(backup.id) || backup.state == Backup::State::Foreign))
            continue;
        const auto copy = here.constFind(backup.id);
        const bool compared = copy != here.constEnd() && copy->size == backup.size && !copy->sha256.isEmpty()
                              && (backup.sha256.isEmpty() || copy->sha256 == backup.sha256);
        if (compared) {
            ++tally.there;
            // Retention counts a copy by what is known of it here.
            if (records && backup.state == Backup::State::Verified
                && copy->state == Sync::LocalCopy::State::Copied)
                copies.record(BackupName(backup.id), copy->sha256, Sync::LocalCopy::State::Verified,
                              backup.reason);
            continue;
        }
        wanted.push_back(wantedOf(backup));
    }
    return wanted;
}

void requireRoom(const QString &folder, const std::vector<Sync::WantedFile> &files)
{
    qint64 needed = 0;
    for (const Sync::WantedFile &file : files) {
        // What lies there, whole or in part, is not needed again.
        const QString path = folder + u'/' + file.name.text();
        const qint64 here = std::max(QFileInfo(path).size(), QFileInfo(path + u".part"_s).size());
        needed += std::max<qint64>(file.size - here, 0);
    }
    QString there = folder; // or what it would be made in
    while (!QFileInfo::exists(there) && there.contains(u'/'))
        there = there.left(there.lastIndexOf(u'/'));
    const qint64 free = QStorageInfo(there.isEmpty() ? u"/"_s : there).bytesAvailable();
    if (needed > 0 && free < needed + spareBytes)
        throw PreconditionFailed(
            Words::tr("There is too little room in %1: %2 are to be downloaded, and %3 are free.")
                .arg(folder, human(needed), human(free)),
            Words::tr("Make room, or pull fewer of them by their ids, or elsewhere with --to DIR."),
            {Words::tr("the copies on this laptop")});
}

QString lockFile(const QString &folder)
{
    return folder + u"/.slipway-pull.lock"_s;
}

QString busySentence(const QString &folder)
{
    return Words::tr("Another pull is bringing backups to %1.").arg(folder);
}

void pullOne(const Context &context, const Environment &environment, const QString &folder,
             const std::vector<Backup> &backups, const PullWishes &wishes, Tally &tally,
             const Remote::EventSink &sink, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder))
        throw PreconditionFailed(Words::tr("The folder %1 can't be made.").arg(folder),
                                 Words::tr("Correct local_directory under [backups], or add --to DIR."));
    QLockFile lock(lockFile(folder));
    lock.setStaleLockTime(0); // a lock of a process that is gone is stale, another is not
    if (!lock.tryLock(0))
        throw PreconditionFailed(busySentence(folder), Words::tr("Wait until it has ended."));
    Sync::LocalCopies copies(folder);
    copies.compact();
    std::vector<Sync::WantedFile> files = missingFiles(backups, copies, wishes.ids, true, tally);
    if (files.empty())
        return;
    requireRoom(folder, files);

    LocalStep step(
        sink, u"pull-"_s + environment.name.text(),
        Words::tr("Download %n backup(s) of %1", nullptr, int(files.size())).arg(environment.name.text()));
    Sync::DownloadSettings settings;
    settings.stripes = wishes.stripes;
    settings.stateDirectory = stateDirectory(context.configuration);
    settings.environment = environment.name.text();
    int resumed = 0;
    const auto progress = [&](const Sync::DownloadProgress &now) {
        step.progress(now.done, now.total, u"bytes"_s);
        if (now.resumed > resumed)
            sink(Notice{Words::tr("Going on where it stopped (%n time(s) so far).", nullptr, now.resumed)});
        resumed = now.resumed;
    };
    const auto finished = [&](const Sync::DownloadedFile &file) {
        if (!file.isThere)
            step.detail(u"%1: %2"_s.arg(file.name, file.problem));
        else if (!file.wasThere)
            step.detail(Words::tr("%1: here, SHA-256 %2").arg(file.name, file.sha256));
    };
    const Sync::DownloadReport report =
        Sync::download(context.hosts.host(environment.host), environment.backups.text(), copies,
                       std::move(files), settings, stop, progress, finished);
    for (const Sync::DownloadedFile &file : report.files) {
        if (!file.isThere)
            tally.problems << u"%1: %2"_s.arg(file.name, file.problem);
        else
            ++(file.wasThere ? tally.there : tally.brought);
    }
    tally.carried += report.carried;
    tally.resumed += report.resumed;
    step.done();
}

/// The same, only told.
void planOne(const Environment &environment, const QString &folder, const std::vector<Backup> &backups,
             const PullWishes &wishes, Tally &tally)
{
    Sync::LocalCopies copies(folder);
    PullPlan plan{environment.name.text(), folder, {}, -tally.there, {}};
    if (isHeld(lockFile(folder)))
        plan.problem = busySentence(folder);
    plan.files = missingFiles(backups, copies, wishes.ids, false, tally);
    plan.there += tally.there;
    requireRoom(folder, plan.files);
    tally.planned += int(plan.files.size());
    for (const Sync::WantedFile &file : plan.files)
        tally.plannedBytes += file.size;
    wishes.plan(plan);
}

QStringList namesOn(const HostName &host, const std::vector<Environment> &environments)
{
    QStringList names;
    for (const Environment &environment : environments) {
        if (environment.host == host)
            names << environment.name.text();
    }
    return names;
}

/// Lists what the server has of one environment and brings what is missing; takes off `unknown` what it has.
void pullEnvironment(const Context &context, const Environment &environment, const PullWishes &wishes,
                     QStringList &unknown, Tally &tally, const Remote::EventSink &sink,
                     const std::stop_token &stop)
{
    QString folder = wishes.to;
    if (folder.isEmpty())
        folder = localBackupFolder(context.configuration, environment.name);
    else if (wishes.environment.isEmpty())
        folder += u'/' + environment.name.text();
    const BackupListing listing = listBackups(context, environment.host, {environment}, stop);
    requireReadable(context, listing, environment);
    for (const Backup &backup : listing.backups) {
        if (backup.onServer)
            unknown.removeAll(backup.id);
    }
    for (const QString &name : listing.misnamed)
        tally.problems << Words::tr("\"%1\" in %2 can't be the name of a backup here, so it was not downloaded")
                              .arg(name, environment.backups.text());
    if (!wishes.environment.isEmpty() && !unknown.isEmpty())
        return;
    const QString path = QDir(folder).absolutePath();
    if (wishes.plan)
        planOne(environment, path, listing.backups, wishes, tally);
    else
        pullOne(context, environment, path, listing.backups, wishes, tally, sink, stop);
    tally.any = true;
}

QString resumedWords(int resumed)
{
    return resumed == 0 ? Words::tr("It was not resumed.")
                        : Words::tr("It was resumed %n time(s).", nullptr, resumed);
}

QString sentenceOf(const Tally &tally)
{
    if (tally.planned > 0)
        return Words::tr("%n backup(s) would be downloaded (%1).", nullptr, tally.planned)
            .arg(human(tally.plannedBytes));
    if (tally.brought == 0 && tally.problems.isEmpty())
        return Words::tr("Nothing is missing: %n backup(s) lie here already.", nullptr, tally.there);
    return Words::tr("%n backup(s) downloaded (%1), each with the server's SHA-256.", nullptr, tally.brought)
               .arg(human(tally.carried))
           + u' ' + resumedWords(tally.resumed);
}

Outcome outcomeOf(const Tally &tally)
{
    Outcome outcome;
    outcome.kind = tally.problems.isEmpty() ? Outcome::Kind::Succeeded : Outcome::Kind::Failed;
    outcome.exitCode = exitCodeFor(outcome.kind);
    outcome.message = sentenceOf(tally);
    if (!tally.problems.isEmpty()) {
        outcome.message += u'\n' + Words::tr("%n could not be downloaded:", nullptr, int(tally.problems.size()))
                           + u'\n' + tally.problems.join(u'\n');
        outcome.remedy =
            Words::tr("The other copies are here. Look at those on the server: slipway-cli backup verify");
    }
    return outcome;
}

/// With what could not be asked at all, each with its remedy: the others' copies came all the same.
Outcome withFailures(Outcome outcome, const Tally &tally)
{
    if (tally.failures.empty())
        return outcome;
    QStringList lines;
    for (const HostFailure &failure : tally.failures) {
        lines << failure.outcome.message;
        if (!failure.outcome.remedy.isEmpty())
            lines << failure.outcome.remedy;
    }
    if (tally.any)
        lines << Words::tr("The others: %1").arg(outcome.message);
    else
        lines << tally.problems;
    outcome.kind = Outcome::Kind::Failed;
    outcome.message = lines.join(u'\n');
    outcome.exitCode = std::max(tally.problems.isEmpty() ? 0 : 1, exitCodeOf(tally.failures, !tally.any));
    if (!tally.any && outcome.exitCode == exitCodeFor(Outcome::Kind::Refused))
        outcome.kind = Outcome::Kind::Refused;
    return outcome;
}

} // namespace

Outcome pullBackups(const Context &context, const PullWishes &wishes, const Remote::EventSink &sink,
                    std::stop_token stop)
{
    return atBoundary([&] {
        std::vector<Environment> environments;
        if (wishes.environment.isEmpty())
            environments = context.configuration.environments;
        else
            environments = {context.configuration.environment(wishes.environment)};
        Tally tally;
        QStringList unknown = wishes.ids;
        if (wishes.to.isEmpty()) // told once, not of each
            (void)localBackupFolder(context.configuration, environments.front().name);
        std::set<HostName> dead;
        for (const Environment &environment : environments) {
            const auto pull = [&] {
                pullEnvironment(context, environment, wishes, unknown, tally, sink, stop);
            };
            if (environments.size() == 1) { // then it is the whole of it, and ends as that ended
                pull();
                break;
            }
            if (dead.contains(environment.host))
                continue; // it was waited for once
            auto failure = failureOf(pull);
            if (!failure)
                continue;
            QStringList names{environment.name.text()};
            if (failure->exitCode == 4 || failure->exitCode == 5) {
                dead.insert(environment.host);
                names = namesOn(environment.host, environments);
            }
            failure->message = u"%1: %2"_s.arg(names.join(u", "_s), failure->message);
            tally.failures.push_back({environment.host, std::move(*failure)});
        }
        if (!unknown.isEmpty() && tally.failures.empty())
            throw PreconditionFailed(Words::tr("The server has no backup %1.").arg(unknown.join(u", "_s)),
                                     Words::tr("slipway-cli backup list shows those that are there."));
        if (!unknown.isEmpty())
            tally.problems
                << Words::tr("No server that answered has the backup %1.").arg(unknown.join(u", "_s));
        return withFailures(outcomeOf(tally), tally);
    });
}

} // namespace Slipway::Operations
