// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/plan.h"

#include "operations/look/survey.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QHash>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QString movedSentence(const QString &who, const QString &was, const QString &is)
{
    if (is.isEmpty())
        return Words::tr("%1 is on no release any more; it was on %2.").arg(who, was);
    if (was.isEmpty())
        return Words::tr("%1 is on the release %2 now; it was on none.").arg(who, is);
    return Words::tr("%1 is on the release %2 now, no longer on %3.").arg(who, is, was);
}

QString incomingDifference(const Basis &accepted, const Plan &now)
{
    if (accepted.release != now.basis.release && now.rollback)
        return Words::tr("It would go back to %1 now, no longer to %2.")
            .arg(now.basis.release, accepted.release);
    if (accepted.release != now.basis.release && now.promotion)
        return movedSentence(now.promotion->source, accepted.release, now.basis.release);
    if (accepted.tree == now.basis.tree) {
        return accepted.commit == now.basis.commit
                   ? QString()
                   : Words::tr(
                       "The local tree is the same, but of another commit than the one that was shown.");
    }
    return now.promotion
               ? Words::tr("The tree of %1 is no longer the one that was shown.").arg(now.promotion->source)
               : Words::tr("The local tree is no longer the one that was shown.");
}

} // namespace

QStringList differences(const Basis &accepted, const Plan &now)
{
    if (accepted == now.basis)
        return {};
    QStringList sentences;
    if (const QString incoming = incomingDifference(accepted, now); !incoming.isEmpty())
        sentences << incoming;
    if (accepted.onto != now.basis.onto)
        sentences << movedSentence(now.environment, accepted.onto, now.basis.onto);
    if (sentences.isEmpty())
        sentences
            << Words::tr("Other files of %1 would be written or removed than were shown.").arg(now.environment);
    return sentences;
}

QString hashOf(const Sync::TreeDiff &diff, const Sync::RemoteManifest &there)
{
    QHash<QByteArray, QByteArray> records;
    for (qsizetype i = 0; i < there.observed.size(); ++i)
        records.insert(there.managed.entries[size_t(i)].path, there.observed[i]);
    Sync::Sha256 hash;
    for (const auto *entries : {&diff.added, &diff.changed, &diff.removed}) {
        for (const Sync::Entry &entry : *entries) {
            // NUL ends each part, so that no two differences give the same bytes.
            hash.add(QByteArray(entry.path + '\0' + QByteArray::number(int(entry.type)) + '\0'
                                + QByteArray::number(entry.permissions()) + '\0' + entry.sha256 + '\0'
                                + entry.linkTarget + '\0' + records.value(entry.path) + '\0'));
        }
        hash.add(QByteArrayView("\0", 1)); // a path is never empty, so this ends a list
    }
    return QString::fromLatin1(hash.hex());
}

void addLocks(Plan &plan, const Environment &environment, const ObservedEnvironment &seen, bool wait)
{
    if (seen.manualLock)
        plan.problems << manuallyLockedSentence(environment.name, *seen.manualLock);
    if (seen.lock && wait)
        plan.notes << Words::tr("%1 Waiting for it.").arg(lockedSentence(environment.name, *seen.lock));
    else if (seen.lock)
        plan.problems << lockedSentence(environment.name, *seen.lock);
    if (!seen.interruptedJob.isEmpty())
        plan.notes << Words::tr("The interrupted job %1 is undone first.").arg(seen.interruptedJob);
}

} // namespace Slipway::Operations
