// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/crashlog.h"

#if __has_include(<execinfo.h>) && !defined(__SANITIZE_ADDRESS__)

#include <QFile>
#include <array>
#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace Slipway::Platform {

namespace {

constexpr std::array signalsOfCrashes{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int mostCalls = 64;

int logDescriptor = -1;

const char *nameOf(int number)
{
    switch (number) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

void say(const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(logDescriptor, text, std::strlen(text));
}

/// Nothing here may allocate or lock: the crash may have happened in the midst of either.
void tellCalls(int number)
{
    say("crashed by ");
    say(nameOf(number));
    say("; the calls that led there, the last one first:\n");
    std::array<void *, mostCalls> calls{};
    ::backtrace_symbols_fd(calls.data(), ::backtrace(calls.data(), mostCalls), logDescriptor);
    say("the end of the crash\n");
    // The handler is gone (SA_RESETHAND), so that this ends the process as if it had never been.
    ::raise(number);
}

} // namespace

void logCrashesTo(const QString &path)
{
    // Open from now on: a process that crashes can't be trusted to open files.
    logDescriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (logDescriptor < 0)
        return;
    // The first call of backtrace() loads a library.
    std::array<void *, 1> call{};
    ::backtrace(call.data(), 1);
    struct sigaction action = {};
    action.sa_handler = tellCalls;
    action.sa_flags = int(SA_RESETHAND);
    for (const int number : signalsOfCrashes)
        ::sigaction(number, &action, nullptr);
}

} // namespace Slipway::Platform

#else

namespace Slipway::Platform {

void logCrashesTo(const QString &)
{
}

} // namespace Slipway::Platform

#endif
