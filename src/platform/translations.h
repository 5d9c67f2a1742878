// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace Slipway::Platform {

/// Loads the program's own strings and Qt's for the locale; English where there are none, for English has plurals
/// too. The translators belong to the application. Call again to switch; the old ones are taken away.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace Slipway::Platform
