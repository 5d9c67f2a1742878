// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"

#include <QByteArray>
#include <QStringList>

namespace Slipway::Fuzz {

/// Each target defines it: reads `input` as what a server, a colleague or a disk gave, and says what must hold of the
/// result. A Domain::Error is an answer; any other exception, and what require() finds, is a fault.
void take(const QByteArray &input);

/// Ends the program with the sentence when it doesn't hold, so that the fuzzer keeps the input.
void require(bool holds, const char *sentence);

/// Of the input, the lines; for targets that read several texts.
[[nodiscard]] QStringList linesOf(const QByteArray &input);
/// The input's parts between NUL bytes, at least so many.
[[nodiscard]] QByteArrayList partsOf(const QByteArray &input, qsizetype least);

/// One host, two environments with databases, services and hooks, and routes of all kinds.
[[nodiscard]] const Domain::Configuration &configuration();

/// A folder that is there while the program runs, and empty at its begin.
[[nodiscard]] QString folder();
/// Writes it into that folder; the path.
[[nodiscard]] QString fileWith(const QByteArray &content);

} // namespace Slipway::Fuzz
