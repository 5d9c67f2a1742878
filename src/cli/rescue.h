// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "domain/configuration/configuration.h"

#include <map>

namespace Slipway::Cli {

/// What is known here of an environment, for the first block of the README's page "When everything is on fire".
struct RescueValues
{
    std::map<QString, QString> words; ///< by the variable: what stands behind `NAME=`, as bash reads it
    QStringList notes; ///< sentences on what no variable holds: other domains, databases, hooks. Translated
};

/// Prints that page, with the values of an environment: the one that is named, else the last one, which others are promoted to.
/// Connects to nothing, and without a configuration that can be read the README's examples stay. Throws UsageError for an
/// environment that the configuration doesn't have.
[[nodiscard]] int rescue(const Arguments &arguments);

/// From the configuration and the second copies on this computer's disk.
[[nodiscard]] RescueValues rescueValues(const Domain::Configuration &configuration,
                                        const Domain::Environment &environment);

/// The page with these values in its first block; `unknown` gets the variables of it that keep their examples. Pure.
[[nodiscard]] QString filledPage(const QString &page, const std::map<QString, QString> &words,
                                 QStringList &unknown);

/// A text as one word of bash, on one line, whatever stands in it. Pure.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace Slipway::Cli
