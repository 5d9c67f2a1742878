// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway::Domain {

/// Text of a server, a container or a colleague as a terminal may have it. Whole escape sequences are taken out, so that
/// a coloured log reads as it was meant; of the rest, every control character but LF and TAB (those of C0, DEL and C1),
/// and what turns the order of letters (U+202A to U+202E, U+2066 to U+2069). Pure.
[[nodiscard]] QString plainText(QStringView text);

/// A name of somebody else's as a sentence may have it: every character that plainText() leaves out, LF and TAB as "?".
[[nodiscard]] QString oneLine(QStringView name);

/// A line of an answer whose fields TAB keeps apart: as oneLine(), but for those.
[[nodiscard]] QString oneLineOfFields(QStringView line);

/// Whether plainText() leaves it out, wherever it stands.
[[nodiscard]] bool isUnprintable(char16_t character);

} // namespace Slipway::Domain
