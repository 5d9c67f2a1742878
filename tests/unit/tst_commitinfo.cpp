// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/utc.h"
#include "sync/commitinfo.h"

#include "support/treefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Tests::TreeFixture;

namespace {

const QByteArray commitAll =
    "export GIT_AUTHOR_DATE='2026-01-02T03:04:05Z' GIT_COMMITTER_DATE='2026-01-02T03:04:05Z';"
    "git add -A; git commit -q --allow-empty -m ";

void startRepository(const TreeFixture &tree)
{
    tree.bash("git init -q -b trunk .; git config user.name 'Anna Ärmel'; git config user.email a@example.org;"
              "git config commit.gpgsign false");
}

} // namespace

class TestCommitInfo : public QObject
{
    Q_OBJECT
private slots:
    void noRepository();
    void noCommitYet();
    void cleanAndDirty();
    void aFolderOfTheRepository();
    void detachedHead();
    void commitsBetween();
};

void TestCommitInfo::noRepository()
{
    const TreeFixture tree;
    QVERIFY(!Sync::commitInfo(tree.path()).isKnown());
    QVERIFY(Sync::commitsBetween(tree.path(), u"abcdef0"_s, u"abcdef1"_s).empty());
}

void TestCommitInfo::noCommitYet()
{
    const TreeFixture tree;
    startRepository(tree);
    QVERIFY(!Sync::commitInfo(tree.path()).isKnown());
    QCOMPARE(Sync::authorName(tree.path()), u"Anna Ärmel"_s);
}

void TestCommitInfo::cleanAndDirty()
{
    const TreeFixture tree;
    startRepository(tree);
    tree.write(u".gitignore"_s, "*.log\n");
    tree.write(u"a"_s, "1");
    tree.write(u"b"_s, "1");
    tree.bash(commitAll + "'First one'");
    auto info = Sync::commitInfo(tree.path());
    QCOMPARE(info.id, QString::fromLatin1(tree.bash("git rev-parse HEAD").trimmed()));
    QCOMPARE(info.shortId, info.id.left(10));
    QCOMPARE(info.branch, u"trunk"_s);
    QCOMPARE(info.subject, u"First one"_s);
    QCOMPARE(info.time, TestSupport::utc({2026, 1, 2}, {3, 4, 5}));
    QVERIFY(!info.isDirty);
    QCOMPARE(info.dirtyFiles, 0);
    tree.write(u"x.log"_s);
    QVERIFY(!Sync::commitInfo(tree.path()).isDirty); // ignored files are no change
    tree.write(u"a"_s, "22");
    tree.remove(u"b"_s);
    tree.write(u"new/1"_s);
    tree.write(u"new/2"_s);
    info = Sync::commitInfo(tree.path());
    QVERIFY(info.isDirty);
    QCOMPARE(info.dirtyFiles, 4);
}

void TestCommitInfo::aFolderOfTheRepository()
{
    const TreeFixture tree;
    startRepository(tree);
    tree.write(u"app [1]/a"_s);
    tree.write(u"other/a"_s);
    tree.bash(commitAll + "x");
    tree.write(u"other/a"_s, "changed");
    QVERIFY(!Sync::commitInfo(tree.path(u"app [1]"_s)).isDirty);
    tree.write(u"app [1]/a"_s, "changed");
    QCOMPARE(Sync::commitInfo(tree.path(u"app [1]"_s)).dirtyFiles, 1);
}

void TestCommitInfo::detachedHead()
{
    const TreeFixture tree;
    startRepository(tree);
    tree.bash(commitAll + "x; git checkout -q --detach");
    const auto info = Sync::commitInfo(tree.path());
    QVERIFY(info.isKnown());
    QCOMPARE(info.branch, QString());
}

void TestCommitInfo::commitsBetween()
{
    const TreeFixture tree;
    startRepository(tree);
    QStringList ids;
    for (const char *subject : {"one", "two", "three"}) {
        tree.bash(commitAll + subject);
        ids << QString::fromLatin1(tree.bash("git rev-parse HEAD").trimmed());
    }
    const auto commits = Sync::commitsBetween(tree.path(), ids[0].left(10), ids[2]);
    QCOMPARE(commits.size(), 2u);
    QCOMPARE(commits[0].id, ids[2]);
    QCOMPARE(commits[0].subject, u"three"_s);
    QCOMPARE(commits[0].author, u"Anna Ärmel"_s);
    QCOMPARE(commits[1].subject, u"two"_s);
    QCOMPARE(Sync::commitsBetween(tree.path(), ids[0], ids[2], 1).size(), 1u);
    QVERIFY(Sync::commitsBetween(tree.path(), ids[2], ids[0]).empty());
    QVERIFY(Sync::commitsBetween(tree.path(), u"0123456789"_s, ids[2]).empty());
    QVERIFY(Sync::commitsBetween(tree.path(), u"main; rm"_s, ids[2]).empty());
}

QTEST_GUILESS_MAIN(TestCommitInfo)
#include "tst_commitinfo.moc"
