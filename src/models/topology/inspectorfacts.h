// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

namespace Slipway::Models {

/// What stands beside the picture for one node: what was declared, what is configured (in nginx, in the compose file),
/// what was observed.
struct InspectorFacts
{
    struct Row
    {
        QString label;
        QString declared;
        QString configured;
        QString observed;
        Mood mood = Mood::Neutral; ///< of what was observed
    };

    QString title;
    QString subtitle;
    QString state;
    Mood mood = Mood::Neutral;
    std::vector<Row> rows;
    std::vector<Domain::Finding> findings;
    QString environment;
    QString container; ///< has a log; empty: it has none
    QString address;   ///< can be opened or copied; may be empty
    QString renewable; ///< a domain with a certificate that an authority has signed; else empty
};

/// Pure.
[[nodiscard]] InspectorFacts inspectorFacts(const TopologyNode &node, const Findings::World &world,
                                            const std::vector<Domain::Finding> &findings);

} // namespace Slipway::Models
