// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of commands when the way to the server is long, narrow or broken.
#include "domain/error.h"
#include "ssh/hostundertest.h"
#include "support/delayproxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using namespace std::chrono_literals;
using Domain::ConnectionError;
using TestSupport::DelayProxy;
using TestSupport::SshdFixture;

namespace {

std::optional<ConnectionError> connectionErrorOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const ConnectionError &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestSshConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unreachable();
    void killedServerProcess();
    void cutConnectionIsMendedByTheNextCall();
    void silentServerIsLost();
    void backOffGrows();
    void unusedConnectionIsClosed();
    void hostCanBeDestroyedWhileConnecting();
};

void TestSshConnection::unreachable()
{
    const SshdFixture sshd;
    SshTarget target = targetOf(sshd);
    target.port = TestSupport::freePort();
    std::optional<ConnectionError> error;
    {
        HostUnderTest test(target);
        error = connectionErrorOf([&] { (void)test.host.run(bash("true"), {}); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ConnectionError::Kind::Unreachable);
        QVERIFY2(error->message().contains(u"127.0.0.1, port %1 refused"_s.arg(*target.port)), error->what());
        QVERIFY(error->remedy().contains(u"sshd"_s));
    }
    {
        SshTarget unknown = target;
        unknown.address = u"no-such-host.invalid"_s;
        HostUnderTest test(unknown);
        error = connectionErrorOf([&] { (void)test.host.run(bash("true"), {}); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ConnectionError::Kind::Unreachable);
        QVERIFY2(error->message().contains(u"no-such-host.invalid could not be resolved"_s), error->what());
    }
    DelayProxy proxy(sshd.port(), {});
    proxy.setStalled(true);
    SshTimings timings;
    timings.connectLimit = 300ms;
    HostUnderTest test(targetOf(sshd, proxy.port()), timings);
    QElapsedTimer timer;
    timer.start();
    error = connectionErrorOf([&] { (void)test.host.run(bash("true"), {}); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ConnectionError::Kind::Unreachable);
    QVERIFY2(error->message().contains(u"did not answer within 0.3 seconds"_s), error->what());
    QVERIFY(timer.elapsed() >= 300 && timer.elapsed() < 2000);
    proxy.setStalled(false);
    QCOMPARE(test.host.run(bash("echo now"), {}).output, QByteArray("now\n"));
    // What is not an SSH server at all.
    proxy.setRefusing(true);
    HostUnderTest refused(targetOf(sshd, proxy.port()), timings);
    error = connectionErrorOf([&] { (void)refused.host.run(bash("true"), {}); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ConnectionError::Kind::Unreachable);
}

void TestSshConnection::killedServerProcess()
{
    SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    std::atomic<int> lost{0};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 5; ++i) {
        threads.emplace_back([&] {
            const auto error = connectionErrorOf([&] { (void)test.host.run(bash("sleep 60"), {}); });
            lost += error && error->kind() == ConnectionError::Kind::Lost ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(sshd.log().count(u"Starting session"_s), 5, 5000);
    QElapsedTimer timer;
    timer.start();
    sshd.killSessions();
    threads.clear();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(lost.load(), 5);
    QCOMPARE(test.host.run(bash("echo again"), {}).output, QByteArray("again\n"));
}

void TestSshConnection::cutConnectionIsMendedByTheNextCall()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {.roundTrip = 10ms});
    HostUnderTest test(targetOf(sshd, proxy.port()));
    for (int round = 0; round < 3; ++round) {
        const std::jthread cutter([&] {
            QThread::msleep(300);
            proxy.cut();
        });
        qint64 received = 0;
        const auto error = connectionErrorOf([&] {
            (void)test.host.stream(bash("cat /dev/zero"), nullptr,
                                   [&received](QByteArrayView bytes) { received += bytes.size(); }, {});
        });
        QVERIFY(error);
        QCOMPARE(error->kind(), ConnectionError::Kind::Lost);
        QVERIFY(test.host.run(bash("echo mended"), {}).output == "mended\n");
    }
    QVERIFY(proxy.accepted() >= 2);
}

void TestSshConnection::silentServerIsLost()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {});
    SshTimings timings;
    timings.keepAlive = 100ms;
    HostUnderTest test(targetOf(sshd, proxy.port()), timings);
    // A server that answers is kept, however long a command says nothing.
    QCOMPARE(test.host.run(bash("sleep 1; echo fine"), {}).output, QByteArray("fine\n"));
    const std::jthread stall([&] {
        QThread::msleep(300);
        proxy.setStalled(true);
    });
    QElapsedTimer timer;
    timer.start();
    const auto error = connectionErrorOf([&] { (void)test.host.run(bash("sleep 60"), {}); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ConnectionError::Kind::Lost);
    QVERIFY2(error->message().contains(u"has not answered"_s), error->what());
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(proxy.accepted(), 1);
}

void TestSshConnection::backOffGrows()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {});
    proxy.setRefusing(true);
    SshTimings timings;
    timings.firstBackOff = 100ms;
    timings.longestBackOff = 400ms;
    HostUnderTest test(targetOf(sshd, proxy.port()), timings);
    QElapsedTimer timer;
    timer.start();
    std::vector<qint64> failedAt;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(connectionErrorOf([&] { (void)test.host.run(bash("true"), {}); }));
        failedAt.push_back(timer.elapsed());
    }
    const std::vector<qint64> waits{100, 200, 400, 400};
    for (size_t i = 0; i < waits.size(); ++i) {
        const qint64 waited = failedAt[i + 1] - failedAt[i];
        // The caller hears of a failure a little after the wait began, and a busy machine lets it wait longer.
        QVERIFY2(waited >= waits[i] - 50, qPrintable(QString::number(waited)));
    }
    // Waiting can be given up.
    std::stop_source stop;
    const std::jthread stopper([&] {
        QThread::msleep(50);
        stop.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)test.host.run(bash("true"), stop.get_token()));
    proxy.setRefusing(false);
    QCOMPARE(test.host.run(bash("echo up"), {}).output, QByteArray("up\n"));
}

void TestSshConnection::unusedConnectionIsClosed()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {});
    SshTimings timings;
    timings.linger = 400ms;
    HostUnderTest test(targetOf(sshd, proxy.port()), timings);
    for (int i = 0; i < 4; ++i) {
        (void)test.host.run(bash("true"), {});
        QThread::msleep(100);
    }
    QCOMPARE(proxy.accepted(), 1);
    const auto connects = [&] {
        (void)test.host.run(bash("true"), {});
        return proxy.accepted() == 2;
    };
    for (int tries = 0; tries < 20 && !connects(); ++tries)
        QThread::msleep(1000); // longer than it lingers
    QCOMPARE(proxy.accepted(), 2);
}

void TestSshConnection::hostCanBeDestroyedWhileConnecting()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {});
    proxy.setStalled(true);
    QElapsedTimer timer;
    {
        HostUnderTest test(targetOf(sshd, proxy.port()));
        std::stop_source stop;
        const std::jthread stopper([&] {
            QThread::msleep(100);
            stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)test.host.run(bash("true"), stop.get_token()));
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSshConnection)
#include "tst_sshconnection.moc"
