// SPDX-License-Identifier: GPL-3.0-or-later
// The known_hosts files, side by side with ssh-keygen.
#include "domain/error.h"
#include "ssh/knownhosts.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using Match = KnownHosts::Match;

namespace {

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// A public key made by ssh-keygen, as in a .pub file.
QByteArray publicKey(const QTemporaryDir &folder, const QString &type)
{
    static int number = 0;
    const QString file = folder.filePath(u"key%1"_s.arg(++number));
    run(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, type, u"-N"_s, QString(), u"-f"_s, file});
    return content(file + u".pub"_s);
}

HostKey keyOf(const QByteArray &line)
{
    return {QByteArray::fromBase64(line.split(' ').value(1))};
}

} // namespace

class TestKnownHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprintAsOpenSsh();
    void knownHostsStates();
    void knownHostsWrittenByOpenSsh();
    void openSshReadsWhatIsWritten();
    void theSystemsFileSufficesWhereTheUsersCantBeRead();
};

void TestKnownHosts::fingerprintAsOpenSsh()
{
    const QTemporaryDir folder;
    for (const QString &type : {u"ed25519"_s, u"ecdsa"_s, u"rsa"_s}) {
        const QByteArray line = publicKey(folder, type);
        write(folder.filePath(u"one.pub"_s), line);
        const QByteArray shown = run(u"ssh-keygen"_s, {u"-lf"_s, folder.filePath(u"one.pub"_s)});
        QVERIFY(shown.contains("SHA256:"));
        QCOMPARE(keyOf(line).fingerprint().toLatin1(), shown.split(' ').value(1));
        QCOMPARE(keyOf(line).type(), line.split(' ').value(0));
    }
    QCOMPARE(HostKey{QByteArray("\0\0\xff\xff", 4)}.type(), QByteArray());
}

void TestKnownHosts::knownHostsStates()
{
    const QTemporaryDir folder;
    const QByteArray first = publicKey(folder, u"ed25519"_s);
    const QByteArray second = publicKey(folder, u"ed25519"_s);
    const QByteArray other = publicKey(folder, u"ecdsa"_s);
    const QString file = folder.filePath(u"deep/er/known_hosts"_s);
    KnownHosts hosts(file);

    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(first)).match, Match::Unknown);
    hosts.trust(u"h"_s, 22, keyOf(first));
    hosts.trust(u"h"_s, 22, keyOf(first));
    QCOMPARE(content(file).count('\n'), 1);
    const auto ownerOnly =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser; // Qt reports both
    QCOMPARE(QFileInfo(file).permissions(), ownerOnly);
    QVERIFY(!(QFileInfo(folder.filePath(u"deep/er"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    QCOMPARE(hosts.check(u"H"_s, 22, keyOf(first)).match, Match::Known);
    QCOMPARE(hosts.check(u"h2"_s, 22, keyOf(first)).match, Match::Unknown);
    const KnownHosts::Verdict changed = hosts.check(u"h"_s, 22, keyOf(second));
    QCOMPARE(changed.match, Match::Changed);
    QCOMPARE(changed.knownFingerprints, QStringList{u"ssh-ed25519 "_s + keyOf(first).fingerprint()});
    QCOMPARE(changed.where, QString(file + u":1"_s));
    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(other)).match, Match::OtherType);
    QCOMPARE(hosts.knownTypes(u"h"_s, 22), QList<QByteArray>{"ssh-ed25519"});

    // A port of its own: the same key is the same server, another one is simply not known there.
    QCOMPARE(hosts.check(u"h"_s, 2222, keyOf(first)).match, Match::Known);
    QCOMPARE(hosts.check(u"h"_s, 2222, keyOf(second)).match, Match::Unknown);
    hosts.trust(u"h"_s, 2222, keyOf(second));
    QCOMPARE(hosts.check(u"h"_s, 2222, keyOf(second)).match, Match::Known);
    QCOMPARE(hosts.check(u"h"_s, 2222, keyOf(first)).match, Match::Changed);
    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(second)).match, Match::Changed);

    // Comments, several names, wildcards, negation, markers, damaged lines, a last line without its end.
    write(file, "# comment\n\n  \nnonsense\n*.example.org,!bad.example.org,10.0.0.? " + first
                    + "h ssh-ed25519 AAAA\nh ssh-rsa " + first.split(' ').value(1) + "\n@cert-authority * "
                    + other + "@revoked r " + second + "last " + first.trimmed());
    QCOMPARE(hosts.check(u"a.example.org"_s, 22, keyOf(first)).match, Match::Known);
    QCOMPARE(hosts.check(u"bad.example.org"_s, 22, keyOf(first)).match, Match::Unknown);
    QCOMPARE(hosts.check(u"10.0.0.7"_s, 22, keyOf(second)).match, Match::Changed);
    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(first)).match, Match::Unknown);
    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(other)).match, Match::Unknown);
    QCOMPARE(hosts.check(u"r"_s, 22, keyOf(second)).match, Match::Revoked);
    QCOMPARE(hosts.check(u"r"_s, 22, keyOf(first)).match, Match::Unknown);
    hosts.trust(u"new"_s, 22, keyOf(second));
    QCOMPARE(hosts.check(u"last"_s, 22, keyOf(first)).match, Match::Known);
    QCOMPARE(hosts.check(u"new"_s, 22, keyOf(second)).match, Match::Known);

    // Further files are read and never written.
    const KnownHosts both(folder.filePath(u"none"_s), {file});
    QCOMPARE(both.check(u"new"_s, 22, keyOf(second)).match, Match::Known);
    QFile::remove(file);
    QVERIFY(QFileInfo(folder.path()).isDir());
    KnownHosts unwritable(folder.path());
    QVERIFY_THROWS_EXCEPTION(Domain::ConnectionError, unwritable.trust(u"h"_s, 22, keyOf(first)));
}

