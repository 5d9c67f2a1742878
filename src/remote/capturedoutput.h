// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/command.h"

#include <QByteArrayView>

namespace Slipway::Remote {

/// Collects what a command prints, for every kind of host: up to Command::mostOutput. A value.
class CapturedOutput
{
public:
    CapturedOutput(const Command &command, QString host);
    /// Throws CommandFailed when it gets too much.
    void append(QByteArrayView bytes);
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QString m_title;
    QString m_host;
    qsizetype m_most;
    QByteArray m_bytes;
};

} // namespace Slipway::Remote
