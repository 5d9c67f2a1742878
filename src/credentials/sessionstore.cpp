// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/sessionstore.h"

#include <QCoreApplication>

namespace Slipway::Credentials {

SessionStore::SessionStore(QString reason)
    : m_reason(std::move(reason))
{
}

std::optional<Domain::Secret> SessionStore::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
}

void SessionStore::write(const QString &key, const Domain::Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets[key] = secret;
}

void SessionStore::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(key);
}

QString SessionStore::limitation()
{
    const QString kept = QCoreApplication::translate(
        "Credentials", "Passwords are kept in memory only, until this program ends.");
    return m_reason.isEmpty() ? kept : QString(kept + u' ' + m_reason);
}

} // namespace Slipway::Credentials
