// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sessionstore.h"
#include "domain/error.h"
#include "remote/loginprompts.h"
#include "ssh/sshhost.h"
#include "support/sshdfixture.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <deque>
#include <mutex>

namespace Slipway::Ssh::Test {

/// Answers from a list and remembers the questions. Thread-safe.
class ScriptedPrompts final : public Remote::LoginPrompts
{
public:
    bool trusts = false;
    std::deque<std::optional<Remote::SecretAnswer>> answers;

    bool trustHostKey(const Remote::HostKeyQuestion &question) override
    {
        const std::lock_guard lock(m_mutex);
        keyQuestions.push_back(question);
        return trusts;
    }
    std::optional<Remote::SecretAnswer> secret(const Remote::SecretQuestion &question) override
    {
        const std::lock_guard lock(m_mutex);
        secretQuestions.push_back(question);
        if (answers.empty())
            return std::nullopt;
        std::optional<Remote::SecretAnswer> answer = answers.front();
        answers.pop_front();
        return answer;
    }

    std::vector<Remote::HostKeyQuestion> keyQuestions;
    std::vector<Remote::SecretQuestion> secretQuestions;

private:
    std::mutex m_mutex;
};

inline Remote::SecretAnswer answer(const char *secret, bool remember = false)
{
    return {Domain::Secret(QByteArray(secret)), remember};
}

/// Reaches the fixture's server, by default without asking anybody.
inline SshTarget targetOf(const TestSupport::SshdFixture &sshd)
{
    SshTarget target;
    target.name = QStringLiteral("test");
    target.address = QStringLiteral("127.0.0.1");
    target.port = sshd.port();
    target.user = sshd.user();
    target.identityFile = sshd.identityFile();
    target.knownHosts = sshd.knownHosts();
    target.configFile = sshd.file(QStringLiteral("no-such-config"));
    return target;
}

inline SshTarget targetOf(const TestSupport::SshdFixture &sshd, quint16 proxyPort)
{
    SshTarget target = targetOf(sshd);
    target.port = proxyPort;
    target.knownHosts = sshd.knownHostsForPort(proxyPort);
    return target;
}

/// A host on a target with stores and prompts of its own.
struct HostUnderTest
{
    explicit HostUnderTest(const SshTarget &target, const SshTimings &timings = {})
        : host(target, prompts, store, timings)
    {
    }
    ScriptedPrompts prompts;
    Credentials::SessionStore store;
    SshHost host;
};

inline Remote::Command bash(const QByteArray &script, std::map<QByteArray, QByteArray> environment = {})
{
    Remote::Command command;
    command.title = QStringLiteral("test");
    command.script = script;
    command.environment = std::move(environment);
    return command;
}

inline QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(seed);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(generator.generate());
    return bytes;
}

/// What went wrong; fails the test when nothing did.
inline Domain::ConnectionError errorOf(SshHost &host)
{
    try {
        (void)host.run(bash("true"), {});
    } catch (const Domain::ConnectionError &error) {
        return error;
    }
    return {Domain::ConnectionError::Kind::Lost, QStringLiteral("nothing went wrong")};
}

inline bool works(SshHost &host)
{
    return host.run(bash("echo in"), {}).output == "in\n";
}

/// Gives `total` bytes of a repeating block, and their hash.
class BlockSource final : public Remote::ByteSource
{
public:
    BlockSource(QByteArray block, qint64 total)
        : m_block(std::move(block))
        , m_left(total)
    {
    }
    QByteArray read(qsizetype max) override
    {
        const qsizetype size = qsizetype(std::min({qint64(max), qint64(m_block.size() - m_at), m_left}));
        QByteArray piece = m_block.mid(m_at, size);
        m_at = (m_at + size) % m_block.size();
        m_left -= size;
        m_hash.addData(piece);
        return piece;
    }
    [[nodiscard]] QByteArray hash() const { return m_hash.result().toHex(); }
    [[nodiscard]] qint64 left() const { return m_left; }

private:
    const QByteArray m_block;
    qint64 m_left;
    qsizetype m_at = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace Slipway::Ssh::Test
