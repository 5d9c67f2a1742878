// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Slipway::Platform {

/// Makes the locale's encoding UTF-8, before QCoreApplication takes the locale over: names of files are UTF-8 here, and
/// libarchive can't write others than ASCII in a locale that knows no others. Cron sets no locale at all, and some sets
/// C. The language stays what it is. Called first in main(), while there is one thread.
void ensureUtf8Locale();

} // namespace Slipway::Platform
