// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "findings/world.h"

#include <QCoreApplication>
#include <vector>

/// The rules, each in a file of its own. Pure.
namespace Slipway::Findings {

using Domain::Finding;
using List = std::vector<Domain::Finding>;
using Severity = Domain::Finding::Severity;

/// The context that lupdate and the program agree on.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Findings)
};

[[nodiscard]] List serverFindings(const World &world);
[[nodiscard]] List directoryFindings(const World &world);
[[nodiscard]] List containerFindings(const World &world);
[[nodiscard]] List composeFindings(const World &world);
[[nodiscard]] List portFindings(const World &world);
[[nodiscard]] List databaseFindings(const World &world);
[[nodiscard]] List volumeFindings(const World &world);
[[nodiscard]] List routeFindings(const World &world);
[[nodiscard]] List certificateFindings(const World &world);
[[nodiscard]] List cronFindings(const World &world);
[[nodiscard]] List backupFindings(const World &world);
[[nodiscard]] List drillFindings(const World &world);
[[nodiscard]] List databaseBackupFindings(const World &world);
[[nodiscard]] List diskFindings(const World &world);
[[nodiscard]] List releaseFindings(const World &world);

} // namespace Slipway::Findings
