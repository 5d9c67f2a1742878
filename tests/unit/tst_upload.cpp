// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload.h"

#include "domain/error.h"
#include "remote/bytessource.h"
#include "scripts/scripts.h"
#include "support/localhost.h"
#include "support/treefixture.h"
#include "sync/localscan.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Sync;
using Tests::TreeFixture;
using Kind = Domain::ConnectionError::Kind;

namespace {

using std::chrono::milliseconds;

const UploadPatience quick{
    .giveUpAfter = milliseconds(5000), .firstPause = milliseconds(10), .longestPause = milliseconds(50)};

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

void fill(Spool &spool, const QByteArray &bytes)
{
    spool.append(bytes);
    spool.finish();
}

} // namespace

class TestUpload : public QObject
{
    Q_OBJECT
private slots:
    void sendsATreeInOneExec();
    void sendsWhatIsStillWritten();
    void goesOnAfterCuts();
    void goesOnAfterCutsWhilePacking();
    void beginsAnewWhenThePartIsWrong();
    void endsAReceiverThatWasLeftBehind();
    void aReceiverThatComesLateTakesNothing();
    void lostAfterTheLastByte();
    void lostInTheAnswer();
    void cutInTheHash();
    void wrongBytesAreSentAgain();
    void givesUp();
    void doesNotRetryAChangedHostKey();
    void aFullDiskIsSaid();
    void packingErrorsArrive();
    void cancels();
    void homeDirectory();
    void tellsProgress();
};

void TestUpload::sendsATreeInOneExec()
{
    const TreeFixture tree;
    tree.write(u"a b"_s, "hello");
    tree.write(u"-c/d"_s, "world");
    const auto manifest = scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {}));
    const TreeFixture server;
    Tests::LocalHost host;
    const QString folder = server.path(u"incoming/staging/up 1"_s);
    const Uploaded uploaded = uploadEntries(host, folder, tree.path(), manifest.entries, {}, {}, quick);
    QCOMPARE(uploaded.entries, manifest.entries);
    QCOMPARE(host.titles().size(), 1);
    QCOMPARE(
        server.bash("cd incoming/staging/'up 1'; ls -A; stat -c %a archive.tar.gz; sha256sum <archive.tar.gz")
            .left(19 + 64),
        QByteArray("archive.tar.gz\n600\n" + uploaded.sha256));
    QCOMPARE(
        server.bash("mkdir out; tar -xzf incoming/staging/*/archive.tar.gz -C out; cat 'out/a b' ./out/-c/d"),
        QByteArray("helloworld"));
    QVERIFY(uploaded.size > 0);
}

void TestUpload::sendsWhatIsStillWritten()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    const QByteArray content = noise(3'000'000);
    const std::jthread writer([&] {
        for (qsizetype at = 0; at < content.size(); at += 100'000) {
            spool.append(QByteArrayView(content).sliced(at, 100'000));
            std::this_thread::sleep_for(milliseconds(10));
        }
        spool.finish();
    });
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), content);
    QCOMPARE(host.titles().size(), 1);
}

void TestUpload::goesOnAfterCuts()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    const QByteArray content = noise(5'000'000);
    fill(spool, content);
    host.loseAfterInput(0);
    host.loseAfterInput(1'234'567);
    host.loseAfterInput(1);
    host.loseAfterInput(2'000'000);
    qint64 sent = 0;
    sendSpool(
        host, server.path(u"x"_s), spool, {}, [&](qint64 now, qint64) { sent = now; }, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), content);
    QCOMPARE(sent, content.size());
    // Each cut costs a question and a new receiver, and what had arrived is not sent again.
    QCOMPARE(host.titles().size(), 9);
}

void TestUpload::goesOnAfterCutsWhilePacking()
{
    const TreeFixture tree;
    for (int i = 0; i < 40; ++i)
        tree.write(u"f%1"_s.arg(i), noise(100'000 + i));
    const auto manifest = scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {}));
    const TreeFixture server;
    Tests::LocalHost host;
    for (const qint64 bytes : {50'000, 700'000, 3, 900'000})
        host.loseAfterInput(bytes);
    const Uploaded uploaded =
        uploadEntries(host, server.path(u"in"_s), tree.path(), manifest.entries, {}, {}, quick);
    QCOMPARE(server.bash("sha256sum <in/archive.tar.gz").left(64), uploaded.sha256);
    QCOMPARE(server.bash("ls -A in"), QByteArray("archive.tar.gz\n"));
    server.bash("mkdir out; tar -xzf in/archive.tar.gz -C out");
    QCOMPARE(scanLocalTree(server.path(u"out"_s), IgnoreRules(server.path(u"out"_s), {}, {})).treeHash(),
             manifest.treeHash());
}

void TestUpload::beginsAnewWhenThePartIsWrong()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    const QByteArray content = noise(1'000'000);
    fill(spool, content);
    host.refuseCommands(1);                           // so that it asks what is there
    server.write(u"x.part"_s, QByteArray(5000, 'z')); // other bytes
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), content);

    Spool again;
    fill(again, content);
    host.refuseCommands(1);
    server.bash("rm x");
    server.write(u"x.part"_s, QByteArray(content + "and more"));
    sendSpool(host, server.path(u"x"_s), again, {}, {}, quick);
    QCOMPARE(server.bash("cat x"), content);
}

