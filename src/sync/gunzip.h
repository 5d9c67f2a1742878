// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Slipway::Sync {

/// What was compressed with gzip, up to `most` bytes of it. Throws TransferFailed when it is not whole, or longer.
/// Thread-safe.
[[nodiscard]] QByteArray gunzipped(const QByteArray &compressed, qsizetype most);

} // namespace Slipway::Sync
