// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/treediff.h"

#include "domain/error.h"
#include "support/localhost.h"
#include "support/treefixture.h"
#include "sync/localscan.h"
#include "sync/remotemanifest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Sync;
using Tests::TreeFixture;

namespace {

Entry file(const QByteArray &path, qint64 size = 1, qint64 ns = 1'500'000'001, const QByteArray &sha256 = "h")
{
    Entry entry;
    entry.path = path;
    entry.size = size;
    entry.modifiedNs = ns;
    entry.sha256 = sha256;
    return entry;
}

Entry folder(const QByteArray &path)
{
    Entry entry;
    entry.path = path;
    entry.type = Entry::Type::Directory;
    return entry;
}

Entry linked(const QByteArray &path, const QByteArray &target)
{
    Entry entry;
    entry.path = path;
    entry.type = Entry::Type::Symlink;
    entry.linkTarget = target;
    return entry;
}

Manifest manifest(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), byPath);
    return {entries};
}

RemoteManifest remote(std::vector<Entry> entries, const QByteArrayList &unmanaged = {})
{
    RemoteManifest made;
    made.managed = manifest(std::move(entries));
    made.unmanaged = unmanaged;
    made.exists = true;
    return made;
}

IgnoreRules rulesFor(const TreeFixture &tree, const QStringList &exclude = {}, const QStringList &keep = {})
{
    return {tree.path(), exclude, keep};
}

} // namespace

class TestTreeDiff : public QObject
{
    Q_OBJECT
private slots:
    void sameTreesGiveNothing();
    void whatCountsAsChanged_data();
    void whatCountsAsChanged();
    void asksForHashesOnlyWhenItMust();
    void aKeptReleaseComesBackWithItsModes();
    void typesChange();
    void removesChildrenFirst();
    void keptThingsHoldTheirFolders();
    void parsesRecords();
    void aClockThatIsFarOffIsATime();
    void refusesBrokenRecords_data();
    void refusesBrokenRecords();
    void readsARealTree();
    void readsAMissingTree();
    void randomTreesBecomeEqual_data();
    void randomTreesBecomeEqual();
};

void TestTreeDiff::sameTreesGiveNothing()
{
    const std::vector<Entry> entries{file("a"), folder("b"), file("b/c"), linked("l", "a")};
    const TreeDiff diff = difference(manifest(entries), remote(entries), {});
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.unchanged, 4);
    QCOMPARE(candidatesForHash(manifest(entries), remote(entries)), QByteArrayList());
}

