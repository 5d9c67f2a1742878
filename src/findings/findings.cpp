// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"

#include "findings/rules.h"

#include <algorithm>

namespace Slipway::Findings {

std::vector<Domain::Finding> findings(const World &world)
{
    List all;
    for (const auto &rule :
         {serverFindings, directoryFindings, containerFindings, composeFindings, portFindings, databaseFindings,
          volumeFindings, routeFindings, certificateFindings, cronFindings, backupFindings, drillFindings,
          databaseBackupFindings, diskFindings, releaseFindings}) {
        List some = rule(world);
        for (Domain::Finding &finding : some) {
            if (std::find(all.begin(), all.end(), finding) == all.end())
                all.push_back(std::move(finding));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Domain::Finding &a, const Domain::Finding &b) {
        return a.severity < b.severity;
    });
    return all;
}

} // namespace Slipway::Findings
