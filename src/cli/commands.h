// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Slipway::Cli {

struct Arguments;

/// Carries out a command and returns the contract's exit code. Never throws: what goes wrong is said on stderr, with
/// --json also as a result line. `operation` tells whether it was one that changes something.
[[nodiscard]] int runCommand(const Arguments &arguments, bool &operation);

} // namespace Slipway::Cli
