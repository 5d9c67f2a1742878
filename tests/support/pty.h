// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>
#include <sys/types.h>

namespace Slipway::TestSupport {

/// A program on a terminal of its own, as a person has it: what it says, what is typed, whether it is shown, signals, and
/// how it ends. Killed with the object. For one thread.
class Pty
{
public:
    Pty(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    ~Pty();
    Q_DISABLE_COPY_MOVE(Pty)

    /// Everything that was said so far.
    [[nodiscard]] const QByteArray &said();
    /// Waits until it has said this since the last expectation; false after `milliseconds`.
    [[nodiscard]] bool expect(const QByteArray &text, int milliseconds = 30'000);
    void type(const QByteArray &keys);
    void signal(int number) const;
    /// Whether the terminal shows what is typed.
    [[nodiscard]] bool shows() const;
    /// Waits for its end. The exit code; 128 and the signal's number, as a shell has it; -1 if it goes on.
    [[nodiscard]] int ended(int milliseconds = 30'000);

private:
    void read();

    int m_terminal = -1;
    pid_t m_pid = -1;
    QByteArray m_said;
    qsizetype m_seen = 0;
};

} // namespace Slipway::TestSupport
