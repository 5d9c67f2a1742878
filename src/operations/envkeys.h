// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Slipway::Operations {

/// Variables that compose interpolates without a default: ${NAME}, $NAME, ${NAME:?...}; not ${NAME:-x}, ${NAME-x},
/// ${NAME:+x}, and not $$NAME. Sorted, each once. Pure.
[[nodiscard]] QStringList interpolatedKeys(const QByteArray &composeFile);

/// The keys of a .env file or .env.example. Comments and blank lines are none. Pure.
[[nodiscard]] QStringList keysOfEnvFile(const QByteArray &text);

/// Names that a compose file sets in `environment:` blocks, as map or as list. Pure.
[[nodiscard]] QStringList keysSetByCompose(const QByteArray &composeFile);

/// What the server lacks, for the plan; the job's preflight has the last word, because it sees the rendered file.
[[nodiscard]] QStringList missingKeys(const QByteArray &composeFile, const QByteArray &envExample,
                                      const QStringList &serverKeys);

} // namespace Slipway::Operations
