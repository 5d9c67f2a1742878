// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/findingaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Models {

using Domain::Finding;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models::FindingAction)
};

/// Null for an environment that is not configured any more.
const Domain::Environment *environmentOf(const Finding &finding, const Domain::Configuration &configuration)
{
    const auto &all = configuration.environments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Domain::Environment &environment) {
        return environment.name.text() == finding.environment;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString actionText(const Finding &finding, const Domain::Configuration &configuration)
{
    const Domain::Environment *environment = environmentOf(finding, configuration);
    switch (finding.action) {
    case Finding::Action::None:
        break;
    case Finding::Action::ApplyNginx:
        return Words::tr("Server block…");
    case Finding::Action::Renew:
        return Words::tr("Renew…");
    case Finding::Action::SetSchedule:
        return Words::tr("Schedule…");
    case Finding::Action::PullBackups:
        return Words::tr("Download them");
    case Finding::Action::PullKept:
        return environment ? Words::tr("Download kept files") : QString();
    case Finding::Action::ShowKept:
        return environment ? Words::tr("Kept databases…") : QString();
    case Finding::Action::Restart:
        return environment ? Words::tr("Restart…") : QString();
    case Finding::Action::Deploy:
        if (!environment)
            break;
        return environment->promotesFrom ? Words::tr("Promote…") : Words::tr("Deploy…");
    case Finding::Action::Recover:
        return environment ? Words::tr("Undo it") : QString();
    case Finding::Action::BackUp:
        return environment ? Words::tr("Back up now") : QString();
    }
    return {};
}

} // namespace Slipway::Models
