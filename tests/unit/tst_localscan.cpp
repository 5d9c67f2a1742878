// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localscan.h"

#include "domain/error.h"
#include "support/treefixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Sync::Entry;
using Tests::TreeFixture;

namespace {

Sync::Manifest scan(const TreeFixture &tree, const QStringList &exclude = {}, const QStringList &keep = {})
{
    return Sync::scanLocalTree(tree.path(), Sync::IgnoreRules(tree.path(), exclude, keep));
}

/// The sentence of the refusal; empty if there is none.
QString refusal(const TreeFixture &tree)
{
    try {
        (void)scan(tree);
    } catch (const Domain::PreconditionFailed &error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestLocalScan : public QObject
{
    Q_OBJECT
private slots:
    void readsEverything();
    void awkwardNames();
    void leavesOutWhatRulesSay();
    void leavesOutALinkInPlaceOfAKeptFolder();
    void refusesLinksThatLeave_data();
    void refusesLinksThatLeave();
    void refusesWaysOutThroughOtherLinks();
    void acceptsLinksInside();
    void refusesOtherThings();
    void executableBitFromTheIndex();
    void treeHash();
    void cancels();
    void tellsProgress();
};

void TestLocalScan::readsEverything()
{
    const TreeFixture tree;
    tree.write(u"b/file.txt"_s, "hello");
    tree.setModified(u"b/file.txt"_s, 1700000000.25);
    tree.write(u"run.sh"_s, "#!/bin/sh\n");
    tree.setExecutable(u"run.sh"_s);
    tree.makeFolder(u"empty"_s);
    tree.link(u"link"_s, "b/file.txt");
    tree.write(u"zero"_s, "");
    const auto manifest = scan(tree);
    QCOMPARE(listedPaths(manifest.entries),
             (QByteArrayList{"b/", "b/file.txt", "empty/", "link", "run.sh", "zero"}));
    const Entry *file = manifest.find("b/file.txt");
    QVERIFY(file);
    QCOMPARE(file->size, 5);
    QCOMPARE(file->modifiedNs, 1700000000250000000);
    QCOMPARE(file->sha256, QCryptographicHash::hash("hello", QCryptographicHash::Sha256).toHex());
    QVERIFY(!file->isExecutable && manifest.find("run.sh")->isExecutable);
    QCOMPARE(manifest.find("link")->type, Entry::Type::Symlink);
    QCOMPARE(manifest.find("link")->linkTarget, QByteArray("b/file.txt"));
    QCOMPARE(manifest.find("zero")->sha256, QCryptographicHash::hash("", QCryptographicHash::Sha256).toHex());
    QCOMPARE(manifest.files(), 3);
    QCOMPARE(manifest.bytes(), 15);
    QVERIFY(!manifest.find("none"));
}

void TestLocalScan::awkwardNames()
{
    const TreeFixture tree;
    const QStringList names{u"with space"_s,  u"new\nline"_s, u"Ünïcode 日本語"_s,
                            u"-rf"_s,         u"tab\there"_s, u"quote'\"$(x)"_s,
                            u"back\\slash"_s, u"*"_s,         QString(250, u'n')};
    for (const QString &name : names)
        tree.write(name, name.toUtf8());
    QString deep = u"deep"_s;
    for (int i = 0; i < 12; ++i)
        deep += u'/' + QString(60, QChar(u'a' + i));
    tree.write(deep, "deep");
    const auto manifest = scan(tree);
    for (const QString &name : names)
        QVERIFY2(manifest.find(name.toUtf8()), qPrintable(name));
    QVERIFY(manifest.find(deep.toUtf8()));
    QVERIFY(std::is_sorted(manifest.entries.begin(), manifest.entries.end(), Sync::byPath));
}

void TestLocalScan::leavesOutWhatRulesSay()
{
    const TreeFixture tree;
    tree.bash("git init -q .");
    tree.write(u".gitignore"_s, "node_modules/\n");
    tree.write(u"node_modules/x/y.js"_s);
    tree.link(u"node_modules/bad"_s, "/etc/passwd"); // nobody looks into what is left out
    tree.write(u"docs/a"_s);
    tree.write(u"uploads/a"_s);
    tree.write(u".slipway"_s);
    tree.write(u"a"_s);
    QCOMPARE(listedPaths(scan(tree, {u"docs/"_s}, {u"uploads/"_s}).entries),
             (QByteArrayList{".gitignore", "a"}));
}

void TestLocalScan::leavesOutALinkInPlaceOfAKeptFolder()
{
    const TreeFixture tree;
    tree.write(u"file"_s, "hello");
    tree.makeFolder(u"elsewhere"_s);
    tree.link(u"uploads"_s, "elsewhere");
    tree.link(u"backups"_s, "/mnt/large/backups");
    const Sync::Manifest manifest = scan(tree, {u"elsewhere"_s}, {u"uploads/"_s, u"backups/"_s});
    QCOMPARE(manifest.keptLinks, (QByteArrayList{"backups", "uploads"}));
    QCOMPARE(manifest.entries.size(), size_t(1));
    QCOMPARE(manifest.entries[0].path, QByteArray("file"));
}

void TestLocalScan::refusesLinksThatLeave_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("absolute") << u"l"_s << QByteArray("/etc/passwd");
    QTest::newRow("above") << u"l"_s << QByteArray("../x");
    QTest::newRow("above from below") << u"a/b/l"_s << QByteArray("../../../x");
    QTest::newRow("above and back") << u"a/l"_s << QByteArray("../../tree/a");
    QTest::newRow("down and up") << u"l"_s << QByteArray("a/../../x");
}

void TestLocalScan::refusesLinksThatLeave()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, target);
    const TreeFixture tree;
    tree.write(u"good"_s);
    tree.link(name, target);
    const QString message = refusal(tree);
    QVERIFY2(message.contains(name) && message.contains(QString::fromUtf8(target)), qPrintable(message));
    QVERIFY(!Sync::staysInside(name.toUtf8(), target));
}

