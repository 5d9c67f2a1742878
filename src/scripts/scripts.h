// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

/// The bash and awk files of resources, compiled in.
/// Thread-safe.
namespace Slipway::Scripts {

/// The content of a file, named by its path under resources: "job/launch.sh"; what it sources from a path relative to
/// its own ("../lib/prelude.sh") stands in it. Throws std::logic_error when there is
/// none, which is a mistake in the program.
[[nodiscard]] QByteArray script(QStringView name);

/// The names of the files in a folder ("steps/lib") and the folders below it, sorted, in the form that script() takes.
[[nodiscard]] QStringList names(QStringView folder);

} // namespace Slipway::Scripts
