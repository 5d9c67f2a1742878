// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "ssh/hostundertest.h"
#include "support/delayproxy.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using Domain::ConnectionError;

class TestSshHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatusAndBothOutputs();
    void signalIsNotAStatus();
    void environmentAndQuoting();
    void longScriptsGoOverStdin();
    void namesOfVariablesAreChecked();
    void stdinReachesTheCommand();
    void twentyCommandsAtOnce();
    void cancelStopsTheRemoteProcess();
    void cancelKillsWhatIgnoresIt();
    void cancelWhileWaitingForATurn();
    void limitStopsTheRemoteProcess();
    void silentCommandIsLost();
    void throwingSinkStopsTheCommand();
    void throwingSourceStopsTheCommand();
    void fewerSessionsThanWanted_data();
    void fewerSessionsThanWanted();
    void idleChannelsAreClosed();
};

void TestSshHost::exitStatusAndBothOutputs()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    for (const int status : {0, 1, 7, 255}) {
        const Remote::CommandResult result =
            test.host.run(bash("echo out; echo err >&2; exit " + QByteArray::number(status)), {});
        QCOMPARE(result.exitStatus, std::optional<int>(status));
        QCOMPARE(result.output, QByteArray("out\n"));
        QCOMPARE(result.errorOutput, QByteArray("err\n"));
        QCOMPARE(result.succeeded(), status == 0);
    }
    const Remote::CommandResult noisy =
        test.host.run(bash("yes error | head -c 999996 >&2; echo last >&2"), {});
    QCOMPARE(noisy.errorOutput.size(), qsizetype(64 << 10));
    QVERIFY(noisy.errorOutput.endsWith("\nlast\n"));
    QVERIFY(test.prompts.keyQuestions.empty());
}

void TestSshHost::signalIsNotAStatus()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    const Remote::CommandResult result = test.host.run(bash("kill -KILL $$"), {});
    QVERIFY(!result.exitStatus);
    QCOMPARE(result.signal, QByteArray("KILL"));
    QVERIFY(!result.succeeded());
}

void TestSshHost::environmentAndQuoting()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    const QByteArray awkward(
        "a b\t'single' \"double\" `tick` $HOME $(id) \\ \\\\ \\' ;|&<>*?[]{}~#!\n-n\r\x01\x7f"
        "\xc3\xa4\xe2\x82\xac\xf0\x9f\x9a\xa2 %s %%\\0 end\\");
    const std::map<QByteArray, QByteArray> environment{
        {"AWKWARD", awkward}, {"EMPTY", ""}, {"DASH", "-rf"}, {"_x9", "'"}, {"LINES_", "\n\n"}};
    // The script itself is as awkward: it holds the value in a quoted here-document.
    const QByteArray script = "printf '%s|%s|%s|%s|%s' \"$AWKWARD\" \"$EMPTY\" \"$DASH\" \"$_x9\" \"$LINES_\"\n"
                              "printf '|'\ncat <<'END'\n"
                              + awkward + "\nEND\n";
    const Remote::CommandResult result = test.host.run(bash(script, environment), {});
    QCOMPARE(result.errorOutput, QByteArray());
    QCOMPARE(result.output, awkward + "||-rf|'|\n\n|" + awkward + "\n");
}

