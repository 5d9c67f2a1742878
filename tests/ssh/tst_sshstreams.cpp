// SPDX-License-Identifier: GPL-3.0-or-later
// Large amounts of data: whole, in bounded memory, quick over a distance, and not in the way of commands.
#include "domain/error.h"
#include "ssh/hostundertest.h"
#include "support/delayproxy.h"
#include "support/dialogue.h"

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
using TestSupport::DelayProxy;
using TestSupport::SshdFixture;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 FreedButKept = 512'000'000; // the sanitizer's quarantine
#else
constexpr qint64 FreedButKept = 0;
#endif

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class TestSshStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowReaderHoldsTheServerBack();
    void slowServerHoldsTheSourceBack();
    void asksASourceOnlyWhenItIsReady();
    void largeStreamsAreWhole();
    void rekeyingLosesNothing();
    void windowGrowsWithDistance();
    void commandsAreNotBehindADownload();
};

void TestSshStreams::slowReaderHoldsTheServerBack()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {});
    HostUnderTest test(targetOf(sshd, proxy.port()));
    Remote::Command command = bash("head -c 400000000 /dev/zero");
    command.lane = Remote::Lane::Bulk;
    const qint64 before = residentBytes();
    qint64 received = 0;
    qint64 most = 0;
    bool waited = false;
    (void)test.host.stream(command, nullptr,
                           [&](QByteArrayView bytes) {
                               received += bytes.size();
                               if (!std::exchange(waited, true)) {
                                   QThread::msleep(1500);
                                   // Nothing but what fits into buffers has crossed the wire meanwhile.
                                   QVERIFY2(proxy.bytesFromTarget() < 30'000'000,
                                            qPrintable(QString::number(proxy.bytesFromTarget())));
                               }
                               most = std::max(most, residentBytes());
                           },
                           {});
    QCOMPARE(received, 400'000'000);
    QVERIFY2(most - before < 150'000'000 + FreedButKept, qPrintable(QString::number(most - before)));
}

void TestSshStreams::slowServerHoldsTheSourceBack()
{
    const SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    BlockSource source(randomBytes(100'000, 3), 100'000'000);
    std::atomic<qint64> leftWhileAsleep{0};
    class Watched final : public Remote::ByteSource
    {
    public:
        Watched(BlockSource &inner, std::atomic<qint64> &left)
            : m_inner(inner)
            , m_left(left)
        {
        }
        QByteArray read(qsizetype max) override
        {
            QByteArray bytes = m_inner.read(max);
            if (m_timer.isValid() && m_timer.elapsed() < 800)
                m_left = m_inner.left();
            if (!m_timer.isValid())
                m_timer.start();
            return bytes;
        }

    private:
        BlockSource &m_inner;
        std::atomic<qint64> &m_left;
        QElapsedTimer m_timer;
    } watched(source, leftWhileAsleep);
    const Remote::CommandResult result =
        test.host.stream(bash("sleep 1.5; sha256sum | cut -c1-64"), &watched, {}, {});
    QCOMPARE(result.output.trimmed(), source.hash());
    QVERIFY2(leftWhileAsleep > 80'000'000, qPrintable(QString::number(leftWhileAsleep)));
}

void TestSshStreams::asksASourceOnlyWhenItIsReady()
{
    const SshdFixture sshd;
    HostUnderTest test(targetOf(sshd));
    Tests::Dialogue dialogue(4);
    const Remote::CommandResult result = test.host.stream(
        bash(Tests::Dialogue::script()), &dialogue, [&](QByteArrayView bytes) { dialogue.hear(bytes); }, {});
    QVERIFY(result.succeeded());
    QCOMPARE(dialogue.heard(), QByteArray("so 1\nso 2\nso 3\nso 4\n"));
    QCOMPARE(dialogue.reads(), 5);
}

void TestSshStreams::largeStreamsAreWhole()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {.roundTrip = 5ms});
    HostUnderTest test(targetOf(sshd, proxy.port()));
    // Echoed through cat: both directions at once on one channel, and commands beside it on the same connection.
    std::atomic<bool> ended{false};
    std::atomic<int> beside{0};
    std::jthread chatter([&] {
        while (!ended)
            beside += test.host.run(bash("echo x"), {}).output == "x\n" ? 1 : -100'000;
    });
    BlockSource source(randomBytes(1'000'003, 7), 200'000'000);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 received = 0;
    const Remote::CommandResult result = test.host.stream(bash("cat"), &source,
                                                          [&](QByteArrayView bytes) {
                                                              hash.addData(bytes);
                                                              received += bytes.size();
                                                          },
                                                          {});
    ended = true;
    chatter.join();
    QCOMPARE(result.exitStatus, std::optional<int>(0));
    QCOMPARE(received, 200'000'000);
    QCOMPARE(hash.result().toHex(), source.hash());
    QVERIFY2(beside > 3, qPrintable(QString::number(beside)));
}

