// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/inspectorfacts.h"
#include "models/topology/topology.h"

#include <QObject>

namespace Slipway::Models {

/// What was declared, what was seen, and where they part: the topology, the findings, and what the inspector shows.
/// Fed by ProjectWatch; it tells only what changed. GUI thread.
class TruthModel final : public QObject
{
    Q_OBJECT
public:
    /// `configuration` must outlive it.
    explicit TruthModel(const Domain::Configuration &configuration, QObject *parent = nullptr);

    void setServer(const Domain::HostName &host, const Domain::ObservedServer &server,
                   const Findings::Local &local);

    /// What was seen last, in the language of now; a look does this by itself.
    void tellAnew();

    [[nodiscard]] bool seen() const { return !m_servers.empty(); }
    [[nodiscard]] std::size_t hostsSeen() const { return m_servers.size(); }
    [[nodiscard]] const std::vector<Domain::Finding> &findings() const { return m_findings; }
    [[nodiscard]] const Topology &topology() const { return m_topology; }
    [[nodiscard]] InspectorFacts facts(const QString &node) const;
    /// The host that a node lives on; for its log.
    [[nodiscard]] const Domain::Configuration &configuration() const { return m_configuration; }

signals:
    /// The picture or the findings are others than before.
    void changed();
    /// A look was made; ages and numbers may be others.
    void looked();

private:
    [[nodiscard]] Findings::World world() const { return {m_configuration, m_servers, m_local}; }

    const Domain::Configuration &m_configuration;
    std::vector<Domain::HostName> m_hosts; ///< m_hosts[i] is m_servers[i]
    std::vector<Domain::ObservedServer> m_servers;
    Findings::Local m_local;
    std::vector<Domain::Finding> m_findings;
    Topology m_topology;
};

} // namespace Slipway::Models
