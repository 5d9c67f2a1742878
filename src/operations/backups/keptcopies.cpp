// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/keptcopies.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/look/survey.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLockFile>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptEntry;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Sync::KeptGeneration;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

Sync::KeptStore storeOf(const Configuration &configuration, const QString &environment)
{
    return Sync::KeptStore(keptFolder(configuration, configuration.environment(environment).name));
}

QString damageOf(const QString &file, const QByteArray &sha256, const std::stop_token &stop)
{
    if (!QFile::exists(file))
        return Words::tr("its content is not here");
    if (Sync::sha256OfFile(file, stop).toLatin1() == sha256)
        return {};
    // Whatever is wrong with it, it is not what has that name.
    (void)QFile::rename(file, file + u".damaged"_s);
    return Words::tr("its content is damaged");
}

constexpr qsizetype mostNamed = 20;

/// What is wrong with the contents of generations, each read once.
class Damages
{
public:
    Damages(const Sync::KeptStore &store, const std::stop_token &stop)
        : m_store(store)
        , m_stop(stop)
    {
    }

    [[nodiscard]] QStringList of(const Sync::KeptGeneration &generation)
    {
        QStringList problems;
        const auto look = [&](const QString &name, const QString &file, const QByteArray &sha256) {
            if (!m_known.contains(sha256))
                m_known.insert(sha256, damageOf(file, sha256, m_stop));
            if (const QString why = m_known.value(sha256); !why.isEmpty())
                problems << u"%1: %2"_s.arg(name, why);
        };
        for (const Sync::KeptArchive &archive : generation.head.archives)
            look(archive.name, m_store.path(archive.name), archive.sha256);
        for (const KeptEntry &entry : generation.entries) {
            if (entry.isFile() && entry.archive < 0)
                look(QString::fromUtf8(entry.path), m_store.objectPath(entry.sha256), entry.sha256);
        }
        return problems;
    }

private:
    const Sync::KeptStore &m_store;
    const std::stop_token &m_stop;
    QHash<QByteArray, QString> m_known; ///< by hash; empty: nothing
};

} // namespace

