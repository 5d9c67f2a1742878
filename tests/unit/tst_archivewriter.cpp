// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/archivewriter.h"

#include "domain/error.h"
#include "support/localhost.h"
#include "support/treefixture.h"
#include "sync/gunzip.h"
#include "sync/gzipmembers.h"
#include "sync/localscan.h"
#include "sync/remotemanifest.h"
#include "sync/treediff.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <atomic>
#include <clocale>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Sync;
using Tests::TreeFixture;

namespace {

Manifest scan(const TreeFixture &tree)
{
    return scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {}));
}

QByteArray contentOf(const Spool &spool)
{
    QByteArray all;
    for (;;) {
        const QByteArray part = spool.read(all.size(), 1000, {});
        if (part.isEmpty())
            return all;
        all += part;
    }
}

/// Packs the entries and unpacks them with the system's tar, as a server does.
std::vector<Entry> passThroughTar(const TreeFixture &from, const std::vector<Entry> &entries,
                                  const TreeFixture &to)
{
    Spool spool;
    std::vector<Entry> sent = writeArchive(from.path(), entries, spool, {});
    to.write(u"archive.tar.gz"_s, contentOf(spool));
    const QByteArray complaints = to.bash("mkdir out; tar -xzf archive.tar.gz -C out --no-same-owner -p 2>&1");
    if (!complaints.isEmpty())
        throw std::runtime_error(complaints.toStdString());
    return sent;
}

} // namespace

class TestArchiveWriter : public QObject
{
    Q_OBJECT
private slots:
    void isTakenApartAsOftenAsItWasPutTogether();
    void refusesNamesThatTheLocaleCannotSay();
    void whatComesOutIsWhatWentIn();
    void modesAreKept();
    void namesHaveNoDotInFront();
    void isTheSameEachTime();
    void takesWhatTheFileIsNow();
    void aFileAtRestIsReadAgain();
    void aFileThatNeverRestsIsNamed_data();
    void aFileThatNeverRestsIsNamed();
    void aFileThatVanishedIsNamed();
    void readersGetTheError();
    void cancels();
    void spoolReadsAlong();
    void spoolIsDeleted();
    void spoolHashesItsBeginning();
};

void TestArchiveWriter::isTakenApartAsOftenAsItWasPutTogether()
{
    GzipMembers members;
    const QByteArray once = members.compressed("a line");
    QCOMPARE(gunzipped(once + members.compressed("\nmore"), 100), QByteArray("a line\nmore"));
    QCOMPARE(gunzipped(members.compressed(once), 100), once);
    QVERIFY_THROWS_EXCEPTION(Domain::TransferFailed, (void)gunzipped("a line", 100));
    QVERIFY_THROWS_EXCEPTION(Domain::TransferFailed, (void)gunzipped(once.chopped(1), 100));
}

void TestArchiveWriter::refusesNamesThatTheLocaleCannotSay()
{
    const TreeFixture tree;
    tree.write(u"Größe"_s, "1");
    const std::vector<Entry> entries = scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {})).entries;
    const std::string before = std::setlocale(LC_CTYPE, nullptr);
    std::setlocale(LC_CTYPE, "C");
    QString sentence;
    try {
        Spool spool;
        (void)writeArchive(tree.path(), entries, spool, {});
    } catch (const Domain::TransferFailed &error) {
        sentence = error.message();
    }
    std::setlocale(LC_CTYPE, before.c_str());
    QCOMPARE(sentence, u"Größe cannot be packed: the name cannot be represented in this locale."_s);
}

void TestArchiveWriter::whatComesOutIsWhatWentIn()
{
    const TreeFixture tree;
    for (const QString &name :
         {u"with space"_s, u"new\nline"_s, u"Größe 日本語"_s, u"-rf"_s, u"tab\t"_s, QString(255, u'n')})
        tree.write(name, name.toUtf8());
    QString deep = u"deep"_s;
    for (int i = 0; i < 8; ++i)
        deep += u'/' + QString(50, u'd');
    tree.write(QString(deep + u"/Größe"), "deep");
    tree.link(u"to deep"_s, deep.toUtf8());
    tree.link(u"Ä"_s, "Größe 日本語");
    tree.makeFolder(u"empty/folder"_s);
    tree.setExecutable(u"-rf"_s);
    tree.write(u"zero"_s, "");
    tree.write(u"large"_s, QByteArray(9'000'000, 'l'));
    tree.setModified(u"zero"_s, 1000000.75);
    tree.setModified(u"large"_s, 1700000000.123456);
    const Manifest manifest = scan(tree);
    const TreeFixture server;
    const auto sent = passThroughTar(tree, manifest.entries, server);
    QCOMPARE(sent, manifest.entries);

    const IgnoreRules rules(tree.path(), {}, {});
    Tests::LocalHost host;
    const auto there = readRemoteManifest(host, Domain::RemotePath(server.path(u"out"_s)), rules);
    QVERIFY(difference(manifest, there, {})
                .isEmpty()); // names, types, sizes, times to the nanosecond, bits, targets
    QByteArrayList files;
    for (const Entry &entry : manifest.entries) {
        if (entry.type == Entry::Type::File)
            files << entry.path;
    }
    const auto hashes = readRemoteHashes(host, Domain::RemotePath(server.path(u"out"_s)), files);
    for (const QByteArray &path : std::as_const(files))
        QCOMPARE(hashes[path], manifest.find(path)->sha256);
    QCOMPARE(server.bash("cd out; stat -c %a -- -rf zero empty"), QByteArray("755\n644\n755\n"));
}

