// SPDX-License-Identifier: GPL-3.0-or-later
// Host keys: unknown, trusted, changed, of another type.
#include "domain/error.h"
#include "ssh/hostundertest.h"
#include "ssh/login.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using Domain::ConnectionError;
using TestSupport::SshdFixture;

class TestSshHostKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownKeyIsRefusedWithItsFingerprint();
    void unknownKeyThatIsTrusted();
    void changedKeyIsRefused();
    void keyOfAnotherTypeIsRefused();
    void knownTypeIsAskedFor();
    void trustByFingerprint();
    void hashedNames();
};

void TestSshHostKeys::unknownKeyIsRefusedWithItsFingerprint()
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

void TestSshHostKeys::unknownKeyThatIsTrusted()
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

void TestSshHostKeys::changedKeyIsRefused()
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

void TestSshHostKeys::keyOfAnotherTypeIsRefused()
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

void TestSshHostKeys::knownTypeIsAskedFor()
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

void TestSshHostKeys::trustByFingerprint()
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
    QCOMPARE(trustHost(target, sshd.fingerprint()).type, u"ssh-ed25519"_s);
    HostUnderTest test(target);
    QVERIFY(works(test.host));
    QVERIFY(test.prompts.keyQuestions.empty());
}

void TestSshHostKeys::hashedNames()
{
    const SshdFixture sshd;
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-H"_s, u"-f"_s, sshd.knownHosts()}), 0);
    HostUnderTest test(targetOf(sshd));
    QVERIFY(works(test.host));
}

QTEST_GUILESS_MAIN(TestSshHostKeys)
#include "tst_sshhostkeys.moc"
