// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/checkout.h"

#include "support/treefixture.h"
#include "sync/commitinfo.h"
#include "sync/localscan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Sync;
using Tests::TreeFixture;

namespace {

Entry entry(const QByteArray &path, Entry::Type type = Entry::Type::File)
{
    Entry made;
    made.path = path;
    made.type = type;
    return made;
}

constexpr auto identity =
    "export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b;";

} // namespace

class TestCheckout : public QObject
{
    Q_OBJECT
private slots:
    void aTreeWithoutARepositoryHasAllThatItHas()
    {
        const TreeFixture tree;
        tree.write(u"a"_s);
        const Checkout checkout = checkoutOf(tree.path());
        QVERIFY(checkout.skipped.isEmpty() && checkout.submodules.isEmpty() && checkout.problem.isEmpty());
    }

    void aSparseCheckoutLeavesOut_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArrayList>("skipped");
        QTest::newRow("whole") << QString() << QByteArrayList{"sub/docs/x y", "sub/docs/z"};
        QTest::newRow("a folder of it") << u"sub"_s << QByteArrayList{"docs/x y", "docs/z"};
    }
    void aSparseCheckoutLeavesOut()
    {
        QFETCH(const QString, folder);
        QFETCH(const QByteArrayList, skipped);
        const TreeFixture tree;
        tree.bash(QByteArray(identity)
                  + "git init -q .; mkdir -p sub/app sub/docs; echo 1 >sub/app/a; echo 1 >'sub/docs/x y'; echo "
                    "1 >sub/docs/z;"
                    "git add .; git commit -qm 1; git sparse-checkout set sub/app; echo deleted; rm sub/app/a");
        QVERIFY(!QFile::exists(tree.path(u"sub/docs/z"_s)));
        const Checkout checkout = checkoutOf(folder.isEmpty() ? tree.path() : tree.path(folder));
        QCOMPARE(checkout.skipped, skipped); // what was really deleted is not among them
        QVERIFY(checkout.problem.isEmpty());
    }

    void submodulesThatNobodyHasAskedFor()
    {
        const TreeFixture tree;
        tree.bash("git init -q .; id=1111111111111111111111111111111111111111;"
                  "for m in vendor/empty vendor/none vendor/full; do git update-index --add --cacheinfo "
                  "160000,$id,$m; done;"
                  "mkdir -p vendor/empty vendor/full; touch vendor/full/.hidden");
        QCOMPARE(checkoutOf(tree.path()).submodules, (QByteArrayList{"vendor/empty", "vendor/none"}));
    }

    void anIndexThatCannotBeReadIsSaid()
    {
        const TreeFixture tree;
        tree.bash("git init -q .; touch a; git add a; printf 'DIRCnonsense' >.git/index");
        QVERIFY(!checkoutOf(tree.path()).problem.isEmpty());
        tree.bash(QByteArray(identity) + "rm .git/index; git add a; git commit -qm 1");
        const CommitInfo before = commitInfo(tree.path());
        QVERIFY(before.isKnown());
        // As index.skipHash writes it: no checksum. Where libgit2 can't read that, it costs the commit's name, no more.
        tree.bash("truncate -s -20 .git/index; head -c 20 /dev/zero >>.git/index");
        const CommitInfo after = commitInfo(tree.path());
        QCOMPARE(after.id, after.isKnown() ? before.id : QString());
    }

    void whatIsNotHereIsNoRemoval()
    {
        TreeDiff diff;
        diff.removed = {entry("vendor/x/deep/f"),
                        entry("vendor/x/deep", Entry::Type::Directory),
                        entry("vendor/x", Entry::Type::Directory),
                        entry("vendor/xy"),
                        entry("vendor", Entry::Type::Directory),
                        entry("docs/skipped"),
                        entry("docs/deleted"),
                        entry("docs", Entry::Type::Directory),
                        entry("old/f"),
                        entry("old", Entry::Type::Directory)};
        Checkout checkout;
        checkout.skipped = {"docs/skipped"};
        checkout.submodules = {"vendor/x"};
        QCOMPARE(withhold(diff, checkout), (QByteArrayList{"docs/skipped", "vendor/x/deep/f"}));
        QCOMPARE(listedPaths(diff.removed), (QByteArrayList{"vendor/xy", "docs/deleted", "old/f", "old/"}));
    }

    void pointersAreKnownByTheirText()
    {
        const TreeFixture tree;
        const QByteArray pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5000\n";
        tree.write(u"film.mp4"_s, pointer);
        tree.write(u"about.txt"_s, "see " + pointer);
        tree.write(u"large"_s, pointer + QByteArray(2000, 'x'));
        tree.write(u"text"_s, "text");
        const Manifest manifest = scanLocalTree(tree.path(), IgnoreRules(tree.path(), {}, {}));
        QCOMPARE(lfsPointers(tree.path(), manifest.entries), QByteArrayList{"film.mp4"});
    }

    void aPartialSparseCloneIsRead()
    {
        const TreeFixture tree;
        tree.bash(QByteArray(identity)
                  + "mkdir origin; cd origin; git init -q .; mkdir app docs; echo 1 >app/a; echo 1 >docs/d; "
                    "git add .;"
                    "git commit -qm 1; git config uploadpack.allowFilter true; cd ..;"
                    "git clone -q --filter=blob:none --sparse file://$PWD/origin clone; cd clone; git "
                    "sparse-checkout set app");
        const QString clone = tree.path(u"clone"_s);
        QCOMPARE(checkoutOf(clone).skipped, QByteArrayList{"docs/d"});
        QVERIFY(commitInfo(clone).isKnown());
        QVERIFY(!commitInfo(clone).isDirty);
    }
};

QTEST_GUILESS_MAIN(TestCheckout)
#include "tst_checkout.moc"
