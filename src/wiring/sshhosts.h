// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "domain/configuration/configuration.h"
#include "operations/context.h"
#include "remote/loginprompts.h"

#include <map>
#include <memory>
#include <mutex>

namespace Slipway::Ssh {
class SshHost;
}

namespace Slipway::Wiring {

/// The hosts of a configuration over SSH, connected when they are first used. The two programs put their parts
/// together with it, so that nothing else names a concrete adapter. Thread-safe.
class SshHosts final : public Operations::Hosts
{
public:
    /// All three must outlive this object.
    SshHosts(const Domain::Configuration &configuration, Remote::LoginPrompts &prompts,
             Credentials::CredentialStore &credentials);
    ~SshHosts() override;

    [[nodiscard]] Remote::RemoteHost &host(const Domain::HostName &name) override;

private:
    const Domain::Configuration &m_configuration;
    Remote::LoginPrompts &m_prompts;
    Credentials::CredentialStore &m_credentials;
    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<Ssh::SshHost>> m_hosts;
};

} // namespace Slipway::Wiring
