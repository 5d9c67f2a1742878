// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace Slipway::Ssh {

/// The first thing a command writes to stderr is its process id, in a line that is taken out again here. A server
/// passes signals on only for logins that are not root's (and not every server does), so a command that is to be
/// stopped may have to be stopped by another command, which must know whom.
class ProcessMark
{
public:
    /// Bash that writes the line; to stand before the script, on the same line so that its line numbers stay.
    [[nodiscard]] static QByteArray script();

    /// Takes a piece of stderr and returns what of it, and of what was held back before, is the command's own.
    [[nodiscard]] QByteArray strip(QByteArrayView bytes);
    /// What is still held back when nothing more comes.
    [[nodiscard]] QByteArray rest();
    /// Of the command's process, which is also that of its process group; nothing until the line has come.
    [[nodiscard]] std::optional<qint64> processId() const { return m_processId; }

private:
    QByteArray m_held;
    bool m_looking = true;
    std::optional<qint64> m_processId;
};

} // namespace Slipway::Ssh
