// SPDX-License-Identifier: GPL-3.0-or-later
// Host keys, agent, key files, passphrases and passwords.
#include "domain/error.h"
#include "ssh/fakeserver.h"
#include "ssh/hostundertest.h"
#include "ssh/login.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using Domain::ConnectionError;
using TestSupport::SshdFixture;

namespace {

/// What went wrong; fails the test when nothing did.
ConnectionError errorOf(SshHost &host)
{
    try {
        (void)host.run(bash("true"), {});
    } catch (const ConnectionError &error) {
        return error;
    }
    return {ConnectionError::Kind::Lost, u"nothing went wrong"_s};
}

bool works(SshHost &host)
{
    return host.run(bash("echo in"), {}).output == "in\n";
}

/// A target on a server of this process, with its key already known.
SshTarget loginTarget(const SshdFixture &keys, const FakeServer &server)
{
    SshTarget target = targetOf(keys, server.port());
    target.identityFile = keys.file(u"no-key"_s);
    return target;
}

/// An ssh-agent of the test's own.
class Agent
{
public:
    explicit Agent(const QString &socket)
    {
        m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
        m_process.waitForStarted();
        for (int i = 0; i < 200 && !QFile::exists(socket); ++i)
            QThread::msleep(10);
        qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
    }
    ~Agent()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Agent)
    static bool add(const QString &key) { return QProcess::execute(u"ssh-add"_s, {u"-q"_s, key}) == 0; }

private:
    QProcess m_process;
};

} // namespace

class TestSshLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("SSH_AUTH_SOCK"); }

    void unknownKeyIsRefusedWithItsFingerprint();
    void unknownKeyThatIsTrusted();
    void changedKeyIsRefused();
    void keyOfAnotherTypeIsRefused();
    void knownTypeIsAskedFor();
    void trustByFingerprint();
    void hashedNames();
    void agent();
    void agentWithTooManyKeys();
    void keyThatTheServerDoesNotKnow();
    void severalKeysOfTheClientConfiguration();
    void passphraseIsAskedOnce();
    void wrongPassphraseIsAskedAgain();
    void passphraseFromTheStore();
    void passwordIsAskedAndRemembered();
    void wrongPasswordInTheStore();
    void passwordWithoutAnybodyToAsk();
    void threeWrongPasswords();
    void answerThatComesTooLate();
    void hangsUpAfterSomeAttempts();
    void keyboardInteractiveIsSaid();
    void bulkLaneAsksNothing();
    void endsWithoutStatus();
    void hangsUpDuringACommand();
    void refusesToRunCommands();
};

void TestSshLogin::unknownKeyIsRefusedWithItsFingerprint()
{
    const SshdFixture sshd;
    SshTarget target = targetOf(sshd);
    target.knownHosts = sshd.file(u"empty/known_hosts"_s);
    HostUnderTest test(target);
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::HostKeyUnknown);
    QCOMPARE(error.fingerprint(), sshd.fingerprint());
    QVERIFY2(error.message().contains(sshd.fingerprint()), error.what());
    QVERIFY2(error.remedy().contains(u"slipway-cli hosts trust test --fingerprint "_s + sshd.fingerprint()),
             qPrintable(error.remedy()));
    QVERIFY(error.remedy().contains(u"ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"_s));
    QCOMPARE(test.prompts.keyQuestions.size(), size_t(1));
    QCOMPARE(test.prompts.keyQuestions[0].host, u"[127.0.0.1]:%1"_s.arg(sshd.port()));
    QCOMPARE(test.prompts.keyQuestions[0].fingerprint, sshd.fingerprint());
    QVERIFY(!QFile::exists(target.knownHosts));
    // Nothing was tried before the key was known.
    QVERIFY(!sshd.log().contains(u"publickey"_s));
}

