// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/look/databaselook.h"

namespace Slipway::Models {

/// A database that a restore has put aside, and where. A value.
struct KeptDatabase
{
    QString environment;
    Operations::KeptDatabase database;

    friend bool operator==(const KeptDatabase &, const KeptDatabase &) = default;
};

} // namespace Slipway::Models
