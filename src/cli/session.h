// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/terminalprompts.h"
#include "credentials/credentialstore.h"
#include "domain/configuration/configuration.h"
#include "operations/context.h"
#include "wiring/sshhosts.h"

#include <memory>

namespace Slipway::Cli {

/// What a command works with: the configuration that was found, and its hosts.
class Session
{
public:
    /// Throws ConfigurationError.
    explicit Session(const Arguments &arguments);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Domain::Configuration &configuration() const { return m_configuration; }
    [[nodiscard]] const Operations::Context &context() const { return m_context; }
    [[nodiscard]] Credentials::CredentialStore &credentials() { return *m_credentials; }
    /// Throws UsageError if the command names no environment, or one that is not configured.
    [[nodiscard]] const Domain::Environment &environment(qsizetype word) const;
    /// Each host that an environment lives on, once.
    [[nodiscard]] std::vector<Domain::HostName> hosts() const;

private:
    Arguments m_arguments;
    Domain::Configuration m_configuration;
    TerminalPrompts m_prompts;
    std::unique_ptr<Credentials::CredentialStore> m_credentials;
    Wiring::SshHosts m_hosts;
    Operations::Context m_context;
};

} // namespace Slipway::Cli
