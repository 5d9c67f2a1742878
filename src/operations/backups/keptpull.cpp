// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/keptpull.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups/backups.h"
#include "operations/backups/folderlock.h"
#include "operations/backups/keptdownloader.h"
#include "operations/boundary.h"
#include "operations/eachhost.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QLockFile>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptEntry;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// What changes while it is read is listed and read again so often.
constexpr int mostRounds = 3;
constexpr qsizetype mostNamed = 20;

QString human(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString busySentence(const QString &folder)
{
    return Words::tr("Another pull is bringing kept files to %1.").arg(folder);
}

Sync::KeptList listOf(const Context &context, const Environment &environment, const std::stop_token &stop)
{
    // Dumps have second copies of their own, and what lies in the state directory is Slipway's.
    QStringList skip{stateDirectory(context.configuration)};
    for (const Environment &each : context.configuration.environments)
        skip << each.backups.text();
    return Sync::readKeptList(context.hosts.host(environment.host), environment.directory,
                              context.configuration.keep, skip, stop);
}

QString problemsText(const std::vector<Sync::KeptProblem> &problems)
{
    QStringList lines;
    for (const Sync::KeptProblem &problem : problems) {
        if (lines.size() == mostNamed) {
            lines << Words::tr("and %n more", nullptr, int(problems.size() - size_t(mostNamed)));
            break;
        }
        lines << problem.text();
    }
    return lines.join(u'\n');
}

struct Brought
{
    Sync::KeptGeneration generation;
    bool isNew = false;
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Lists and brings until a list shows nothing that is not here: what that list says and what is here belong together.
Brought bringAll(const Context &context, const Environment &environment, const Sync::KeptStore &store,
                 const KeptPullWishes &wishes, const LocalStep &step, const Remote::EventSink &sink,
                 const std::stop_token &stop)
{
    KeptDownloader bringer(context.hosts.host(environment.host), environment, store, wishes.passphrase);
    const auto progress = [&](qint64 done, qint64 total) { step.progress(done, total, u"bytes"_s); };
    Sync::KeptList list;
    for (int round = 0;; ++round) {
        list = listOf(context, environment, stop);
        const std::vector<KeptEntry> pending = bringer.pending(list);
        if (pending.empty() || round == mostRounds)
            break;
        const qint64 before = bringer.carriedFiles();
        try {
            bringer.bring(list, pending, progress, stop);
        } catch (const ConnectionError &error) {
            // A line that breaks is gone on with as long as it brings something.
            if (error.kind() != ConnectionError::Kind::Lost || bringer.carriedFiles() == before)
                throw;
            sink(Notice{Words::tr("Going on where it stopped.")});
            --round;
        }
    }
    for (const QString &path : list.leftOut)
        step.output(Words::tr("%1 is neither a file, a folder nor a link, and was left out").arg(path));
    Brought brought{bringer.generation(list), true, bringer.carriedFiles(), bringer.carriedBytes()};
    Sync::KeptGeneration &made = brought.generation;
    made.head.project = context.configuration.projectName;
    const auto &base = bringer.base();
    if (base && base->entries == made.entries && base->head.archives == made.head.archives
        && base->head.problems == made.head.problems) {
        made.head.id = base->head.id;
        brought.isNew = false;
    } else {
        store.write(made);
    }
    Sync::KeptNewest newest{made.head.id, list.now, {}, list.roots};
    for (const Sync::KeptProblem &problem : made.head.problems)
        newest.problems << problem.path;
    store.writeNewest(newest);
    return brought;
}

QString sentenceOf(const Brought &brought)
{
    const Sync::KeptHead &head = brought.generation.head;
    if (!brought.isNew)
        return Words::tr("%1: nothing has changed since %2 (%n file(s), %3).", nullptr, int(head.files))
            .arg(head.environment, head.id, human(head.bytes));
    QString text =
        Words::tr("%1: %2 has %n file(s), %3;", nullptr, int(head.files))
            .arg(head.environment, head.id, human(head.bytes))
        + u' '
        + Words::tr("%n of them came now (%1), each with the server's SHA-256.", nullptr, int(brought.files))
              .arg(human(brought.bytes));
    if (head.secrets > 0)
        text += u' ' + Words::tr("%n may hold secrets and are encrypted.", nullptr, int(head.secrets));
    return text;
}

Outcome pullOne(const Context &context, const Environment &environment, const KeptPullWishes &wishes,
                const Remote::EventSink &sink, const std::stop_token &stop)
{
    const Sync::KeptStore store(keptFolder(context.configuration, environment.name));
    store.open();
    QLockFile lock(store.lockPath());
    lock.setStaleLockTime(0); // a lock of a process that is gone is stale, another is not
    if (!lock.tryLock(0))
        throw PreconditionFailed(busySentence(store.folder()), Words::tr("Wait until it has ended."));
    LocalStep step(sink, u"pull-kept-"_s + environment.name.text(),
                   Words::tr("Copy the kept files of %1").arg(environment.name.text()));
    const Brought brought = bringAll(context, environment, store, wishes, step, sink, stop);
    step.done();
    const auto &problems = brought.generation.head.problems;
    Outcome outcome;
    outcome.kind = problems.empty() ? Outcome::Kind::Succeeded : Outcome::Kind::Failed;
    outcome.exitCode = exitCodeFor(outcome.kind);
    outcome.message = sentenceOf(brought);
    if (!problems.empty()) {
        outcome.message +=
            u'\n' + Words::tr("%n could not be copied, so it is not whole:", nullptr, int(problems.size()))
            + u'\n' + problemsText(problems);
        outcome.remedy =
            Words::tr("The others are here. Let the user that logs in read these, or take them out of `keep`.");
    }
    return outcome;
}

/// The same, only told.
void planOne(const Context &context, const Environment &environment, const KeptPullWishes &wishes,
             const std::stop_token &stop)
{
    const Sync::KeptStore store(keptFolder(context.configuration, environment.name));
    KeptPullPlan plan;
    plan.environment = environment.name.text();
    plan.folder = store.folder();
    if (isHeld(store.lockPath()))
        plan.refusal = busySentence(store.folder());
    const Sync::KeptList list = listOf(context, environment, stop);
    const KeptDownloader bringer(context.hosts.host(environment.host), environment, store, wishes.passphrase);
    const std::vector<KeptEntry> pending = bringer.pending(list);
    plan.files = qint64(pending.size());
    for (const KeptEntry &entry : pending) {
        plan.bytes += entry.size;
        plan.wantsPassphrase = plan.wantsPassphrase || entry.archive >= 0;
    }
    const auto isFile = [](const KeptEntry &entry) { return entry.isFile(); };
    const auto all = qint64(std::count_if(list.entries.begin(), list.entries.end(), isFile));
    plan.there = all - plan.files;
    plan.problems = list.problems;
    if (bringer.base()) {
        QSet<QByteArray> now;
        for (const KeptEntry &entry : list.entries)
            now.insert(entry.path);
        for (const KeptEntry &entry : bringer.base()->entries)
            plan.gone += entry.isFile() && !now.contains(entry.path) ? 1 : 0;
        plan.changesNothing =
            plan.files == 0 && plan.gone == 0 && bringer.base()->entries.size() == list.entries.size();
    }
    wishes.plan(plan);
}

/// Of several environments: the gravest end, every sentence.
Outcome joined(std::vector<Outcome> outcomes)
{
    Outcome all = std::move(outcomes.front());
    for (size_t i = 1; i < outcomes.size(); ++i) {
        all.message += u'\n' + outcomes[i].message;
        if (outcomes[i].succeeded())
            continue;
        if (all.remedy.isEmpty())
            all.remedy = outcomes[i].remedy;
        // What "nothing was changed" says of one says nothing of all.
        if (all.succeeded() || all.exitCode != outcomes[i].exitCode) {
            all.kind = Outcome::Kind::Failed;
            all.exitCode = std::max(all.exitCode == 6 ? 1 : all.exitCode,
                                    outcomes[i].exitCode == 6 ? 1 : outcomes[i].exitCode);
        }
    }
    return all;
}

} // namespace

QString keptFolder(const Configuration &configuration, const EnvironmentName &environment)
{
    return QDir(localBackupFolder(configuration, environment)).absolutePath() + u"/kept"_s;
}

Outcome pullKept(const Context &context, const KeptPullWishes &wishes, const Remote::EventSink &sink,
                 std::stop_token stop)
{
    return atBoundary([&] {
        std::vector<Environment> environments;
        if (wishes.environment.isEmpty())
            environments = context.configuration.environments;
        else
            environments = {context.configuration.environment(wishes.environment)};
        (void)localBackupFolder(context.configuration, environments.front().name); // told once, not of each
        if (context.configuration.keep.isEmpty())
            throw PreconditionFailed(Words::tr("%1 has no `keep`, so there are no kept files to copy.")
                                         .arg(context.configuration.file),
                                     Words::tr("Name there what belongs to the environments: .env, uploads."));
        std::vector<Outcome> outcomes;
        for (const Environment &environment : environments) {
            const auto pull = [&] {
                if (!wishes.plan) {
                    outcomes.push_back(pullOne(context, environment, wishes, sink, stop));
                    return;
                }
                planOne(context, environment, wishes, stop);
                outcomes.emplace_back();
                outcomes.back().kind = Outcome::Kind::Succeeded;
                outcomes.back().exitCode = 0;
            };
            if (environments.size() == 1) { // then it is the whole of it, and ends as that ended
                pull();
                break;
            }
            if (auto failure = failureOf(pull)) {
                failure->message = u"%1: %2"_s.arg(environment.name.text(), failure->message);
                outcomes.push_back(std::move(*failure));
            }
        }
        return joined(std::move(outcomes));
    });
}

} // namespace Slipway::Operations
