// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "models/items/operationmodel.h"
#include "models/values/texts.h"
#include "ui/kit/elidedlabel.h"
#include "ui/operation/stepdelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>

using namespace Slipway;
using namespace Qt::StringLiterals;

/// What happens to a text that has not enough room.
class TestElidedTexts : public QObject
{
    Q_OBJECT
private slots:
    void lastPartsAreLeftOutWhole();
    void aNameGetsSmallerBeforeItIsCut();
    void aStepTakesTheLinesItNeeds();
};

void TestElidedTexts::lastPartsAreLeftOutWhole()
{
    Ui::ElidedLabel label;
    const QString whole = u"today 15:00 by Anna Rao · with uncommitted changes · main"_s;
    const auto width = [&label](const QString &text) {
        return label.fontMetrics().horizontalAdvance(text) + 1;
    };
    label.setText(whole);
    label.setSeparator(Models::separator());
    label.resize(width(whole), 20);
    QCOMPARE(label.shown(), whole);
    label.resize(width(whole) - 10, 20);
    QCOMPARE(label.shown(), u"today 15:00 by Anna Rao · with uncommitted changes"_s);
    label.resize(width(u"today 15:00 by Anna Rao · with"_s), 20);
    QCOMPARE(label.shown(), u"today 15:00 by Anna Rao"_s);
    label.resize(width(u"today 15:00"_s), 20);
    QVERIFY2(label.shown().endsWith(u'…'), qPrintable(label.shown()));
    QCOMPARE(label.accessibleName(), whole);
}

void TestElidedTexts::aNameGetsSmallerBeforeItIsCut()
{
    Ui::ElidedLabel label;
    QFont font = label.font();
    font.setPixelSize(13);
    label.setFont(font);
    const QString release = u"20261127-145939-3e87bb1-55c0"_s;
    label.setText(release);
    label.show();
    label.setSmallest(11);
    font.setPixelSize(12);
    label.resize(QFontMetrics(font).horizontalAdvance(release) + 1, 20);
    QCOMPARE(label.shown(), release);
    QVERIFY(label.toolTip().isEmpty());
    font.setPixelSize(11);
    label.resize(QFontMetrics(font).horizontalAdvance(release) - 4, 20);
    QVERIFY(label.shown().endsWith(u'…'));
    QCOMPARE(label.toolTip(), release);
}

void TestElidedTexts::aStepTakesTheLinesItNeeds()
{
    Ui::Style style(*qApp);
    QStandardItemModel model;
    const auto add = [&model](const QString &title, const QStringList &details, Domain::StepState state) {
        auto *item = new QStandardItem(title);
        item->setData(details, Models::OperationModel::DetailsRole);
        item->setData(int(state), Models::OperationModel::StateRole);
        item->setData(-1, Models::OperationModel::ElapsedRole);
        item->setData(-1, Models::OperationModel::EstimateRole);
        item->setData(-1, Models::OperationModel::ProgressDoneRole);
        model.appendRow(item);
    };
    const QString words = u"zenkar_db_20261127_222714.sql.gz: 1.7 MB, 51,506 rows in 6 tables, verified."_s;
    add(u"Short"_s, {}, Domain::StepState::Done);
    add(u"Short"_s, {u"said"_s}, Domain::StepState::Done);
    add(u"Short"_s, {}, Domain::StepState::Running);
    add(u"Short"_s, {words}, Domain::StepState::Done);
    add(u"Short"_s, {words.repeated(12)}, Domain::StepState::Done);
    QListView view;
    view.setModel(&model);
    Ui::StepDelegate delegate(style);
    view.setItemDelegate(&delegate);
    view.show();
    view.resize(340, 600);
    const auto height = [&](int row) { return view.sizeHintForIndex(model.index(row, 0)).height(); };
    QVERIFY(height(1) > height(0));
    QCOMPARE(height(2), height(1)); // what runs has room for what it will say
    QVERIFY(height(3) > height(1));
    QVERIFY(height(4) >= height(3));
    QVERIFY(height(4) < 120); // nobody's last words fill the list
    view.resize(1200, 600);
    QCOMPARE(height(3), height(1));
}

QTEST_MAIN(TestElidedTexts)
#include "tst_elidedtexts.moc"
