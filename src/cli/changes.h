// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "operations/changes/change.h"

#include <functional>

/// The commands that are changes: rows of the table, made of a kind. `at` is the place of the environment (of the domain,
/// for a certificate) among the command's words.
namespace Slipway::Cli {

/// Prints what it would do.
[[nodiscard]] std::function<int(Session &)> planOf(Operations::ChangeKind kind, qsizetype at);
/// Does it; with --dry-run as planOf().
[[nodiscard]] std::function<int(Session &)> runOf(Operations::ChangeKind kind, qsizetype at);

} // namespace Slipway::Cli
