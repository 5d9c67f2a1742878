// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"
#include "remote/jobs.h"
#include "runbooks/runbook.h"

#include <QJsonObject>
#include <stop_token>

namespace Slipway::Operations {

struct JobRequest
{
    Runbooks::Runbook runbook;
    Domain::HostName host{QStringLiteral("host")};
    Domain::EnvironmentName environment{QStringLiteral("environment")};
    QJsonObject facts; ///< what job.json says besides: release, commit, branch, dirty, overrides, ...
    bool wait = false; ///< for the lock
};

/// 20261122T153000Z-promote-production-4f2c: unique, and sorted by time.
[[nodiscard]] Domain::JobId newJobId(const QString &kind, const Domain::EnvironmentName &environment);

/// Who does it, for the audit and whoever finds the lock taken: "unixuser (Person Name)".
[[nodiscard]] QString whoOf(const Context &context, const Domain::HostName &host);

/// Chooses the job's id, sends the bundle and starts it; tells JobStarted as soon as it stands on the server.
[[nodiscard]] Domain::JobId startJob(const Context &context, const JobRequest &request,
                                     const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
