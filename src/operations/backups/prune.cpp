// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/prune.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups/backups.h"
#include "operations/backups/keptcopies.h"
#include "operations/boundary.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

struct Removed
{
    int files = 0;
    qint64 bytes = 0;
    QStringList kept; ///< with the reason
};

QString human(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Removed pruneServer(const Context &context, const Environment &environment, const std::vector<Backup> &leaving,
                    const Remote::EventSink &sink, const std::stop_token &stop)
{
    Removed removed;
    LocalStep step(sink, u"prune-server"_s,
                   Words::tr("Remove %n backup(s) of %1 from the server", nullptr, int(leaving.size()))
                       .arg(environment.name.text()));
    constexpr size_t perCommand = 250;
    for (size_t first = 0; first < leaving.size(); first += perCommand) {
        QByteArray names;
        for (size_t i = first; i < std::min(leaving.size(), first + perCommand); ++i)
            names += QByteArray::number(leaving[i].size) + '\t' + leaving[i].modified.toUtf8() + '\t'
                     + leaving[i].id.toUtf8() + '\n';
        Remote::Command command;
        command.title = u"remove old backups"_s;
        command.script = Scripts::script(u"backups/remove.sh");
        command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                               {"SLIPWAY_ENVIRONMENT", environment.name.utf8()},
                               {"SLIPWAY_PROJECT", context.configuration.projectName.toUtf8()},
                               {"SLIPWAY_FOLDER", environment.backups.utf8()},
                               {"SLIPWAY_NAMES", names}};
        const auto result = context.hosts.host(environment.host).run(command, stop);
        const QString tail = QString::fromUtf8(result.errorOutput).trimmed();
        if (result.exitStatus == 6)
            throw PreconditionFailed(tail, {}, {Words::tr("the backups of %1").arg(environment.name.text())});
        if (!result.succeeded())
            throw CommandFailed(
                Words::tr("Old backups of %1 could not be removed: %2").arg(environment.name.text(), tail),
                result.exitStatus, tail);
        const QString about = Words::tr("what it removed");
        const QByteArrayList lines = Remote::Answer::linesIn(result.output, about);
        const size_t asked = std::min(leaving.size() - first, perCommand);
        if (lines.size() != qsizetype(asked))
            Remote::Answer::refuse(about, Words::tr("it is not whole"), result.output);
        for (size_t i = 0; i < asked; ++i) {
            const Backup &backup = leaving[first + i];
            const QStringList fields = QString::fromUtf8(lines[qsizetype(i)]).split(u'\t');
            if (fields.size() != 3 || fields[2] != backup.id)
                Remote::Answer::refuse(about, Words::tr("it is about another file"), lines[qsizetype(i)]);
            if (fields[0] == "removed"_L1) {
                ++removed.files;
                removed.bytes += backup.size;
                step.detail(Words::tr("removed from the server: %1").arg(backup.id));
            } else {
                removed.kept << u"%1: %2"_s.arg(backup.id, oneLine(fields[1]));
            }
        }
        step.progress(qint64(std::min(leaving.size(), first + perCommand)), qint64(leaving.size()), u"items"_s);
    }
    step.done();
    return removed;
}

Removed pruneLaptop(const Context &context, const Environment &environment, const std::vector<Backup> &leaving,
                    const Remote::EventSink &sink)
{
    Removed removed;
    LocalStep step(sink, u"prune-laptop"_s,
                   Words::tr("Remove %n copy(s) of backups of %1 from the laptop", nullptr, int(leaving.size()))
                       .arg(environment.name.text()));
    Sync::LocalCopies copies(localBackupFolder(context.configuration, environment.name));
    for (const Backup &backup : leaving) {
        if (copies.prune(BackupName(backup.id))) {
            ++removed.files;
            removed.bytes += backup.size;
            step.detail(Words::tr("removed from the laptop: %1").arg(backup.id));
        } else {
            removed.kept << u"%1: %2"_s.arg(backup.id, Words::tr("it can't be removed from the laptop"));
        }
    }
    step.done();
    return removed;
}

} // namespace

