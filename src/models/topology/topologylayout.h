// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <map>

namespace Slipway::Models {

/// Where everything of a topology stands. No two cards, labels or lanes overlap, and no edge runs through a card that
/// is not its own; a test measures it.
struct TopologyLayout
{
    struct Header
    {
        TopologyColumn column;
        QRectF box;
    };
    struct Edge
    {
        std::vector<QPointF>
            line; ///< from one card's right side to the other's left, horizontal and vertical parts only
        bool ghost = false;
    };

    std::vector<QRectF> lanes;        ///< in the order of Topology::lanes
    std::map<QString, QRectF> cards;  ///< by the node's id
    std::map<QString, QRectF> labels; ///< for a port's text, by the node's id; only of nodes that have one
    std::vector<Edge> edges;
    std::vector<Header> headers; ///< of the columns that hold something
    QSizeF size;
};

/// Pure. `width`: the room there is, in logical pixels; cards grow with it, up to 1.35 times their least width, and with less
/// room the result is wider than that. Each node's `lane` is an index into topology.lanes. Edges with an unknown end are
/// left out.
[[nodiscard]] TopologyLayout layoutOf(const Topology &topology, double width = 0);

} // namespace Slipway::Models
