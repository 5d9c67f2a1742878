// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Slipway::Cli {

/// What `--help` prints: every command, every option, the exit codes.
[[nodiscard]] QString usage();

/// What `COMMAND --help` prints: what it takes, its options and how it can end; of a first word that several commands
/// share, those. Throws UsageError if there is no such command.
[[nodiscard]] QString helpOf(const QStringList &words);

/// The sentence for whoever named a command that doesn't exist.
[[noreturn]] void throwNoCommand(const QStringList &words);

} // namespace Slipway::Cli
