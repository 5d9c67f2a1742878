// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/judge/conditions.h"
#include "operations/look/composelook.h"

namespace Slipway::Operations {

/// Judges the condition `volumes` among the conditions of a plan, as the job will (resources/steps/lib/volumes.sh): what
/// the containers have mounted, and the compose file to be would not give them any more. A refusal goes to `problems`.
/// Without such a place, or where nothing is known, it stays for the job to judge. Pure.
void judgeMounts(std::vector<Condition> &conditions, QStringList &problems, const ComposeLook &look,
                 const QString &composeFile, const QStringList &overrides);

} // namespace Slipway::Operations
