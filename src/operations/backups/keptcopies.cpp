// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/keptcopies.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTimeZone>
#include <algorithm>
#include <optional>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
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

/// One damaged file among thousands is no reason to let the others go: of those that damage alone lets go, the newest first,
/// what has something that none of those that stay has stays too. `ordinary`: the same copies, as if none were damaged.
void keepWhatOnlyDamagedOnesHave(const Sync::KeptStore &store, RetentionPlan &plan,
                                 const RetentionPlan &ordinary)
{
    std::vector<size_t> held;
    for (size_t i = 0; i < plan.choices.size(); ++i) {
        if (!plan.choices[i].stays() && ordinary.choices[i].stays())
            held.push_back(i);
    }
    if (held.empty())
        return;
    const auto contentsOf = [&](const RetentionChoice &choice) -> std::optional<QSet<QString>> {
        try {
            return store.contentsOf(store.read(choice.backup.id));
        } catch (const VerificationFailed &) {
            return std::nullopt; // nobody knows
        }
    };
    QSet<QString> staying;
    for (const RetentionChoice &choice : plan.choices) {
        if (choice.stays())
            staying.unite(contentsOf(choice).value_or(QSet<QString>()));
    }
    for (const size_t i : held) {
        const auto contents = contentsOf(plan.choices[i]);
        if (contents && staying.contains(*contents))
            continue;
        plan.choices[i].why = ordinary.choices[i].why;
        staying.unite(contents.value_or(QSet<QString>()));
    }
}

/// Of what is wrong with a copy, so much is said in a line.
constexpr qsizetype mostInLine = 3;

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
                found.push_back({store.readHead(id), {}, store.readVerdict(id)});
                found.back().head.environment = each.name.text();
            } catch (const VerificationFailed &error) {
                Sync::KeptHead head;
                head.id = id;
                head.environment = each.name.text();
                head.takenAt = QDateTime(QDate::fromString(id.mid(5, 8), u"yyyyMMdd"_s),
                                         QTime::fromString(id.mid(14, 6), u"HHmmss"_s), QTimeZone::utc());
                found.push_back({head, error.message(), {}});
                found.back().isUnreadable = dynamic_cast<const Sync::KeptUnreadable *>(&error) != nullptr;
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
    const std::vector<Sync::KeptProblem> &problems =
        copy.isDamaged() ? copy.verdict->problems : copy.head.problems;
    if (problems.empty())
        return {};
    QStringList parts;
    for (const Sync::KeptProblem &problem : problems) {
        parts << (parts.size() == mostInLine ? u"…"_s : problem.text());
        if (parts.size() > mostInLine)
            break;
    }
    const QString text = parts.join(u"; "_s);
    return copy.isDamaged() ? Words::tr("damaged: %1").arg(text) : Words::tr("not whole: %1").arg(text);
}

void requireKept(const Configuration &configuration, const QString &environment, const QStringList &ids)
{
    const QStringList there = storeOf(configuration, environment).ids();
    for (const QString &id : ids) {
        if (!there.contains(id))
            throw PreconditionFailed(
                Words::tr("%1 has no kept copies %2.").arg(environment, id),
                Words::tr("slipway-cli backup list %1 shows those that are there.").arg(environment));
    }
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
    requireKept(configuration, environment, {id});
    return store.read(id);
}

RetentionPlan planKeptPrune(const Configuration &configuration, const QString &environment,
                            const QTimeZone &zone)
{
    const std::vector<KeptCopy> copies = keptCopies(configuration, environment);
    const auto planned = [&](Backup::State damaged) {
        std::vector<Backup> generations;
        QStringList stay;
        for (const KeptCopy &copy : copies) {
            Backup backup;
            backup.id = copy.head.id;
            backup.environment = environment;
            backup.takenAt = copy.head.takenAt;
            // One whose list can't be used counts for nothing, and stays as an unverified backup does.
            backup.state = !copy.problem.isEmpty() ? Backup::State::Unverified
                           : copy.isDamaged()      ? damaged
                                                   : Backup::State::Verified;
            backup.onLaptop = true;
            if (stay.isEmpty() && copy.problem.isEmpty() && !copy.isDamaged() && copy.head.isWhole())
                stay << backup.id;
            generations.push_back(std::move(backup));
        }
        return planRetention(configuration.backups.retention, std::move(generations), stay, zone);
    };
    RetentionPlan plan = planned(Backup::State::Damaged);
    keepWhatOnlyDamagedOnesHave(storeOf(configuration, environment), plan, planned(Backup::State::Verified));
    return plan;
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
