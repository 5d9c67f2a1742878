// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/command.h"

#include <QByteArray>

namespace Slipway::Ssh {

/// How a command is handed to the server's login shell, whatever shell that is.
struct ExecLine
{
    QByteArray line;    ///< for the exec request
    QByteArray preface; ///< to be sent on stdin before the command's own; empty unless the command is long
};

/// One word for sh, bash, zsh and fish alike: in single quotes, and backslashes outside of them, because fish
/// takes a backslash inside single quotes for an escape.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &text);

/// `exec env 'NAME=value' ... bash --noprofile --norc -c 'script'`. Where that would be longer than what the
/// kernel takes as one argument, a small script reads the environment and the real script from stdin first. Either
/// writes its ProcessMark to stderr first.
/// Throws Domain::UsageError for a variable's name that is none, for NUL bytes, and for a value that no program
/// could be started with.
[[nodiscard]] ExecLine execLine(const Remote::Command &command);

/// Ends a process group: TERM, and after the grace KILL for what is left of it.
[[nodiscard]] ExecLine execLineToEnd(qint64 processGroup, std::chrono::milliseconds grace);

} // namespace Slipway::Ssh
