// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/tomlreader.h"

#include <chrono>
#include <optional>

/// What the values of slipway.toml have to look like. Pure; any thread.
namespace Slipway::Domain::Rules {

[[nodiscard]] Rule line();     ///< any text of one line that is not empty
[[nodiscard]] Rule argument(); ///< any text without NUL, may be empty or have several lines
[[nodiscard]] Rule projectName();
[[nodiscard]] Rule environmentName(); ///< also of hosts and services
[[nodiscard]] Rule containerName();
[[nodiscard]] Rule databaseName();
[[nodiscard]] Rule composeProject();
[[nodiscard]] Rule remotePath();
[[nodiscard]] Rule composeProfile();
[[nodiscard]] Rule composeFile();
[[nodiscard]] Rule composeEnvFile();
[[nodiscard]] Rule ignorePattern();
[[nodiscard]] Rule address();
[[nodiscard]] Rule user();
[[nodiscard]] Rule proxyJump();
[[nodiscard]] Rule url();
[[nodiscard]] Rule domain();
[[nodiscard]] Rule urlPath();
[[nodiscard]] Rule duration();
[[nodiscard]] Rule cron();

/// "5m", "90s", "1h", "1h30m"; nothing for anything else, for zero and for more than a day.
[[nodiscard]] std::optional<std::chrono::seconds> parsedDuration(const QString &text);

/// `path` from `directory` on as a gitignore pattern that matches exactly it; empty if it is not below.
[[nodiscard]] QString patternBelow(const QString &directory, const QString &path);

} // namespace Slipway::Domain::Rules
