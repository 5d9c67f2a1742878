// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/login.h"

#include "domain/error.h"
#include "ssh/hostkeycheck.h"
#include "ssh/plainfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <spdlog/spdlog.h>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;
using Domain::ConnectionError;
using Domain::Secret;

namespace {

constexpr int PasswordAttempts = 3;
constexpr int PassphraseAttempts = 3;
/// A server waits up to three seconds before it says that a password is wrong, some wait longer.
constexpr std::chrono::milliseconds AnswerLimit{30'000};
/// Who has queued for longer than this behind another login connects anew: servers drop clients that do not log in (OpenSSH's
/// LoginGraceTime: 120 s, some set 30 s or less).
constexpr std::chrono::milliseconds MaxQueueTime{10'000};

/// Given to libssh so that it does not ask on the terminal; notes that a passphrase was wanted.
int noPassphrase(const char *, char *, size_t, int, int, void *wanted)
{
    *static_cast<bool *>(wanted) = true;
    return -1;
}

/// Null if it can't be read; `wanted` says whether it has a passphrase and none was given.
KeyHandle importedKey(const QString &file, const char *passphrase, bool &wanted)
{
    ssh_key raw = nullptr;
    const int result = ssh_pki_import_privkey_file(file.toLocal8Bit().constData(), passphrase,
                                                   passphrase ? nullptr : noPassphrase, &wanted, &raw);
    return KeyHandle(result == SSH_OK ? raw : nullptr);
}

} // namespace

Login::Login(ResolvedTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
             SshTimings timings)
    : m_target(std::move(target))
    , m_prompts(prompts)
    , m_store(store)
    , m_timings(timings)
    , m_knownHosts(m_target.knownHosts, KnownHosts::globalFiles())
{
}

std::unique_ptr<SshSession> Login::open(bool forBulk, const std::stop_token &stop)
{
    std::unique_ptr<SshSession> session = connectedSession(m_target, m_knownHosts, forBulk, m_timings, stop);
    if (withoutQuestions(*session, stop))
        return session;
    const auto connected = SshSession::Clock::now();
    const std::lock_guard lock(m_mutex);
    if (SshSession::Clock::now() - connected > MaxQueueTime || !session->isAlive())
        session = connectedSession(m_target, m_knownHosts, forBulk, m_timings, stop);
    // Again, three times in all, if a person answered too late for the server, or the agent's keys used up its attempts.
    for (int attempt = 1;; ++attempt) {
        m_asked = false;
        m_tried.clear();
        if (attempt > 1)
            session = connectedSession(m_target, m_knownHosts, forBulk, m_timings, stop);
        checkHostKey(*session);
        const bool agentWasUsed = !m_skipAgent;
        if (authenticate(*session, stop))
            return session;
        if (attempt >= 3 || (!m_asked && !(agentWasUsed && m_skipAgent)))
            throw ConnectionError(
                ConnectionError::Kind::Unreachable,
                QCoreApplication::translate("Ssh", "%1 closed the connection during the login: %2.")
                    .arg(m_target.displayName(), session->error()),
                QCoreApplication::translate("Ssh",
                                            "Wait a minute and try again. If it happens again, the reason is "
                                            "in the server's log (journalctl -u ssh)."));
    }
}

bool Login::withoutQuestions(SshSession &session, const std::stop_token &stop)
{
    if (m_plainKeyIsWrong)
        return false;
    const HostKey host = hostKeyOf(session);
    if (m_knownHosts.check(m_target.address, m_target.port, host).match != KnownHosts::Match::Known)
        return false;
    for (const QString &file : m_target.identityFiles) {
        bool wanted = false;
        if (!isPlainFile(file))
            continue;
        // Only the first that there is: each attempt counts, and a server allows six.
        const KeyHandle key = importedKey(file, nullptr, wanted);
        if (!key)
            return false;
        const Step step = offer(
            session, [&] { return ssh_userauth_publickey(session.get(), nullptr, key.get()); }, stop);
        m_plainKeyIsWrong = step == Step::Denied;
        return step == Step::Accepted;
    }
    return false;
}

void Login::checkHostKey(const SshSession &session)
{
    const HostKey key = hostKeyOf(session);
    const KnownHosts::Verdict verdict = m_knownHosts.check(m_target.address, m_target.port, key);
    refuseWrongKey(m_target, key, verdict);
    if (verdict.match == KnownHosts::Match::Known)
        return;
    Remote::HostKeyQuestion question;
    question.host = KnownHosts::entryName(m_target.address, m_target.port);
    question.type = QString::fromLatin1(key.type());
    question.fingerprint = key.fingerprint();
    question.howToCheck = howToCheck(key);
    if (key.blob.isEmpty() || !m_prompts.trustHostKey(question))
        refuseUnknownKey(m_target, key);
    m_knownHosts.trust(m_target.address, m_target.port, key);
    m_asked = true;
}

bool Login::authenticate(SshSession &session, const std::stop_token &stop)
{
    Step step = offer(
        session, [&session] { return ssh_userauth_none(session.get(), nullptr); }, stop);
    if (step != Step::Denied)
        return step == Step::Accepted;
    auto methods = unsigned(ssh_userauth_list(session.get(), nullptr));
    if ((methods & SSH_AUTH_METHOD_PUBLICKEY) != 0) {
        if (!m_skipAgent)
            step = tryAgent(session, stop);
        for (const QString &file : m_target.identityFiles) {
            if (step == Step::Denied)
                step = tryKeyFile(session, file, stop);
        }
    }
    // A server that wants a key and a password offers the second one only after the first.
    methods = unsigned(ssh_userauth_list(session.get(), nullptr));
    if (step == Step::Denied && (methods & SSH_AUTH_METHOD_PASSWORD) != 0)
        step = tryPasswords(session, stop);
    if (step == Step::Denied)
        fail(session, methods);
    return step == Step::Accepted;
}

Login::Step Login::offer(SshSession &session, const std::function<int()> &call, const std::stop_token &stop)
{
    // libssh goes on saying "again" after the server has hung up.
    const auto answered = [&] {
        const int result = call();
        return result == SSH_AUTH_AGAIN && !session.isAlive() ? int(SSH_AUTH_ERROR) : result;
    };
    const int result = session.repeat(answered, SSH_AUTH_AGAIN, AnswerLimit, stop);
    if (result == SSH_AUTH_SUCCESS)
        return Step::Accepted;
    if (result == SSH_AUTH_AGAIN || !session.isAlive())
        return Step::Dropped;
    return Step::Denied;
}

Login::Step Login::tryAgent(SshSession &session, const std::stop_token &stop)
{
    m_tried << QCoreApplication::translate("Ssh", "the SSH agent");
    const Step step = offer(
        session, [&session] { return ssh_userauth_agent(session.get(), nullptr); }, stop);
    // Each of its keys counts as an attempt, and a server allows six; without it the key file has a chance.
    m_skipAgent = step == Step::Dropped;
    return step;
}

bool Login::wouldAccept(SshSession &session, const QString &file, const std::stop_token &stop)
{
    ssh_key raw = nullptr;
    if (!isPlainFile(file + u".pub"_s)
        || ssh_pki_import_pubkey_file(QString(file + u".pub"_s).toLocal8Bit().constData(), &raw) != SSH_OK)
        return true; // It cannot be asked without the private key, so it has to be tried.
    const KeyHandle key(raw);
    return offer(
               session, [&] { return ssh_userauth_try_publickey(session.get(), nullptr, key.get()); }, stop)
           != Step::Denied;
}

Login::Step Login::tryKeyFile(SshSession &session, const QString &file, const std::stop_token &stop)
{
    if (!QFileInfo::exists(file)) {
        m_tried << QCoreApplication::translate("Ssh", "the key file %1, which does not exist").arg(file);
        return Step::Denied;
    }
    if (!isPlainFile(file)) {
        m_tried << QCoreApplication::translate("Ssh", "the key file %1, which is no regular file").arg(file);
        return Step::Denied;
    }
    // The public half first: no one is asked for the passphrase of a key that the server does not want.
    if (!wouldAccept(session, file, stop)) {
        m_tried << QCoreApplication::translate("Ssh", "the key file %1").arg(file);
        return Step::Denied;
    }
    const KeyHandle key = unlockedKey(file);
    if (!key)
        return session.isAlive() ? Step::Denied : Step::Dropped;
    m_tried << QCoreApplication::translate("Ssh", "the key file %1").arg(file);
    return offer(
        session, [&] { return ssh_userauth_publickey(session.get(), nullptr, key.get()); }, stop);
}

KeyHandle Login::unlockedKey(const QString &file)
{
    bool wanted = false;
    if (KeyHandle key = importedKey(file, nullptr, wanted))
        return key;
    if (!wanted) {
        m_tried << QCoreApplication::translate("Ssh", "the key file %1, which cannot be read").arg(file);
        return {};
    }
    const QString name = passphraseKey(file);
    bool wrong = false;
    for (int attempt = 0; attempt < PassphraseAttempts; ++attempt) {
        std::optional<Secret> secret = knownSecret(name);
        if (!secret)
            secret = askedSecret(name, Remote::SecretQuestion::Kind::Passphrase, file, wrong);
        if (!secret)
            break;
        if (KeyHandle key = importedKey(file, secret->reveal().constData(), wanted)) {
            secretWasRight(name, *secret);
            return key;
        }
        wrong = true;
        secretWasWrong(name);
    }
    m_tried << (wrong
                    ? QCoreApplication::translate("Ssh", "the key file %1, with a wrong passphrase").arg(file)
                    : QCoreApplication::translate("Ssh", "the key file %1, without its passphrase").arg(file));
    return {};
}

Login::Step Login::tryPasswords(SshSession &session, const std::stop_token &stop)
{
    const QString name = m_target.passwordKey();
    bool wrong = false;
    for (int attempt = 0; attempt < PasswordAttempts; ++attempt) {
        std::optional<Secret> secret = knownSecret(name);
        if (!secret)
            secret = askedSecret(name, Remote::SecretQuestion::Kind::Password, m_target.displayName(), wrong);
        if (!secret)
            break;
        const Step step = offer(
            session,
            [&] { return ssh_userauth_password(session.get(), nullptr, secret->reveal().constData()); }, stop);
        if (step == Step::Accepted)
            secretWasRight(name, *secret);
        if (step != Step::Denied)
            return step;
        wrong = true;
        secretWasWrong(name);
    }
    m_tried << (wrong ? QCoreApplication::translate("Ssh", "a password that is wrong")
                      : QCoreApplication::translate("Ssh", "no password, because none is known"));
    return Step::Denied;
}

std::optional<Secret> Login::knownSecret(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found != m_secrets.end())
        return found->second;
    if (m_wrongInStore.contains(key))
        return std::nullopt;
    try {
        return m_store.read(key);
    } catch (const Domain::CredentialUnavailable &error) {
        spdlog::warn("ssh: the keychain gave no secret: {}", error.what());
        m_wrongInStore.insert(key);
        return std::nullopt;
    }
}

std::optional<Secret> Login::askedSecret(const QString &key, Remote::SecretQuestion::Kind kind,
                                         const QString &subject, bool previousWasWrong)
{
    Remote::SecretQuestion question;
    question.kind = kind;
    question.subject = subject;
    question.previousWasWrong = previousWasWrong;
    question.canRemember = m_store.isPersistent();
    question.rememberHint = m_store.limitation();
    std::optional<Remote::SecretAnswer> answer = m_prompts.secret(question);
    if (!answer)
        return std::nullopt;
    m_asked = true;
    if (answer->remember)
        m_toRemember.insert(key);
    else
        m_toRemember.erase(key);
    // Kept now, so that it need not be asked again if the server has hung up meanwhile.
    m_secrets[key] = answer->secret;
    return std::move(answer->secret);
}

void Login::secretWasRight(const QString &key, const Secret &secret)
{
    m_secrets[key] = secret;
    if (m_toRemember.erase(key) == 0)
        return;
    try {
        m_store.write(key, secret);
        m_wrongInStore.erase(key);
    } catch (const Domain::CredentialUnavailable &error) {
        spdlog::warn("ssh: the keychain did not keep a secret: {}", error.what());
    }
}

void Login::secretWasWrong(const QString &key)
{
    // What came from the store is not taken from there again; it stays there until a right one replaces it.
    if (m_secrets.erase(key) == 0)
        m_wrongInStore.insert(key);
    m_toRemember.erase(key);
}

void Login::fail(const SshSession &, unsigned methods) const
{
    const QString message =
        m_tried.isEmpty()
            ? QCoreApplication::translate("Ssh", "%1 did not accept the login: there was nothing to try.")
                  .arg(m_target.displayName())
            : QCoreApplication::translate("Ssh", "%1 did not accept the login. Tried: %2.")
                  .arg(m_target.displayName(), m_tried.join(u"; "_s));
    const bool password = (methods & SSH_AUTH_METHOD_PASSWORD) != 0;
    const bool key = (methods & SSH_AUTH_METHOD_PUBLICKEY) != 0;
    QString remedy;
    if (password)
        remedy =
            QCoreApplication::translate(
                "Ssh", "Check the user name, store the right password with \"slipway-cli credentials set %1\", "
                       "or name a key file as identity_file that the server knows.")
                .arg(m_target.nameForCommands());
    else if (key)
        remedy =
            QCoreApplication::translate(
                "Ssh", "Check the user name, and name a key file as identity_file whose public key stands in "
                       "~/.ssh/authorized_keys of %1 on the server, or add it to the agent with ssh-add. "
                       "A passphrase is asked for on a terminal or in the window, and can be remembered there.")
                .arg(m_target.user);
    else
        remedy = QCoreApplication::translate(
            "Ssh",
            "The server offers neither keys nor plain passwords. Slipway cannot answer its own questions "
            "(keyboard-interactive) yet: set PubkeyAuthentication or PasswordAuthentication to yes there.");
    throw ConnectionError(ConnectionError::Kind::AuthenticationFailed, message, remedy);
}

namespace {

/// What compareHostKey() says; `add`: and then to the known hosts.
RightKey rightKey(const SshTarget &target, const QString &fingerprint, bool add, const std::stop_token &stop)
{
    const ResolvedTarget resolved = resolve(target);
    KnownHosts knownHosts(resolved.knownHosts, KnownHosts::globalFiles());
    const std::unique_ptr<SshSession> session = connectedSession(resolved, knownHosts, false, {}, stop);
    const HostKey key = hostKeyOf(*session);
    const KnownHosts::Verdict verdict = knownHosts.check(resolved.address, resolved.port, key);
    refuseWrongKey(resolved, key, verdict);
    if (key.fingerprint() != fingerprint) {
        ConnectionError error(ConnectionError::Kind::HostKeyUnknown,
                              QCoreApplication::translate(
                                  "Ssh", "%1 showed the key %2 with the fingerprint %3, not %4. It was not "
                                         "added to the known hosts.")
                                  .arg(KnownHosts::entryName(resolved.address, resolved.port),
                                       QString::fromLatin1(key.type()), key.fingerprint(), fingerprint),
                              QCoreApplication::translate(
                                  "Ssh", "Run \"%1\" on the server itself and give the fingerprint that it "
                                         "prints.")
                                  .arg(howToCheck(key)));
        error.setFingerprint(key.fingerprint());
        throw ConnectionError(error);
    }
    if (add)
        knownHosts.trust(resolved.address, resolved.port, key);
    return {QString::fromLatin1(key.type()), resolved.knownHosts, verdict.match == KnownHosts::Match::Known};
}

} // namespace

RightKey compareHostKey(const SshTarget &target, const QString &fingerprint, const std::stop_token &stop)
{
    return rightKey(target, fingerprint, false, stop);
}

RightKey trustHost(const SshTarget &target, const QString &fingerprint, const std::stop_token &stop)
{
    return rightKey(target, fingerprint, true, stop);
}

} // namespace Slipway::Ssh
