// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

#include <QByteArrayList>

namespace Slipway::Runbooks {

/// Everything that a rollback's runbook is made from; a value without behaviour.
struct RollbackParameters
{
    Domain::ReleaseId release; ///< to go to; the server keeps it
    QString commit{};          ///< of that release
    bool marksBad = false;     ///< the one that is left is marked bad: one goes back, not forward
    QByteArrayList written{};  ///< paths that differ from what is live
    QByteArrayList removed{};  ///< paths that go
    QByteArrayList managed{};  ///< what belongs to the release now; directories end with '/'
    QByteArrayList observed{}; ///< `type size mtime mode path` of each of those, to notice a change since
    QStringList migrations{};  ///< files of migrations that the live release has and that one lacks
    QStringList overrides{};
};

/// A kept release → live again: its tree, and its images by id. Nothing is built, no hook runs. Pure.
[[nodiscard]] Runbook rollbackRunbook(const Domain::Configuration &configuration,
                                      const Domain::Environment &environment,
                                      const RollbackParameters &parameters);

} // namespace Slipway::Runbooks
