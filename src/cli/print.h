// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// The only way from here to stdout and stderr (a lint checks it). Text is printed as Domain::plainText() leaves it,
/// JSON with an escape for what would be left out: nothing that a server says moves the cursor, and nothing else does but
/// redrawLine().
namespace Slipway::Cli {

/// A line on stdout, as UTF-8.
void printLine(const QString &line);
/// One JSON document on stdout.
void printJson(const QJsonDocument &document);
/// One JSON object on a line of stdout.
void printJsonLine(const QJsonObject &object);
/// Why something that was printed on stdout was lost (a full disk, a stream that is closed); empty: nothing was.
[[nodiscard]] QString lostOutput();
/// A line on stderr.
void printError(const QString &line);
/// A question on stderr, without a line end.
void printQuestion(const QString &question);
/// The line of the terminal that moves: `text` in place of what stood there, without a line end. Empty: nothing.
void redrawLine(const QString &text);

} // namespace Slipway::Cli
