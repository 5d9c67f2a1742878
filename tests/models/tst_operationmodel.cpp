// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/operationmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::StepState;
using Models::OperationModel;

class TestOperationModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void stepsOfAPlanThatRuns();
    void stepsThatThePlanDidNotName();
    void progressAndDetails();
    void elapsedFromTheServersTimes();
    void elapsedWithoutTimes();
    void undo();
    void whatStillRunsWhenTheStoryEnds();
    void unchangedUntilAStepThatChanges();
    void aPlanThatComesLater();
    void timeLeft();

private:
    [[nodiscard]] QString picture(const OperationModel &model) const;
    void step(OperationModel &model, const QString &name, StepState state, int seconds = -1, bool undo = false);
    qint64 m_tick = 0;
    OperationModel::MonotonicClock m_clock = [this] { return m_tick; };
    const QDateTime m_start = QDateTime::fromString(u"2026-11-21T10:41:55Z"_s, Qt::ISODate);
};

void TestOperationModel::init()
{
    m_tick = 1000;
}

/// "name state elapsed-in-ms [done/total unit] (detail; ...)", one per line.
QString TestOperationModel::picture(const OperationModel &model) const
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QString line = index.data(OperationModel::NameRole).toString() + u' '
                       + Domain::stepStateWord(StepState(index.data(OperationModel::StateRole).toInt()));
        if (index.data(OperationModel::UndoRole).toBool())
            line += u" undo";
        if (const qint64 elapsed = index.data(OperationModel::ElapsedRole).toLongLong(); elapsed >= 0)
            line += u" %1"_s.arg(elapsed);
        if (const qint64 done = index.data(OperationModel::ProgressDoneRole).toLongLong(); done >= 0) {
            line += u" [%1/%2 %3]"_s.arg(done)
                        .arg(index.data(OperationModel::ProgressTotalRole).toLongLong())
                        .arg(index.data(OperationModel::ProgressUnitRole).toString());
        }
        const QStringList details = index.data(OperationModel::DetailsRole).toStringList();
        if (!details.isEmpty())
            line += u" ("_s + details.join(u"; ") + u')';
        lines += line;
    }
    return lines.join(u'\n');
}

void TestOperationModel::step(OperationModel &model, const QString &name, StepState state, int seconds,
                              bool undo)
{
    model.apply(Domain::StepChanged{name, name.toUpper(), state, undo,
                                    seconds < 0 ? QDateTime() : m_start.addSecs(seconds)});
}

void TestOperationModel::stepsOfAPlanThatRuns()
{
    OperationModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlanned({{u"backup"_s, u"Back up zenkar_db"_s, false}, {u"build"_s, u"Build"_s, false}});
    QCOMPARE(picture(model), u"backup pending\nbuild pending"_s);
    step(model, u"backup"_s, StepState::Running, 0);
    QCOMPARE(model.runningRow(), 0);
    step(model, u"backup"_s, StepState::Done, 38);
    step(model, u"build"_s, StepState::Skipped, 38);
    QCOMPARE(picture(model), u"backup done 38000\nbuild skipped"_s);
    QCOMPARE(model.index(0).data().toString(), u"BACKUP"_s);
    QCOMPARE(model.finishedCount(), 2);
    QCOMPARE(model.runningRow(), -1);
}

void TestOperationModel::stepsThatThePlanDidNotName()
{
    OperationModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlanned({{u"backup"_s, u"Back up"_s, false}, {u"build"_s, u"Build"_s, false}});
    step(model, u"scan"_s, StepState::Running, 0);
    step(model, u"scan"_s, StepState::Done, 1);
    step(model, u"upload"_s, StepState::Running, 1);
    QCOMPARE(picture(model), u"scan done 1000\nupload running 0\nbackup pending\nbuild pending"_s);
}

void TestOperationModel::progressAndDetails()
{
    OperationModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    step(model, u"upload"_s, StepState::Running, 0);
    model.apply(Domain::Progress{u"upload"_s, 5, 10, u"bytes"_s});
    model.apply(Domain::Progress{u"nobody"_s, 5, 10, u"bytes"_s});
    QCOMPARE(picture(model), u"upload running 0 [5/10 bytes]"_s);
    model.apply(Domain::Detail{u"upload"_s, u"412 MB"_s});
    model.apply(Domain::Detail{u"upload"_s, u"412 MB"_s});
    step(model, u"upload"_s, StepState::Done, 2);
    QCOMPARE(picture(model), u"upload done 2000 (412 MB)"_s);
}

