// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/capturedoutput.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace Slipway::Remote {

CapturedOutput::CapturedOutput(const Command &command, QString host)
    : m_title(command.title)
    , m_host(std::move(host))
    , m_most(command.mostOutput)
{
}

void CapturedOutput::append(QByteArrayView bytes)
{
    if (bytes.size() > m_most - m_bytes.size()) {
        m_bytes.clear();
        throw Domain::CommandFailed(
            QCoreApplication::translate(
                "Slipway::Remote",
                "Could not %1 on %2: it answered with more than %3 MB, which no answer needs, and was stopped.")
                .arg(m_title, m_host)
                .arg((m_most + (1 << 20) - 1) >> 20),
            std::nullopt, {},
            QCoreApplication::translate(
                "Slipway::Remote", "Nothing of it was used. Look at what the login on the server prints, and "
                                   "at who else may have changed it."));
    }
    m_bytes.append(bytes);
}

} // namespace Slipway::Remote