PrunePlan planPrune(const Context &context, const QString &environment, std::stop_token stop)
{
    const Environment &target = context.configuration.environment(environment);
    const BackupListing listing = listBackups(context, target.host, {target}, stop);
    requireReadable(context, listing, target);
    QStringList referenced;
    for (const Release &release : releases(context, environment, std::move(stop)))
        referenced << release.backup;
    std::vector<Backup> server;
    std::copy_if(listing.backups.begin(), listing.backups.end(), std::back_inserter(server),
                 [](const Backup &backup) { return backup.onServer; });
    // The copies here are judged by what was found out here, not by what the server says of its own files today.
    std::vector<Backup> laptop;
    if (!context.configuration.backups.localDirectory.isEmpty())
        addLocalCopies(laptop, environment,
                       Sync::LocalCopies(localBackupFolder(context.configuration, target.name)).list(),
                       listing.zone);
    const RetentionPolicy &policy = context.configuration.backups.retention;
    return {environment, planRetention(policy, std::move(server), referenced, listing.zone),
            planRetention(policy, std::move(laptop), referenced, listing.zone),
            planKeptPrune(context.configuration, environment, listing.zone), listing.zone};
}

QStringList pruneProblems(const Context &context, const PrunePlan &plan)
{
    if (plan.server.leaving().empty())
        return {};
    const Environment &target = context.configuration.environment(plan.environment);
    // A lock that somebody has set by hand keeps jobs out; this is none.
    const auto holder = jobsOf(context, target.host).holder(target.name);
    return holder ? QStringList{lockedSentence(target.name, *holder)} : QStringList();
}

Outcome pruneBackups(const Context &context, const QString &environment, const Remote::EventSink &sink,
                     std::stop_token stop)
{
    return atBoundary([&] {
        const Environment &target = context.configuration.environment(environment);
        const PrunePlan plan = planPrune(context, environment, stop);
        const std::vector<Backup> server = plan.server.leaving();
        const std::vector<Backup> laptop = plan.laptop.leaving();
        Outcome outcome;
        outcome.kind = Outcome::Kind::Succeeded;
        outcome.exitCode = 0;
        const std::vector<Backup> generations = plan.kept.leaving();
        if (server.empty() && laptop.empty() && generations.empty()) {
            outcome.message =
                Words::tr("Retention keeps every backup of %1; nothing was removed.").arg(environment);
            return outcome;
        }
        Removed there;
        Removed here;
        if (!server.empty())
            there = pruneServer(context, target, server, sink, stop);
        if (!laptop.empty())
            here = pruneLaptop(context, target, laptop, sink);
        outcome.message = Words::tr("%1: %2 backups removed from the server (%3), %4 from the laptop (%5).")
                              .arg(environment)
                              .arg(there.files)
                              .arg(human(there.bytes))
                              .arg(here.files)
                              .arg(human(here.bytes));
        if (!generations.empty()) {
            QStringList ids;
            for (const Backup &each : generations)
                ids << each.id;
            const qint64 freed = pruneKept(context.configuration, environment, ids);
            outcome.message +=
                u' '
                + Words::tr("%n kept copy(s) removed from the laptop (%1).", nullptr, int(ids.size()))
                      .arg(human(freed));
        }
        if (plan.server.oldestAfter.isValid())
            outcome.message += u' '
                               + Words::tr("The oldest restorable point on the server is %1.")
                                     .arg(plan.server.oldestAfter.toString(Qt::ISODate));
        const QStringList kept = there.kept + here.kept;
        if (!kept.isEmpty())
            outcome.message += u'\n' + Words::tr("Kept after all:") + u'\n' + kept.join(u'\n');
        return outcome;
    });
}

} // namespace Slipway::Operations
