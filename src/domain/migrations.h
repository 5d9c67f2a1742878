// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Slipway::Domain {

/// Whether a file of a tree is one step of a database's schema, by the habits of the common tools: it lies in a folder
/// `migrations`, `migration`, `migrate` or `versions` below `alembic`, and is code or SQL. Its `down` half counts too.
/// `path` is relative, with `/`. Pure.
[[nodiscard]] bool isMigration(const QByteArray &path);

} // namespace Slipway::Domain
