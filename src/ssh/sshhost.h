// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "remote/loginprompts.h"
#include "remote/remotehost.h"
#include "ssh/sshtarget.h"

#include <memory>

namespace Slipway::Ssh {

class Login;

/// A server reached by SSH. Owns two I/O threads: one holds the connection for commands, the other up to four for bulk
/// data (one for each stripe that is used). Each is opened when it is first needed, kept for a while after its last
/// use, and opened anew by the next call after it was lost. At most eight commands run on a connection at once; more
/// wait their turn.
///
/// Thread-safe like every RemoteHost. No call may be under way when it is destroyed; that waits for an attempt to
/// connect to give up, and for a question to a person to be answered. A limit counts from the moment
/// the server has begun the command: connecting, asking a person and waiting for a turn are not in it.
/// A ByteSource must not wait for output of the same command. What the host cannot do is said by exceptions:
/// ConfigurationError (a target that cannot be used), and those of RemoteHost.
class SshHost final : public Remote::RemoteHost
{
public:
    /// `prompts` and `store` are used on threads of the host's own and must outlive it. Nothing is connected yet.
    SshHost(SshTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
            const SshTimings &timings = {});
    ~SshHost() override;
    Q_DISABLE_COPY_MOVE(SshHost)

    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Remote::CommandResult run(const Remote::Command &command, std::stop_token stop) override;
    [[nodiscard]] Remote::CommandResult stream(const Remote::Command &command, Remote::ByteSource *input,
                                               const Remote::OutputSink &output, std::stop_token stop) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Slipway::Ssh
