// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway::Models;

class TestLogModel : public QObject
{
    Q_OBJECT
private slots:
    void linesHoweverTheyAreCut_data();
    void linesHoweverTheyAreCut();
    void aCutDoesNotMatter();
    void timeAndStepOfALine();
    void anotherStepEndsTheOpenLine();
    void coloursGoOnOverLines();
    void oneInsertionForOneCall();
    void aLineWithoutEndIsCut();
    void aMillionLines();
};

namespace {

QString picture(const LogModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.index(row).data().toString();
    return lines.join(u"|");
}

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void TestLogModel::linesHoweverTheyAreCut_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole lines") << QStringList{u"a\nb\n"_s} << u"a|b"_s;
    QTest::newRow("part of a line") << QStringList{u"a\nb"_s} << u"a|b"_s;
    QTest::newRow("cut in the middle") << QStringList{u"a\nb"_s, u"c\nd"_s, u"\n"_s} << u"a|bc|d"_s;
    QTest::newRow("empty lines") << QStringList{u"\n\na\n"_s} << u"||a"_s;
    QTest::newRow("CR LF") << QStringList{u"a\r\nb\r\n"_s} << u"a|b"_s;
    QTest::newRow("CR, cut, LF") << QStringList{u"a\r"_s, u"\nb"_s} << u"a|b"_s;
    QTest::newRow("a bar that is drawn again") << QStringList{u"10%\r50%"_s, u"\r"_s, u"100%\n"_s} << u"100%"_s;
    QTest::newRow("a CR alone leaves what is there") << QStringList{u"50%\r"_s} << u"50%"_s;
    QTest::newRow("LF alone") << QStringList{u"a"_s, u"\n"_s, u"\n"_s} << u"a|"_s;
}

void TestLogModel::linesHoweverTheyAreCut()
{
    QFETCH(const QStringList, pieces);
    QFETCH(const QString, expected);
    LogModel model;
    const QAbstractItemModelTester tester(&model, strict);
    for (const QString &piece : pieces)
        model.append(u"build"_s, piece);
    QCOMPARE(picture(model), expected);
}

void TestLogModel::aCutDoesNotMatter()
{
    const QString all = u"Step 1/9 : FROM node\r\n 10%\r 55%\r100%\n\x1b[32mगीत\x1b[0m\n\n€ done"_s;
    LogModel whole;
    whole.append(u"build"_s, all);
    for (qsizetype cut = 1; cut < all.size(); ++cut) {
        LogModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.append(u"build"_s, QStringView(all).left(cut));
        model.append(u"build"_s, QStringView(all).mid(cut));
        QCOMPARE(picture(model), picture(whole));
    }
}

void TestLogModel::timeAndStepOfALine()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const QDateTime at = QDateTime::fromString(u"2026-11-21T10:44:01Z"_s, Qt::ISODate);
    model.append(u"scan"_s, u"before any clock\n");
    model.setClock(at);
    model.append(u"build"_s, u"first\n");
    model.setClock(at.addSecs(-5)); // a clock may go back
    model.append(u"build"_s, u"second\nopen");
    QVERIFY(!model.time(0).isValid());
    QCOMPARE(model.time(1), at);
    QCOMPARE(model.time(2), at.addSecs(-5));
    QCOMPARE(model.time(3), at.addSecs(-5));
    QCOMPARE(model.step(0), u"scan"_s);
    QCOMPARE(model.index(3).data(LogModel::StepRole).toString(), u"build"_s);
    QCOMPARE(model.firstLineOf(u"build"_s), 1);
    QCOMPARE(model.firstLineOf(u"start"_s), -1);
    QCOMPARE(model.text(1, 2), u"first\nsecond\n"_s);
}

void TestLogModel::anotherStepEndsTheOpenLine()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.append(u"build"_s, u"no line end");
    model.append(u"start"_s, u"Starting\n");
    QCOMPARE(picture(model), u"no line end|Starting"_s);
    QCOMPARE(model.step(0), u"build"_s);
    QCOMPARE(model.step(1), u"start"_s);
    QCOMPARE(model.firstLineOf(u"start"_s), 1);
}

void TestLogModel::coloursGoOnOverLines()
{
    LogModel model;
    model.append(u"build"_s, u"\x1b[33m(!) Some chunks\nare large\x1b[0m\nplain\n");
    QCOMPARE(model.line(1).spans.size(), std::size_t(1));
    QCOMPARE(model.line(1).spans.front().style.foreground, qint16(3));
    QVERIFY(model.line(2).spans.empty());
}

void TestLogModel::oneInsertionForOneCall()
{
    LogModel model;
    const QSignalSpy inserted(&model, &LogModel::rowsInserted);
    QString text;
    for (int i = 0; i < 500; ++i)
        text += u"line %1\n"_s.arg(i);
    model.append(u"build"_s, text);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 500);
}

void TestLogModel::aLineWithoutEndIsCut()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.append(u"build"_s, QString(20'000, u'x'));
    QCOMPARE(model.rowCount(), 3);
    qsizetype characters = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        characters += model.plainText(row).size();
    QCOMPARE(characters, 20'000);
}

void TestLogModel::aMillionLines()
{
    LogModel model;
    QElapsedTimer timer;
    timer.start();
    qint64 longest = 0;
    for (int batch = 0; batch < 1000; ++batch) {
        QString text;
        for (int i = 0; i < 1000; ++i)
            text += u"%1 \x1b[32m✓\x1b[0m dist/assets/index-C0aQ.js  311.77 kB\n"_s.arg(batch * 1000 + i);
        QElapsedTimer one;
        one.start();
        model.append(u"build"_s, text);
        longest = std::max(longest, one.elapsed());
    }
    QCOMPARE(model.rowCount(), 1'000'000);
    QVERIFY(model.plainText(765'432).startsWith(u"765432 ✓ dist"));
    qInfo("a million lines in %lld ms, in thousands; the longest call %lld ms", timer.elapsed(), longest);
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
