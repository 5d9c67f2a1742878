// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbooks/runbook.h"

#include <QJsonObject>

namespace Slipway::Runbooks {

/// The tar archive that start.sh unpacks (resources/job/FORMAT.md): the runbook's steps and lists, the runner and
/// the steps' library, `job.json` as given, and `extra` files. Throws Domain::Error when libarchive can't write it.
[[nodiscard]] QByteArray bundle(const Runbook &runbook, const QJsonObject &job,
                                const std::map<QString, QByteArray> &extra = {});

/// A bash line `export NAME='value'` with the value quoted so that any bytes but NUL survive.
[[nodiscard]] QByteArray exportLine(const QByteArray &name, const QByteArray &value);

} // namespace Slipway::Runbooks
