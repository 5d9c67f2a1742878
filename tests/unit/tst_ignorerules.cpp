// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ignorerules.h"

#include "domain/error.h"
#include "support/treefixture.h"
#include "sync/ignorefile.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Sync::Class;
using Sync::IgnoreRules;
using Sync::matchesGlob;
using Tests::TreeFixture;

class TestIgnoreRules : public QObject
{
    Q_OBJECT
private slots:
    void classifies_data();
    void classifies();
    void withoutARepository();
    void insideARepository();
    void ignoredByTheRepositoryAround();
    void usersOwnIgnoreFileDoesNotReachKeep();
    void prunable();
    void missingSource();
    void manyStarsTakeNoLonger();
    void agreesWithGit();
    void agreesWithGitOnRandomRules();
};

void TestIgnoreRules::classifies_data()
{
    QTest::addColumn<QByteArray>("gitignore");
    QTest::addColumn<QStringList>("exclude");
    QTest::addColumn<QStringList>("keep");
    QTest::addColumn<QByteArray>("path"); // a folder ends with /
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QByteArray &gitignore, const QStringList &exclude,
                        const QStringList &keep, const QByteArray &path, Class expected) {
        QTest::newRow(name) << gitignore << exclude << keep << path << static_cast<int>(expected);
    };
    const QStringList none;
    row("plain", "", none, none, "a/b.txt", Class::Included);
    row(".git", "", none, none, ".git/", Class::Excluded);
    row("in .git", "", none, none, ".git/config", Class::Excluded);
    row("of a submodule", "", none, none, "vendor/x/.git", Class::Excluded);
    row(".gitignore itself", "", none, none, ".gitignore", Class::Included);
    row(".github", "", none, none, ".github/x", Class::Included);
    row(".slipway", "", none, none, ".slipway", Class::Keep);
    row(".slipway deeper", "", none, none, "a/.slipway", Class::Included);
    row("ignored file", "*.log\n", none, none, "a/x.log", Class::Excluded);
    row("ignored folder", "build/\n", none, none, "a/build/", Class::Excluded);
    row("file of a folder's pattern", "build/\n", none, none, "a/build", Class::Included);
    row("in an ignored folder", "build/\n", none, none, "build/deep/x", Class::Excluded);
    row("negated", "*.log\n!keep.log\n", none, none, "keep.log", Class::Included);
    row("negated in an ignored folder", "logs/\n!logs/keep.log\n", none, none, "logs/keep.log",
        Class::Excluded);
    row("negated in emptied folder", "logs/*\n!logs/keep.log\n", none, none, "logs/keep.log", Class::Included);
    row("emptied folder", "logs/*\n", none, none, "logs/", Class::Included);
    row("anchored", "/x\n", none, none, "a/x", Class::Included);
    row("double star", "**/cache/**\n", none, none, "a/cache/b", Class::Excluded);
    row("excluded", "", {u"docs/"_s}, none, "docs/a", Class::Excluded);
    row("exclude is not undone by .gitignore", "!docs/\n", {u"docs/"_s}, none, "docs/a", Class::Excluded);
    row("kept", "", none, {u".env"_s}, "deploy/.env", Class::Keep);
    row("kept by glob", "", none, {u"deploy/*/.env"_s}, "deploy/staging/.env", Class::Keep);
    row("not kept by glob", "", none, {u"deploy/*/.env"_s}, "deploy/.env", Class::Included);
    row("kept folder", "", none, {u"uploads/"_s}, "uploads/", Class::Keep);
    row("in a kept folder", "", none, {u"uploads/"_s}, "uploads/a/b", Class::Keep);
    row("kept and ignored", ".env\n", none, {u".env"_s}, ".env", Class::Keep);
    row("kept in an ignored folder", "data/\n", none, {u"data/live/"_s}, "data/live/x", Class::Keep);
    row("ignored in a kept folder", "*.tmp\n", none, {u"uploads/"_s}, "uploads/x.tmp", Class::Keep);
    row("negation in keep", "", none, {u"uploads/*"_s, u"!uploads/.gitkeep"_s}, "uploads/.gitkeep",
        Class::Included);
    row("spaces", "a b\n", none, none, "x/a b/", Class::Excluded);
    row("escaped space", "", none, {u"/my\\ \\[b\\]ackups"_s}, "my [b]ackups/", Class::Keep);
    row("unicode", "", {u"Größe*"_s}, none, "x/Größe 1", Class::Excluded);
    row("leading dash", "", {u"-rf"_s}, none, "-rf", Class::Excluded);
    row("newline in a name", "*.log\n", none, none, "a\nb.log", Class::Excluded);
    row("not UTF-8", "*.log\n", none, none, "\xff\xfe.log", Class::Excluded);
    row("comment and empty lines", "# x\n\n*.a\r\n", none, none, "b.a", Class::Excluded);
}

