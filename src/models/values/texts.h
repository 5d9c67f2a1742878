// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Times, sizes and the contract's words as a person reads them, translated. Any thread.
namespace Slipway::Models {

/// "0:03", "12:04", "1:02:03".
[[nodiscard]] QString durationText(qint64 milliseconds);
/// "less than a minute", "5 min", "3 h", "6 days": how old something is.
[[nodiscard]] QString ageText(qint64 seconds);
/// "today 17:42", "yesterday 17:42", "21 Nov 17:42"; empty if `at` is invalid.
[[nodiscard]] QString momentText(const QDateTime &at, const QDateTime &now);
/// "21 Nov", "21. Nov.", "21 Nov 2025": with the year if it is not that of `today`.
[[nodiscard]] QString dayText(const QDate &day, const QDate &today);
/// "412 MB".
[[nodiscard]] QString sizeText(qint64 bytes);
/// "8 of 31 files", "12 MB of 40 MB", "3"; empty if `done` is negative.
[[nodiscard]] QString progressText(qint64 done, qint64 total, const QString &unit);
/// "succeeded", "failed and undone", ... for the contract's outcome words.
[[nodiscard]] QString outcomeText(const QString &word);
/// "Deploy" for "deploy".
[[nodiscard]] QString kindText(const QString &kind);
/// What stands between the parts of a line that lists several.
[[nodiscard]] QString separator();
/// "3 commits"
[[nodiscard]] QString commitsText(int count);
/// "14 files"
[[nodiscard]] QString filesText(int count);

/// A menu's or button's text without its letter for the keyboard, "&Files" or "फ़ाइलें (&F)" alike.
[[nodiscard]] QString withoutLetter(const QString &text);

} // namespace Slipway::Models
