// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/truthmodel.h"

#include "findings/findings.h"

#include <algorithm>

namespace Slipway::Models {

TruthModel::TruthModel(const Domain::Configuration &configuration, QObject *parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_topology(topologyOf(world(), {}, QDateTime::currentDateTimeUtc()))
{
}

void TruthModel::setServer(const Domain::HostName &host, const Domain::ObservedServer &server,
                           const Findings::Local &local)
{
    const auto found = std::find(m_hosts.begin(), m_hosts.end(), host);
    if (found == m_hosts.end()) {
        m_hosts.push_back(host);
        m_servers.push_back(server);
    } else {
        m_servers[std::size_t(found - m_hosts.begin())] = server;
    }
    m_local.known = local.known;
    m_local.backupCopies = local.backupCopies;
    for (const Domain::ObservedEnvironment &environment : server.environments) {
        const auto kept = local.keptCopies.find(environment.name);
        m_local.keptCopies[environment.name] = kept == local.keptCopies.end() ? QStringList() : kept->second;
        // What a look at another host has seen of this computer is as true.
        const auto pull = local.keptPulls.find(environment.name);
        m_local.keptPulls.erase(environment.name);
        if (pull != local.keptPulls.end())
            m_local.keptPulls.insert(*pull);
    }
    tellAnew();
    emit looked();
}

void TruthModel::tellAnew()
{
    if (!seen())
        return;
    std::vector<Domain::Finding> findings = Findings::findings(world());
    Topology topology = topologyOf(world(), findings, QDateTime::currentDateTimeUtc());
    const bool other = findings != m_findings || !(topology == m_topology);
    m_findings = std::move(findings);
    m_topology = std::move(topology);
    if (other)
        emit changed();
}

InspectorFacts TruthModel::facts(const QString &node) const
{
    const TopologyNode *found = m_topology.node(node);
    return found ? inspectorFacts(*found, world(), m_findings) : InspectorFacts();
}

} // namespace Slipway::Models