void TestSshLogin::unknownKeyThatIsTrusted()
{
    const SshdFixture sshd;
    SshTarget target = targetOf(sshd);
    target.knownHosts = sshd.file(u"new/known_hosts"_s);
    HostUnderTest test(target);
    test.prompts.trusts = true;
    QVERIFY(works(test.host));
    QCOMPARE(test.prompts.keyQuestions.size(), size_t(1));
    QVERIFY(!(QFileInfo(target.knownHosts).permissions()
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    HostUnderTest again(target);
    QVERIFY(works(again.host));
    QVERIFY(again.prompts.keyQuestions.empty());
}

void TestSshLogin::changedKeyIsRefused()
{
    SshdFixture sshd;
    const QString old = sshd.fingerprint();
    QVERIFY(QFile::copy(sshd.knownHosts(), sshd.file(u"old_hosts"_s)));
    sshd.stop();
    sshd.replaceHostKeys({u"ed25519"_s});
    sshd.start();
    SshTarget target = targetOf(sshd);
    target.knownHosts = sshd.file(u"old_hosts"_s);
    HostUnderTest test(target);
    test.prompts.trusts = true;
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::HostKeyChanged);
    QCOMPARE(error.fingerprint(), sshd.fingerprint());
    QVERIFY2(error.message().contains(old) && error.message().contains(sshd.fingerprint()), error.what());
    QVERIFY2(error.message().contains(target.knownHosts + u":1"_s), error.what());
    // It is not even a question.
    QVERIFY(test.prompts.keyQuestions.empty());
    QVERIFY(!sshd.log().contains(u"publickey"_s));
    QVERIFY_THROWS_EXCEPTION(ConnectionError, trustHost(target, sshd.fingerprint()));
}

void TestSshLogin::keyOfAnotherTypeIsRefused()
{
    SshdFixture sshd;
    QVERIFY(QFile::copy(sshd.knownHosts(), sshd.file(u"old_hosts"_s)));
    sshd.stop();
    sshd.replaceHostKeys({u"ecdsa"_s});
    sshd.start();
    SshTarget target = targetOf(sshd);
    target.knownHosts = sshd.file(u"old_hosts"_s);
    HostUnderTest test(target);
    test.prompts.trusts = true;
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::HostKeyChanged);
    QVERIFY2(error.message().contains(u"of another type"_s), error.what());
    QVERIFY(error.remedy().contains(u"ssh_host_ecdsa_key.pub"_s));
    QVERIFY(test.prompts.keyQuestions.empty());
}

