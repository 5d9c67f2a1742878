// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

Error::Error(QString message, QString remedy, QStringList unchanged)
    : m_message(std::move(message))
    , m_remedy(std::move(remedy))
    , m_unchanged(std::move(unchanged))
    , m_utf8(m_message.toUtf8())
{
}

QString Error::text() const
{
    QStringList lines{m_message};
    if (!m_unchanged.isEmpty())
        lines << QCoreApplication::translate("Error", "Unchanged: %1.").arg(m_unchanged.join(u", "_s));
    if (!m_remedy.isEmpty())
        lines << m_remedy;
    return lines.join(u'\n');
}

ConnectionError::ConnectionError(Kind kind, QString message, QString remedy)
    : Error(std::move(message), std::move(remedy))
    , m_kind(kind)
{
}

CommandFailed::CommandFailed(QString message, std::optional<int> exitStatus, QString errorTail, QString remedy)
    : Error(std::move(message), std::move(remedy))
    , m_exitStatus(exitStatus)
    , m_errorTail(std::move(errorTail))
{
}

} // namespace Slipway::Domain
