// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/bytessource.h"

#include <QCryptographicHash>

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

void BytesSource::announceTo(Command &command) const
{
    command.environment["SLIPWAY_INPUT_SIZE"] = QByteArray::number(m_bytes.size());
    command.environment["SLIPWAY_INPUT_SHA256"] =
        QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray nulTerminated(const QByteArrayList &paths)
{
    QByteArray text;
    for (const QByteArray &path : paths)
        text += path + '\0';
    return text;
}

} // namespace Slipway::Remote
