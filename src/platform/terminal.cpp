// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "platform/signals.h"

#include <atomic>
#include <cstdio>
#include <mutex>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Slipway::Platform {

namespace {

int descriptor(Stream stream)
{
    return stream == Stream::In ? 0 : stream == Stream::Out ? 1 : 2;
}

void say(const QByteArray &text)
{
    std::fputs(text.constData(), stderr);
    std::fflush(stderr);
}

#ifdef Q_OS_WIN

/// What is typed is not shown as long as it lives.
class Silence
{
public:
    Silence()
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Silence() { SetConsoleMode(m_input, m_before); }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    const HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
};

bool waitForInput(int milliseconds)
{
    return WaitForSingleObject(GetStdHandle(STD_INPUT_HANDLE), DWORD(milliseconds)) == WAIT_OBJECT_0;
}

qint64 readByte(char *byte)
{
    return _read(0, byte, 1);
}

const std::vector<int> endings{SIGINT, SIGTERM};

#else

class Silence
{
public:
    Silence()
    {
        if (::tcgetattr(0, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = ::tcsetattr(0, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        // Not TCSAFLUSH: what was typed ahead for the shell is not ours.
        if (m_changed)
            ::tcsetattr(0, TCSADRAIN, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

bool waitForInput(int milliseconds)
{
    pollfd input{0, POLLIN, 0};
    return ::poll(&input, 1, milliseconds) > 0;
}

qint64 readByte(char *byte)
{
    qint64 got = 0;
    do {
        got = ::read(0, byte, 1);
    } while (got < 0 && errno == EINTR);
    return got;
}

const std::vector<int> endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

#endif

/// The signal that arrived while somebody was asked; 0: none.
std::atomic<int> arrived{0};

void note(int signal)
{
    arrived = signal;
}

struct Line
{
    QByteArray text;
    bool complete = false; ///< else the input has ended
};

/// Reads on from where `line` stands, as far as something has been typed. True: it is complete, or the input has ended.
bool readOn(Line &line)
{
    while (waitForInput(0)) {
        char byte = 0;
        if (readByte(&byte) != 1)
            return true;
        if (byte == '\n') {
            line.complete = true;
            return true;
        }
        line.text.append(byte);
    }
    return false;
}

std::optional<QByteArray> ask(const QString &prompt, bool shown)
{
    constexpr int glance = 100; // milliseconds until a signal is seen that another thread was given
    static std::mutex one;      // two hosts may ask at once
    const std::lock_guard lock(one);
    if (!isTerminal(Stream::In))
        return std::nullopt;
    Line line;
    line.text.reserve(256); // a secret that grows would leave copies
    for (;;) {
        say(Domain::plainText(prompt).toUtf8());
        {
            arrived = 0;
            const SignalHandlers handlers(endings, note);
            std::optional<Silence> silence;
            if (!shown)
                silence.emplace();
            while (arrived == 0 && !(waitForInput(glance) && readOn(line))) {
            }
        }
        const int signal = arrived;
        if (!shown || signal != 0)
            say("\n");
        if (signal == 0)
            break;
        // The terminal is as it was: now the signal may do what it would have done.
        std::raise(signal);
#ifdef SIGTSTP
        if (signal == SIGTSTP)
            continue; // in the foreground again
#endif
        throw Domain::Cancelled();
    }
    if (!line.complete && line.text.isEmpty())
        return std::nullopt;
    return std::move(line.text);
}

} // namespace

void occupyStandardStreams()
{
#ifndef Q_OS_WIN
    for (int number = 0; number <= 2; ++number) {
        if (::fcntl(number, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // The lowest that is free, which is this one. Read only, so that what is written isn't taken for told.
        if (::open("/dev/null", O_RDONLY) != number)
            return;
    }
#endif
}

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

std::optional<QString> readLine(const QString &prompt)
{
    const std::optional<QByteArray> line = ask(prompt, true);
    return line ? std::optional(QString::fromLocal8Bit(*line)) : std::nullopt;
}

std::optional<Domain::Secret> readSecret(const QString &prompt)
{
    std::optional<QByteArray> line = ask(prompt, false);
    return line ? std::optional(Domain::Secret(std::move(*line))) : std::nullopt;
}

std::optional<QString> typedLine()
{
    Line line;
    return readOn(line) ? std::optional(QString::fromLocal8Bit(line.text)) : std::nullopt;
}

} // namespace Slipway::Platform
