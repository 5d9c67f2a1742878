// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation/logview.h"

#include "models/tasks/logsearch.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Models::LogModel;
using Ui::LogView;

class TestLogView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void followsUntilSomebodyScrolls();
    void selectsAndCopies();
    void searchFindsWhatComesLater();
    void coloursAreDrawn();
    void aHundredThousandLines();

private:
    std::unique_ptr<Ui::Style> m_style;
};

namespace {

QString lines(int first, int count)
{
    QString text;
    for (int i = first; i < first + count; ++i)
        text += u"line %1 \x1b[32m✓\x1b[0m dist/assets/index.js\n"_s.arg(i);
    return text;
}

} // namespace

void TestLogView::initTestCase()
{
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void TestLogView::followsUntilSomebodyScrolls()
{
    LogModel model;
    LogView view(*m_style);
    view.setModel(&model);
    view.resize(800, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.append(u"build"_s, lines(0, 500));
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.isFollowing());
    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!view.isFollowing());
    const int place = view.firstVisibleRow();
    model.append(u"build"_s, lines(500, 500));
    QCOMPARE(view.firstVisibleRow(), place);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY(view.isFollowing());
    model.append(u"build"_s, lines(1000, 5));
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.showRow(3);
    QVERIFY(!view.isFollowing());
    QVERIFY(view.firstVisibleRow() <= 3);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.isFollowing());
}

void TestLogView::selectsAndCopies()
{
    LogModel model;
    LogView view(*m_style);
    view.setModel(&model);
    view.resize(800, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.append(u"build"_s, u"first\n\x1b[31msecond\x1b[0m\nthird\n"_s);
    QCOMPARE(view.selectedText(), QString());
    view.selectAll();
    QCOMPARE(view.selectedText(), u"first\nsecond\nthird"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"first\nsecond\nthird"_s);
    view.showRow(0);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"first\n"_s);
}

void TestLogView::searchFindsWhatComesLater()
{
    LogModel model;
    Models::LogSearch search(model);
    model.append(u"build"_s, u"npm WARN deprecated\nfine\n\x1b[33mwa\x1b[0mrning, cut by a colour\n"_s);
    search.setText(u"WARN"_s);
    QTRY_VERIFY(search.isComplete());
    QCOMPARE(search.matches(), (std::vector<int>{0, 2}));
    QCOMPARE(search.next(-1), 0);
    QCOMPARE(search.next(0), 2);
    QCOMPARE(search.next(2), 0); // round the end
    QCOMPARE(search.previous(0), 2);
    model.append(u"build"_s, u"open wa"_s);
    QTRY_VERIFY(search.isComplete());
    QCOMPARE(search.matches().size(), std::size_t(2));
    model.append(u"build"_s, u"rn\n"_s);
    QTRY_COMPARE(search.matches(), (std::vector<int>{0, 2, 3}));
    search.setText({});
    QCOMPARE(search.next(0), -1);
}

void TestLogView::coloursAreDrawn()
{
    LogModel model;
    LogView view(*m_style);
    view.setModel(&model);
    view.resize(400, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.append(u"build"_s, u"\x1b[41m     \x1b[0m\n"_s); // a background, so that no edge is blurred
    QTest::qWait(50);
    const QImage image = view.viewport()->grab().toImage();
    const QColor wanted = m_style->ansi(1);
    bool seen = false;
    for (int y = 0; y < image.height() && !seen; ++y) {
        for (int x = 0; x < image.width() && !seen; ++x)
            seen = image.pixelColor(x, y) == wanted;
    }
    QVERIFY(seen);
}

void TestLogView::aHundredThousandLines()
{
    LogModel model;
    LogView view(*m_style);
    view.setModel(&model);
    view.resize(1000, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    qint64 longest = 0;
    QElapsedTimer all;
    all.start();
    for (int batch = 0; batch < 100; ++batch) {
        const QString text = lines(batch * 1000, 1000);
        QElapsedTimer frame;
        frame.start();
        model.append(u"build"_s, text);
        view.viewport()->repaint();
        longest = std::max(longest, frame.elapsed());
    }
    QCOMPARE(model.rowCount(), 100'000);
    QVERIFY(view.isFollowing());
    qInfo("100,000 lines appended and drawn in %lld ms; the longest batch of a thousand with its frame %lld ms",
          all.elapsed(), longest);
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
