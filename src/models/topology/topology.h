// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "findings/world.h"
#include "models/items/environmentsmodel.h"

#include <QString>
#include <vector>

namespace Slipway::Models {

enum class Mood { Neutral, Good, Doubtful, Bad };

/// From the visitor to the second copy.
enum class TopologyColumn { Domain, Nginx, Frontend, Backend, Database, Backups, SecondCopy };
constexpr int topologyColumns = 7;

struct TopologyNode
{
    enum class Kind { Domain, Nginx, Container, Backups, SecondCopy };

    QString id; ///< stable: "production/container/zenkar-backend"
    Kind kind = Kind::Container;
    TopologyColumn column = TopologyColumn::Domain;
    int lane = 0;
    QString title;
    QString detail;
    QString state;
    Mood mood = Mood::Neutral;
    QString port;            ///< by which it is reached; stands on the edge that leads to it
    bool ghost = false;      ///< declared and not there
    bool undeclared = false; ///< there and not declared
    int findings = 0;
    Domain::Finding::Severity worst = Domain::Finding::Severity::Info;
    QString environment; ///< the configuration's name; empty for a legacy system
    QString subject;     ///< domain or container
    QString address;     ///< what can be opened in a browser or copied; may be empty

    friend bool operator==(const TopologyNode &, const TopologyNode &) = default;
};

struct TopologyEdge
{
    QString from; ///< ids
    QString to;
    bool ghost = false;

    friend bool operator==(const TopologyEdge &, const TopologyEdge &) = default;
};

struct TopologyLane
{
    QString title;
    QString environment; ///< empty: legacy
    Surface surface = Surface::Local;

    friend bool operator==(const TopologyLane &, const TopologyLane &) = default;
};

/// What runs where, as a picture is drawn from it.
struct Topology
{
    std::vector<TopologyLane> lanes;
    std::vector<TopologyNode> nodes;
    std::vector<TopologyEdge> edges;

    [[nodiscard]] const TopologyNode *node(const QString &id) const;

    friend bool operator==(const Topology &, const Topology &) = default;
};

/// The lanes from the environment nearest to the customers to the first one, legacy systems last. Pure.
[[nodiscard]] Topology topologyOf(const Findings::World &world, const std::vector<Domain::Finding> &findings,
                                  const QDateTime &now);

/// Those of a node: of its domain, its container, or its environment's backups. Pure.
[[nodiscard]] std::vector<Domain::Finding> findingsOf(const TopologyNode &node,
                                                      const std::vector<Domain::Finding> &findings);

} // namespace Slipway::Models
