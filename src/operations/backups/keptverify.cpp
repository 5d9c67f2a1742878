// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/backups/keptcopies.h"
#include "operations/backups/keptreading.h"
#include "operations/boundary.h"
#include "operations/look/survey.h"
#include "operations/throttle.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptGeneration;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

constexpr size_t mostNamed = 20;

/// Remembers it, for the list; what could not be read or opened is no evidence either way. Copies on a disk that can't be
/// written are read all the same.
void remember(const Sync::KeptStore &store, const VerifiedKept &one, const LocalStep &step)
{
    if (one.problems.empty() && !(one.unread.empty() && one.notOpened.isEmpty()))
        return;
    constexpr size_t most = 100;
    Sync::KeptVerdict verdict{QDateTime::currentDateTimeUtc(), one.problems, {}};
    verdict.problems.resize(std::min(most, verdict.problems.size()));
    if (one.lacking.size() <= qsizetype(most)
        && !one.staysDamaged) // else it stays damaged until it is read again
        verdict.lacking = one.lacking;
    try {
        store.writeVerdict(one.id, verdict);
    } catch (const TransferFailed &error) {
        step.output(error.message());
    }
}

/// Others may refer to what was found, and were not read yet: what was found out about them before is no evidence.
void forgetClean(const Sync::KeptStore &store, const QStringList &butThose)
{
    for (const QString &id : store.ids()) {
        const auto verdict = butThose.contains(id) ? std::nullopt : store.readVerdict(id);
        if (verdict && verdict->problems.empty())
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
    int unread = 0;
    QStringList letGo;

    void add(const VerifiedKept &one)
    {
        ++all;
        bad += one.problems.empty() ? 0 : 1;
        unread += one.unread.empty() ? 0 : 1;
    }
    [[nodiscard]] bool isGood() const { return bad == 0 && unread == 0; }
};

/// What is wrong, and what was done about it.
QStringList sentencesOf(const QString &environment, const Counted &count, const KeptReading &reading)
{
    QStringList said;
    if (count.bad > 0)
        said << Words::tr("%1 of %2 kept copies of %3 lack something.")
                    .arg(count.bad)
                    .arg(count.all)
                    .arg(environment);
    if (count.unread > 0)
        said << Words::tr("Of %1 of %2 kept copies of %3 something could not be read, so that nobody knows "
                          "whether it is whole.")
                    .arg(count.unread)
                    .arg(count.all)
                    .arg(environment);
    if (reading.renamed() > 0)
        said << Words::tr("%n damaged file(s) of the kept copies were renamed to NAME.damaged, so that the "
                          "next pull brings them again; nothing else was changed.",
                          nullptr, reading.renamed());
    return said;
}

Outcome outcomeOf(const QString &environment, const Counted &count, const KeptReading &reading)
{
    Outcome outcome;
    outcome.kind = !count.isGood()   ? Outcome::Kind::Failed
                   : reading.wrong() ? Outcome::Kind::Refused
                                     : Outcome::Kind::Succeeded;
    outcome.exitCode = exitCodeFor(outcome.kind);
    QStringList said = sentencesOf(environment, count, reading);
    if (count.isGood() && (count.all > 0 || count.letGo.isEmpty()))
        said.prepend(Words::tr("%n kept copy(s) of %1: every byte is as it was written.", nullptr, count.all)
                         .arg(environment));
    if (!count.letGo.isEmpty())
        said << Words::tr("%n kept copy(s) were let go meanwhile, and not read: %1", nullptr,
                          int(count.letGo.size()))
                    .arg(count.letGo.join(u", "_s));
    if (!reading.notOpened().isEmpty())
        said << Words::tr("%n encrypted archive(s) were not opened: %1", nullptr,
                          int(reading.notOpened().size()))
                    .arg(reading.whyNotOpened());
    outcome.message = said.join(u'\n');
    QStringList remedies;
    if (count.bad > 0)
        remedies << Words::tr("slipway-cli backup pull --kept %1 brings again what the server still has.")
                        .arg(environment);
    if (count.bad > 0 && reading.archivesAreDamaged())
        remedies << Words::tr(
            "Secrets come in a new encrypted archive then; older copies that have the damaged "
            "one stay damaged until the retention lets them go.");
    if (count.unread > 0)
        remedies << Words::tr("What could not be read lies where it was: see to its owner and mode, or to the "
                              "disk. Then slipway-cli backup verify %1 reads it again.")
                        .arg(environment);
    if (reading.wrong())
        remedies << reading.wrong()->remedy();
    outcome.remedy = remedies.join(u' ');
    return outcome;
}

} // namespace

Outcome verifyKept(const Configuration &configuration, const KeptVerifyWishes &wishes,
                   const Remote::EventSink &sink, const std::stop_token &stop)
{
    return atBoundary([&] {
        const QString &environment = wishes.environment;
        requireKept(configuration, environment, wishes.ids);
        const Sync::KeptStore store(keptFolder(configuration, configuration.environment(environment).name));
        QStringList all = wishes.ids.isEmpty() ? store.ids() : wishes.ids;
        all.removeDuplicates();
        LocalStep step(sink, u"verify-kept"_s,
                       Words::tr("Read %n kept copy(s) of %1", nullptr, int(all.size())).arg(environment));
        qint64 total = 0;
        for (const KeptCopy &copy : keptCopies(configuration, environment))
            total += all.contains(copy.head.id) ? copy.head.files : 0;
        qint64 done = 0;
        Throttle throttle;
        const auto progress = [&] {
            if (++done == total || throttle.due())
                step.progress(done, total, u"items"_s);
        };
        QStringList clean; // which this run has read to the last byte
        KeptReading reading(
            store, environment, wishes.passphrase, [&] { forgetClean(store, clean); }, stop);
        Counted count;
        for (const QString &id : all) {
            VerifiedKept one;
            one.id = id;
            try {
                const KeptGeneration generation = store.read(id);
                one.files = generation.head.files;
                reading.look(generation, one, progress);
            } catch (const Sync::KeptUnreadable &error) {
                one.unread.push_back({{}, error.message()});
            } catch (const VerificationFailed &error) { // its list, of which the list of copies knows by itself
                one.problems.push_back({{}, error.message()});
                one.listIsDamaged = true;
            } catch (const Cancelled &) {
                if (!one.problems.empty() && isThere(store, id))
                    remember(store, one, step);
                count.add(one);
                throw Cancelled(sentencesOf(environment, count, reading).join(u'\n'));
            }
            if (!isThere(store, id)) {
                count.letGo << id;
                continue;
            }
            if (!one.listIsDamaged)
                remember(store, one, step);
            if (one.problems.empty() && one.unread.empty())
                clean << id;
            count.add(one);
            for (const auto *found : {&one.problems, &one.unread}) {
                for (size_t i = 0; i < std::min(mostNamed, found->size()); ++i)
                    step.detail(u"%1: %2"_s.arg(id, found->at(i).text()));
            }
            if (wishes.found)
                wishes.found(one);
        }
        step.done();
        return outcomeOf(environment, count, reading);
    });
}

} // namespace Slipway::Operations
