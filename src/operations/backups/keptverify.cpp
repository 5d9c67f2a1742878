// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/backups/keptcopies.h"
#include "operations/backups/keptreading.h"
#include "operations/boundary.h"
#include "operations/look/survey.h"
#include "operations/throttle.h"

#include <QCoreApplication>
#include <QFile>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptGeneration;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

constexpr qsizetype mostNamed = 20;

/// Remembers it, for the list; what could not be opened is no evidence either way. Copies on a disk that can't be written are
/// read all the same.
void remember(const Sync::KeptStore &store, const VerifiedKept &one, const LocalStep &step)
{
    if (one.problems.isEmpty() && !one.notOpened.isEmpty())
        return;
    constexpr qsizetype most = 100;
    Sync::KeptVerdict verdict{QDateTime::currentDateTimeUtc(), one.problems.mid(0, most), {}};
    if (one.lacking.size() <= most && !one.staysDamaged) // else it stays damaged until it is read again
        verdict.lacking = one.lacking;
    try {
        store.writeVerdict(one.id, verdict);
    } catch (const TransferFailed &error) {
        step.output(error.message());
    }
}

/// Others may refer to what was damaged, and were not read yet: what was found out about them before is no evidence.
void forgetClean(const Sync::KeptStore &store, const QStringList &butThose)
{
    for (const QString &id : store.ids()) {
        const auto verdict = butThose.contains(id) ? std::nullopt : store.readVerdict(id);
        if (verdict && verdict->problems.isEmpty())
            store.forgetVerdict(id);
    }
}

bool isThere(const Sync::KeptStore &store, const QString &id)
{
    return QFile::exists(store.path(id + u".json"_s));
}

struct Counted
{
    int all = 0;
    int bad = 0;
};

Outcome outcomeOf(const QString &environment, const Counted &count, const KeptReading &reading)
{
    Outcome outcome;
    outcome.kind = count.bad > 0     ? Outcome::Kind::Failed
                   : reading.wrong() ? Outcome::Kind::Refused
                                     : Outcome::Kind::Succeeded;
    outcome.exitCode = exitCodeFor(outcome.kind);
    if (count.bad > 0)
        outcome.message = Words::tr("%1 of %2 kept copies of %3 lack something.")
                              .arg(count.bad)
                              .arg(count.all)
                              .arg(environment);
    else
        outcome.message =
            Words::tr("%n kept copy(s) of %1: every byte is as it was written.", nullptr, count.all)
                .arg(environment);
    if (!reading.notOpened().isEmpty())
        outcome.message +=
            u'\n'
            + Words::tr("%n encrypted archive(s) were not opened: %1", nullptr, int(reading.notOpened().size()))
                  .arg(reading.whyNotOpened());
    if (count.bad > 0)
        outcome.remedy = Words::tr("slipway-cli backup pull --kept %1 brings again what the server still has.")
                             .arg(environment);
    else if (reading.wrong())
        outcome.remedy = reading.wrong()->remedy();
    if (count.bad > 0 && reading.archivesAreDamaged())
        outcome.remedy +=
            u' '
            + Words::tr("Secrets come in a new encrypted archive then; older copies that have the damaged one "
                        "stay damaged until the retention lets them go.");
    return outcome;
}

} // namespace

Outcome verifyKept(const Configuration &configuration, const KeptVerifyWishes &wishes,
                   const Remote::EventSink &sink, const std::stop_token &stop)
{
    return atBoundary([&] {
        const QString &environment = wishes.environment;
        const Sync::KeptStore store(keptFolder(configuration, configuration.environment(environment).name));
        const QStringList there = store.ids();
        const QStringList all = wishes.ids.isEmpty() ? there : wishes.ids;
        LocalStep step(sink, u"verify-kept"_s,
                       Words::tr("Read %n kept copy(s) of %1", nullptr, int(all.size())).arg(environment));
        std::vector<KeptCopy> copies = keptCopies(configuration, environment);
        std::erase_if(copies, [&](const KeptCopy &copy) { return !all.contains(copy.head.id); });
        qint64 total = 0;
        for (const KeptCopy &copy : copies)
            total += copy.head.files;
        qint64 done = 0;
        Throttle throttle;
        const auto progress = [&] {
            if (++done == total || throttle.due())
                step.progress(done, total, u"items"_s);
        };
        QStringList clean; // which this run has read to the last byte
        const std::function<void()> beforeRename = [&] { forgetClean(store, clean); };
        KeptReading reading(store, environment, wishes.passphrase, beforeRename, stop);
        Counted count;
        for (const QString &id : all) {
            if (there.contains(id) && !isThere(store, id))
                continue; // retention has let it go meanwhile
            VerifiedKept one;
            one.id = id;
            try {
                const KeptGeneration generation = keptFiles(configuration, environment, id);
                one.files = generation.head.files;
                reading.look(generation, one, progress);
            } catch (const VerificationFailed &error) { // its list, of which the list of copies knows by itself
                one.problems << error.message();
                one.listIsDamaged = true;
            } catch (const Cancelled &) {
                if (!one.problems.isEmpty() && isThere(store, id))
                    remember(store, one, step);
                if (reading.renamed() == 0)
                    throw;
                throw Cancelled(Words::tr("%n damaged file(s) of the kept copies had been renamed to "
                                          "NAME.damaged, so that the next pull brings them again; nothing "
                                          "else was changed.",
                                          nullptr, reading.renamed()));
            }
            if (!isThere(store, id))
                continue;
            if (!one.listIsDamaged)
                remember(store, one, step);
            if (one.problems.isEmpty())
                clean << id;
            ++count.all;
            count.bad += one.problems.isEmpty() ? 0 : 1;
            for (const QString &problem : one.problems.mid(0, mostNamed))
                step.detail(u"%1: %2"_s.arg(id, problem));
            if (wishes.found)
                wishes.found(one);
        }
        if (count.bad > 0)
            forgetClean(store, clean);
        step.done();
        return outcomeOf(environment, count, reading);
    });
}

} // namespace Slipway::Operations