void TestTreeDiff::whatCountsAsChanged_data()
{
    QTest::addColumn<Entry>("local");
    QTest::addColumn<Entry>("there");
    QTest::addColumn<QByteArray>("hashThere");
    QTest::addColumn<bool>("isCandidate");
    QTest::addColumn<bool>("isChanged");
    Entry executable = file("a");
    executable.isExecutable = true;
    const auto row = [](const char *name, const Entry &local, const Entry &there, const QByteArray &hash,
                        bool asks,
                        bool changed) { QTest::newRow(name) << local << there << hash << asks << changed; };
    row("size", file("a", 1), file("a", 2), {}, false, true);
    row("executable bit", executable, file("a"), {}, false, true);
    Entry key = file("a");
    key.access = 0;
    Entry group = file("a");
    group.access = 044 & 040;
    row("a key that all may read there", key, file("a"), {}, false, true);
    row("the group may, others not", group, file("a"), {}, false, true);
    row("a key there, made private by somebody", file("a"), key, {}, false, false);
    row("time, same content", file("a"), file("a", 1, 9'000'000'001), "h", true, false);
    row("time, other content", file("a"), file("a", 1, 9'000'000'001), "g", true, true);
    row("time, hash unknown", file("a"), file("a", 1, 9'000'000'001), {}, true, true);
    row("a nanosecond", file("a", 1, 1'500'000'001), file("a", 1, 1'500'000'002), "g", true, true);
    row("whole seconds there", file("a", 1, 1'500'000'001), file("a", 1, 1'000'000'000), {}, false, false);
    row("whole seconds here", file("a", 1, 1'000'000'000), file("a", 1, 1'999'999'999), {}, false, false);
    row("another second", file("a", 1, 2'000'000'000), file("a", 1, 1'999'999'999), "h", true, false);
    row("before 1970", file("a", 1, -500'000'000), file("a", 1, -1'000'000'000), {}, false, false);
    row("link target", linked("a", "x"), linked("a", "y"), {}, false, true);
    row("same link", linked("a", "x"), linked("a", "x"), {}, false, false);
    row("same folder", folder("a"), folder("a"), {}, false, false);
}

void TestTreeDiff::whatCountsAsChanged()
{
    QFETCH(const Entry, local);
    QFETCH(const Entry, there);
    QFETCH(const QByteArray, hashThere);
    QFETCH(const bool, isCandidate);
    QFETCH(const bool, isChanged);
    const Manifest mine = manifest({local});
    QCOMPARE(candidatesForHash(mine, remote({there})), isCandidate ? QByteArrayList{"a"} : QByteArrayList());
    QHash<QByteArray, QByteArray> hashes;
    if (!hashThere.isEmpty())
        hashes.insert("a", hashThere);
    const TreeDiff diff = difference(mine, remote({there}), hashes);
    QCOMPARE(diff.changed.size(), isChanged ? 1u : 0u);
    QCOMPARE(diff.unchanged, isChanged ? 0 : 1);
    QVERIFY(diff.added.empty() && diff.removed.empty());
}

void TestTreeDiff::asksForHashesOnlyWhenItMust()
{
    const Manifest mine = manifest({file("new"), file("same"), file("touched", 5, 7)});
    QCOMPARE(candidatesForHash(mine, remote({file("same"), file("touched", 5, 8), file("gone")})),
             QByteArrayList{"touched"});
}

void TestTreeDiff::aKeptReleaseComesBackWithItsModes()
{
    Entry key = file("a");
    key.access = 0;
    QVERIFY(difference(manifest({file("a")}), remote({key}), {}, Trust::Fraction).isEmpty());
    QCOMPARE(listedPaths(difference(manifest({file("a")}), remote({key}), {}, Trust::Kept).changed),
             QByteArrayList{"a"});
}

void TestTreeDiff::typesChange()
{
    const TreeDiff diff = difference(
        manifest({folder("a"), file("a/x"), file("b"), linked("c", "b"), folder("d")}),
        remote({file("a"), folder("b"), file("b/old"), folder("b/deep"), file("c"), linked("d", "b")}), {});
    QCOMPARE(listedPaths(diff.changed), (QByteArrayList{"a/", "b", "c", "d/"}));
    QCOMPARE(listedPaths(diff.added), QByteArrayList{"a/x"});
    QCOMPARE(listedPaths(diff.removed), (QByteArrayList{"b/old", "b/deep/"}));
    QCOMPARE(listedPaths(diff.toSend()), (QByteArrayList{"a/", "a/x", "b", "c", "d/"}));
    QCOMPARE(diff.bytesToSend(), 2);
}

void TestTreeDiff::removesChildrenFirst()
{
    const TreeDiff diff = difference(
        {}, remote({folder("a"), folder("a/b"), file("a/b/c"), file("a-b"), linked("a/l", "b")}), {});
    QCOMPARE(listedPaths(diff.removed), (QByteArrayList{"a/l", "a/b/c", "a/b/", "a-b", "a/"}));
}

void TestTreeDiff::keptThingsHoldTheirFolders()
{
    const TreeDiff diff = difference(
        {}, remote({folder("a"), folder("a/b"), file("a/b/c"), folder("a/e"), folder("z")}, {"a/b/.env"}), {});
    QCOMPARE(listedPaths(diff.removed), (QByteArrayList{"z/", "a/e/", "a/b/c"}));
}

void TestTreeDiff::parsesRecords()
{
    const TreeFixture tree;
    const auto record = [](const QByteArray &head, const QByteArray &target = {}) {
        return QByteArray(head + '\0' + target + '\0');
    };
    QByteArray output = "Welcome!\n\036";
    output += record("f\t12\t1700000000.1234567890\t755\ta b\nc");
    output += record("d\t4096\t1700000000.5\t2770\tdir");
    output += record("l\t3\t1700000000\t777\tlink", "t\tx");
    output += record("s\t0\t1.0\t600\tsocket");
    output += record("f\t1\t-1.5000000000\t644\t.env");
    output += record("f\t1\t1.0\t644\t\xff");
    const RemoteManifest made = parseRemoteManifest(output, rulesFor(tree, {}, {u".env"_s}));
    QVERIFY(made.exists);
    QCOMPARE(listedPaths(made.managed.entries), (QByteArrayList{"a b\nc", "dir/", "link", "\xff"}));
    QCOMPARE(made.unmanaged, (QByteArrayList{".env", "socket"}));
    const Entry &first = made.managed.entries[0];
    QCOMPARE(first.size, 12);
    QCOMPARE(first.modifiedNs, 1700000000123456789);
    QVERIFY(first.isExecutable);
    QCOMPARE(made.managed.entries[2].linkTarget, QByteArray("t\tx"));
    QCOMPARE(made.observed[0], QByteArray("f 12 1700000000.1234567890 755 a b\nc"));
    QCOMPARE(made.observed[1], QByteArray("d 4096 1700000000.5 2770 dir/"));
}

void TestTreeDiff::aClockThatIsFarOffIsATime()
{
    const TreeFixture tree;
    const auto timeOf = [&](const QByteArray &seconds) {
        const QByteArray output = "\036f\t1\t" + seconds + ".5\t644\ta" + QByteArray(2, '\0');
        return parseRemoteManifest(output, rulesFor(tree)).managed.entries.at(0).modifiedNs;
    };
    QVERIFY(timeOf("170000000077") > timeOf("1700000000"));
    QVERIFY(timeOf("-170000000077") < timeOf("-1700000000"));
}

void TestTreeDiff::refusesBrokenRecords_data()
{
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *name, const char *text, qsizetype size) {
        QTest::newRow(name) << QByteArray(text, size);
    };
    row("nothing", "", 0);
    row("no mark", "f\t1\t1.0\t644\ta\0\0", 14);
    row("cut in the path", "\036f\t1\t1.0\t644\ta", 14);
    row("cut in the target", "\036f\t1\t1.0\t644\ta\0", 15);
    row("no number", "\036f\tx\t1.0\t644\ta\0\0", 16);
    row("no mode", "\036f\t1\t1.0\t9\ta\0\0", 14);
    row("too few fields", "\036f\t1\ta\0\0", 8);
    row("no path", "\036f\t1\t1.0\t644\t\0\0", 15);
    row("a size below nothing", "\036f\t-1\t1.0\t644\ta\0\0", 17);
    row("out of the tree", "\036f\t1\t1.0\t644\ta/../../b\0\0", 24);
    row("from the root", "\036f\t1\t1.0\t644\t/a\0\0", 17);
}

void TestTreeDiff::refusesBrokenRecords()
{
    QFETCH(const QByteArray, output);
    const TreeFixture tree;
    QVERIFY_THROWS_EXCEPTION(Domain::Error, (void)parseRemoteManifest(output, rulesFor(tree)));
}

void TestTreeDiff::readsARealTree()
{
    const TreeFixture tree;
    for (const QString &name :
         {u"with space"_s, u"new\nline"_s, u"Größe"_s, u"-rf"_s, u"tab\t"_s, u"sub/deep/x"_s})
        tree.write(name, name.toUtf8());
    tree.link(u"link\n"_s, "new\nline");
    tree.makeFolder(u"empty"_s);
    tree.setExecutable(u"-rf"_s);
    tree.write(u"node_modules/a/b.js"_s);
    tree.write(u".gitignore"_s, "node_modules/\n");
    const IgnoreRules rules = rulesFor(tree);
    const Manifest local = scanLocalTree(tree.path(), rules);
    Tests::LocalHost host;
    const RemoteManifest there = readRemoteManifest(host, Domain::RemotePath(tree.path()), rules);
    QVERIFY(difference(local, there, {}).isEmpty());
    QCOMPARE(there.observed.size(), static_cast<qsizetype>(local.entries.size()));
    QCOMPARE(there.unmanaged, QByteArrayList()); // node_modules was not even looked into
    QByteArrayList files;
    for (const Entry &entry : local.entries) {
        if (entry.type == Entry::Type::File)
            files << entry.path;
    }
    const auto hashes =
        readRemoteHashes(host, Domain::RemotePath(tree.path()), QByteArrayList(files) << "vanished");
    QCOMPARE(hashes.size(), files.size());
    for (const QByteArray &path : std::as_const(files))
        QCOMPARE(hashes[path], local.find(path)->sha256);
    QCOMPARE(host.titles().size(), 2);
    QVERIFY(readRemoteHashes(host, Domain::RemotePath(tree.path()), {}).isEmpty());
    QCOMPARE(host.titles().size(), 2);
}

void TestTreeDiff::readsAMissingTree()
{
    const TreeFixture tree;
    Tests::LocalHost host;
    const RemoteManifest there =
        readRemoteManifest(host, Domain::RemotePath(tree.path(u"none"_s)), rulesFor(tree));
    QVERIFY(!there.exists && there.managed.entries.empty());
}

void TestTreeDiff::randomTreesBecomeEqual_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 200; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Random trees here and there; what the difference says is applied to the one there, as a server would: afterwards
/// it is the one here, and what is not managed is as it was.
void TestTreeDiff::randomTreesBecomeEqual()
{
    QFETCH(const int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const auto randomTree = [&] {
        std::map<QByteArray, Entry> tree;
        for (int i = random.bounded(25); i > 0; --i) {
            QByteArray path;
            bool fits = true;
            for (int depth = random.bounded(1, 4); depth > 0 && fits; --depth) {
                if (!path.isEmpty()) {
                    const auto known = tree.find(path);
                    fits = known == tree.end() || known->second.type == Entry::Type::Directory;
                    if (known == tree.end())
                        tree[path] = folder(path);
                    path += '/';
                }
                path += static_cast<char>('a' + random.bounded(4));
            }
            if (!fits || tree.contains(path))
                continue;
            const int kind = random.bounded(8);
            const QByteArray content = QByteArray::number(random.bounded(3));
            if (kind == 0)
                tree[path] = folder(path);
            else if (kind == 1)
                tree[path] = linked(path, content);
            else
                // The same time always means the same content here, as it does for real files.
                tree[path] = file(path, content.size(), random.bounded(1, 4) * 10 + content.toInt(), content);
            tree[path].isExecutable = tree[path].type == Entry::Type::File && random.bounded(4) == 0;
        }
        return tree;
    };
    const auto valuesOf = [](const std::map<QByteArray, Entry> &tree) {
        std::vector<Entry> entries;
        for (const auto &[path, entry] : tree)
            entries.push_back(entry);
        return entries;
    };
    const auto local = randomTree();
    auto there = randomTree();
    // Some files there are the environment's own, where the tree here has nothing.
    QByteArrayList unmanaged;
    std::map<QByteArray, Entry> managed;
    for (const auto &[path, entry] : there) {
        if (entry.type == Entry::Type::File && !local.contains(path) && random.bounded(4) == 0)
            unmanaged << path;
        else
            managed[path] = entry;
    }
    const Manifest mine = manifest(valuesOf(local));
    const RemoteManifest theirs = remote(valuesOf(managed), unmanaged);
    QHash<QByteArray, QByteArray> hashes;
    for (const QByteArray &path : candidatesForHash(mine, theirs))
        hashes.insert(path, there[path].sha256);
    const TreeDiff diff = difference(mine, theirs, hashes);

    for (const Entry &entry : diff.removed) {
        QVERIFY2(managed.contains(entry.path), entry.path.constData());
        for (const auto &[path, other] : there)
            QVERIFY2(!path.startsWith(QByteArray(entry.path + '/')), "a folder went before what was in it");
        there.erase(entry.path);
    }
    for (const Entry &entry : diff.toSend()) {
        QVERIFY2(!unmanaged.contains(entry.path), entry.path.constData());
        there[entry.path] = entry;
    }

    QSet<QByteArray> held;
    for (const QByteArray &path : unmanaged) {
        QVERIFY2(there.contains(path), path.constData());
        for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            held.insert(path.left(slash));
        there.erase(path);
    }
    for (const auto &[path, entry] : local) {
        QVERIFY2(there.contains(path), path.constData());
        QCOMPARE(there[path].type, entry.type);
        QCOMPARE(there[path].sha256, entry.sha256);
        QCOMPARE(there[path].linkTarget, entry.linkTarget);
        QCOMPARE(there[path].isExecutable, entry.isExecutable);
    }
    for (const auto &[path, entry] : there)
        QVERIFY2(local.contains(path) || held.contains(path), path.constData());
    QCOMPARE(static_cast<std::size_t>(diff.unchanged) + diff.added.size() + diff.changed.size(), local.size());
}

QTEST_GUILESS_MAIN(TestTreeDiff)
#include "tst_treediff.moc"
