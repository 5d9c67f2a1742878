// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/ansi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway::Models;

class TestAnsi : public QObject
{
    Q_OBJECT
private slots:
    void spans_data();
    void spans();
    void styleGoesOnIntoTheNextLine();
    void nothingOfAnEscapeIsShown_data();
    void nothingOfAnEscapeIsShown();
    void colourCube();
};

namespace {

/// "text | start+length fg/bg flags | ..." so that a failure can be read.
QString picture(const AnsiLine &line)
{
    QString all = line.text;
    for (const AnsiSpan &span : line.spans) {
        all += u" | %1+%2 %3/%4 %5"_s.arg(span.start)
                   .arg(span.length)
                   .arg(span.style.foreground)
                   .arg(span.style.background)
                   .arg(span.style.flags);
    }
    return all;
}

} // namespace

void TestAnsi::spans_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"npm ci"_s << u"npm ci"_s;
    QTest::newRow("green") << u"\x1b[32m✓\x1b[0m 2140 modules"_s << u"✓ 2140 modules | 0+1 2/-1 0"_s;
    QTest::newRow("bright on blue, bold") << u"a\x1b[1;92;44mb\x1b[mc"_s << u"abc | 1+1 10/4 1"_s;
    QTest::newRow("256 colours") << u"\x1b[38;5;208mx"_s << u"x | 0+1 208/-1 0"_s;
    QTest::newRow("true colour is brought to the cube") << u"\x1b[38;2;255;0;0mx"_s << u"x | 0+1 196/-1 0"_s;
    QTest::newRow("no span for what is turned on and off again") << u"\x1b[31m\x1b[0mx"_s << u"x"_s;
    QTest::newRow("faint, italic, underline off again")
        << u"\x1b[2;3;4ma\x1b[22;23;24mb"_s << u"ab | 0+1 -1/-1 14"_s;
    QTest::newRow("tab") << u"ab\tc"_s << u"ab      c"_s;
    QTest::newRow("sense-less colour") << u"\x1b[38;9mx"_s << u"x"_s;
}

void TestAnsi::spans()
{
    QFETCH(const QString, raw);
    QFETCH(const QString, expected);
    QCOMPARE(picture(parseAnsi(raw)), expected);
}

void TestAnsi::styleGoesOnIntoTheNextLine()
{
    const AnsiLine first = parseAnsi(u"\x1b[31merror:");
    const AnsiLine second = parseAnsi(u"still red\x1b[0m.", first.after);
    QCOMPARE(picture(second), u"still red. | 0+9 1/-1 0"_s);
    QCOMPARE(second.after, AnsiStyle{});
}

void TestAnsi::nothingOfAnEscapeIsShown_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("erase line") << u"\x1b[2Kdone"_s;
    QTest::newRow("cursor up") << u"\x1b[1Adone"_s;
    QTest::newRow("private mode") << u"\x1b[?25ldone"_s;
    QTest::newRow("title, bell") << u"\x1b]0;title\adone"_s;
    QTest::newRow("title, string terminator") << u"\x1b]0;title\x1b\\done"_s;
    QTest::newRow("cut sequence") << u"done\x1b[3"_s;
    QTest::newRow("lone escape") << u"done\x1b"_s;
    QTest::newRow("control characters") << u"do\b\vne\x7f"_s;
}

void TestAnsi::nothingOfAnEscapeIsShown()
{
    QFETCH(const QString, raw);
    QCOMPARE(parseAnsi(raw).text, u"done"_s);
}

void TestAnsi::colourCube()
{
    QCOMPARE(ansiRgb(16), 0x000000U);
    QCOMPARE(ansiRgb(196), 0xff0000U);
    QCOMPARE(ansiRgb(231), 0xffffffU);
    QCOMPARE(ansiRgb(232), 0x080808U);
}

QTEST_GUILESS_MAIN(TestAnsi)
#include "tst_ansi.moc"
