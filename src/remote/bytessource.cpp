// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/bytessource.h"

namespace Slipway::Remote {

BytesSource::BytesSource(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

QByteArray BytesSource::read(qsizetype max)
{
    const QByteArray part = m_bytes.mid(m_position, max);
    m_position += part.size();
    return part;
}

QByteArray nulTerminated(const QByteArrayList &paths)
{
    QByteArray text;
    for (const QByteArray &path : paths)
        text += path + '\0';
    return text;
}

} // namespace Slipway::Remote