void TestUpload::endsAReceiverThatWasLeftBehind()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    const QByteArray content = noise(1'000'000);
    fill(spool, content);
    host.setLossUnnoticed(true);
    host.loseAfterInput(300'000);
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), content);
}

void TestUpload::aReceiverThatComesLateTakesNothing()
{
    // A busy server runs the second receiver, whose client is long gone, after the third.
    const TreeFixture server;
    Tests::LocalHost host;
    const auto receive = [&](const QByteArray &attempt, qint64 offset, const QByteArray &bytes) {
        Remote::BytesSource source(bytes);
        return host.stream({.title = u"receive"_s,
                            .script = Scripts::script(u"sync/receive.sh"),
                            .environment = {{"SLIPWAY_TARGET", server.path(u"x"_s).toUtf8()},
                                            {"SLIPWAY_OFFSET", QByteArray::number(offset)},
                                            {"SLIPWAY_ATTEMPT", attempt}}},
                           &source, {}, {});
    };
    QVERIFY(receive("one 1", 0, "0123456789").succeeded());
    QVERIFY(receive("one 3", 10, "abcdefghij").succeeded());
    const auto late = receive("one 2", 10, "xyz");
    QVERIFY(!late.succeeded());
    QVERIFY2(late.errorOutput.startsWith("A later attempt has gone on with "), late.errorOutput.constData());
    QCOMPARE(server.bash("cat x.part"), QByteArray("0123456789abcdefghij"));
    QVERIFY(receive("another 1", 0, "anew").succeeded());
    QCOMPARE(server.bash("cat x.part"), QByteArray("anew"));
}

void TestUpload::lostAfterTheLastByte()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    const QByteArray content = noise(100'000);
    fill(spool, content);
    host.loseAfterInput(content.size()); // all of it arrived, the answer did not
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), content);
}

void TestUpload::lostInTheAnswer()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    fill(spool, "hello world");
    host.loseAfterOutput(5); // it is in place by then
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), QByteArray("hello world"));
    QCOMPARE(host.titles().size(), 2);
}

void TestUpload::cutInTheHash()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    const QByteArray content = noise(100'000);
    fill(spool, content);
    host.loseAfterInput(content.size() + 10);
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x; ls x.* || true"), content);
}

void TestUpload::wrongBytesAreSentAgain()
{
    // A server that loses a byte on the way to its disk, twice.
    const TreeFixture server;
    server.write(u"bin/cat"_s, "#!/bin/bash\nif [[ -e $0.broken ]]; then rm \"$(ls -d $0.broken*/ | head -1)\" "
                               "-r; /bin/cat \"$@\" | tail -c +2\n"
                               "else exec /bin/cat \"$@\"; fi\n");
    server.setExecutable(u"bin/cat"_s);
    server.makeFolder(u"bin/cat.broken"_s);
    Tests::LocalHost host;
    host.setVariable("PATH", server.path(u"bin"_s).toUtf8() + ':' + qgetenv("PATH"));
    Spool spool;
    const QByteArray content = noise(50'000);
    fill(spool, content);
    sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
    QCOMPARE(server.bash("cat x"), content);
    QCOMPARE(host.titles().size(), 2);

    server.write(u"bin/cat"_s, "#!/bin/bash\n/bin/cat \"$@\" | tail -c +2\n");
    server.bash("rm x");
    try {
        sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
        QFAIL("it said that it was sent");
    } catch (const Domain::TransferFailed &error) {
        QVERIFY2(error.message().contains(u"SHA-256"_s), qPrintable(error.message()));
    }
    QVERIFY(!QFileInfo::exists(server.path(u"x"_s)));
}

void TestUpload::givesUp()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    fill(spool, "hello");
    host.refuseCommands(1'000'000);
    const auto begun = std::chrono::steady_clock::now();
    try {
        sendSpool(host, server.path(u"x"_s), spool, {}, {},
                  {.giveUpAfter = milliseconds(300),
                   .firstPause = milliseconds(10),
                   .longestPause = milliseconds(50)});
        QFAIL("it said that it was sent");
    } catch (const Domain::ConnectionError &error) {
        QCOMPARE(error.kind(), Kind::Lost);
        QVERIFY(!error.remedy().isEmpty());
    }
    QVERIFY(std::chrono::steady_clock::now() - begun < milliseconds(3000));
    QVERIFY(host.titles().size() > 3);
}

