// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pty.h"

#include <QElapsedTimer>
#include <QThread>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <stdexcept>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace Slipway::TestSupport {

namespace {

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> all;
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

Pty::Pty(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> variables;
    for (const QString &variable : environment.toStringList())
        variables.push_back(variable.toLocal8Bit());
    // All memory before the fork: the child may not allocate.
    std::vector<char *> argv = pointersTo(words);
    std::vector<char *> envp = pointersTo(variables);
    m_pid = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_pid < 0)
        throw std::runtime_error("no terminal");
    if (m_pid == 0) {
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
}

Pty::~Pty()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    ::close(m_terminal);
}

void Pty::read()
{
    char buffer[4096];
    ssize_t got = 0;
    while ((got = ::read(m_terminal, buffer, sizeof buffer)) > 0)
        m_said.append(buffer, got);
}

const QByteArray &Pty::said()
{
    read();
    return m_said;
}

bool Pty::expect(const QByteArray &text, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        read();
        const qsizetype at = m_said.indexOf(text, m_seen);
        if (at >= 0) {
            m_seen = at + text.size();
            return true;
        }
        if (timer.elapsed() > milliseconds)
            return false;
        QThread::msleep(5);
    }
}

void Pty::type(const QByteArray &keys)
{
    [[maybe_unused]] const ssize_t written = ::write(m_terminal, keys.constData(), size_t(keys.size()));
}

void Pty::signal(int number) const
{
    ::kill(m_pid, number);
}

bool Pty::shows() const
{
    termios state{};
    return ::tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

int Pty::ended(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    while (::waitpid(m_pid, &status, WNOHANG) == 0) {
        read(); // a full terminal would hold it up
        if (timer.elapsed() > milliseconds)
            return -1;
        QThread::msleep(5);
    }
    m_pid = -1;
    read();
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace Slipway::TestSupport
