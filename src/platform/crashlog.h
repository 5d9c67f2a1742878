// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway::Platform {

/// From now on a crash of this process (a signal such as SIGSEGV or SIGABRT) leaves the calls that led to it at the end
/// of the log file at `path`, before the process ends as it would have. Does nothing where the platform can't tell
/// them, and in builds with AddressSanitizer, which tells more. Call once.
void logCrashesTo(const QString &path);

} // namespace Slipway::Platform