void TestLocalScan::refusesWaysOutThroughOtherLinks()
{
    const TreeFixture tree;
    tree.link(u"s/t/up"_s, "../..");
    QVERIFY(refusal(tree).isEmpty());
    tree.link(u"s/t/out"_s, "up/..");
    QVERIFY(refusal(tree).contains(u"s/t/out"_s));
}

void TestLocalScan::acceptsLinksInside()
{
    const TreeFixture tree;
    tree.write(u"a/f"_s);
    tree.link(u"a/b/l1"_s, "../f");
    tree.link(u"a/b/l2"_s, "../../a/./f");
    tree.link(u"dangling"_s, "a/none");
    tree.link(u"root"_s, ".");
    tree.link(u"loop"_s, "loop");
    QCOMPARE(refusal(tree), QString());
    QCOMPARE(scan(tree).find("dangling")->linkTarget, QByteArray("a/none"));
}

void TestLocalScan::refusesOtherThings()
{
    {
        const TreeFixture tree;
        tree.bash("mkfifo 'a pipe'");
        QVERIFY(refusal(tree).contains(u"a pipe"_s));
    }
    {
        const TreeFixture tree;
        tree.bash("touch $'bad\\xff'");
        QVERIFY(refusal(tree).contains(u"bad\\xff"_s));
    }
    {
        const TreeFixture tree;
        tree.bash("for i in $(seq 1 15); do ln -s /etc/$i l$i; done");
        QVERIFY(refusal(tree).contains(u"and 5 more"_s));
    }
}

void TestLocalScan::executableBitFromTheIndex()
{
    const TreeFixture tree;
    tree.bash("git init -q .; touch a b; chmod +x b; git add a b; git update-index --chmod=+x a; git "
              "update-index --chmod=-x b;"
              "git config core.filemode false");
    const auto manifest = scan(tree);
    QVERIFY(manifest.find("a")->isExecutable);
    QVERIFY(!manifest.find("b")->isExecutable);
    // What the group and others may is not known then, and not made up: the server's own is kept.
    tree.bash("chmod 600 b");
    QCOMPARE(scan(tree).find("b")->permissions(), 0644U);
    tree.bash("git config core.filemode true");
    QCOMPARE(scan(tree).find("b")->permissions(), 0600U);
}

void TestLocalScan::treeHash()
{
    const TreeFixture tree;
    tree.write(u"a"_s, "1");
    tree.write(u"b/c"_s, "2");
    tree.link(u"l"_s, "a");
    QSet<QByteArray> seen{scan(tree).treeHash()};
    const auto isNew = [&] {
        const QByteArray hash = scan(tree).treeHash();
        return hash.size() == 64 && std::exchange(seen, seen + QSet{hash}).contains(hash) == false;
    };
    tree.setModified(u"a"_s, 1000000000);
    QVERIFY(!isNew()); // the time is not what a tree is
    tree.write(u"a"_s, "3");
    QVERIFY(isNew());
    tree.setExecutable(u"a"_s);
    QVERIFY(isNew());
    tree.makeFolder(u"d"_s);
    QVERIFY(isNew());
    tree.remove(u"l"_s);
    tree.link(u"l"_s, "b");
    QVERIFY(isNew());
    tree.bash("mv b/c b/e");
    QVERIFY(isNew());
}

void TestLocalScan::cancels()
{
    const TreeFixture tree;
    tree.write(u"a"_s);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(
        Domain::Cancelled,
        (void)Sync::scanLocalTree(tree.path(), Sync::IgnoreRules(tree.path(), {}, {}), stop.get_token()));
}

void TestLocalScan::tellsProgress()
{
    const TreeFixture tree;
    for (int i = 0; i < 50; ++i)
        tree.write(u"f%1"_s.arg(i), QByteArray(100, 'x'));
    qint64 lastFiles = -1;
    qint64 lastBytes = -1;
    qint64 total = 0;
    (void)Sync::scanLocalTree(tree.path(), Sync::IgnoreRules(tree.path(), {}, {}), {},
                              [&](qint64 files, qint64 totalFiles, qint64 bytes, qint64 totalBytes) {
                                  QVERIFY(files > lastFiles && bytes > lastBytes);
                                  lastFiles = files;
                                  lastBytes = bytes;
                                  total = totalFiles + totalBytes;
                              });
    QCOMPARE(lastFiles, 50);
    QCOMPARE(lastBytes, 5000);
    QCOMPARE(total, 5050);
}

QTEST_GUILESS_MAIN(TestLocalScan)
#include "tst_localscan.moc"
