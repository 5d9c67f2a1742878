// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topology.h"

#include "domain/nothing.h"
#include "findings/upstream.h"
#include "models/topology/topologynodes.h"

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

bool isAboutBackups(const Finding &finding)
{
    return finding.id.startsWith("backup-"_L1) && finding.id != "backup-single-copy"_L1;
}

class Builder
{
public:
    Builder(const Findings::World &world, const std::vector<Finding> &findings, QDateTime now)
        : m_world(world)
        , m_findings(findings)
        , m_now(std::move(now))
    {
    }

    Topology build()
    {
        const auto &environments = m_world.configuration.environments;
        for (auto environment = environments.rbegin(); environment != environments.rend(); ++environment)
            lane(*environment);
        legacy();
        for (TopologyNode &node : m_made.nodes) {
            const std::vector<Finding> mine = findingsOf(node, m_findings);
            node.findings = int(mine.size());
            for (const Finding &finding : mine)
                node.worst = std::min(node.worst, finding.severity);
        }
        return std::move(m_made);
    }

private:
    QString add(TopologyNode node)
    {
        node.lane = int(m_made.lanes.size()) - 1;
        m_made.nodes.push_back(std::move(node));
        return m_made.nodes.back().id;
    }

    void edge(const QString &from, const QString &to)
    {
        const TopologyNode *target = m_made.node(to);
        const TopologyNode *source = m_made.node(from);
        m_made.edges.push_back({from, to, (target && target->ghost) || (source && source->ghost)});
    }

    void lane(const Environment &environment)
    {
        const QString name = environment.name.text();
        m_made.lanes.push_back({EnvironmentsModel::displayName(name), name,
                                environment.isProtected ? Surface::Production : Surface::Staging});
        const ObservedServer *server = m_world.serverOf(environment);
        const ObservedEnvironment *seen = m_world.observed(environment);

        struct Entrance
        {
            QString node;
            std::optional<int> port;
        };
        std::vector<Entrance> entrances;
        for (const Route &route : m_world.configuration.routes) {
            if (route.environment != name || !route.source.isEmpty())
                continue;
            const auto [node, port] = domain(route, server, name);
            entrances.push_back({node, port});
        }
        for (const Finding &finding : m_findings) {
            if (finding.id != "route-undeclared"_L1 || finding.environment != name)
                continue;
            TopologyNode node = domainNode(name, finding.subject);
            node.detail = Words::tr("not declared");
            node.undeclared = true;
            const QString from = add(node);
            const QString to = add(nginxNode(name, finding.subject, finding.observed));
            m_made.nodes.back().undeclared = true;
            edge(from, to);
            entrances.push_back({to, Findings::loopbackPort(finding.observed)});
        }

        std::vector<QString> frontends;
        std::vector<QString> backends;
        const auto reaches = [](const std::vector<Entrance> &all, const Findings::DeclaredContainer &each,
                                const ObservedContainer *container) {
            std::vector<QString> from;
            for (const Entrance &entrance : all) {
                bool mine = entrance.port && each.hostPort && *entrance.port == int(*each.hostPort);
                for (const PublishedPort &port :
                     container ? container->ports : Domain::nothing<PublishedPort>())
                    mine = mine || entrance.port == port.hostPort;
                if (mine)
                    from.push_back(entrance.node);
            }
            return from;
        };
        QString database;
        for (const Findings::DeclaredContainer &each : Findings::declaredContainers(environment)) {
            const ObservedContainer *container = seen ? seen->container(each.container) : nullptr;
            if (each.service.isEmpty()) {
                database = add(containerNode(name, each, container, Column::Database, seen != nullptr, m_now));
                continue;
            }
            const std::vector<QString> from = reaches(entrances, each, container);
            const bool front = !from.empty() || each.service.contains("front"_L1) || each.service == "web"_L1;
            const QString id = add(containerNode(
                name, each, container, front ? Column::Frontend : Column::Backend, seen != nullptr, m_now));
            (front ? frontends : backends).push_back(id);
            for (const QString &entrance : from)
                edge(entrance, id);
        }
        if (seen)
            undeclaredContainers(name, environment, *seen, backends);
        for (const QString &backend : backends) {
            if (!frontends.empty())
                edge(frontends.front(), backend);
            if (!database.isEmpty())
                edge(backend, database);
        }
        if (backends.empty() && !database.isEmpty()) {
            for (const QString &frontend : frontends)
                edge(frontend, database);
        }
        if (!database.isEmpty()) {
            const QString backups = add(backupsNode(name, seen, m_now));
            edge(database, backups);
            const auto found = m_world.local.backupCopies.find(name);
            edge(backups,
                 add(secondCopyNode(
                     name, seen, found == m_world.local.backupCopies.end() ? QStringList() : found->second)));
        }
    }

    void undeclaredContainers(const QString &name, const Environment &environment,
                              const ObservedEnvironment &seen, std::vector<QString> &backends)
    {
        const auto declared = Findings::declaredContainers(environment);
        for (const ObservedContainer &container : seen.containers) {
            const bool known = std::any_of(declared.begin(), declared.end(),
                                           [&](const auto &each) { return each.container == container.name; });
            if (known || container.endedWell)
                continue;
            Findings::DeclaredContainer as{
                container.service.isEmpty() ? container.name : container.service, container.name, {}, {}};
            TopologyNode node = containerNode(name, as, &container, Column::Backend, true, m_now);
            node.undeclared = true;
            backends.push_back(add(node));
        }
    }

