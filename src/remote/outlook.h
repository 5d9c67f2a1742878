// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

#include <map>
#include <vector>

namespace Slipway::Remote {

/// What a job is going to do, from its runbook on the server, and how long such steps took before.
struct Outlook
{
    struct Step
    {
        QString name;
        QString title;
        bool changes = false; ///< from here on the environment is no longer wholly as it was

        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps;           ///< of the job that was asked for, in order; empty without one
    std::map<QString, qint64> typical; ///< step → median of the earlier runs that ended well, in milliseconds
};

/// Earlier jobs of that kind on that environment tell the times; `job` may be empty. One exec.
/// Throws ConnectionError, CommandFailed, Cancelled.
[[nodiscard]] Outlook outlook(RemoteHost &host, const QString &stateDirectory, const QString &kind,
                              const QString &environment, const QString &job, std::stop_token stop);

/// Of what resources/job/outlook.sh prints. Pure.
[[nodiscard]] Outlook parseOutlook(const QByteArray &output);

} // namespace Slipway::Remote
