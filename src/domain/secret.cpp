// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

namespace Slipway::Domain {

void Secret::wipe()
{
    // A shared buffer still belongs to another copy; fill() would detach and wipe the detached one.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

} // namespace Slipway::Domain
