// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/textdiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Sync::DiffLine;

class TestTextDiff : public QObject
{
    Q_OBJECT
private slots:
    void asGitShowsIt_data();
    void asGitShowsIt();
    void lineNumbers();
    void onlyTheLastLineEnd();
    void binary();
};

namespace {

QString picture(const Sync::TextDiff &diff)
{
    QString text;
    for (const DiffLine &line : diff.lines) {
        const QChar sign = line.kind == DiffLine::Kind::Added     ? u'+'
                           : line.kind == DiffLine::Kind::Removed ? u'-'
                                                                  : u' ';
        text += line.kind == DiffLine::Kind::Hunk ? line.text : sign + line.text;
        text += u'|';
    }
    return text;
}

} // namespace

void TestTextDiff::asGitShowsIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the same") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << u""_s;
    QTest::newRow("new") << QByteArray() << QByteArray("a\nb\n") << u"@@ -0,0 +1,2 @@|+a|+b|"_s;
    QTest::newRow("gone") << QByteArray("a\n") << QByteArray() << u"@@ -1 +0,0 @@|-a|"_s;
    QTest::newRow("one line of many") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n")
                                      << QByteArray("1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
                                      << u"@@ -2,7 +2,7 @@| 2| 3| 4|-5|+five| 6| 7| 8|"_s;
    QTest::newRow("white space") << QByteArray("a b\n") << QByteArray("a\tb\n") << u"@@ -1 +1 @@|-a b|+a\tb|"_s;
    QTest::newRow("carriage return") << QByteArray("a\n") << QByteArray("a\r\n") << u"@@ -1 +1 @@|-a|+a\r|"_s;
    QTest::newRow("other letters") << QByteArray("आ\n") << QByteArray("इ\n") << u"@@ -1 +1 @@|-आ|+इ|"_s;
}

void TestTextDiff::asGitShowsIt()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, shown);
    QCOMPARE(picture(Sync::textDiff(before, after)), shown);
}

void TestTextDiff::lineNumbers()
{
    const Sync::TextDiff diff = Sync::textDiff("a\nb\nc\n", "a\nx\ny\nc\n");
    QCOMPARE(diff.added, 2);
    QCOMPARE(diff.removed, 1);
    QString numbers;
    for (const DiffLine &line : diff.lines)
        numbers += u"%1/%2 "_s.arg(line.before).arg(line.after);
    QCOMPARE(numbers, u"-1/-1 1/1 2/-1 -1/2 -1/3 3/4 "_s);
}

void TestTextDiff::onlyTheLastLineEnd()
{
    const Sync::TextDiff diff = Sync::textDiff("a\n", "a");
    QVERIFY(diff.endDiffers);
    QVERIFY(!Sync::textDiff("a\n", "b\n").endDiffers);
}

void TestTextDiff::binary()
{
    const Sync::TextDiff diff = Sync::textDiff(QByteArray("\0\1\2", 3), QByteArray("\0\1\3", 3));
    QVERIFY(diff.binary);
    QVERIFY(diff.lines.empty());
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
