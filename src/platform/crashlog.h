// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <memory>

namespace Slipway::Platform {

/// From now on a crash of this process (a signal such as SIGSEGV or SIGABRT) leaves the calls that led to it at the end
/// of the log file at `path`, before the process ends as it would have. Does nothing where the platform can't tell
/// them, and in builds with AddressSanitizer, which tells more. Call once, on the thread that main() runs on.
void logCrashesTo(const QString &path);

/// Room for a crash by an overflown stack to be told, on a thread other than main()'s. On the thread that makes it, for
/// as long as it lives.
class CrashStack
{
public:
    CrashStack();
    ~CrashStack();
    CrashStack(const CrashStack &) = delete;
    CrashStack &operator=(const CrashStack &) = delete;

private:
    std::unique_ptr<std::byte[]> m_memory;
};

} // namespace Slipway::Platform