void TestOperationModel::elapsedFromTheServersTimes()
{
    OperationModel model(nullptr, m_clock);
    step(model, u"build"_s, StepState::Running, 0);
    m_tick += 1500;
    QCOMPARE(picture(model), u"build running 1500"_s);
    model.apply(Domain::Clock{m_start.addSecs(60)}); // told at once when one comes to a job that runs already
    QCOMPARE(picture(model), u"build running 60000"_s);
    m_tick += 700;
    QCOMPARE(picture(model), u"build running 60700"_s);
    step(model, u"build"_s, StepState::Done, 61);
    m_tick += 5000;
    QCOMPARE(picture(model), u"build done 61000"_s);
}

void TestOperationModel::elapsedWithoutTimes()
{
    OperationModel model(nullptr, m_clock);
    step(model, u"scan"_s, StepState::Running);
    m_tick += 250;
    QCOMPARE(picture(model), u"scan running 250"_s);
    step(model, u"scan"_s, StepState::Done);
    m_tick += 1000;
    QCOMPARE(picture(model), u"scan done 250"_s);
}

void TestOperationModel::undo()
{
    OperationModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    step(model, u"start"_s, StepState::Running, 0);
    step(model, u"start"_s, StepState::Failed, 4);
    step(model, u"start"_s, StepState::Running, 5, true);
    QCOMPARE(picture(model), u"start running undo 0"_s);
    step(model, u"start"_s, StepState::Undone, 7, true);
    QCOMPARE(picture(model), u"start undone undo 2000"_s);
}

void TestOperationModel::whatStillRunsWhenTheStoryEnds()
{
    OperationModel model(nullptr, m_clock);
    step(model, u"upload"_s, StepState::Running, 0);
    m_tick += 3000;
    model.finish();
    m_tick += 3000;
    QCOMPARE(picture(model), u"upload failed 3000"_s);
}

void TestOperationModel::unchangedUntilAStepThatChanges()
{
    OperationModel model(nullptr, m_clock);
    QVERIFY(!model.stillUnchanged());
    model.setPlanned({{u"backup"_s, u"Back up"_s, false}, {u"apply"_s, u"Apply 14 files"_s, true}});
    QCOMPARE(model.stillUnchanged(), std::optional(true));
    QCOMPARE(model.firstChangeTitle(), u"Apply 14 files"_s);
    step(model, u"backup"_s, StepState::Running, 0);
    QCOMPARE(model.stillUnchanged(), std::optional(true));
    step(model, u"apply"_s, StepState::Running, 1);
    QCOMPARE(model.stillUnchanged(), std::optional(false));
}

/// Who comes to a running job sees all of its steps, those that have begun as they are.
void TestOperationModel::aPlanThatComesLater()
{
    OperationModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    step(model, u"recover"_s, StepState::Running, 0); // of another job, and in no plan
    step(model, u"recover"_s, StepState::Done, 1);
    step(model, u"backup"_s, StepState::Running, 1);
    step(model, u"backup"_s, StepState::Done, 3);
    step(model, u"apply"_s, StepState::Running, 3);
    QVERIFY(!model.isPlanned());
    model.addPlanned({{u"snapshot"_s, u"Keep"_s, false},
                      {u"backup"_s, u"Back up"_s, false},
                      {u"apply"_s, u"Apply"_s, true},
                      {u"build"_s, u"Build"_s, true},
                      {u"start"_s, u"Start"_s, true}});
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row).data(OperationModel::NameRole).toString();
    QCOMPARE(names.join(u' '), u"recover snapshot backup apply build start"_s);
    QVERIFY(model.isPlanned());
    QCOMPARE(model.stillUnchanged(), std::optional(false));
    QCOMPARE(model.runningRow(), 3);
    QCOMPARE(model.finishedCount(), 2);
}

void TestOperationModel::timeLeft()
{
    OperationModel model(nullptr, m_clock);
    QCOMPARE(model.timeLeft(), -1);
    model.setPlanned(
        {{u"backup"_s, u"Back up"_s, false}, {u"apply"_s, u"Apply"_s, true}, {u"new"_s, u"New"_s, true}});
    QCOMPARE(model.timeLeft(), -1); // no step is known
    model.setEstimates({{u"backup"_s, 40'000}, {u"apply"_s, 2'000}});
    QCOMPARE(model.index(0).data(OperationModel::EstimateRole).toLongLong(), 40'000);
    QCOMPARE(model.index(2).data(OperationModel::EstimateRole).toLongLong(), -1);
    QCOMPARE(model.timeLeft(), 42'000);
    step(model, u"backup"_s, StepState::Running, 0);
    m_tick += 30'000;
    QCOMPARE(model.timeLeft(), 12'000);
    m_tick += 30'000; // takes longer than ever: nothing is left of it, never less
    QCOMPARE(model.timeLeft(), 2'000);
    step(model, u"backup"_s, StepState::Done, 60);
    QCOMPARE(model.timeLeft(), 2'000);
}

QTEST_GUILESS_MAIN(TestOperationModel)
#include "tst_operationmodel.moc"