void TestKnownHosts::knownHostsWrittenByOpenSsh()
{
    const QTemporaryDir folder;
    const QByteArray key = publicKey(folder, u"ed25519"_s);
    const QByteArray other = publicKey(folder, u"ed25519"_s);
    const QString file = folder.filePath(u"known_hosts"_s);
    write(file, "server.example.org " + key + "[server.example.org]:2222 " + other);
    run(u"ssh-keygen"_s, {u"-H"_s, u"-f"_s, file}); // hashes the names
    QVERIFY(content(file).startsWith("|1|"));
    const KnownHosts hosts(file);
    QCOMPARE(hosts.check(u"server.example.org"_s, 22, keyOf(key)).match, Match::Known);
    QCOMPARE(hosts.check(u"server.example.org"_s, 2222, keyOf(other)).match, Match::Known);
    QCOMPARE(hosts.check(u"server.example.org"_s, 22, keyOf(other)).match, Match::Changed);
    QCOMPARE(hosts.check(u"server.example.com"_s, 22, keyOf(other)).match, Match::Unknown);
}

void TestKnownHosts::openSshReadsWhatIsWritten()
{
    const QTemporaryDir folder;
    const QByteArray key = publicKey(folder, u"ecdsa"_s);
    const QString file = folder.filePath(u"known_hosts"_s);
    KnownHosts hosts(file);
    hosts.trust(u"Server.example.org"_s, 2222, keyOf(key));
    const QByteArray found =
        run(u"ssh-keygen"_s, {u"-l"_s, u"-F"_s, u"[server.example.org]:2222"_s, u"-f"_s, file});
    QVERIFY2(found.contains(keyOf(key).fingerprint().toLatin1()), found.constData());
}

void TestKnownHosts::theSystemsFileSufficesWhereTheUsersCantBeRead()
{
    const QTemporaryDir folder;
    const QByteArray key = publicKey(folder, u"ed25519"_s);
    const QByteArray other = publicKey(folder, u"ed25519"_s);
    const QString file = folder.filePath(u"ssh_known_hosts"_s);
    write(file, "h " + key + "@revoked r " + other);
    // Nobody can read a folder as a file, not even root.
    KnownHosts hosts(folder.path(), {file});
    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(key)).match, Match::Known);
    QCOMPARE(hosts.check(u"h"_s, 2222, keyOf(key)).match, Match::Known);
    QCOMPARE(hosts.check(u"h"_s, 22, keyOf(other)).match, Match::Changed);
    QCOMPARE(hosts.check(u"r"_s, 22, keyOf(other)).match, Match::Revoked);
    QCOMPARE(hosts.knownTypes(u"h"_s, 22), QList<QByteArray>{"ssh-ed25519"});
    QCOMPARE(hosts.knownTypes(u"h"_s, 2222), QList<QByteArray>());
    hosts.trust(u"h"_s, 22, keyOf(key));
    // Who is in none of those that can be read may stand in the one that can't.
    QVERIFY_THROWS_EXCEPTION(Domain::ConnectionError, (void)hosts.check(u"x"_s, 22, keyOf(key)));
    QVERIFY_THROWS_EXCEPTION(Domain::ConnectionError, (void)hosts.check(u"h"_s, 2222, keyOf(other)));
    QVERIFY_THROWS_EXCEPTION(Domain::ConnectionError, (void)hosts.knownTypes(u"x"_s, 22));
    QVERIFY_THROWS_EXCEPTION(Domain::ConnectionError, hosts.trust(u"x"_s, 22, keyOf(key)));
    // Where there is none, there is nothing to refuse.
    const KnownHosts none(folder.filePath(u"none"_s), {file});
    QCOMPARE(none.check(u"x"_s, 22, keyOf(key)).match, Match::Unknown);
    QCOMPARE(none.knownTypes(u"x"_s, 22), QList<QByteArray>());
}

QTEST_GUILESS_MAIN(TestKnownHosts)
#include "tst_knownhosts.moc"
