// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>
#include <optional>

namespace Slipway::Platform {

/// The one folder with calls that differ between POSIX and Windows.

enum class Stream { In, Out, Error };

/// Standard streams that are closed get descriptors of their own, before a file that is opened gets theirs: reading ends at
/// once, and writing fails. The first thing that a program does.
void occupyStandardStreams();

/// Whether a person sits at the other end.
[[nodiscard]] bool isTerminal(Stream stream);

/// Columns of the terminal; 80 if unknown.
[[nodiscard]] int terminalWidth();

/// Asks on stderr and reads a line from the terminal, on any thread, one reader after the other. Nothing at the end of
/// input or where stdin is no terminal. A signal that arrives meanwhile (Ctrl-C, a hang-up, Ctrl-Z) does what it does
/// elsewhere, after the terminal is as it was; throws Domain::Cancelled where the program outlives it.
[[nodiscard]] std::optional<QString> readLine(const QString &prompt);
/// The same without showing what is typed.
[[nodiscard]] std::optional<Domain::Secret> readSecret(const QString &prompt);

/// A line, if one has been typed by now; an empty one at the end of input. Doesn't wait.
[[nodiscard]] std::optional<QString> typedLine();

} // namespace Slipway::Platform
