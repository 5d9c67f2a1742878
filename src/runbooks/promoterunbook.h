// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

#include <QByteArrayList>

namespace Slipway::Runbooks {

/// Everything that a promotion's runbook is made from; a value without behaviour.
struct PromoteParameters
{
    Domain::ReleaseId release; ///< that the target gets
    QString sourceRelease{};   ///< that the source is on; empty: it has none recorded
    QString commit{};          ///< of the source's release, and so on
    QString branch{};
    bool dirty = false;
    QString treeHash{};
    QByteArrayList copied{};         ///< paths that come from the source's tree
    QByteArrayList removed{};        ///< paths of the target that go
    QByteArrayList managed{};        ///< what belongs to the target's release now; directories end with '/'
    QByteArrayList observed{};       ///< `type size mtime mode path` of each of those, to notice a change since
    QByteArrayList sourceManaged{};  ///< what belongs to the source's release
    QByteArrayList sourceObserved{}; ///< the same records for them
    QStringList overrides{};
    int keepReleases = 5;
};

/// The tree of the environment that `target` promotes from → `target`, inside the server. Pure.
[[nodiscard]] Runbook promoteRunbook(const Domain::Configuration &configuration,
                                     const Domain::Environment &source, const Domain::Environment &target,
                                     const PromoteParameters &parameters);

} // namespace Slipway::Runbooks
