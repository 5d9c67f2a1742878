// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jobsmodel.h"
#include "models/values/texts.h"
#include "platform/translations.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Models::JobsModel;
using Remote::JobSummary;

class TestJobsModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aJobThatEnds();
    void newOnesComeOnTop();
    void anotherOrder();
    void words();
};

namespace {

JobSummary job(const QString &id, JobSummary::State state, const QString &outcome = {})
{
    JobSummary summary;
    summary.id = id;
    summary.kind = u"deploy"_s;
    summary.environment = u"staging"_s;
    summary.by = u"anna"_s;
    summary.state = state;
    summary.startedAt = QDateTime::fromString(u"2026-11-21T10:41:55Z"_s, Qt::ISODate);
    if (state == JobSummary::State::Ended)
        summary.endedAt = summary.startedAt.addSecs(125);
    summary.outcome = outcome;
    return summary;
}

QString picture(const JobsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines += model.index(row, 0).data(JobsModel::IdRole).toString() + u' '
                 + model.index(row, JobsModel::TookColumn).data().toString() + u' '
                 + model.index(row, JobsModel::OutcomeColumn).data().toString();
    }
    return lines.join(u'\n');
}

} // namespace

void TestJobsModel::initTestCase()
{
    Platform::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
}

void TestJobsModel::aJobThatEnds()
{
    JobsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JobSummary running = job(u"j2"_s, JobSummary::State::Running);
    running.step = u"build"_s;
    model.setJobs({running, job(u"j1"_s, JobSummary::State::Ended, u"rolled_back"_s)});
    QCOMPARE(picture(model), u"j2  running: build\nj1 2:05 failed and undone"_s);
    QCOMPARE(model.runningCount(), 1);
    QCOMPARE(model.running()->id, u"j2"_s);
    const QSignalSpy reset(&model, &JobsModel::modelReset);
    model.setJobs({job(u"j2"_s, JobSummary::State::Ended, u"succeeded"_s),
                   job(u"j1"_s, JobSummary::State::Ended, u"rolled_back"_s)});
    QCOMPARE(picture(model), u"j2 2:05 succeeded\nj1 2:05 failed and undone"_s);
    QCOMPARE(model.runningCount(), 0);
    QVERIFY(!model.running());
    QCOMPARE(reset.count(), 0);
}

void TestJobsModel::newOnesComeOnTop()
{
    JobsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto ended = JobSummary::State::Ended;
    model.setJobs({job(u"j2"_s, ended, u"succeeded"_s), job(u"j1"_s, ended, u"succeeded"_s)});
    const QPersistentModelIndex selected = model.index(0, 0);
    model.setJobs({job(u"j3"_s, JobSummary::State::Interrupted), job(u"j2"_s, ended, u"succeeded"_s)});
    QCOMPARE(picture(model), u"j3  interrupted\nj2 2:05 succeeded"_s);
    QCOMPARE(selected.row(), 1);
    QVERIFY(model.find(u"j3"_s));
    QVERIFY(!model.find(u"j1"_s));
}

void TestJobsModel::anotherOrder()
{
    JobsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto ended = JobSummary::State::Ended;
    model.setJobs({job(u"j2"_s, ended, u"succeeded"_s), job(u"j1"_s, ended, u"succeeded"_s)});
    model.setJobs({job(u"j1"_s, ended, u"succeeded"_s), job(u"j2"_s, ended, u"succeeded"_s)});
    QCOMPARE(picture(model), u"j1 2:05 succeeded\nj2 2:05 succeeded"_s);
}

void TestJobsModel::words()
{
    QCOMPARE(Models::durationText(3'999), u"0:03"_s);
    QCOMPARE(Models::durationText(3'723'000), u"1:02:03"_s);
    QCOMPARE(Models::filesText(1), u"1 file"_s);
    QCOMPARE(Models::filesText(14), u"14 files"_s);
    QCOMPARE(Models::commitsText(1), u"1 commit"_s);
    QCOMPARE(Models::ageText(6 * 86400), u"6 days"_s);
    QCOMPARE(Models::progressText(-1, 5, u"files"_s), QString());
    QCOMPARE(Models::progressText(8, 31, u"files"_s), u"8 of 31 files"_s);
    QCOMPARE(Models::outcomeText(u"rolled_back"_s), u"failed and undone"_s);
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));
    QVERIFY(Models::momentText(noon.addSecs(-3600), noon).startsWith(u"today"));
    QVERIFY(Models::momentText(noon.addDays(-1), noon).startsWith(u"yesterday"));
    QVERIFY(Models::momentText(noon.addDays(-9), noon).startsWith(u"13 Nov"));
    QCOMPARE(Models::momentText({}, noon), QString());
}

QTEST_GUILESS_MAIN(TestJobsModel)
#include "tst_jobsmodel.moc"
