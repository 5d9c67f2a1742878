// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"

#include <QByteArray>
#include <stop_token>

namespace Slipway::Operations {

/// The beginning of a file, as far as somebody would read a difference: half a megabyte. A link is its target.
struct FileBeginning
{
    QByteArray content; ///< empty too if there is no such file
    bool cut = false;
};

/// Of the local tree; `path` is relative to it.
[[nodiscard]] FileBeginning localBeginning(const Context &context, const QString &path);
/// Of an environment's directory. One exec. Throws Domain::Error, Cancelled.
[[nodiscard]] FileBeginning remoteBeginning(const Context &context, const QString &environment,
                                            const QString &path, std::stop_token stop);

} // namespace Slipway::Operations
