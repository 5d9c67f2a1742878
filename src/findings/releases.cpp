// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

List releaseFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedEnvironment *seen = world.observed(environment);
        if (!seen)
            continue;
        const QString name = environment.name.text();
        if (!seen->interruptedJob.isEmpty()) {
            Finding finding{u"job-interrupted"_s, Severity::Error, seen->interruptedJob};
            finding.environment = name;
            finding.observed = Words::tr("no result, and nothing runs it");
            finding.message =
                Words::tr("The job %1 on %2 was interrupted and has not been undone: %2 may be half on a "
                          "new release.")
                    .arg(seen->interruptedJob, name);
            finding.fix = Words::tr("slipway-cli recover %1").arg(name);
            finding.action = Finding::Action::Recover;
            list.push_back(finding);
        }
        if (!environment.promotesFrom || !seen->release || seen->release->adopted || isBusy(*seen))
            continue;
        const Environment &from = world.configuration.environment(environment.promotesFrom->text());
        const ObservedEnvironment *source = world.observed(from);
        if (!source || source->releases.empty())
            continue;
        const Release &live = *seen->release;
        const bool tried =
            std::any_of(source->releases.begin(), source->releases.end(), [&live](const Release &each) {
                return each.id == live.id || (!live.treeHash.isEmpty() && each.treeHash == live.treeHash)
                       || (!live.commit.isEmpty() && each.commit == live.commit && !live.dirty && !each.dirty);
            });
        // Only the newest releases are kept: what is older than all of them can't be told.
        const QDateTime oldest = source->releases.back().deployedAt;
        if (tried || (oldest.isValid() && live.deployedAt.isValid() && live.deployedAt < oldest))
            continue;
        Finding finding{u"release-untried"_s, Severity::Warning, name};
        finding.environment = name;
        finding.declared = Words::tr("promoted from %1").arg(from.name.text());
        finding.observed = live.id;
        finding.message = Words::tr("%1 is on the release %2, which %3 never had: nobody has tried it there.")
                              .arg(name, live.id, from.name.text());
        finding.fix =
            Words::tr(
                "Deploy the same tree to %1 and look at it, or promote what is there: slipway-cli promote %2.")
                .arg(from.name.text(), name);
        list.push_back(finding);
    }
    return list;
}

} // namespace Slipway::Findings