void TestArchiveWriter::modesAreKept()
{
    const TreeFixture tree;
    tree.bash("umask 022; mkdir private open; touch key group all program team; chmod 600 key; chmod 640 "
              "group; chmod 666 all;"
              "chmod 750 program; chmod 775 team; chmod 700 private");
    const Manifest manifest = scan(tree);
    const TreeFixture server;
    (void)passThroughTar(tree, manifest.entries, server);
    QCOMPARE(server.bash("cd out && stat -c '%n %a' *"),
             QByteArray("all 644\ngroup 640\nkey 600\nopen 755\nprivate 700\nprogram 750\nteam 755\n"));
    // And a server that has them is no different.
    Tests::LocalHost host;
    const auto there =
        readRemoteManifest(host, Domain::RemotePath(server.path(u"out"_s)), IgnoreRules(tree.path(), {}, {}));
    QVERIFY(difference(manifest, there, {}).isEmpty());
    server.bash("chmod 644 out/key");
    const auto opened =
        readRemoteManifest(host, Domain::RemotePath(server.path(u"out"_s)), IgnoreRules(tree.path(), {}, {}));
    QCOMPARE(listedPaths(difference(manifest, opened, {}).changed), QByteArrayList{"key"});
}

void TestArchiveWriter::namesHaveNoDotInFront()
{
    const TreeFixture tree;
    tree.write(u"b/c"_s);
    tree.write(u"-a"_s);
    const TreeFixture server;
    (void)passThroughTar(tree, scan(tree).entries, server);
    QCOMPARE(server.bash("tar -tzf archive.tar.gz"), QByteArray("-a\nb/\nb/c\n"));
}

void TestArchiveWriter::isTheSameEachTime()
{
    const TreeFixture tree;
    for (int i = 0; i < 30; ++i)
        tree.write(u"f%1"_s.arg(i), QByteArray::number(i));
    const Manifest manifest = scan(tree);
    Spool first;
    Spool second;
    (void)writeArchive(tree.path(), manifest.entries, first, {});
    QTest::qSleep(1100); // a stamp in the gzip header would differ by now
    (void)writeArchive(tree.path(), manifest.entries, second, {});
    QCOMPARE(first.sha256(), second.sha256());
    QVERIFY(first.size() > 0);
}

void TestArchiveWriter::takesWhatTheFileIsNow()
{
    const TreeFixture tree;
    tree.write(u"a"_s, "old");
    const Manifest manifest = scan(tree);
    tree.write(u"a"_s, "new content");
    const TreeFixture server;
    const auto sent = passThroughTar(tree, manifest.entries, server);
    QCOMPARE(sent[0].size, 11);
    QCOMPARE(sent[0].sha256, scan(tree).find("a")->sha256);
    QCOMPARE(server.bash("cat out/a"), QByteArray("new content"));
}

void TestArchiveWriter::aFileAtRestIsReadAgain()
{
    // Large, so that its first try is in the archive already when it grows.
    const TreeFixture tree;
    tree.write(u"large"_s, QByteArray(12'000'000, 'a'));
    const Manifest manifest = scan(tree);
    Spool spool;
    bool hasGrown = false;
    const auto sent = writeArchive(tree.path(), manifest.entries, spool, {}, [&](qint64, qint64) {
        if (std::exchange(hasGrown, true))
            return;
        QFile file(tree.path(u"large"_s));
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write("grown") == 5);
    });
    QCOMPARE(sent[0].size, 12'000'005);
    const TreeFixture server;
    server.write(u"archive.tar.gz"_s, contentOf(spool));
    server.bash("mkdir out; tar -xzf archive.tar.gz -C out");
    QCOMPARE(server.bash("sha256sum <out/large").left(64), sent[0].sha256);
    QCOMPARE(server.bash("tail -c 5 out/large"), QByteArray("grown"));
}

