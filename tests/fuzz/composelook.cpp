// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/composelook.h"
#include "fuzz/fuzz.h"

namespace Slipway::Fuzz {

void take(const QByteArray &input)
{
    const Operations::ComposeLook look = Operations::parseComposeLook(input);
    Sync::TreeDiff diff;
    diff.changed.push_back({.path = "nginx/default.conf"});
    const Operations::Affected affected =
        Operations::affectedBy(look, diff, configuration().environments.front());
    require(affected.known == look.problem.isEmpty(), "where compose had a problem, nothing is known");
    require(affected.recreated.size() + affected.created.size() <= qsizetype(look.services.size()),
            "no more is made than there are services");
}

} // namespace Slipway::Fuzz