void TestUpload::doesNotRetryAChangedHostKey()
{
    class Impostor final : public Remote::RemoteHost
    {
    public:
        QString displayName() const override { return u"impostor"_s; }
        Remote::CommandResult run(const Remote::Command &command, std::stop_token stop) override
        {
            return stream(command, nullptr, {}, stop);
        }
        Remote::CommandResult stream(const Remote::Command &, Remote::ByteSource *, const Remote::OutputSink &,
                                     std::stop_token) override
        {
            ++calls;
            throw Domain::ConnectionError(Kind::HostKeyChanged, u"changed"_s);
        }
        int calls = 0;
    };
    Impostor host;
    Spool spool;
    fill(spool, "hello");
    try {
        sendSpool(host, u"/x"_s, spool, {}, {}, quick);
        QFAIL("it talked to an impostor");
    } catch (const Domain::ConnectionError &error) {
        QCOMPARE(error.kind(), Kind::HostKeyChanged);
    }
    QCOMPARE(host.calls, 1);
}

void TestUpload::aFullDiskIsSaid()
{
    const TreeFixture server;
    Tests::LocalHost host;
    server.link(u"x.part"_s, "/dev/full");
    Spool spool;
    fill(spool, noise(100'000));
    try {
        sendSpool(host, server.path(u"x"_s), spool, {}, {}, quick);
        QFAIL("it said that it was sent");
    } catch (const Domain::TransferFailed &error) {
        QVERIFY2(error.message().contains(u"No space left"_s), qPrintable(error.message()));
        QVERIFY(!error.remedy().isEmpty());
    }
    QVERIFY(!QFileInfo::exists(server.path(u"x"_s)));
}

void TestUpload::packingErrorsArrive()
{
    const TreeFixture tree;
    tree.write(u"a"_s, noise(3'000'000));
    tree.write(u"b"_s);
    const auto manifest = scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {}));
    tree.remove(u"b"_s);
    const TreeFixture server;
    Tests::LocalHost host;
    try {
        (void)uploadEntries(host, server.path(u"in"_s), tree.path(), manifest.entries, {}, {}, quick);
        QFAIL("it said that it was sent");
    } catch (const Domain::TransferFailed &error) {
        QVERIFY2(error.message().startsWith(u"b "_s), qPrintable(error.message()));
    }
    QVERIFY(!QFileInfo::exists(server.path(u"in/archive.tar.gz"_s)));
}

void TestUpload::cancels()
{
    const TreeFixture tree;
    tree.write(u"a"_s, noise(8'000'000));
    const auto manifest = scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {}));
    const TreeFixture server;
    Tests::LocalHost host;
    std::stop_source stop;
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled,
                             (void)uploadEntries(
                                 host, server.path(u"in"_s), tree.path(), manifest.entries, stop.get_token(),
                                 [&](qint64 sent, qint64) {
                                     if (sent > 1'000'000)
                                         stop.request_stop();
                                 },
                                 quick));
    QVERIFY(!QFileInfo::exists(server.path(u"in/archive.tar.gz"_s)));
}

void TestUpload::homeDirectory()
{
    const TreeFixture home;
    Tests::LocalHost host;
    host.setVariable("HOME", home.path().toUtf8());
    Spool spool;
    fill(spool, "hello");
    sendSpool(host, u"~/.slipway/my shop/x"_s, spool, {}, {}, quick);
    QCOMPARE(home.bash("cat .slipway/'my shop'/x"), QByteArray("hello"));
}

void TestUpload::tellsProgress()
{
    const TreeFixture server;
    Tests::LocalHost host;
    Spool spool;
    fill(spool, noise(1'000'000));
    qint64 last = 0;
    sendSpool(
        host, server.path(u"x"_s), spool, {},
        [&](qint64 sent, qint64 total) {
            QVERIFY(sent >= last);
            QCOMPARE(total, 1'000'000);
            last = sent;
        },
        quick);
    QCOMPARE(last, 1'000'000);
}

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