void TestArchiveWriter::aFileThatNeverRestsIsNamed_data()
{
    QTest::addColumn<bool>("shrinks");
    QTest::newRow("grows") << false;
    QTest::newRow("shrinks") << true;
}

void TestArchiveWriter::aFileThatNeverRestsIsNamed()
{
    QFETCH(const bool, shrinks);
    const TreeFixture tree;
    tree.write(u"busy file"_s, QByteArray(12'000'000, 'a'));
    const Manifest manifest = scan(tree);
    Spool spool;
    QString message;
    try {
        (void)writeArchive(tree.path(), manifest.entries, spool, {}, [&](qint64, qint64) {
            QFile file(tree.path(u"busy file"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.resize(file.size() + (shrinks ? -30'000 : 1)));
        });
    } catch (const Domain::TransferFailed &error) {
        message = error.message();
    }
    QVERIFY2(message.contains(u"busy file"_s) && message.contains(u"3 times"_s), qPrintable(message));
}

void TestArchiveWriter::aFileThatVanishedIsNamed()
{
    const TreeFixture tree;
    tree.write(u"a"_s);
    tree.write(u"sub/gone"_s);
    const Manifest manifest = scan(tree);
    tree.remove(u"sub/gone"_s);
    Spool spool;
    QString message;
    try {
        (void)writeArchive(tree.path(), manifest.entries, spool, {});
    } catch (const Domain::TransferFailed &error) {
        message = error.message();
    }
    QVERIFY2(message.contains(u"sub/gone"_s), qPrintable(message));
    // One that became a link out of the tree is not followed.
    tree.link(u"sub/gone"_s, "/etc/passwd");
    Spool second;
    QVERIFY_THROWS_EXCEPTION(Domain::TransferFailed,
                             (void)writeArchive(tree.path(), manifest.entries, second, {}));
}

void TestArchiveWriter::readersGetTheError()
{
    Spool spool;
    std::atomic<bool> failed = false;
    {
        const std::jthread reader([&] {
            try {
                while (!spool.read(0, 10, {}).isEmpty()) {
                }
            } catch (const Domain::TransferFailed &) {
                failed = true;
            }
        });
        Entry missing;
        missing.path = "missing";
        QVERIFY_THROWS_EXCEPTION(Domain::TransferFailed,
                                 (void)writeArchive(u"/nonexistent"_s, {missing}, spool, {}));
    }
    QVERIFY(failed);
}

void TestArchiveWriter::cancels()
{
    const TreeFixture tree;
    tree.write(u"large"_s, QByteArray(20'000'000, 'a'));
    std::stop_source stop;
    Spool spool;
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled,
                             (void)writeArchive(tree.path(), scan(tree).entries, spool, stop.get_token(),
                                                [&](qint64, qint64) { stop.request_stop(); }));
    std::stop_source stopReading;
    Spool never;
    const std::jthread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stopReading.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)never.read(0, 10, stopReading.get_token()));
}

void TestArchiveWriter::spoolReadsAlong()
{
    Spool spool;
    QByteArray expected;
    const std::jthread writer([&] {
        for (int i = 0; i < 500; ++i)
            spool.append(QByteArray::number(i));
        spool.finish();
    });
    for (int i = 0; i < 500; ++i)
        expected += QByteArray::number(i);
    QCOMPARE(contentOf(spool), expected);
    QVERIFY(spool.isFinished());
    QCOMPARE(spool.size(), expected.size());
    QCOMPARE(spool.sha256(),
             std::optional(QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex()));
}

void TestArchiveWriter::spoolIsDeleted()
{
    const TreeFixture temporary;
    qputenv("TMPDIR", temporary.path().toUtf8());
    {
        Spool spool;
        spool.append("x"); // where the system can, the file has no name at all
    }
    const QByteArray left = temporary.bash("ls");
    qunsetenv("TMPDIR");
    QCOMPARE(left, QByteArray());
}

void TestArchiveWriter::spoolHashesItsBeginning()
{
    Spool spool;
    spool.append("hello world");
    QVERIFY(!spool.sha256());
    QCOMPARE(spool.sha256OfFirst(5, {}),
             std::optional(QCryptographicHash::hash("hello", QCryptographicHash::Sha256).toHex()));
    QVERIFY(!spool.sha256OfFirst(12, {}));
}

QTEST_GUILESS_MAIN(TestArchiveWriter)
#include "tst_archivewriter.moc"
