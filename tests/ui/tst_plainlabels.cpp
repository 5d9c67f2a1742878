// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QToolTip>

using namespace Slipway;
using namespace Slipway::Tests;
using namespace Qt::StringLiterals;

namespace {

const QString evil = u"<b>x</b> <img src='/etc/hostname'> &lt; <a href='http://127.0.0.1/'>fine</a>"_s;

/// The tooltip that is shown.
QLabel *tip()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

} // namespace

/// What a server says stands there as it is, wherever a window shows it.
class TestPlainLabels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_style = std::make_unique<Ui::Style>(*qApp); }
    void cleanup() { QToolTip::hideText(); }
    void aLabelShowsMarkupAsItIs();
    void aTooltipShowsMarkupAsItIs();
    void aTooltipOfAListShowsMarkupAsItIs();
    void aMessageShowsMarkupAsItIs();
    void ownMarkupTakesTextAsText();
    void noLabelOfTheWindowGuesses();

private:
    std::unique_ptr<Ui::Style> m_style;
};

void TestPlainLabels::aLabelShowsMarkupAsItIs()
{
    QLabel label(evil);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(evil));
    label.setText(evil + evil);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(evil + evil));
}

void TestPlainLabels::aTooltipShowsMarkupAsItIs()
{
    QWidget widget;
    widget.setToolTip(evil);
    widget.resize(100, 100);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QHelpEvent help(QEvent::ToolTip, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &help);
    QVERIFY(tip());
    QCOMPARE(tip()->text(), evil);
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    // The next one is shown in the same label.
    QToolTip::showText({5, 5}, u"<i>y</i>"_s, &widget);
    QCOMPARE(tip()->text(), u"<i>y</i>"_s);
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
}

void TestPlainLabels::aTooltipOfAListShowsMarkupAsItIs()
{
    QListWidget list;
    list.addItem(u"a row"_s);
    list.item(0)->setToolTip(evil);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QPoint at = list.visualItemRect(list.item(0)).center();
    QHelpEvent help(QEvent::ToolTip, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &help);
    QVERIFY(tip());
    QCOMPARE(tip()->text(), evil);
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
}

void TestPlainLabels::aMessageShowsMarkupAsItIs()
{
    QMessageBox box(QMessageBox::Warning, u"t"_s, evil, QMessageBox::Ok);
    box.setInformativeText(evil);
    box.show();
    int texts = 0;
    const QList<QLabel *> labels = box.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts += label->text() == evil ? 1 : 0;
    }
    QCOMPARE(texts, 2);
}

void TestPlainLabels::ownMarkupTakesTextAsText()
{
    QLabel label;
    Ui::setMarkup(&label, u"Type <b>%1</b>"_s, u"<i>%1</i>"_s);
    label.show();
    QCOMPARE(label.textFormat(), Qt::RichText);
    QCOMPARE(label.text(), u"Type <b>&lt;i&gt;%1&lt;/i&gt;</b>"_s);
}

void TestPlainLabels::noLabelOfTheWindowGuesses()
{
    WindowFixture fixture(*m_style);
    QVERIFY(fixture.open());
    QVERIFY(fixture.openSheet(u"staging"_s));
    int shown = 0;
    const QList<QLabel *> labels = fixture.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        ++shown;
        QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->text()));
    }
    QVERIFY(shown > 10);
}

QTEST_MAIN(TestPlainLabels)
#include "tst_plainlabels.moc"
