// SPDX-License-Identifier: GPL-3.0-or-later
// Agent, key files, passphrases and passwords.
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
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using Domain::ConnectionError;
using TestSupport::SshdFixture;

namespace {

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

    void agent();
    void agentWithTooManyKeys();
    void plainKeyFileGoesFirst();
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
    void aSessionRefusedAndThenALoss();
    void bulkLaneAsksNothing();
    void endsWithoutStatus();
    void hangsUpDuringACommand();
    void refusesToRunCommands();
};

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
    // One without a passphrase would be tried before the agent.
    options.passphrase = u"open sesame"_s;
    const SshdFixture sshd(options);
    const Agent agent(sshd.file(u"agent"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(Agent::add(sshd.makeKey(u"foreign%1"_s.arg(i), u"ed25519"_s)));
    // The server hangs up on the agent's keys; the key file gets a connection of its own.
    HostUnderTest test(targetOf(sshd));
    test.prompts.answers = {answer("open sesame", false)};
    QVERIFY(works(test.host));
    QVERIFY(sshd.log().contains(u"Too many authentication failures"_s));
}

void TestSshLogin::plainKeyFileGoesFirst()
{
    SshdFixture::Options options;
    options.configuration = {u"MaxAuthTries 1"_s};
    const SshdFixture sshd(options);
    const Agent agent(sshd.file(u"agent"_s));
    QVERIFY(Agent::add(sshd.makeKey(u"foreign"_s, u"ed25519"_s)));
    HostUnderTest test(targetOf(sshd));
    QVERIFY(works(test.host));
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
    // Nobody waits for the other end of a pipe, nor reads a device to its end.
    const QString pipe = sshd.file(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe, pipe + u".pub"_s}), 0);
    for (const QString &file : {pipe, u"/dev/zero"_s, sshd.file({})}) {
        target.identityFile = file;
        HostUnderTest odd(target);
        const QString said = errorOf(odd.host).message();
        QVERIFY2(said.contains(file + u", which is no regular file"_s), qPrintable(said));
    }
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

/// While the command waits to be tried again, nothing holds it but the connection that goes.
void TestSshLogin::aSessionRefusedAndThenALoss()
{
    const SshdFixture keys;
    FakeServer::Behaviour behaviour;
    behaviour.hangUpAfterRefusal = std::chrono::milliseconds(30); // before it is tried again
    const FakeServer server(keys.file(u"host_ed25519"_s), behaviour);
    auto test = std::make_unique<HostUnderTest>(loginTarget(keys, server));
    test->prompts.answers = {answer("right")};
    const auto end = std::make_shared<std::promise<ConnectionError>>();
    std::future<ConnectionError> ended = end->get_future();
    std::thread caller([&host = test->host, end] { end->set_value(errorOf(host)); });
    if (ended.wait_for(std::chrono::seconds(30)) != std::future_status::ready) {
        caller.detach();
        (void)test.release(); // it would wait for the call
        QFAIL("the command never ended");
    }
    caller.join();
    const ConnectionError error = ended.get();
    QCOMPARE(error.kind(), ConnectionError::Kind::Lost);
    QVERIFY2(error.message().contains(u"The connection"_s), error.what());
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