void TestSshHost::longScriptsGoOverStdin()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    const QByteArray value(100'000, 'v');
    const QByteArray filler = "# " + QByteArray(300'000, 'x') + " '\\ \xc3\xa4\n";
    Remote::Command command =
        bash(filler + "printf '%s:%s:' \"${#VALUE}\" \"${slipway_preface-unset}\"; cat; exit 3",
             {{"VALUE", value}, {"OTHER", "it's\\"}});
    BlockSource source("what follows", 12);
    const Remote::CommandResult result = test.host.stream(command, &source, {}, {});
    QCOMPARE(result.output, QByteArray("100000:unset:what follows"));
    QCOMPARE(result.exitStatus, std::optional<int>(3));
    command.script = filler + command.script;
    QCOMPARE(test.host.run(command, {}).output, QByteArray("100000:unset:"));
}

void TestSshHost::namesOfVariablesAreChecked()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    for (const char *name : {"", "1A", "A-B", "A=B", "A;B", "A B"})
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)test.host.run(bash("true", {{name, "x"}}), {}));
    QVERIFY_THROWS_EXCEPTION(Domain::UsageError,
                             (void)test.host.run(bash("true", {{"A", QByteArray("a\0b", 3)}}), {}));
    QVERIFY_THROWS_EXCEPTION(Domain::UsageError,
                             (void)test.host.run(bash("true", {{"A", QByteArray(200'000, 'a')}}), {}));
}

void TestSshHost::stdinReachesTheCommand()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    BlockSource source(randomBytes(100'000, 1), 50'000'000);
    const Remote::CommandResult result = test.host.stream(bash("sha256sum | cut -c1-64"), &source, {}, {});
    QCOMPARE(result.output.trimmed(), source.hash());
    QCOMPARE(source.left(), 0);
    // Without input the command sees the end at once.
    QCOMPARE(test.host.run(bash("cat; echo done"), {}).output, QByteArray("done\n"));
    // A command that does not read all of it ends all the same.
    BlockSource endless(randomBytes(100'000, 1), qint64(1) << 40);
    QCOMPARE(test.host.stream(bash("head -c 5 >/dev/null; echo enough"), &endless, {}, {}).output,
             QByteArray("enough\n"));
}

void TestSshHost::twentyCommandsAtOnce()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    std::atomic<int> right{0};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 20; ++i) {
        threads.emplace_back([&test, &right, i] {
            for (int round = 0; round < 3; ++round) {
                const QByteArray input = randomBytes(300'000 + i, quint32(i));
                BlockSource source(input, input.size());
                QByteArray output;
                const Remote::CommandResult result = test.host.stream(
                    bash("cat; head -c 200000 /dev/zero; echo $N >&2; exit $N", {{"N", QByteArray::number(i)}}),
                    &source, [&output](QByteArrayView bytes) { output += bytes; }, {});
                if (result.exitStatus == i && output == input + QByteArray(200'000, '\0')
                    && result.errorOutput == QByteArray::number(i) + '\n')
                    ++right;
            }
        });
    }
    threads.clear();
    QCOMPARE(right.load(), 60);
    QCOMPARE(sshd.log().count(u"Accepted publickey"_s), 1);
}

namespace {

/// Waits for a file that a command writes its process id into, and asks for a stop then.
std::jthread stopOnceRunning(const QString &file, std::stop_source &stop, qint64 &pid)
{
    return std::jthread([file, &stop, &pid] {
        for (int i = 0; i < 500 && pid == 0; ++i) {
            QFile reader(file);
            if (reader.open(QIODevice::ReadOnly))
                pid = reader.readAll().trimmed().toLongLong();
            QThread::msleep(10);
        }
        stop.request_stop();
    });
}

/// A process that has ended and waits to be noticed by its parent does not count.
bool isRunning(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return !line.isEmpty() && line.mid(line.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

void TestSshHost::cancelStopsTheRemoteProcess()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    std::stop_source stop;
    qint64 pid = 0;
    const std::jthread stopper = stopOnceRunning(sshd.file(u"pid"_s), stop, pid);
    QElapsedTimer timer;
    timer.start();
    // The shell waits for its child, so the child has to go too.
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)test.host.run(bash("sleep 300 & echo $! >\"$F\"; wait",
                                                                         {{"F", sshd.file(u"pid"_s).toUtf8()}}),
                                                                    stop.get_token()));
    QVERIFY(pid > 0);
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), 1000);
    // The connection is as good as before.
    QCOMPARE(test.host.run(bash("echo fine"), {}).output, QByteArray("fine\n"));
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)test.host.run(bash("echo"), stop.get_token()));
}

void TestSshHost::cancelKillsWhatIgnoresIt()
{
    const TestSupport::SshdFixture sshd;
    SshTimings timings;
    timings.terminateGrace = std::chrono::milliseconds(300);
    HostUnderTest test(targetOf(sshd), timings);
    std::stop_source stop;
    qint64 pid = 0;
    const std::jthread stopper = stopOnceRunning(sshd.file(u"pid"_s), stop, pid);
    QVERIFY_THROWS_EXCEPTION(
        Domain::Cancelled, (void)test.host.run(bash("trap '' TERM; echo $$ >\"$F\"; while :; do sleep 1; done",
                                                    {{"F", sshd.file(u"pid"_s).toUtf8()}}),
                                               stop.get_token()));
    QVERIFY(pid > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), 1000);
}

void TestSshHost::cancelWhileWaitingForATurn()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    std::stop_source stopAll;
    std::vector<std::jthread> busy;
    std::atomic<int> cancelled{0};
    for (int i = 0; i < 8; ++i) {
        busy.emplace_back([&] {
            try {
                (void)test.host.run(bash("sleep 60"), stopAll.get_token());
            } catch (const Domain::Cancelled &) {
                ++cancelled;
            }
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(sshd.log().count(u"Starting session"_s), 8, 5000);
    std::stop_source stop;
    const std::jthread later([&stop] {
        QThread::msleep(100);
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QVERIFY_THROWS_EXCEPTION(
        Domain::Cancelled,
        (void)test.host.run(bash("touch \"$F\"", {{"F", sshd.file(u"ran"_s).toUtf8()}}), stop.get_token()));
    QVERIFY(timer.elapsed() < 2500);
    stopAll.request_stop();
    busy.clear();
    QCOMPARE(cancelled.load(), 8);
    QVERIFY(!QFile::exists(sshd.file(u"ran"_s)));
}

void TestSshHost::limitStopsTheRemoteProcess()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    Remote::Command command = bash("echo half; echo reason >&2; echo $$ >\"$F\"; exec sleep 300",
                                   {{"F", sshd.file(u"pid"_s).toUtf8()}});
    command.limit = std::chrono::milliseconds(400);
    QElapsedTimer timer;
    timer.start();
    try {
        (void)test.host.run(command, {});
        QFAIL("the limit did not hold");
    } catch (const Domain::CommandFailed &error) {
        QVERIFY(!error.exitStatus());
        QCOMPARE(error.errorTail(), u"reason"_s);
        QVERIFY2(error.message().contains(u"0.4 seconds"_s), qPrintable(error.message()));
    }
    QVERIFY(timer.elapsed() < 2500);
    QFile file(sshd.file(u"pid"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 pid = file.readAll().trimmed().toLongLong();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), 1000);
}

void TestSshHost::silentCommandIsLost()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    // Either stream is a sign of life, and none is asked for where no limit is set.
    Remote::Command command = bash("for i in 1 2 3 4 5 6; do sleep 0.2; printf x >&$((i % 2 + 1)); done");
    command.silence = std::chrono::milliseconds(700);
    QCOMPARE(test.host.run(command, {}).output, "xxx"_ba);
    command.script = "printf begun; sleep 30";
    QByteArray heard;
    try {
        (void)test.host.stream(command, nullptr, [&](QByteArrayView bytes) { heard += bytes; }, {});
        QFAIL("silence was taken for life");
    } catch (const Domain::ConnectionError &error) {
        QCOMPARE(error.kind(), Domain::ConnectionError::Kind::Lost);
        QVERIFY2(error.message().contains(u"for 0.7 seconds"_s), qPrintable(error.message()));
    }
    QCOMPARE(heard, "begun"_ba);
    // The connection itself goes on.
    QCOMPARE(test.host.run(bash("printf here"), {}).output, "here"_ba);
}

void TestSshHost::throwingSinkStopsTheCommand()
{
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             (void)test.host.stream(bash("yes"), nullptr,
                                                    [](QByteArrayView) { throw std::runtime_error("full"); },
                                                    {}));
    QCOMPARE(test.host.run(bash("echo fine"), {}).output, QByteArray("fine\n"));
}

void TestSshHost::throwingSourceStopsTheCommand()
{
    class Broken final : public Remote::ByteSource
    {
        QByteArray read(qsizetype) override { throw Domain::TransferFailed(u"gone"_s); }
    };
    const TestSupport::SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    Broken source;
    // The command must not take what has come so far for the whole.
    QVERIFY_THROWS_EXCEPTION(
        Domain::TransferFailed,
        (void)test.host.stream(bash("cat >/dev/null; touch \"$F\"", {{"F", sshd.file(u"whole"_s).toUtf8()}}),
                               &source, {}, {}));
    QCOMPARE(test.host.run(bash("echo fine"), {}).output, QByteArray("fine\n"));
    QVERIFY(!QFile::exists(sshd.file(u"whole"_s)));
}

void TestSshHost::fewerSessionsThanWanted_data()
{
    QTest::addColumn<QString>("most");
    for (const char *most : {"1", "2", "3", "8"})
        QTest::newRow(most) << QString::fromLatin1(most);
}

void TestSshHost::fewerSessionsThanWanted()
{
    QFETCH(QString, most);
    TestSupport::SshdFixture::Options options;
    options.configuration = {u"MaxSessions "_s + most};
    const TestSupport::SshdFixture sshd(options);
    HostUnderTest test(targetOf(sshd));
    std::atomic<int> right{0};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 12; ++i) {
        threads.emplace_back([&] {
            if (test.host.run(bash("sleep 0.1; echo done"), {}).output == "done\n")
                ++right;
        });
    }
    threads.clear();
    QCOMPARE(right.load(), 12);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(test.host.run(bash("echo one by one"), {}).output, QByteArray("one by one\n"));
}

void TestSshHost::idleChannelsAreClosed()
{
    TestSupport::SshdFixture::Options options;
    // A channel that was opened ahead is idle, and from OpenSSH 9.2 on a server may close it.
    options.configuration = {u"ChannelTimeout session=1s"_s};
    const TestSupport::SshdFixture sshd(options);
    HostUnderTest test(targetOf(sshd));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(test.host.run(bash("echo still here"), {}).output, QByteArray("still here\n"));
        QTest::qWait(1500);
    }
    QCOMPARE(test.host.stream(bash("cat"), nullptr, {}, {}).succeeded(), true);
}

QTEST_GUILESS_MAIN(TestSshHost)
#include "tst_sshhost.moc"
