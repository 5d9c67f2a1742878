// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include "domain/plaintext.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Slipway::Platform {

namespace {

std::atomic<int> interrupts{0};
std::atomic<int> hangUpCount{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

int descriptor(Stream stream)
{
    return stream == Stream::In ? 0 : stream == Stream::Out ? 1 : 2;
}

void countInterrupt(int signal)
{
    if (signal == SIGINT)
        ++interrupts;
    else
        ++hangUpCount;
    std::signal(signal, countInterrupt);
}

} // namespace

bool isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(descriptor(stream)) != 0;
#else
    return isatty(descriptor(stream)) == 1;
#endif
}

int terminalWidth()
{
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info) != 0)
        return info.srWindow.Right - info.srWindow.Left + 1;
#else
    winsize size{};
    if (ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return 80;
}

std::optional<Domain::Secret> readSecret(const QString &prompt)
{
    if (!isTerminal(Stream::In))
        return std::nullopt;
    std::fputs(Domain::plainText(prompt).toUtf8().constData(), stderr);
    std::fflush(stderr);
#ifdef Q_OS_WIN
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
#else
    termios before{};
    tcgetattr(0, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(0, TCSAFLUSH, &silent);
#endif
    QByteArray line;
    int character = 0;
    while ((character = std::getchar()) != EOF && character != '\n')
        line.append(static_cast<char>(character));
#ifdef Q_OS_WIN
    SetConsoleMode(input, before);
#else
    tcsetattr(0, TCSAFLUSH, &before);
#endif
    std::fputs("\n", stderr);
    if (character == EOF && line.isEmpty())
        return std::nullopt;
    return Domain::Secret(std::move(line));
}

Interrupts::Interrupts()
{
    interrupts = 0;
    hangUpCount = 0;
    std::signal(SIGINT, countInterrupt);
    std::signal(SIGTERM, countInterrupt);
#ifdef SIGHUP
    std::signal(SIGHUP, countInterrupt);
#endif
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
#ifdef SIGHUP
    std::signal(SIGHUP, SIG_DFL);
#endif
}

int Interrupts::count() const
{
    return interrupts;
}

int Interrupts::hangUps() const
{
    return hangUpCount;
}

} // namespace Slipway::Platform