std::vector<KeptCopy> keptCopies(const Configuration &configuration, const QString &environment)
{
    std::vector<KeptCopy> found;
    if (configuration.backups.localDirectory.isEmpty())
        return found;
    for (const Environment &each : configuration.environments) {
        if (!environment.isEmpty() && each.name.text() != environment)
            continue;
        const Sync::KeptStore store(keptFolder(configuration, each.name));
        for (const QString &id : store.ids()) {
            try {
                found.push_back({store.readHead(id), {}});
                found.back().head.environment = each.name.text();
            } catch (const VerificationFailed &error) {
                Sync::KeptHead head;
                head.id = id;
                head.environment = each.name.text();
                head.takenAt = QDateTime(QDate::fromString(id.mid(5, 8), u"yyyyMMdd"_s),
                                         QTime::fromString(id.mid(14, 6), u"HHmmss"_s), Qt::UTC);
                found.push_back({head, error.message()});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const KeptCopy &a, const KeptCopy &b) { return a.head.takenAt > b.head.takenAt; });
    return found;
}

QString troubleOf(const KeptCopy &copy)
{
    if (!copy.problem.isEmpty())
        return copy.problem;
    QStringList parts;
    for (const Sync::KeptProblem &problem : copy.head.problems) {
        if (parts.size() == 3) {
            parts << u"…"_s;
            break;
        }
        parts << u"%1: %2"_s.arg(problem.path, problem.why);
    }
    return parts.isEmpty() ? QString() : Words::tr("not whole: %1").arg(parts.join(u"; "_s));
}

KeptGeneration keptFiles(const Configuration &configuration, const QString &environment, const QString &id)
{
    const Sync::KeptStore store = storeOf(configuration, environment);
    if (id.isEmpty()) {
        if (auto newest = store.newest())
            return std::move(*newest);
        throw PreconditionFailed(Words::tr("There are no kept copies of %1 that can be used in %2.")
                                     .arg(environment, store.folder()),
                                 Words::tr("slipway-cli backup pull --kept %1 makes some.").arg(environment));
    }
    if (!store.ids().contains(id))
        throw PreconditionFailed(
            Words::tr("%1 has no kept copies %2.").arg(environment, id),
            Words::tr("slipway-cli backup list %1 shows those that are there.").arg(environment));
    return store.read(id);
}

Outcome verifyKept(const Configuration &configuration, const QString &environment, const QStringList &ids,
                   const std::function<void(const VerifiedKept &)> &found, const Remote::EventSink &sink,
                   const std::stop_token &stop)
{
    return atBoundary([&] {
        const Sync::KeptStore store = storeOf(configuration, environment);
        const QStringList all = ids.isEmpty() ? store.ids() : ids;
        LocalStep step(sink, u"verify-kept"_s,
                       Words::tr("Read %n kept copy(s) of %1", nullptr, int(all.size())).arg(environment));
        Damages damages(store, stop);
        int bad = 0;
        for (const QString &id : all) {
            VerifiedKept one{id, 0, {}};
            try {
                const Sync::KeptGeneration generation = keptFiles(configuration, environment, id);
                one.files = generation.head.files;
                one.problems = damages.of(generation);
            } catch (const VerificationFailed &error) {
                one.problems << error.message();
            }
            bad += one.problems.isEmpty() ? 0 : 1;
            for (const QString &problem : one.problems.mid(0, mostNamed))
                step.detail(u"%1: %2"_s.arg(id, problem));
            found(one);
            step.progress(all.indexOf(id) + 1, all.size(), u"items"_s);
        }
        step.done();
        Outcome outcome;
        outcome.kind = bad == 0 ? Outcome::Kind::Succeeded : Outcome::Kind::Failed;
        outcome.exitCode = exitCodeFor(outcome.kind);
        outcome.message = bad == 0 ? Words::tr("%n kept copy(s) of %1: every byte is as it was written.",
                                               nullptr, int(all.size()))
                                         .arg(environment)
                                   : Words::tr("%1 of %2 kept copies of %3 lack something.")
                                         .arg(bad)
                                         .arg(all.size())
                                         .arg(environment);
        if (bad > 0)
            outcome.remedy =
                Words::tr("slipway-cli backup pull --kept %1 brings again what the server still has.")
                    .arg(environment);
        return outcome;
    });
}

RetentionPlan planKeptPrune(const Configuration &configuration, const QString &environment,
                            const QTimeZone &zone)
{
    std::vector<Backup> generations;
    QStringList stay;
    for (const KeptCopy &copy : keptCopies(configuration, environment)) {
        Backup backup;
        backup.id = copy.head.id;
        backup.environment = environment;
        backup.takenAt = copy.head.takenAt;
        // One that can't be read counts for nothing and stays, as an unverified backup does.
        backup.state = copy.problem.isEmpty() ? Backup::State::Verified : Backup::State::Unverified;
        backup.onLaptop = true;
        if (stay.isEmpty() && copy.problem.isEmpty() && copy.head.isWhole())
            stay << backup.id;
        generations.push_back(std::move(backup));
    }
    return planRetention(configuration.backups.retention, std::move(generations), stay, zone);
}

qint64 pruneKept(const Configuration &configuration, const QString &environment, const QStringList &ids)
{
    const Sync::KeptStore store = storeOf(configuration, environment);
    QLockFile lock(store.lockPath());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        throw PreconditionFailed(
            Words::tr("A pull is bringing kept files to %1, so none of them was removed.").arg(store.folder()),
            Words::tr("Wait until it has ended."));
    for (const QString &id : ids) {
        if (!store.remove(id))
            throw TransferFailed(Words::tr("%1 can't be removed from %2.").arg(id, store.folder()));
    }
    return store.sweep();
}

} // namespace Slipway::Operations
