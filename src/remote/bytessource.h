// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

#include <QByteArrayList>

namespace Slipway::Remote {

/// Bytes that are in memory, for a command's stdin. For one command.
class BytesSource final : public ByteSource
{
public:
    explicit BytesSource(QByteArray bytes);
    [[nodiscard]] QByteArray read(qsizetype max) override;
    /// Tells the command how many bytes come and their SHA-256, so that it can refuse to act on a part of them (see
    /// whole_input in resources/lib/prelude.sh).
    void announceTo(Command &command) const;

private:
    const QByteArray m_bytes;
    qsizetype m_position = 0;
};

/// Paths as scripts read them: each ends with a NUL.
[[nodiscard]] QByteArray nulTerminated(const QByteArrayList &paths);

} // namespace Slipway::Remote
