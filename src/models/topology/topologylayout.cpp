// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologylayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Slipway::Models {

namespace {

constexpr double cardHeight = 72;
constexpr double rowGap = 28;
constexpr double columnGap = 36;
constexpr double verticalOffset = 4; ///< of an edge's vertical part, from the left end of a gap
constexpr double laneTop = 40;
constexpr double laneBottom = 20;
constexpr double laneGap = 14;
constexpr double side = 16;
constexpr double headerHeight = 24;
constexpr int mostRows = 5; ///< then another column of cards begins beside it
constexpr double labelHeight = 14;
constexpr double labelMargin =
    2;                          ///< between a label and the vertical line left of it, and the card right of it
constexpr double labelLift = 3; ///< keeps a label above the edge, which enters at the card's middle
constexpr std::array<double, topologyColumns> minCardWidth{156, 80, 96, 96, 96, 110, 92}; ///< by TopologyColumn
constexpr double maxStretch = 1.35; ///< cards grow with the window up to this factor

} // namespace

TopologyLayout layoutOf(const Topology &topology, double width)
{
    TopologyLayout made;
    const auto lanes = topology.lanes.size();
    // The cards of each lane and column; and how many sub-columns each column needs.
    std::vector<std::array<std::vector<const TopologyNode *>, topologyColumns>> cells(lanes);
    for (const TopologyNode &node : topology.nodes)
        cells[std::size_t(node.lane)][std::size_t(node.column)].push_back(&node);
    std::array<int, topologyColumns> across{};
    for (const auto &lane : cells) {
        for (std::size_t column = 0; column < topologyColumns; ++column) {
            const int count = int(lane[column].size());
            across[column] = std::max(across[column], (count + mostRows - 1) / mostRows);
        }
    }
    double cards = 0;
    double gaps = 2 * side;
    bool any = false;
    for (std::size_t column = 0; column < topologyColumns; ++column) {
        cards += minCardWidth[column] * across[column];
        gaps += columnGap * across[column];
        any = any || across[column] > 0;
    }
    gaps -= any ? columnGap : 0;
    const double stretch = cards > 0 ? std::clamp((width - gaps) / cards, 1.0, maxStretch) : 1.0;

    std::array<double, topologyColumns> left{};
    double x = side;
    for (std::size_t column = 0; column < topologyColumns; ++column) {
        left[column] = x;
        const double cardWidth = std::floor(minCardWidth[column] * stretch);
        if (across[column] > 0)
            made.headers.push_back(
                {TopologyColumn(column),
                 {x, 0, across[column] * (cardWidth + columnGap) - columnGap, headerHeight}});
        x += across[column] * (cardWidth + columnGap);
    }
    made.size.setWidth(any ? x - columnGap + side : width);

    double top = headerHeight;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        std::size_t rows = 1;
        for (std::size_t column = 0; column < topologyColumns; ++column) {
            const auto &stack = cells[lane][column];
            const double cardWidth = std::floor(minCardWidth[column] * stretch);
            rows = std::max(rows, std::min<std::size_t>(stack.size(), mostRows));
            for (std::size_t i = 0; i < stack.size(); ++i) {
                const std::size_t beside = i / mostRows;
                const std::size_t row = i % mostRows;
                const QRectF card(left[column] + double(beside) * (cardWidth + columnGap),
                                  top + laneTop + double(row) * (cardHeight + rowGap), cardWidth, cardHeight);
                made.cards[stack[i]->id] = card;
                if (!stack[i]->port.isEmpty())
                    made.labels[stack[i]->id] =
                        QRectF(card.left() - columnGap + verticalOffset + labelMargin,
                               card.center().y() - labelHeight - labelLift,
                               columnGap - verticalOffset - 2 * labelMargin, labelHeight);
            }
        }
        const double height = laneTop + double(rows) * (cardHeight + rowGap) - rowGap + laneBottom;
        made.lanes.emplace_back(0, top, made.size.width(), height);
        top += height + laneGap;
    }
    made.size.setHeight(top - (lanes > 0 ? laneGap : 0));

    for (const TopologyEdge &edge : topology.edges) {
        const auto from = made.cards.find(edge.from);
        const auto to = made.cards.find(edge.to);
        if (from == made.cards.end() || to == made.cards.end())
            continue;
        const QPointF start(from->second.right(), from->second.center().y());
        const QPointF end(to->second.left(), to->second.center().y());
        // Vertical parts run in the gaps between columns of cards. What has farther to go runs in the channel above the
        // target's row, which is a gap too, so that no edge crosses a card.
        const double leave = start.x() + verticalOffset;
        const double arrive = end.x() - columnGap + verticalOffset;
        std::vector<QPointF> line{start};
        if (std::abs(arrive - leave) < 1) {
            if (std::abs(start.y() - end.y()) > 0.5)
                line.insert(line.end(), {QPointF(leave, start.y()), QPointF(leave, end.y())});
        } else {
            const double channel = to->second.top() - rowGap / 2 + 2;
            line.insert(line.end(), {QPointF(leave, start.y()), QPointF(leave, channel),
                                     QPointF(arrive, channel), QPointF(arrive, end.y())});
        }
        line.push_back(end);
        made.edges.push_back({line, edge.ghost});
    }
    return made;
}

} // namespace Slipway::Models
