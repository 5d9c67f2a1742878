// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace Slipway::Findings {

/// Every finding that there is: a stable id, and what it says in a few words. README has a row for each; a test
/// compares them.
struct CatalogueEntry
{
    QString id;
    QString meaning; ///< English, for README
};

[[nodiscard]] const std::vector<CatalogueEntry> &catalogue();

} // namespace Slipway::Findings