void TestSshLogin::knownTypeIsAskedFor()
{
    SshdFixture::Options options;
    options.hostKeyTypes = {u"ed25519"_s, u"ecdsa"_s, u"rsa"_s};
    const SshdFixture sshd(options);
    for (const QString &type : {u"ecdsa"_s, u"rsa"_s, u"ed25519"_s}) {
        QFile key(sshd.file(u"host_"_s + type + u".pub"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QFile known(sshd.file(u"only_"_s + type));
        QVERIFY(known.open(QIODevice::WriteOnly));
        known.write("[127.0.0.1]:" + QByteArray::number(sshd.port()) + ' ' + key.readAll());
        known.close();
        SshTarget target = targetOf(sshd);
        target.knownHosts = known.fileName();
        HostUnderTest test(target);
        QVERIFY2(works(test.host), qPrintable(type));
    }
}

void TestSshLogin::trustByFingerprint()
{
    const SshdFixture sshd;
    SshTarget target = targetOf(sshd);
    target.knownHosts = sshd.file(u"trusted"_s);
    try {
        trustHost(target, u"SHA256:nothing"_s);
        QFAIL("a wrong fingerprint was trusted");
    } catch (const ConnectionError &error) {
        QCOMPARE(error.kind(), ConnectionError::Kind::HostKeyUnknown);
        QVERIFY2(error.message().contains(sshd.fingerprint()), error.what());
    }
    QVERIFY(!QFile::exists(target.knownHosts));
    QCOMPARE(trustHost(target, sshd.fingerprint()), u"ssh-ed25519"_s);
    HostUnderTest test(target);
    QVERIFY(works(test.host));
    QVERIFY(test.prompts.keyQuestions.empty());
}

void TestSshLogin::hashedNames()
{
    const SshdFixture sshd;
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-H"_s, u"-f"_s, sshd.knownHosts()}), 0);
    HostUnderTest test(targetOf(sshd));
    QVERIFY(works(test.host));
}

void TestSshLogin::agent()
{
    const SshdFixture sshd;
    const Agent agent(sshd.file(u"agent"_s));
    QVERIFY(Agent::add(sshd.identityFile()));
    SshTarget target = targetOf(sshd);
    target.identityFile = sshd.file(u"no-key"_s);
    HostUnderTest test(target);
    QVERIFY(works(test.host));
}

void TestSshLogin::agentWithTooManyKeys()
{
    SshdFixture::Options options;
    options.configuration = {u"MaxAuthTries 3"_s};
    const SshdFixture sshd(options);
    const Agent agent(sshd.file(u"agent"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(Agent::add(sshd.makeKey(u"foreign%1"_s.arg(i), u"ed25519"_s)));
    // The server hangs up on the agent's keys; the key file gets a connection of its own.
    HostUnderTest test(targetOf(sshd));
    QVERIFY(works(test.host));
    QVERIFY(sshd.log().contains(u"Too many authentication failures"_s));
}

void TestSshLogin::keyThatTheServerDoesNotKnow()
{
    const SshdFixture sshd;
    SshTarget target = targetOf(sshd);
    target.identityFile = sshd.makeKey(u"foreign"_s, u"ed25519"_s, u"secret"_s);
    HostUnderTest test(target);
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::AuthenticationFailed);
    QVERIFY2(error.message().contains(target.identityFile), error.what());
    QVERIFY2(error.remedy().contains(u"authorized_keys of "_s + sshd.user()), qPrintable(error.remedy()));
    // Its passphrase was of no interest.
    QVERIFY(test.prompts.secretQuestions.empty());
    target.identityFile = sshd.file(u"absent"_s);
    HostUnderTest absent(target);
    QVERIFY(errorOf(absent.host).message().contains(u"does not exist"_s));
}

void TestSshLogin::severalKeysOfTheClientConfiguration()
{
    const SshdFixture sshd;
    SshTarget target = targetOf(sshd);
    target.identityFile.clear();
    target.address = u"alias"_s;
    target.port.reset();
    target.user.clear();
    target.knownHosts.clear();
    target.configFile = sshd.file(u"config"_s);
    QFile config(target.configFile);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(u"Host alias\n HostName 127.0.0.1\n Port %1\n User %2\n IdentityFile %3\n IdentityFile %4\n"
                 " UserKnownHostsFile %5\n"_s
                     .arg(QString::number(sshd.port()), sshd.user(), sshd.makeKey(u"foreign"_s, u"rsa"_s),
                          sshd.identityFile(), sshd.knownHosts())
                     .toUtf8());
    config.close();
    HostUnderTest test(target);
    QVERIFY(works(test.host));
}

void TestSshLogin::passphraseIsAskedOnce()
{
    SshdFixture::Options options;
    options.passphrase = u"open sesame"_s;
    const SshdFixture sshd(options);
    HostUnderTest test(targetOf(sshd));
    test.prompts.answers = {answer("open sesame", true)};
    QVERIFY(works(test.host));
    Remote::Command bulk = bash("echo in");
    bulk.lane = Remote::Lane::Bulk;
    QCOMPARE(test.host.run(bulk, {}).output, QByteArray("in\n"));
    QCOMPARE(test.prompts.secretQuestions.size(), size_t(1));
    const Remote::SecretQuestion &question = test.prompts.secretQuestions[0];
    QCOMPARE(question.kind, Remote::SecretQuestion::Kind::Passphrase);
    QCOMPARE(question.subject, sshd.identityFile());
    QVERIFY(!question.previousWasWrong);
    QVERIFY(!question.canRemember);
    QVERIFY(!question.rememberHint.isEmpty());
    QCOMPARE(test.store.read(passphraseKey(sshd.identityFile()))->reveal(), QByteArray("open sesame"));
}

void TestSshLogin::wrongPassphraseIsAskedAgain()
{
    SshdFixture::Options options;
    options.passphrase = u"open sesame"_s;
    const SshdFixture sshd(options);
    {
        HostUnderTest test(targetOf(sshd));
        test.prompts.answers = {answer("wrong", true), answer("open sesame")};
        QVERIFY(works(test.host));
        QCOMPARE(test.prompts.secretQuestions.size(), size_t(2));
        QVERIFY(test.prompts.secretQuestions[1].previousWasWrong);
        // Neither the wrong one nor the one that was not to be remembered is kept.
        QVERIFY(!test.store.read(passphraseKey(sshd.identityFile())));
    }
    HostUnderTest test(targetOf(sshd));
    test.prompts.answers = {answer("a"), answer("b"), answer("c"), answer("open sesame")};
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::AuthenticationFailed);
    QVERIFY2(error.message().contains(u"with a wrong passphrase"_s), error.what());
    QCOMPARE(test.prompts.secretQuestions.size(), size_t(3));
}

void TestSshLogin::passphraseFromTheStore()
{
    SshdFixture::Options options;
    options.passphrase = u"open sesame"_s;
    const SshdFixture sshd(options);
    HostUnderTest test(targetOf(sshd));
    test.store.write(passphraseKey(sshd.identityFile()), Domain::Secret("open sesame"));
    QVERIFY(works(test.host));
    QVERIFY(test.prompts.secretQuestions.empty());
}

void TestSshLogin::passwordIsAskedAndRemembered()
{
    const SshdFixture keys;
    const FakeServer server(keys.file(u"host_ed25519"_s), {});
    const SshTarget target = loginTarget(keys, server);
    HostUnderTest test(target);
    test.prompts.answers = {answer("wrong", true), answer("right", true)};
    QCOMPARE(test.host.run(bash("true"), {}).output, QByteArray("output\n"));
    QCOMPARE(test.prompts.secretQuestions.size(), size_t(2));
    QCOMPARE(test.prompts.secretQuestions[0].kind, Remote::SecretQuestion::Kind::Password);
    QCOMPARE(test.prompts.secretQuestions[0].subject, u"%1@127.0.0.1:%2"_s.arg(keys.user()).arg(server.port()));
    QVERIFY(test.prompts.secretQuestions[1].previousWasWrong);
    QCOMPARE(test.store.read(resolve(target).passwordKey())->reveal(), QByteArray("right"));
    QCOMPARE(server.attempts(), 2);
}

void TestSshLogin::wrongPasswordInTheStore()
{
    const SshdFixture keys;
    const FakeServer server(keys.file(u"host_ed25519"_s), {});
    const SshTarget target = loginTarget(keys, server);
    SshTimings timings;
    timings.firstBackOff = std::chrono::milliseconds(1);
    HostUnderTest test(target, timings);
    test.store.write(resolve(target).passwordKey(), Domain::Secret("old"));
    test.prompts.answers = {std::nullopt, answer("right", true)};
    QCOMPARE(errorOf(test.host).kind(), ConnectionError::Kind::AuthenticationFailed);
    QVERIFY(test.prompts.secretQuestions[0].previousWasWrong);
    QCOMPARE(server.attempts(), 1);
    // It is not tried again, and replaced by the right one.
    QCOMPARE(test.host.run(bash("true"), {}).output, QByteArray("output\n"));
    QCOMPARE(server.attempts(), 2);
    QCOMPARE(test.store.read(resolve(target).passwordKey())->reveal(), QByteArray("right"));
}

void TestSshLogin::passwordWithoutAnybodyToAsk()
{
    const SshdFixture keys;
    const FakeServer server(keys.file(u"host_ed25519"_s), {});
    HostUnderTest test(loginTarget(keys, server));
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::AuthenticationFailed);
    QVERIFY2(error.message().contains(u"no password, because none is known"_s), error.what());
    QVERIFY2(error.remedy().contains(u"slipway-cli credentials set test"_s), qPrintable(error.remedy()));
    QCOMPARE(server.attempts(), 0);
}

void TestSshLogin::threeWrongPasswords()
{
    const SshdFixture keys;
    const FakeServer server(keys.file(u"host_ed25519"_s), {});
    HostUnderTest test(loginTarget(keys, server));
    test.prompts.answers = {answer("hunter1"), answer("hunter2"), answer("hunter3"), answer("right")};
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::AuthenticationFailed);
    QVERIFY2(error.message().contains(u"a password that is wrong"_s), error.what());
    QVERIFY(!error.text().contains(u"hunter"_s));
    QCOMPARE(server.attempts(), 3);
}

