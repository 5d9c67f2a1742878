// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/observation.h"
#include "operations/context.h"
#include "remote/jobs.h"

#include <stop_token>

namespace Slipway::Operations {

/// One probe of the server that the environments named live on (all environments of that host when empty).
/// Throws Domain::Error.
[[nodiscard]] Domain::ObservedServer observe(const Context &context, const Domain::HostName &host,
                                             std::stop_token stop = {});

/// A backup, and the release that was live when it was taken.
struct ReleaseBackup
{
    QString id;
    QDateTime takenAt;
    QString release;
    bool verified = false;
    QString setMain; ///< of a set the file of the environment's own database; empty: it stands alone
    int files = 1;   ///< of its set
};

/// What a job has run of a release: the job may have been undone, what it ran may have changed data all the same.
struct RanCode
{
    QDateTime at;
    QString release; ///< empty or "-": of none
    QString what;    ///< a service, or a hook's words
    QString backup;  ///< the one that guarded the job, of a set the main file; empty: none, or it is gone
    int files = 0;   ///< of that backup
    QDateTime takenAt;
};

/// The releases that an environment keeps, newest first, and the backups that hold their data.
struct KeptReleases
{
    std::vector<Domain::Release> releases;
    std::vector<ReleaseBackup> backups;
    std::vector<RanCode> ran; ///< oldest first; nothing of before this was kept
};
[[nodiscard]] KeptReleases keptReleases(const Context &context, const QString &environment,
                                        std::stop_token stop = {});

/// The same without the backups.
[[nodiscard]] std::vector<Domain::Release> releases(const Context &context, const QString &environment,
                                                    std::stop_token stop = {});

/// The jobs of the host that an environment lives on.
[[nodiscard]] Remote::Jobs jobsOf(const Context &context, const Domain::HostName &host);

/// `~/.slipway/<project>` or what the configuration says.
[[nodiscard]] QString stateDirectory(const Domain::Configuration &configuration);

} // namespace Slipway::Operations
