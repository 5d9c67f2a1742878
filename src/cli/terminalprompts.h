// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/loginprompts.h"

namespace Slipway::Cli {

/// Asks on the terminal, on stderr so that stdout stays what the contract says. Without a terminal it says no, and
/// the connection fails with the sentence that names the remedy.
class TerminalPrompts final : public Remote::LoginPrompts
{
public:
    [[nodiscard]] bool trustHostKey(const Remote::HostKeyQuestion &question) override;
    [[nodiscard]] std::optional<Remote::SecretAnswer> secret(const Remote::SecretQuestion &question) override;
};

/// Reads `yes` or `y` from the terminal; false without one. Throws Cancelled like Platform::readLine().
[[nodiscard]] bool askYes(const QString &question);
/// Reads a line from the terminal; empty without one.
[[nodiscard]] QString askLine(const QString &question);

} // namespace Slipway::Cli
