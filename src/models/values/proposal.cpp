// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/proposal.h"

#include <QCoreApplication>

namespace Slipway::Models {

using Operations::ChangeKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models::Proposal)
};

} // namespace

Proposal proposalOf(const Operations::Change &change, const Domain::Configuration &configuration)
{
    const QString &to = change.environment;
    const QString &subject = change.subject;
    Proposal proposal;
    proposal.change = change;
    proposal.toType = Operations::nameToType(configuration, change);
    switch (change.kind) {
    case ChangeKind::Deploy:
        proposal.title = Words::tr("Deploy to %1").arg(to);
        proposal.accept = Words::tr("&Deploy");
        proposal.waiting = Words::tr("Comparing the local tree with %1. Nothing is changed by that.").arg(to);
        proposal.nothing = Words::tr("Nothing differs between the local tree and %1.").arg(to);
        proposal.from = QString();
        break;
    case ChangeKind::Promote: {
        const auto &source = configuration.environment(to).promotesFrom;
        const QString from = source ? source->text() : QString();
        proposal.title = Words::tr("Promote %1 to %2").arg(from, to);
        proposal.accept = Words::tr("&Promote");
        proposal.waiting = Words::tr("Comparing %1 with %2. Nothing is changed by that.").arg(from, to);
        proposal.nothing = Words::tr("%1 already has the tree of %2.").arg(to, from);
        proposal.from = from;
        break;
    }
    case ChangeKind::Rollback:
        proposal.title = Words::tr("Roll %1 back").arg(to);
        proposal.accept = Words::tr("&Roll back");
        proposal.waiting = Words::tr("Comparing %1 with the kept release. Nothing is changed by that.").arg(to);
        proposal.nothing = Words::tr("%1 is on that release already.").arg(to);
        break;
    case ChangeKind::Restart:
        proposal.title = Words::tr("Restart %1").arg(subject);
        proposal.accept = Words::tr("&Restart");
        proposal.waiting = Words::tr("Looking at %1. Nothing is changed by that.").arg(to);
        proposal.movesFiles = false;
        break;
    case ChangeKind::Renew:
        proposal.title = Words::tr("Renew the certificate of %1").arg(subject);
        proposal.accept = Words::tr("&Renew");
        proposal.waiting = Words::tr("Looking at %1. Nothing is changed by that.").arg(subject);
        proposal.movesFiles = false;
        break;
    case ChangeKind::Backup:
        proposal.title = Words::tr("Back up %1").arg(to);
        break;
    case ChangeKind::Restore:
        proposal.title = change.wishes.kept ? Words::tr("Put %1 back").arg(subject)
                         : change.wishes.of.isEmpty()
                             ? Words::tr("Restore the data of %1").arg(to)
                             : Words::tr("Bring the data of %1 into %2").arg(change.wishes.of, to);
        proposal.accept = change.wishes.kept ? Words::tr("&Put back") : Words::tr("&Restore");
        proposal.waiting =
            Words::tr("Comparing %1 with what is live in %2. Nothing is changed by that.").arg(subject, to);
        proposal.movesFiles = false;
        break;
    case ChangeKind::Drill:
        proposal.title = Words::tr("Drill a backup of %1").arg(to);
        proposal.accept = Words::tr("&Drill");
        proposal.waiting = Words::tr("Looking at %1. Nothing is changed by that.").arg(to);
        proposal.movesFiles = false;
        break;
    case ChangeKind::RemoveKept:
        // Nothing but a backup brings it back, and its neighbour in the list has nearly the same name.
        proposal.toType = proposal.toType.isEmpty() ? subject : QString(proposal.toType + u'/' + subject);
        proposal.title = Words::tr("Remove %1").arg(subject);
        proposal.accept = Words::tr("&Remove");
        proposal.waiting = Words::tr("Looking at %1. Nothing is changed by that.").arg(to);
        proposal.movesFiles = false;
        break;
    case ChangeKind::Recover:
        proposal.title = Words::tr("Undo the interrupted job on %1").arg(to);
        break;
    }
    return proposal;
}

} // namespace Slipway::Models
