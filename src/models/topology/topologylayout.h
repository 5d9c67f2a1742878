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
        std::vector<QPointF> line; ///< ends at the left side of the card that it leads to
        bool ghost = false;
    };

    std::vector<QRectF> lanes;        ///< as in the topology
    std::map<QString, QRectF> cards;  ///< by the node's id
    std::map<QString, QRectF> labels; ///< for the port, left of the card
    std::vector<Edge> edges;
    std::vector<Header> headers; ///< of the columns that hold something
    QSizeF size;
};

/// Pure. `width`: how wide the picture would like to be; more room makes the cards wider, up to a point.
[[nodiscard]] TopologyLayout layoutOf(const Topology &topology, double width = 0);

} // namespace Slipway::Models
