// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topologylayout.h"
#include "ui/kit/style.h"
#include "ui/kit/tones.h"

class QPainter;

namespace Slipway::Ui {

/// Draws the parts of the topology; the view's items and the exported pictures use the same.
class TopologyPainter
{
public:
    explicit TopologyPainter(const Style &style);

    void lane(QPainter &painter, const Models::TopologyLane &lane, const QRectF &box) const;
    void header(QPainter &painter, const Models::TopologyLayout::Header &header) const;
    void edge(QPainter &painter, const Models::TopologyLayout::Edge &edge) const;
    void port(QPainter &painter, const QString &port, const QRectF &box) const;
    void card(QPainter &painter, const Models::TopologyNode &node, const QRectF &box, bool selected) const;

    /// Everything, as the view shows it when nothing is selected.
    void whole(QPainter &painter, const Models::Topology &topology, const Models::TopologyLayout &layout) const;

private:
    const Style &m_style;
};

} // namespace Slipway::Ui
