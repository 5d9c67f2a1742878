// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "remote/loginprompts.h"
#include "ssh/knownhosts.h"
#include "ssh/sshsession.h"

#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace Slipway::Ssh {

/// Checks the host key of one host and authenticates, for all of its connections. A secret that was entered once is kept
/// until the program ends. Thread-safe. Logins that may need a person run one at a time: open() may wait for another
/// connection's prompt, and does not heed `stop` meanwhile. `prompts` and `store` must outlive it.
class Login
{
public:
    Login(ResolvedTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
          SshTimings timings);

    /// A session that is connected, whose host is the one it claims to be, and that is logged in. Throws
    /// ConnectionError, Cancelled.
    [[nodiscard]] std::unique_ptr<SshSession> open(bool forBulk, const std::stop_token &stop);

private:
    enum class Step { Accepted, Denied, Dropped };

    /// The quick way, open to several connections at once: a host that is known, and a key file without a passphrase.
    /// False if this did not work; the other methods may still.
    [[nodiscard]] bool withoutQuestions(SshSession &session, const std::stop_token &stop);
    void checkHostKey(const SshSession &session);
    /// False: the server hung up during the attempt, and a new one may go better.
    [[nodiscard]] bool authenticate(SshSession &session, const std::stop_token &stop);
    Step tryAgent(SshSession &session, const std::stop_token &stop);
    Step tryKeyFile(SshSession &session, const QString &file, const std::stop_token &stop);
    Step tryPasswords(SshSession &session, const std::stop_token &stop);
    Step offer(SshSession &session, const std::function<int()> &call, const std::stop_token &stop);
    [[nodiscard]] bool wouldAccept(SshSession &session, const QString &file, const std::stop_token &stop);
    [[nodiscard]] KeyHandle unlockedKey(const QString &file);

    /// From memory, else from the store; nothing if that one is known to be wrong.
    [[nodiscard]] std::optional<Domain::Secret> knownSecret(const QString &key);
    [[nodiscard]] std::optional<Domain::Secret> askedSecret(const QString &key,
                                                            Remote::SecretQuestion::Kind kind,
                                                            const QString &subject, bool previousWasWrong);
    void secretWasRight(const QString &key, const Domain::Secret &secret);
    void secretWasWrong(const QString &key);
    [[noreturn]] void fail(const SshSession &session, unsigned methods) const;

    const ResolvedTarget m_target;
    Remote::LoginPrompts &m_prompts;
    Credentials::CredentialStore &m_store;
    const SshTimings m_timings;
    KnownHosts m_knownHosts;

    std::atomic<bool> m_plainKeyIsWrong = false;

    std::mutex m_mutex; ///< of what follows
    std::map<QString, Domain::Secret> m_secrets;
    std::set<QString> m_wrongInStore;
    std::set<QString> m_toRemember;
    bool m_skipAgent = false; ///< its keys have used up the server's patience
    bool m_asked = false;     ///< a person has answered during this attempt
    QStringList m_tried;
};

/// The key that a server has shown, and that is the one it should be.
struct RightKey
{
    QString type;
    QString knownHosts; ///< the file that it belongs into
    bool wasKnown = false;
};

/// Connects, and compares the key the server shows with `fingerprint` ("SHA256:..."). Changes nothing. Blocks. Throws
/// ConnectionError (HostKeyUnknown where the fingerprints differ, HostKeyChanged where another key is already known).
RightKey compareHostKey(const SshTarget &target, const QString &fingerprint, const std::stop_token &stop = {});
/// The same, and adds it to the known hosts.
RightKey trustHost(const SshTarget &target, const QString &fingerprint, const std::stop_token &stop = {});

} // namespace Slipway::Ssh
