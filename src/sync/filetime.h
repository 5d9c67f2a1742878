// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>
#include <filesystem>

namespace Slipway::Sync {

/// Nanoseconds since 1970 of a time that the file system gave. The standard's own clock_cast is not in every
/// library yet, and Qt rounds to milliseconds.
inline qint64 nanosecondsOf(std::filesystem::file_time_type time)
{
#if defined(_MSC_VER)
    const auto systemTime = std::chrono::clock_cast<std::chrono::system_clock>(time);
#else
    const auto systemTime = std::chrono::file_clock::to_sys(time);
#endif
    return std::chrono::duration_cast<std::chrono::nanoseconds>(systemTime.time_since_epoch()).count();
}

/// A path of the standard library; text is UTF-8 whatever the locale says.
inline std::filesystem::path pathOf(const QByteArray &utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

} // namespace Slipway::Sync
