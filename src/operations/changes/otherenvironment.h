// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/changes/change.h"
#include "operations/judge/conditions.h"
#include "runbooks/restorerunbook.h"

/// A restore of another environment's backup (`--of`): production's data into staging, without the people in them.
namespace Slipway::Operations {

/// The environment whose backups are meant: the change's own, or the one of `--of`. Throws UsageError where that is the same or
/// not there; PreconditionFailed where it is on another server and the laptop's copies were not asked for.
[[nodiscard]] const Domain::Environment &ownerOf(const Domain::Configuration &configuration,
                                                 const Change &change);

/// That data go from what serves customers to what is tried, and not the other way: an environment takes no data of one that
/// it promotes from, and a protected one none of another's. Pure.
[[nodiscard]] Condition directionCondition(const Domain::Configuration &configuration, const Change &change);

/// What `scrub` of the environment names, read from this computer: at most 100 kB of text. Nothing where none is declared.
/// Throws PreconditionFailed where it can't be used.
[[nodiscard]] std::optional<Runbooks::Scrub> readScrub(const Domain::Environment &environment);

/// The names of columns in its lines "-- harmless: users.id, orders.*", a line each; commas within quotes are part of a name.
/// Pure.
[[nodiscard]] QStringList harmlessIn(const QString &sql);

} // namespace Slipway::Operations
