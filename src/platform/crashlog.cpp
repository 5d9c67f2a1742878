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

/// What backtrace_symbols_fd() needs, and more: the unwinder is no small eater.
constexpr std::size_t stackSize = 128 * 1024;

QByteArray logPath;
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
    // The log has been rotated meanwhile, by this process or another, so it is its name that is right. The file that was
    // open all along is for a process that has none to spare.
    const int named = ::open(logPath.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (named >= 0)
        logDescriptor = named;
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
    logPath = QFile::encodeName(path);
    logDescriptor = ::open(logPath.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (logDescriptor < 0)
        return;
    // The first call of backtrace() loads a library.
    std::array<void *, 1> call{};
    ::backtrace(call.data(), 1);
    struct sigaction action = {};
    action.sa_handler = tellCalls;
    action.sa_flags = int(SA_RESETHAND | SA_ONSTACK);
    for (const int number : signalsOfCrashes)
        ::sigaction(number, &action, nullptr);
    static const CrashStack ofThisThread;
}

CrashStack::CrashStack()
    : m_memory(std::make_unique<std::byte[]>(stackSize))
{
    stack_t stack = {};
    stack.ss_sp = m_memory.get();
    stack.ss_size = stackSize;
    ::sigaltstack(&stack, nullptr);
}

CrashStack::~CrashStack()
{
    stack_t none = {};
    none.ss_flags = SS_DISABLE;
    ::sigaltstack(&none, nullptr);
}

} // namespace Slipway::Platform

#else

namespace Slipway::Platform {

void logCrashesTo(const QString &)
{
}

CrashStack::CrashStack() = default;
CrashStack::~CrashStack() = default;

} // namespace Slipway::Platform

#endif