void TestIgnoreRules::classifies()
{
    QFETCH(const QByteArray, gitignore);
    QFETCH(const QStringList, exclude);
    QFETCH(const QStringList, keep);
    QFETCH(const QByteArray, path);
    QFETCH(const int, expected);
    for (const bool inRepository : {true, false}) {
        const TreeFixture tree;
        tree.write(u".gitignore"_s, gitignore);
        if (inRepository)
            tree.bash("git init -q .");
        const IgnoreRules rules(tree.path(), exclude, keep);
        const bool isFolder = path.endsWith('/');
        QCOMPARE(static_cast<int>(rules.classify(isFolder ? path.chopped(1) : path, isFolder)), expected);
    }
}

void TestIgnoreRules::withoutARepository()
{
    const TreeFixture tree;
    tree.write(u"sub/.gitignore"_s, "/local\n!x.log\n");
    tree.write(u".gitignore"_s, "*.log\n");
    const IgnoreRules rules(tree.path(), {}, {});
    QCOMPARE(rules.classify("sub/local", false), Class::Excluded);
    QCOMPARE(rules.classify("sub/a/local", false), Class::Included);
    QCOMPARE(rules.classify("sub/x.log", false), Class::Included);
    QCOMPARE(rules.classify("sub/y.log", false), Class::Excluded);
    QVERIFY(!QFileInfo::exists(tree.path(u".git"_s)));
}

void TestIgnoreRules::insideARepository()
{
    const TreeFixture tree;
    tree.bash("git init -q .; echo private >.git/info/exclude");
    tree.write(u".gitignore"_s, "*.log\n/app/generated/\n");
    tree.write(u"app/main.c"_s);
    const IgnoreRules rules(tree.path(u"app"_s), {}, {});
    QCOMPARE(rules.classify("x.log", false), Class::Excluded);
    QCOMPARE(rules.classify("generated", true), Class::Excluded);
    QCOMPARE(rules.classify("private", false), Class::Excluded);
    QCOMPARE(rules.classify("main.c", false), Class::Included);
}

void TestIgnoreRules::ignoredByTheRepositoryAround()
{
    const TreeFixture tree;
    tree.bash("git init -q .");
    tree.write(u".gitignore"_s, "*\n");
    tree.write(u"project/a.txt"_s);
    tree.write(u"project/.gitignore"_s, "b.txt\n");
    const IgnoreRules rules(tree.path(u"project"_s), {}, {});
    QCOMPARE(rules.classify("a.txt", false), Class::Included);
    QCOMPARE(rules.classify("b.txt", false), Class::Excluded);
}

void TestIgnoreRules::usersOwnIgnoreFileDoesNotReachKeep()
{
    const TreeFixture home;
    home.write(u".config/git/ignore"_s, "*.swp\n");
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    const TreeFixture tree;
    tree.bash("git init -q .");
    const Class found = IgnoreRules(tree.path(), {u"docs/"_s}, {u".env"_s}).classify("a.swp", false);
    qputenv("HOME", before);
    QVERIFY(found != Class::Keep);
}

void TestIgnoreRules::prunable()
{
    const TreeFixture tree;
    tree.write(u".gitignore"_s, "node_modules\n/dist/\n*.log\nlogs/*\nsub/deep/\n!vendor\n");
    const IgnoreRules rules(tree.path(), {u"docs/"_s}, {u"uploads/"_s, u"deploy/*/.env"_s});
    QStringList names = rules.prunable();
    names.sort();
    QCOMPARE(names, (QStringList{u".git"_s, u"dist"_s, u"docs"_s, u"node_modules"_s, u"uploads"_s}));
}

void TestIgnoreRules::missingSource()
{
    QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, IgnoreRules(u"/nonexistent/tree"_s, {}, {}));
}

void TestIgnoreRules::manyStarsTakeNoLonger()
{
    const QByteArray longName(200, 'a');
    QByteArray stars;
    QByteArray folders;
    for (int i = 0; i < 30; ++i) {
        stars += "*a";
        folders += "**/a*/";
    }
    QVERIFY(!matchesGlob(QByteArray(stars + 'b'), longName));
    QVERIFY(matchesGlob(QByteArray(stars + '*'), longName));
    QVERIFY(!matchesGlob(QByteArray(folders + 'b'), QByteArray("aa/").repeated(60)));
    QVERIFY(matchesGlob(QByteArray(folders + 'b'), QByteArray(QByteArray("aa/").repeated(60) + 'b')));
    // The first folder fits the first `*`, only the second one all of it.
    QVERIFY(matchesGlob("**/a*/b", "a1/a2/b"));
}

