// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace Slipway::Cli {

/// A line on stdout, as UTF-8.
void printLine(const QString &line);
/// One JSON document on stdout.
void printJson(const QJsonDocument &document);
/// One JSON object on a line of stdout.
void printJsonLine(const QJsonObject &object);
/// A line on stderr.
void printError(const QString &line);

} // namespace Slipway::Cli
