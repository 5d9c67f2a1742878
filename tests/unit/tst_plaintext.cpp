// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"

#include <QtTest>

using namespace Slipway;
using namespace Qt::StringLiterals;

/// What a terminal gets of a text that somebody else wrote.
class TestPlainText : public QObject
{
    Q_OBJECT
private slots:
    void aNameStandsOnOneLine()
    {
        QCOMPARE(Slipway::Domain::oneLine(u"a\nb\tc\x1b[2Jd e"_s), u"a?b?c?[2Jd e"_s);
        QCOMPARE(Slipway::Domain::oneLineOfFields(u"a\nb\tc\x1b[2J"_s), u"a?b\tc?[2J"_s);
    }

    void nothingMovesTheCursor_data();
    void nothingMovesTheCursor();
    void noCharacterGetsThrough();
};

void TestPlainText::nothingMovesTheCursor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const QString &text, const QString &plain) {
        QTest::newRow(name) << text << plain;
    };
    row("plain", u"naïve \tनमस्ते, क्\u200dष\n✓ 🙂"_s,
        u"naïve \tनमस्ते, क्\u200dष\n✓ 🙂"_s);
    row("a coloured log", u"\x1b[1;31mnpm ERR!\x1b[0m failed\x1b[K"_s, u"npm ERR! failed"_s);
    row("a colour with colons", u"a\x1b[38:2:1:2:3mb"_s, u"ab"_s);
    row("the window's title",
        u"a\x1b]0;owned\x07"
        "b"_s,
        u"ab"_s);
    row("the clipboard", u"a\x1b]52;c;cm0gLXJm\x1b\\b"_s, u"ab"_s);
    row("a link", u"\x1b]8;;http://x\x1b\\click\x1b]8;;\x1b\\"_s, u"click"_s);
    row("of C1",
        u"a\u009b31mb\u009d0;t\u009c"
        "c"_s,
        u"abc"_s);
    row("a device's answer", u"a\x1bP+q544e\x1b\\b"_s, u"ab"_s);
    row("a reset",
        u"a\x1b"
        "cb"_s,
        u"acb"_s);
    row("index and the like",
        u"a\x1b"
        "Mb\x1b(0c"_s,
        u"ab(0c"_s);
    row("a line written over", u"refused\rdone"_s, u"refuseddone"_s);
    row("backspaces", u"rm\b\bok\x7f"_s, u"rmok"_s);
    row("letters in another order", u"a\u202egnp.exe\u2066b\u2069"_s, u"agnp.exeb"_s);
    // What is not whole hides nothing that comes after it.
    row("a title without an end", u"a\x1b]0;x\nb"_s, u"a0;x\nb"_s);
    row("a sequence in a title", u"a\x1b]0;x\x1b[31mb"_s, u"a0;xb"_s);
    row("cut short", u"a\x1b["_s, u"a"_s);
    row("an escape alone", u"a\x1b"_s, u"a"_s);
    row("an end of line inside", u"a\x1b[3\nb"_s, u"a3\nb"_s);
    row("two escapes", u"\x1b\x1b[31ma"_s, u"a"_s);
}

void TestPlainText::nothingMovesTheCursor()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(Domain::plainText(text), plain);
}

/// Whatever two characters stand behind an escape: what is left has no control character, and is plain already.
void TestPlainText::noCharacterGetsThrough()
{
    for (char16_t first = 0; first < 0x100; ++first) {
        for (char16_t second = 0; second < 0x100; ++second) {
            const QString text = u"a\x1b"_s + QChar(first) + QChar(second) + u"b\u009b"_s + QChar(first);
            const QString plain = Domain::plainText(text);
            for (const QChar c : plain)
                QVERIFY(!Domain::isUnprintable(c.unicode()));
            QCOMPARE(Domain::plainText(plain), plain);
        }
    }
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
