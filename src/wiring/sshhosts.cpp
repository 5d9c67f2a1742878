// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/sshhosts.h"

#include "ssh/sshhost.h"
#include "ssh/sshtarget.h"

namespace Slipway::Wiring {

SshHosts::SshHosts(const Domain::Configuration &configuration, Remote::LoginPrompts &prompts,
                   Credentials::CredentialStore &credentials)
    : m_configuration(configuration)
    , m_prompts(prompts)
    , m_credentials(credentials)
{
}

SshHosts::~SshHosts() = default;

Remote::RemoteHost &SshHosts::host(const Domain::HostName &name)
{
    const std::lock_guard lock(m_mutex);
    auto &host = m_hosts[name.text()];
    if (!host)
        host =
            std::make_unique<Ssh::SshHost>(Ssh::targetOf(m_configuration.host(name)), m_prompts, m_credentials);
    return *host;
}

} // namespace Slipway::Wiring
