// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationrunner.h"
#include "models/query.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Models::OperationRunner;
using Models::Query;

class TestOperationRunner : public QObject
{
    Q_OBJECT
private slots:
    void eventsThenTheOutcome();
    void aFloodComesInFewBatches();
    void oneQuietEventComesSoon();
    void destructionStopsTheWork();
    void queryAnswersOnThisThread();
    void queryFails();
    void queryIsStopped();
};

void TestOperationRunner::eventsThenTheOutcome()
{
    OperationRunner runner;
    QStringList story;
    connect(&runner, &OperationRunner::eventsArrived, this, [&](const std::vector<Domain::Event> &events) {
        QCOMPARE(QThread::currentThread(), thread());
        for (const Domain::Event &event : events)
            story +=
                std::holds_alternative<Domain::Notice>(event) ? std::get<Domain::Notice>(event).text : u"?"_s;
    });
    connect(&runner, &OperationRunner::finished, this,
            [&](const Domain::Outcome &outcome) { story += outcome.message; });
    runner.start([](const OperationRunner::EventSink &sink, const std::stop_token &) {
        for (int i = 0; i < 3; ++i)
            sink(Domain::Notice{QString::number(i)});
        Domain::Outcome outcome;
        outcome.message = u"end"_s;
        return outcome;
    });
    QVERIFY(runner.isRunning());
    QTRY_COMPARE(story.join(u' '), u"0 1 2 end"_s);
    QVERIFY(!runner.isRunning());
}

void TestOperationRunner::aFloodComesInFewBatches()
{
    OperationRunner runner;
    int batches = 0;
    QString text;
    qint64 lastProgress = 0;
    int progressEvents = 0;
    connect(&runner, &OperationRunner::eventsArrived, this, [&](const std::vector<Domain::Event> &events) {
        ++batches;
        for (const Domain::Event &event : events) {
            if (const auto *output = std::get_if<Domain::Output>(&event))
                text += output->text;
            if (const auto *progress = std::get_if<Domain::Progress>(&event)) {
                lastProgress = progress->done;
                ++progressEvents;
            }
        }
    });
    QSignalSpy finished(&runner, &OperationRunner::finished);
    QElapsedTimer timer;
    timer.start();
    runner.start([](const OperationRunner::EventSink &sink, const std::stop_token &) {
        for (int i = 0; i < 20'000; ++i)
            sink(Domain::Output{u"build"_s, u"%1\n"_s.arg(i)});
        for (int i = 1; i <= 20'000; ++i)
            sink(Domain::Progress{u"upload"_s, i, 20'000, u"bytes"_s});
        return Domain::Outcome{};
    });
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(text.count(u'\n'), 20'000);
    QVERIFY(text.startsWith(u"0\n1\n2\n") && text.endsWith(u"19999\n"));
    QCOMPARE(lastProgress, 20'000);
    // One at once, then one each 100 ms, and one with the end.
    QVERIFY2(batches <= 2 + timer.elapsed() / 100, qPrintable(QString::number(batches)));
    QVERIFY(progressEvents <= batches);
}

void TestOperationRunner::oneQuietEventComesSoon()
{
    OperationRunner runner;
    QSignalSpy arrived(&runner, &OperationRunner::eventsArrived);
    QSignalSpy finished(&runner, &OperationRunner::finished);
    std::atomic<bool> goOn = false;
    runner.start([&goOn](const OperationRunner::EventSink &sink, const std::stop_token &stop) {
        sink(Domain::Notice{u"first"_s});
        sink(Domain::Notice{u"second, right behind"_s});
        while (!goOn && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Domain::Outcome{};
    });
    const auto heard = [&arrived] {
        std::size_t count = 0;
        for (const QList<QVariant> &call : arrived)
            count += call.front().value<std::vector<Domain::Event>>().size();
        return count;
    };
    QTRY_COMPARE(heard(), std::size_t(2)); // although the operation says nothing more for now
    QCOMPARE(finished.count(), 0);
    goOn = true;
    QTRY_COMPARE(finished.count(), 1);
}

void TestOperationRunner::destructionStopsTheWork()
{
    std::atomic<bool> stopped = false;
    {
        OperationRunner runner;
        runner.start([&stopped](const OperationRunner::EventSink &sink, const std::stop_token &stop) {
            while (!stop.stop_requested())
                sink(Domain::Notice{u"still here"_s});
            stopped = true;
            return Domain::Outcome{};
        });
    }
    QVERIFY(stopped);
}

void TestOperationRunner::queryAnswersOnThisThread()
{
    Query<int> query;
    int answer = 0;
    const auto ask = [&] {
        return query.start([](const std::stop_token &) { return 42; },
                           [&](int value) {
                               answer = value;
                               QCOMPARE(QThread::currentThread(), thread());
                           },
                           [](const Models::Failure &) { QFAIL("it did not fail"); });
    };
    QVERIFY(ask());
    QVERIFY(!ask()); // one question at a time
    QTRY_COMPARE(answer, 42);
    answer = 0;
    QVERIFY(ask());
    QTRY_COMPARE(answer, 42);
}

void TestOperationRunner::queryFails()
{
    Query<int> query;
    QString told;
    (void)query.start(
        [](const std::stop_token &) -> int {
            throw Domain::PreconditionFailed(u"No Docker here."_s, u"Install it."_s);
        },
        [](int) { QFAIL("it cannot answer"); },
        [&told](const Models::Failure &failure) { told = failure.message + u' ' + failure.remedy; });
    QTRY_COMPARE(told, u"No Docker here. Install it."_s);
    QVERIFY(!query.isRunning());
}

void TestOperationRunner::queryIsStopped()
{
    std::atomic<bool> asked = false;
    bool heard = false;
    {
        Query<int> query;
        (void)query.start(
            [&asked](const std::stop_token &stop) -> int {
                asked = true;
                while (!stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                throw Domain::Cancelled();
            },
            [&heard](int) { heard = true; }, [&heard](const Models::Failure &) { heard = true; });
        while (!asked)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(TestOperationRunner)
#include "tst_operationrunner.moc"
