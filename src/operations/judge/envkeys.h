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

/// Why a release of this look is refused: what a value of a variable's file would be cut to, unless `env-keys` is
/// overridden, which nobody is told to do. The job's preflight says the same.
struct ComposeLook;
[[nodiscard]] QStringList cutValues(const ComposeLook &look, const QStringList &overrides);

} // namespace Slipway::Operations
