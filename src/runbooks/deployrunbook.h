// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

#include <QByteArrayList>

namespace Slipway::Runbooks {

/// Everything that a deploy's runbook is made from; a value without behaviour.
struct DeployParameters
{
    Domain::ReleaseId release;
    QString commit{};
    QString branch{};
    bool dirty = false;
    QString treeHash{};
    QByteArrayList uploaded{}; ///< paths that the archive holds
    QByteArrayList removed{};  ///< paths that go
    QByteArrayList managed{};  ///< what belongs to the release on the server now; directories end with '/'
    QByteArrayList observed{}; ///< `type size mtime mode path` of each of those, to notice a change since
    QString upload{};          ///< folder below incoming/<environment>; empty: nothing was uploaded
    QString uploadSha256{};
    qint64 uploadSize = 0; ///< bytes of the files in the archive
    QStringList overrides{};
    int keepReleases = 5;
};

/// Local tree → environment. Pure.
[[nodiscard]] Runbook deployRunbook(const Domain::Configuration &configuration,
                                    const Domain::Environment &environment, const DeployParameters &parameters);

/// Nothing of its own: the runner undoes what was interrupted before the first step, and then health is proved.
[[nodiscard]] Runbook recoverRunbook(const Domain::Configuration &configuration,
                                     const Domain::Environment &environment);

} // namespace Slipway::Runbooks