void TestSshStreams::rekeyingLosesNothing()
{
    SshdFixture::Options options;
    options.configuration = {u"RekeyLimit 4M"_s};
    const SshdFixture sshd(options);
    HostUnderTest test(targetOf(sshd));
    BlockSource source(randomBytes(1'000'003, 9), 60'000'000);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    (void)test.host.stream(bash("cat"), &source, [&hash](QByteArrayView bytes) { hash.addData(bytes); }, {});
    QCOMPARE(hash.result().toHex(), source.hash());
}

void TestSshStreams::windowGrowsWithDistance()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {.roundTrip = 200ms});
    HostUnderTest test(targetOf(sshd, proxy.port()));
    Remote::Command command = bash("head -c 150000000 /dev/zero");
    command.lane = Remote::Lane::Bulk;
    (void)test.host.run(bash("true"), {});
    QElapsedTimer timer;
    timer.start();
    qint64 received = 0;
    (void)test.host.stream(command, nullptr, [&received](QByteArrayView bytes) { received += bytes.size(); },
                           {});
    const double rate = double(received) / 1e6 / (double(timer.elapsed()) / 1000);
    // The window it begins with would let 10 MB/s through at this distance, libssh's own 6.
    QVERIFY2(rate > 15, qPrintable(u"%1 MB/s"_s.arg(rate)));
    qInfo("%.0f MB/s at a round trip of 200 ms", rate);
}

void TestSshStreams::commandsAreNotBehindADownload()
{
    const SshdFixture sshd;
    DelayProxy proxy(sshd.port(), {.roundTrip = 50ms, .bytesPerSecond = 12'500'000});
    HostUnderTest test(targetOf(sshd, proxy.port()));
    (void)test.host.run(bash("true"), {});
    const auto medianOf = [&test](int count) {
        std::vector<qint64> times;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer timer;
            timer.start();
            (void)test.host.run(bash("true"), {});
            times.push_back(timer.elapsed());
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const qint64 idle = medianOf(7);
    std::stop_source stop;
    std::atomic<qint64> received{0};
    std::jthread download([&] {
        Remote::Command command = bash("cat /dev/zero");
        command.lane = Remote::Lane::Bulk;
        try {
            (void)test.host.stream(
                command, nullptr, [&](QByteArrayView bytes) { received += bytes.size(); }, stop.get_token());
        } catch (const Domain::Cancelled &) {
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(received > 20'000'000, 10'000);
    const qint64 busy = medianOf(7);
    stop.request_stop();
    download.join();
    qInfo("a command takes %lld ms, and %lld ms beside a download", idle, busy);
    QCOMPARE(proxy.accepted(), 2);
    QVERIFY2(busy < idle * 2 + 100, qPrintable(u"%1 ms idle, %2 ms busy"_s.arg(idle).arg(busy)));
}

QTEST_GUILESS_MAIN(TestSshStreams)
#include "tst_sshstreams.moc"