void TestSshLogin::answerThatComesTooLate()
{
    // The server hangs up while somebody types; what was typed is used on a new connection.
    class SlowPrompts final : public Remote::LoginPrompts
    {
    public:
        bool trustHostKey(const Remote::HostKeyQuestion &) override { return false; }
        std::optional<Remote::SecretAnswer> secret(const Remote::SecretQuestion &) override
        {
            ++asked;
            QThread::msleep(700);
            return answer("right");
        }
        std::atomic<int> asked{0};
    };
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.hangUpBeforeLogin = std::chrono::milliseconds(300);
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    SlowPrompts prompts;
    Credentials::SessionStore store;
    SshHost host(loginTarget(keys, server), prompts, store);
    QCOMPARE(host.run(bash("true"), {}).output, QByteArray("output\n"));
    QCOMPARE(prompts.asked.load(), 1);
    QCOMPARE(server.connections(), 2);
}

void TestSshLogin::hangsUpAfterSomeAttempts()
{
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.attemptsBeforeHangUp = 1;
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    HostUnderTest test(loginTarget(keys, server));
    test.prompts.answers = {answer("wrong"), answer("right")};
    QCOMPARE(test.host.run(bash("true"), {}).output, QByteArray("output\n"));
}

void TestSshLogin::keyboardInteractiveIsSaid()
{
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.keyboardInteractiveOnly = true;
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    HostUnderTest test(loginTarget(keys, server));
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::AuthenticationFailed);
    QVERIFY2(error.remedy().contains(u"keyboard-interactive"_s), qPrintable(error.remedy()));
}

