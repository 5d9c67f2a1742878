// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

namespace Slipway::Cli {

/// A line on stdout, as UTF-8.
void printLine(const QString &line);
/// One JSON document on stdout.
void printJson(const QJsonDocument &document);
/// A line on stderr.
void printError(const QString &line);

} // namespace Slipway::Cli