    void legacy()
    {
        bool first = true;
        for (const Route &route : m_world.configuration.routes) {
            if (!route.environment.isEmpty() || !route.source.isEmpty())
                continue;
            if (first)
                m_made.lanes.push_back({Words::tr("Legacy"), {}, Surface::Local});
            first = false;
            const ObservedServer *server = m_world.serverOf(route);
            const auto [node, port] = domain(route, server, {});
            TopologyNode system;
            system.id = u"legacy/container/"_s + (route.container.isEmpty() ? route.upstream : route.container);
            system.column = Column::Frontend;
            system.title = route.container.isEmpty() ? QUrl(route.upstream).host() : route.container;
            system.subject = route.container;
            system.detail = Words::tr("not ours");
            system.port = port ? QString::number(*port) : QString();
            const ObservedContainer *container = nullptr;
            for (const ObservedContainer &each :
                 server ? server->otherDeclared : Domain::nothing<ObservedContainer>()) {
                if (each.name == route.container)
                    container = &each;
            }
            if (container)
                showState(system, *container, m_now);
            else if (server && !route.container.isEmpty() && server->dockerProblem.isEmpty())
                system.ghost = true;
            if (!m_made.node(system.id))
                add(system);
            edge(node, system.id);
        }
    }

    /// The domain and its server block; returns the latter's id and the port that it leads to.
    std::pair<QString, std::optional<int>> domain(const Route &route, const ObservedServer *server,
                                                  const QString &environment)
    {
        const ObservedRoute *seen = nullptr;
        for (const ObservedRoute &each : server ? server->routes : Domain::nothing<ObservedRoute>()) {
            if (each.domain == route.domain)
                seen = &each;
        }
        TopologyNode node = domainNode(environment, route.domain);
        node.address = (route.tls ? u"https://"_s : u"http://"_s) + route.domain;
        node.detail = route.planned ? Words::tr("planned") : route.tls ? Words::tr("TLS") : Words::tr("no TLS");
        if (seen && seen->certificate)
            node.detail = Words::tr("TLS · %n day(s)", nullptr, int(m_now.daysTo(seen->certificate->notAfter)));
        if (seen && seen->hasBlock) {
            const QString status = route.tls && !seen->tlsStatus.isEmpty() ? seen->tlsStatus : seen->status;
            const bool answers = !status.isEmpty() && status != "000"_L1 && !status.startsWith(u'5');
            node.state = status == "000"_L1 || status.isEmpty() ? Words::tr("no answer")
                                                                : Words::tr("answers %1").arg(status);
            node.mood = answers ? Mood::Good : Mood::Bad;
        } else if (seen) {
            node.state = Words::tr("not served");
            node.mood = Mood::Doubtful;
        }
        const QString from = add(node);
        const bool there = !seen || seen->hasBlock;
        TopologyNode block =
            nginxNode(environment, route.domain, seen && seen->hasBlock ? seen->upstream : route.upstream);
        block.ghost = !there;
        if (block.ghost) {
            block.title = Words::tr("no block");
            block.detail.clear();
        } else if (seen && !seen->upstream.isEmpty() && !Findings::hasVariable(seen->upstream)
                   && !Findings::sameUpstream(seen->upstream, route.upstream)) {
            block.state = Words::tr("differs");
            block.mood = Mood::Bad;
        }
        const QString to = add(block);
        edge(from, to);
        return {to, Findings::loopbackPort(seen && seen->hasBlock ? seen->upstream : route.upstream)};
    }

    const Findings::World &m_world;
    const std::vector<Finding> &m_findings;
    QDateTime m_now;
    Topology m_made;
};

} // namespace

const TopologyNode *Topology::node(const QString &id) const
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&id](const TopologyNode &node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

Topology topologyOf(const Findings::World &world, const std::vector<Finding> &findings, const QDateTime &now)
{
    return Builder(world, findings, now).build();
}

std::vector<Finding> findingsOf(const TopologyNode &node, const std::vector<Finding> &findings)
{
    std::vector<Finding> mine;
    for (const Finding &finding : findings) {
        const bool certificate = finding.id.startsWith("certificate-"_L1);
        bool fits = false;
        switch (node.kind) {
        case Kind::Domain:
            fits = finding.subject == node.subject
                   && (certificate || finding.id == "route-not-answering"_L1
                       || finding.id == "route-undeclared"_L1);
            break;
        case Kind::Nginx:
            fits = finding.subject == node.subject && finding.id.startsWith("route-"_L1)
                   && finding.id != "route-not-answering"_L1 && finding.id != "route-undeclared"_L1;
            break;
        case Kind::Container:
            fits = !node.subject.isEmpty() && finding.subject == node.subject;
            break;
        case Kind::Backups:
            fits = finding.environment == node.environment
                   && (isAboutBackups(finding) || finding.id == "cron-not-producing"_L1);
            break;
        case Kind::SecondCopy:
            fits = finding.environment == node.environment
                   && (finding.id == "backup-single-copy"_L1 || finding.id == "kept-single-copy"_L1);
            break;
        }
        if (fits)
            mine.push_back(finding);
    }
    return mine;
}

} // namespace Slipway::Models