void TestSshLogin::bulkLaneAsksNothing()
{
    const SshdFixture keys;
    const FakeServer server(keys.file(u"host_ed25519"_s), {});
    HostUnderTest test(loginTarget(keys, server));
    test.prompts.answers = {answer("right")};
    Remote::Command bulk = bash("true");
    bulk.lane = Remote::Lane::Bulk;
    {
        // Both at once: there is one question, and the other connection waits for its answer.
        const std::jthread other([&] { (void)test.host.run(bulk, {}); });
        (void)test.host.run(bash("true"), {});
    }
    QCOMPARE(test.prompts.secretQuestions.size(), size_t(1));
    QCOMPARE(server.connections(), 2);
}

void TestSshLogin::endsWithoutStatus()
{
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.ending = FakeServer::Ending::NoStatus;
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    HostUnderTest test(loginTarget(keys, server));
    test.prompts.answers = {answer("right")};
    const ConnectionError error = errorOf(test.host);
    QCOMPARE(error.kind(), ConnectionError::Kind::Lost);
    QVERIFY2(error.message().contains(u"without saying how"_s), error.what());
}

void TestSshLogin::hangsUpDuringACommand()
{
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.ending = FakeServer::Ending::HangUp;
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    HostUnderTest test(loginTarget(keys, server));
    test.prompts.answers = {answer("right")};
    QCOMPARE(errorOf(test.host).kind(), ConnectionError::Kind::Lost);
    // The next one connects anew, with the password that somebody has typed once.
    QCOMPARE(errorOf(test.host).kind(), ConnectionError::Kind::Lost);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(test.prompts.secretQuestions.size(), size_t(1));
}

void TestSshLogin::refusesToRunCommands()
{
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.ending = FakeServer::Ending::RefuseExec;
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    HostUnderTest test(loginTarget(keys, server));
    test.prompts.answers = {answer("right")};
    QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)test.host.run(bash("true"), {}));
}

QTEST_GUILESS_MAIN(TestSshLogin)
#include "tst_sshlogin.moc"
