// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologynodes.h"

#include "models/values/texts.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Kind = TopologyNode::Kind;
using Column = TopologyColumn;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models)
};

QString ago(const QDateTime &at, const QDateTime &now)
{
    return ageText(std::max<qint64>(0, at.secsTo(now)));
}

QString howOld(const QDateTime &at, const QDateTime &now)
{
    return at.secsTo(now) < 60 ? Words::tr("just taken") : Words::tr("%1 old").arg(ago(at, now));
}

} // namespace

TopologyNode domainNode(const QString &environment, const QString &domain)
{
    TopologyNode node;
    node.id = u"%1/domain/%2"_s.arg(environment.isEmpty() ? u"legacy"_s : environment, domain);
    node.kind = Kind::Domain;
    node.column = Column::Domain;
    node.title = domain;
    node.environment = environment;
    node.subject = domain;
    node.address = u"http://"_s + domain;
    return node;
}

TopologyNode nginxNode(const QString &environment, const QString &domain, const QString &upstream)
{
    TopologyNode node;
    node.id = u"%1/nginx/%2"_s.arg(environment.isEmpty() ? u"legacy"_s : environment, domain);
    node.kind = Kind::Nginx;
    node.column = Column::Nginx;
    node.title = Words::tr("server");
    node.environment = environment;
    node.subject = domain;
    if (const QUrl url(upstream); url.isValid() && !upstream.isEmpty())
        node.detail = u"→ :%1"_s.arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    node.address = upstream;
    return node;
}

TopologyNode containerNode(const QString &environment, const Findings::DeclaredContainer &each,
                           const ObservedContainer *container, Column column, bool looked, const QDateTime &now)
{
    TopologyNode node;
    node.id = u"%1/container/%2"_s.arg(environment, each.container);
    node.column = column;
    node.title = each.service.isEmpty() ? Words::tr("database") : each.service;
    node.environment = environment;
    node.subject = each.container;
    if (each.hostPort) {
        node.port = QString::number(*each.hostPort);
        node.address = u"http://127.0.0.1:%1"_s.arg(*each.hostPort);
    }
    if (!container || container->state == "missing"_L1) {
        node.ghost = true;
        node.detail = each.container;
        if (looked) {
            node.state = Words::tr("not there");
            node.mood = Mood::Bad;
        }
        return node;
    }
    showState(node, *container, now);
    if (column == Column::Database && container->running() && !container->pgMajor.isEmpty())
        node.detail = u"PG %1"_s.arg(container->pgMajor); // no room for more
    return node;
}

void showState(TopologyNode &node, const ObservedContainer &container, const QDateTime &now)
{
    if (!container.running()) {
        node.detail = container.finishedAt.isValid() ? Words::tr("down %1").arg(ago(container.finishedAt, now))
                                                     : QString();
        node.state = container.state;
        node.mood = Mood::Bad;
        return;
    }
    if (container.startedAt.isValid()) {
        node.detail = container.startedAt.secsTo(now) < 60
                          ? Words::tr("just started")
                          : Words::tr("up %1").arg(ago(container.startedAt, now));
    }
    node.state = container.health.isEmpty() ? Words::tr("running") : container.health;
    node.mood = container.health == "unhealthy"_L1  ? Mood::Bad
                : container.health == "starting"_L1 ? Mood::Doubtful
                                                    : Mood::Good;
    if (container.health == "healthy"_L1)
        node.state = Words::tr("healthy");
    else if (container.health == "unhealthy"_L1)
        node.state = Words::tr("unhealthy");
    else if (container.health == "starting"_L1)
        node.state = Words::tr("starting");
}

TopologyNode backupsNode(const QString &environment, const ObservedEnvironment *seen, const QDateTime &now)
{
    TopologyNode node;
    node.id = environment + u"/backups"_s;
    node.kind = Kind::Backups;
    node.column = Column::Backups;
    node.environment = environment;
    node.subject = environment;
    if (!seen || seen->backupFiles.empty()) {
        node.title = Words::tr("no backup");
        node.ghost = true;
        if (seen && seen->newestVerifiedBackup) {
            node.title = Words::tr("backup");
            node.ghost = false;
            node.detail = howOld(seen->newestVerifiedBackup->takenAt, now);
            node.state = Words::tr("verified");
            node.mood = Mood::Good;
        }
        return node;
    }
    node.title = Words::tr("%n file(s)", nullptr, int(seen->backupFiles.size()));
    node.detail = howOld(seen->backupFiles.front().time(), now);
    node.state = seen->newestVerifiedBackup ? Words::tr("verified") : Words::tr("not verified");
    node.mood = seen->newestVerifiedBackup ? Mood::Good : Mood::Doubtful;
    const Recovery recovery = recoveryOf(seen->drills, {}, now);
    if (recovery.last && !recovery.last->passed) {
        node.state = Words::tr("drill failed");
        node.mood = Mood::Bad;
    } else if (recovery.proved && seen->newestVerifiedBackup) {
        node.state = Words::tr("verified, drilled");
    }
    return node;
}

TopologyNode secondCopyNode(const QString &environment, const ObservedEnvironment *seen,
                            const QStringList &copies)
{
    TopologyNode node;
    node.id = environment + u"/copy"_s;
    node.kind = Kind::SecondCopy;
    node.column = Column::SecondCopy;
    node.environment = environment;
    node.subject = environment;
    node.title = Words::tr("%n copy(s)", nullptr, int(copies.size()));
    if (copies.isEmpty()) {
        node.title = Words::tr("no copy");
        node.ghost = true;
        return node;
    }
    node.detail = Words::tr("on this computer");
    const bool newest = seen && !seen->backupFiles.empty() && copies.contains(seen->backupFiles.front().name);
    node.state = newest ? Words::tr("up to date") : Words::tr("behind");
    node.mood = newest ? Mood::Good : Mood::Doubtful;
    return node;
}

} // namespace Slipway::Models
