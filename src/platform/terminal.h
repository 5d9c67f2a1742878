// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>
#include <optional>

namespace Slipway::Platform {

/// The one folder with calls that differ between POSIX and Windows.

enum class Stream { In, Out, Error };

/// Whether a person sits at the other end.
[[nodiscard]] bool isTerminal(Stream stream);

/// Columns of the terminal; 80 if unknown.
[[nodiscard]] int terminalWidth();

/// Reads a line without showing what is typed; nothing at the end of input or when it is no terminal.
[[nodiscard]] std::optional<Domain::Secret> readSecret(const QString &prompt);

/// Counts how often Ctrl-C was pressed since it was installed, in place of ending the program. SIGTERM and SIGHUP
/// count as well, as `hangUps`: nobody is there to be asked then.
class Interrupts
{
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    [[nodiscard]] int count() const;
    [[nodiscard]] int hangUps() const;
};

} // namespace Slipway::Platform
