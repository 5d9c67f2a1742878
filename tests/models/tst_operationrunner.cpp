// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/operationrunner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Models::OperationRunner;
using Models::Task;
using Models::TaskThreads;

namespace {

/// Where work is held up, deaf to every wish to stop, until it is opened.
struct Gate
{
    void pass()
    {
        std::unique_lock lock(mutex);
        reached = true;
        changed.notify_all();
        changed.wait(lock, [this] { return isOpen; });
    }
    void untilReached()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return reached; });
    }
    void open()
    {
        const std::lock_guard lock(mutex);
        isOpen = true;
        changed.notify_all();
    }

    std::mutex mutex;
    std::condition_variable changed;
    bool reached = false;
    bool isOpen = false;
    std::atomic<bool> stopped = false; ///< what the work knew when it went on
};

} // namespace

class TestOperationRunner : public QObject
{
    Q_OBJECT
private slots:
    void eventsThenTheOutcome();
    void aFloodComesInFewBatches();
    void oneQuietEventComesSoon();
    void droppedItHearsNoMore();
    void aTaskAnswersOnThisThread();
    void aTaskFails();
    void nobodyWaitsForADroppedTask();
    void whatWasPostedIsDroppedToo();
    void anAnswerMayDestroyItsTask();
    void theThreadsAreWaitedForInTheEnd();
};

void TestOperationRunner::eventsThenTheOutcome()
{
    TaskThreads threads;
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
    runner.start(threads, [](const OperationRunner::EventSink &sink, const std::stop_token &) {
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
    TaskThreads threads;
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
    runner.start(threads, [](const OperationRunner::EventSink &sink, const std::stop_token &) {
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
    TaskThreads threads;
    OperationRunner runner;
    QSignalSpy arrived(&runner, &OperationRunner::eventsArrived);
    QSignalSpy finished(&runner, &OperationRunner::finished);
    std::atomic<bool> goOn = false;
    runner.start(threads, [&goOn](const OperationRunner::EventSink &sink, const std::stop_token &stop) {
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

void TestOperationRunner::droppedItHearsNoMore()
{
    TaskThreads threads;
    const auto gate = std::make_shared<Gate>();
    int heard = 0;
    {
        OperationRunner runner;
        connect(&runner, &OperationRunner::eventsArrived, this, [&heard] { ++heard; });
        connect(&runner, &OperationRunner::finished, this, [&heard] { ++heard; });
        QVERIFY(
            runner.start(threads, [gate](const OperationRunner::EventSink &sink, const std::stop_token &stop) {
                sink(Domain::Notice{u"on the way"_s});
                gate->pass(); // as a server that answers nothing
                sink(Domain::Notice{u"too late"_s});
                gate->stopped = stop.stop_requested();
                return Domain::Outcome{};
            }));
        QVERIFY(!runner.start(threads, {})); // one at a time
        gate->untilReached();
    }
    QCOMPARE(threads.running(), 1); // so nobody has waited for it
    gate->open();
    QTRY_COMPARE(threads.running(), 0);
    QCoreApplication::processEvents();
    QVERIFY(gate->stopped);
    QCOMPARE(heard, 0);
}

void TestOperationRunner::aTaskAnswersOnThisThread()
{
    TaskThreads threads;
    Task<int> task;
    int answer = 0;
    const auto ask = [&] {
        return task.start(
            threads, [](const std::stop_token &) { return 42; },
            [&](int value) {
                answer = value;
                QVERIFY(!task.isRunning()); // so it may go on with the next
                QCOMPARE(QThread::currentThread(), thread());
            },
            [](const Models::Failure &) { QFAIL("it did not fail"); });
    };
    QVERIFY(ask());
    QVERIFY(!ask()); // one at a time
    QTRY_COMPARE(answer, 42);
    answer = 0;
    QVERIFY(ask());
    QTRY_COMPARE(answer, 42);
}

void TestOperationRunner::aTaskFails()
{
    TaskThreads threads;
    Task<int> task;
    QString told;
    (void)task.start(
        threads,
        [](const std::stop_token &) -> int {
            throw Domain::PreconditionFailed(u"No Docker here."_s, u"Install it."_s);
        },
        [](int) { QFAIL("it cannot answer"); },
        [&told](const Models::Failure &failure) { told = failure.message + u' ' + failure.remedy; });
    QTRY_COMPARE(told, u"No Docker here. Install it."_s);
    QVERIFY(!task.isRunning());
    // Cancelled by itself: no answer, and no longer under way.
    (void)task.start(
        threads, [](const std::stop_token &) -> int { throw Domain::Cancelled(); },
        [](int) { QFAIL("it cannot answer"); }, [](const Models::Failure &) { QFAIL("it did not fail"); });
    QTRY_VERIFY(!task.isRunning());
}

void TestOperationRunner::nobodyWaitsForADroppedTask()
{
    TaskThreads threads;
    const auto gate = std::make_shared<Gate>();
    int heard = 0;
    {
        Task<int> task;
        const auto ask = [&] {
            return task.start(
                threads,
                [gate](const std::stop_token &stop) {
                    gate->pass();
                    gate->stopped = stop.stop_requested();
                    return 1;
                },
                [&heard](int) { ++heard; }, [&heard](const Models::Failure &) { ++heard; });
        };
        QVERIFY(ask());
        gate->untilReached();
        task.drop();
        QVERIFY(!task.isRunning());
        QVERIFY(ask()); // at once, beside the one that has not noticed
        QTRY_COMPARE(threads.running(), 2);
    }
    QCOMPARE(threads.running(), 2);
    gate->open();
    QTRY_COMPARE(threads.running(), 0);
    QCoreApplication::processEvents();
    QVERIFY(gate->stopped);
    QCOMPARE(heard, 0);
}

void TestOperationRunner::whatWasPostedIsDroppedToo()
{
    TaskThreads threads;
    int heard = 0;
    Task<int> task;
    (void)task.start(
        threads, Task<int>::TellingWork([&heard](const Models::TaskHome &home, const std::stop_token &) {
            home.post([&heard] { ++heard; });
            return 1;
        }),
        [&heard](int) { ++heard; }, [](const Models::Failure &) {});
    while (threads.running() > 0) // both are on their way, and this thread has taken neither
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    task.drop();
    QCoreApplication::processEvents();
    QCOMPARE(heard, 0);
}

void TestOperationRunner::anAnswerMayDestroyItsTask()
{
    TaskThreads threads;
    auto task = std::make_unique<Task<int>>();
    int answer = 0;
    (void)task->start(
        threads, [](const std::stop_token &) { return 7; },
        [&](int value) {
            task.reset();
            answer = value;
        },
        [](const Models::Failure &) {});
    QTRY_COMPARE(answer, 7);
    QVERIFY(!task);
}

void TestOperationRunner::theThreadsAreWaitedForInTheEnd()
{
    std::atomic<int> ended = 0;
    Task<int> task;
    Task<int> other;
    {
        TaskThreads threads;
        for (Task<int> *each : {&task, &other}) {
            (void)each->start(
                threads,
                [&ended](const std::stop_token &stop) {
                    while (!stop.stop_requested())
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return ++ended;
                },
                [](int) {}, [](const Models::Failure &) {});
        }
    }
    QCOMPARE(ended, 2);
}

QTEST_GUILESS_MAIN(TestOperationRunner)
#include "tst_operationrunner.moc"
