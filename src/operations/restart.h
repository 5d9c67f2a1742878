// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/deploy.h"

namespace Slipway::Operations {

struct RestartWishes
{
    bool wait = false;   ///< for the lock
    bool detach = false; ///< start the job and leave
    QStringList overrides;
};

/// What a restart would do: what the sheet, `plan restart` and the restart itself share.
struct RestartPlan
{
    DeployPlan change; ///< as of a deploy, without files
    QString container;
    bool isDatabase = false;
};

/// A container of an environment by its service's name ("backend", "database") or its own, as declared or as seen in the
/// environment's compose project. Throws PreconditionFailed that names those that there are. Pure.
[[nodiscard]] Domain::ContainerName containerToRestart(const Domain::Environment &environment,
                                                       const Domain::ObservedEnvironment &seen,
                                                       const QString &wanted);

/// Looks at the server and changes nothing. Throws Domain::Error, Cancelled.
[[nodiscard]] RestartPlan planRestart(const Context &context, const QString &environment, const QString &wanted,
                                      const QStringList &overrides, const Remote::EventSink &sink,
                                      std::stop_token stop);

/// One container, stopped and started as it is, as a durable job behind a verified backup. Never throws. Stopped before
/// the job stands it is cancelled, after that it detaches.
[[nodiscard]] Domain::Outcome restart(const Context &context, const QString &environment, const QString &wanted,
                                      const RestartWishes &wishes, const Remote::EventSink &sink,
                                      std::stop_token stop);

} // namespace Slipway::Operations
