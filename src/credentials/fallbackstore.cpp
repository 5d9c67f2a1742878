// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/fallbackstore.h"

#include "credentials/keychainstore.h"

#include <spdlog/spdlog.h>

namespace Slipway::Credentials {

using namespace Qt::StringLiterals;
using Domain::CredentialUnavailable;
using Domain::Secret;

FallbackStore::FallbackStore(std::unique_ptr<CredentialStore> keychain, std::chrono::milliseconds retryAfter)
    : m_keychain(std::move(keychain))
    , m_retryAfter(retryAfter)
{
}

bool FallbackStore::works()
{
    // Held while it is tried: whoever comes meanwhile wants to know the same.
    const std::lock_guard lock(m_mutex);
    if (m_works && (*m_works || std::chrono::steady_clock::now() - m_triedAt < m_retryAfter))
        return *m_works;
    const QString trial = u"trial"_s;
    try {
        m_keychain->write(trial, Secret("trial"));
        const std::optional<Secret> kept = m_keychain->read(trial);
        m_works = kept && kept->reveal() == "trial";
        m_reason.clear();
        m_keychain->remove(trial);
    } catch (const CredentialUnavailable &error) {
        spdlog::info("credentials: kept in memory: {}", error.what());
        m_works = false;
        m_reason = error.message() + u' ' + error.remedy();
    }
    m_triedAt = std::chrono::steady_clock::now();
    return *m_works;
}

std::optional<Secret> FallbackStore::read(const QString &key)
{
    if (std::optional<Secret> secret = m_memory.read(key))
        return secret;
    if (!works())
        return std::nullopt;
    try {
        return m_keychain->read(key);
    } catch (const CredentialUnavailable &error) {
        spdlog::warn("credentials: the keychain gave no secret: {}", error.what());
        failed(error); // so that isPersistent() tells it from a key that is not there
        return std::nullopt;
    }
}

void FallbackStore::write(const QString &key, const Secret &secret)
{
    if (works()) {
        try {
            m_keychain->write(key, secret);
            m_memory.remove(key);
            return;
        } catch (const CredentialUnavailable &error) {
            spdlog::warn("credentials: the keychain did not keep a secret: {}", error.what());
            failed(error);
        }
    }
    m_memory.write(key, secret);
}

void FallbackStore::failed(const CredentialUnavailable &error)
{
    const std::lock_guard lock(m_mutex);
    m_works = false;
    m_reason = error.message() + u' ' + error.remedy();
    m_triedAt = std::chrono::steady_clock::now();
}

void FallbackStore::remove(const QString &key)
{
    m_memory.remove(key);
    m_keychain->remove(key);
}

bool FallbackStore::isPersistent()
{
    return works();
}

QString FallbackStore::limitation()
{
    if (works())
        return {};
    const std::lock_guard lock(m_mutex);
    return SessionStore(m_reason).limitation();
}

std::unique_ptr<CredentialStore> openCredentialStore()
{
    return std::make_unique<FallbackStore>(std::make_unique<KeychainStore>());
}

} // namespace Slipway::Credentials