void TestIgnoreRules::agreesWithGit()
{
    const TreeFixture tree;
    tree.bash("git init -q .; mkdir -p a/b/c build/x logs 'sp ace'\n"
              "printf '%s\\n' '*.o' '!keep.o' 'build/' '/a/b/*' '!/a/b/c' 'logs/**' '!logs/' '[xy].txt' 'sp*' "
              "'a?c' '\\#h' >.gitignore\n"
              "printf '%s\\n' '!z.o' 'c/' >a/.gitignore\n"
              "touch a/z.o a/y.o a/b/q a/b/c/q a/b/c/x.txt build/x/keep.o keep.o k.o logs/l 'sp ace/f' x.txt "
              "xy.txt abc '#h'");
    const IgnoreRules rules(tree.path(), {}, {});
    const QByteArrayList ignored = tree.bash("find . -path ./.git -prune -o -type f -printf '%P\\0' | git "
                                             "check-ignore -z --no-index --stdin || true")
                                       .split('\0');
    const QByteArrayList all = tree.bash("find . -path ./.git -prune -o -type f -printf '%P\\0'").split('\0');
    QVERIFY(ignored.size() > 5 && all.size() > ignored.size());
    for (const QByteArray &path : all) {
        if (path.isEmpty())
            continue;
        QVERIFY2((rules.classify(path, false) == Class::Excluded) == ignored.contains(path), path.constData());
    }
}

void TestIgnoreRules::agreesWithGitOnRandomRules()
{
    QRandomGenerator random(20261122);
    const auto pick = [&](const QByteArrayList &list) { return list[random.bounded(list.size())]; };
    const QByteArrayList parts{"a",      "b",    "ab",          "*",    "**",  "a*",  "*b",
                               "?",      "[ab]", "[!a]",        "c.o",  "*.o", "***", "a**",
                               "[a-c]*", "\\a",  "[[:alpha:]]", "[]a]", "x y", "a?.o"};
    const QByteArrayList names{"a", "b", "ab", "c.o", "abc", "x y", "]", "bb.o", "aa"};
    const auto rules = [&] {
        QByteArray text;
        for (int line = random.bounded(1, 7); line > 0; --line) {
            text += pick({"", "", "", "!", "!"}) + pick({"", "", "/"}) + pick(parts);
            for (int depth = random.bounded(3); depth > 0; --depth)
                text += '/' + pick(parts);
            text += pick({"", "", "/", "  "}) + pick({"\n", "\n", "\r\n"});
        }
        return text;
    };
    qsizetype ignoredAll = 0;
    qsizetype lookedAt = 0;
    for (int round = 0; round < 15; ++round) {
        const TreeFixture tree;
        tree.bash("git init -q .");
        for (int file = 0; file < 60; ++file) {
            QByteArray path = pick(names);
            for (int depth = random.bounded(4); depth > 0; --depth)
                path += '/' + pick(names);
            try {
                tree.write(QString::fromUtf8(path));
            } catch (const std::runtime_error &) {
                // There is a file where a folder would be needed, or the other way round.
            }
        }
        tree.write(u".gitignore"_s, rules());
        for (const QString &folder : {u"a"_s, u"b"_s, u"a/b"_s}) {
            if (QFileInfo(tree.path(folder)).isDir() && random.bounded(2) == 0)
                tree.write(QString(folder + u"/.gitignore"), rules());
        }
        const QByteArray list = "find . -path ./.git -prune -o -mindepth 1 -printf '%P\\0'";
        const QByteArrayList ignored =
            tree.bash(list + " | git check-ignore -z --no-index --stdin || true").split('\0');
        const IgnoreRules mine(tree.path(), {}, {});
        for (const QByteArray &path : tree.bash(list).split('\0')) {
            if (path.isEmpty())
                continue;
            const bool isFolder = QFileInfo(tree.path(QString::fromUtf8(path))).isDir();
            const bool isIgnored = mine.classify(path, isFolder) == Class::Excluded;
            if (isIgnored != ignored.contains(path)) {
                const QByteArray rulesText = tree.bash("head -n 99 $(find . -name .gitignore)");
                QFAIL(QByteArray(path + " among the rules\n" + rulesText).constData());
            }
            ignoredAll += isIgnored ? 1 : 0;
            ++lookedAt;
        }
    }
    QVERIFY(ignoredAll > 100 && lookedAt - ignoredAll > 100);
}

QTEST_GUILESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
