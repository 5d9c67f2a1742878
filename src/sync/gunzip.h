// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Slipway::Sync {

/// What was compressed with gzip. Throws TransferFailed when it is not whole. Thread-safe.
[[nodiscard]] QByteArray gunzipped(const QByteArray &compressed);

} // namespace Slipway::Sync
