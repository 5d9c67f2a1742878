// SPDX-License-Identifier: GPL-3.0-or-later
// One large backup brought home, side by side with scp, sftp and rsync, over distances, over a link that lets one
// connection carry only so much a round trip, and over one that cuts; prints a table.
// Needs twice the file's size in memory that the system has to itself (/dev/shm).
//   SLIPWAY_BENCH_MEBIBYTES   size of the file (1024)
//   SLIPWAY_BENCH_ROUNDTRIPS  milliseconds, separated by spaces ("100 50 20 0")
//   SLIPWAY_BENCH_ALONE       1: without the others, for whoever works on its speed
#include "ssh/hostundertest.h"
#include "support/delayproxy.h"
#include "sync/download.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using TestSupport::DelayProxy;
using TestSupport::SshdFixture;

namespace {

const QString name = u"zenkar_db_20261122_030000.sql.gz"_s;

double secondsOf(const std::function<void()> &call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Of a transfer: it begins with a disk that has nothing left to write of whoever came before.
double seconds(const std::function<void()> &transfer)
{
    QProcess::execute(u"sync"_s, {});
    return secondsOf(transfer);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

class BenchPull : public QObject
{
    Q_OBJECT

    std::unique_ptr<SshdFixture> m_sshd;
    QString m_folder;
    QString m_here; ///< where copies are brought
    const QTemporaryDir m_memory{u"/dev/shm/slipway-XXXXXX"_s};
    qint64 m_size = 0;
    Sync::WantedFile m_wanted{Domain::BackupName(u"db.sql.gz"_s)};

    [[nodiscard]] Sync::LocalCopies emptyCopies() const
    {
        const QString folder = m_here + u"/copies"_s;
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        return Sync::LocalCopies(folder);
    }

    /// The whole way: login, ranges, hash, flush, name.
    double pull(quint16 port, int *resumed = nullptr)
    {
        HostUnderTest test(targetOf(*m_sshd, port));
        Sync::LocalCopies copies = emptyCopies();
        Sync::DownloadReport report;
        const double time =
            seconds([&] { report = Sync::download(test.host, m_folder, copies, {m_wanted}, {}, {}, {}, {}); });
        if (!report.files.at(0).isThere)
            qFatal("it did not arrive: %s", qPrintable(report.files[0].problem));
        if (resumed)
            *resumed = report.resumed;
        return time;
    }

    double other(const QString &program, quint16 port)
    {
        const SshTarget target = targetOf(*m_sshd, port);
        const QStringList options{u"-F"_s, u"/dev/null"_s,
                                  u"-i"_s, target.identityFile,
                                  u"-o"_s, u"UserKnownHostsFile="_s + target.knownHosts,
                                  u"-o"_s, u"IdentityAgent=none"_s};
        const QString from = target.user + u"@127.0.0.1:"_s + m_folder + u'/' + name;
        const QString to = m_here + u"/other"_s;
        QFile::remove(to);
        QStringList arguments;
        if (program == "rsync"_L1)
            arguments = {u"-e"_s, u"ssh -p %1 "_s.arg(port) + options.join(u' '), from, to};
        else
            arguments = options + QStringList{u"-q"_s, u"-P"_s, QString::number(port), from, to};
        const double time = seconds([&] {
            if (QProcess::execute(program, arguments) != 0)
                qFatal("%s failed", qPrintable(program));
        });
        return time;
    }

    /// Only Slipway waits until the disk has what came: once as it is, and once without a disk, which compares the ways
    /// here and nothing else. Everyone in turn, `rounds` times, and the median of each: where all take little, what
    /// else the machine does moves one transfer by a tenth and more.
    void line(const QString &way, const DelayProxy &proxy, double demanded, int rounds = 1)
    {
        const bool alone = qEnvironmentVariableIntValue("SLIPWAY_BENCH_ALONE") > 0;
        std::vector<double> onDisk;
        std::vector<double> inMemory;
        std::map<QString, std::vector<double>> others;
        for (int round = 0; round < rounds; ++round) {
            onDisk.push_back(pull(proxy.port()));
            const QString disk = std::exchange(m_here, m_memory.path());
            inMemory.push_back(pull(proxy.port()));
            (void)emptyCopies();
            m_here = disk;
            for (const QString &program : {u"scp"_s, u"sftp"_s, u"rsync"_s}) {
                if (!alone)
                    others[program].push_back(other(program, proxy.port()));
            }
        }
        const double ours = median(onDisk);
        const double without = median(inMemory);
        const auto rate = [this](double time) { return double(m_size) / 1e6 / time; };
        if (alone) {
            std::printf("%s: %.1f MB/s, %.1f without a disk\n", qPrintable(way), rate(ours), rate(without));
            std::fflush(stdout);
            return;
        }
        const double scp = median(others[u"scp"_s]);
        const double sftp = median(others[u"sftp"_s]);
        const double rsync = median(others[u"rsync"_s]);
        const double best = std::min({scp, sftp, rsync});
        std::printf("| %-24s | %7.1f | %7.1f | %7.1f | %7.1f | %7.1f | %5.2f | %7.2f | %4.1f |\n",
                    qPrintable(way), rate(ours), rate(without), rate(scp), rate(sftp), rate(rsync), best / ours,
                    best / without, demanded);
        std::fflush(stdout);
    }

    double pullWithCuts(DelayProxy &proxy, void (DelayProxy::*cut)(), int &resumed)
    {
        constexpr qint64 every = 100'000'000;
        const std::jthread cutter([&](const std::stop_token &stop) {
            qint64 next = proxy.bytesFromTarget() + every;
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (proxy.bytesFromTarget() < next)
                    continue;
                (proxy.*cut)();
                next += every;
            }
        });
        return pull(proxy.port(), &resumed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SshdFixture::Options server;
        server.configuration = {u"Subsystem sftp internal-sftp"_s};
        m_sshd = std::make_unique<SshdFixture>(server);
        m_folder = m_sshd->file(u"backups"_s);
        m_here = m_sshd->file(u"here"_s);
        QVERIFY(QDir().mkpath(m_here));
        QCOMPARE(QStorageInfo(m_memory.path()).fileSystemType(), QByteArray("tmpfs"));
        QVERIFY(QDir().mkpath(m_folder));
        const int wished = qEnvironmentVariableIntValue("SLIPWAY_BENCH_MEBIBYTES");
        m_size = qint64(wished > 0 ? wished : 1024) << 20;
        QFile file(m_folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Sync::Sha256 hash;
        for (qint64 written = 0; written < m_size; written += 1 << 20) {
            const QByteArray block = randomBytes(1 << 20, quint32(written >> 20));
            QCOMPARE(file.write(block), block.size());
            hash.add(block);
        }
        file.close();
        QProcess find;
        find.start(u"find"_s, {file.fileName(), u"-printf"_s, u"%T@"_s});
        QVERIFY(find.waitForFinished());
        m_wanted.name = Domain::BackupName(name);
        m_wanted.size = m_size;
        m_wanted.modified = QString::fromLatin1(find.readAllStandardOutput());
        m_wanted.sha256 = QString::fromLatin1(hash.hex());
    }

    /// First, and with the proxy as a program of its own: what that holds back is not the pull's.
    void memory()
    {
        QProcess proxy;
        proxy.start(QStringLiteral(SLIPWAY_DELAYPROXY),
                    {u"--target"_s, QString::number(m_sshd->port()), u"--rtt"_s, u"100"_s});
        QVERIFY(proxy.waitForStarted() && proxy.waitForReadyRead());
        const double time = pull(proxy.readLine().trimmed().toUShort());
        std::printf("Memory at 100 ms (%.1f MB/s): at most %lld MB (goal: 150)\n", double(m_size) / 1e6 / time,
                    static_cast<long long>(peakMemory() / 1'000'000));
        proxy.closeWriteChannel();
        QVERIFY(proxy.waitForFinished());
    }

    void overDistances()
    {
        std::printf("\n%lld MiB, incompressible; MB/s of the whole way, ours with SHA-256 and flush\n",
                    static_cast<long long>(m_size >> 20));
        std::printf("| way                      | Slipway | no disk |   scp   |  sftp   |  rsync  | times | no "
                    "disk | goal |\n");
        std::printf("|--------------------------|---------|---------|---------|---------|---------|-------|----"
                    "-----|------|\n");
        const QByteArray wished = qEnvironmentVariable("SLIPWAY_BENCH_ROUNDTRIPS", u"100 50 20 0"_s).toLatin1();
        for (const QByteArray &word : wished.split(' ')) {
            const int roundTrip = word.toInt();
            const double goal = roundTrip >= 100 ? 7 : roundTrip >= 50 ? 5 : roundTrip >= 20 ? 2.5 : 1.3;
            DelayProxy proxy(m_sshd->port(), {.roundTrip = std::chrono::milliseconds(roundTrip)});
            line(u"%1 ms"_s.arg(roundTrip), proxy, goal, roundTrip < 20 ? 5 : 1);
        }
    }

    void whereAConnectionCarriesLittle()
    {
        DelayProxy proxy(m_sshd->port(),
                         {.roundTrip = std::chrono::milliseconds(100), .bytesPerSecond = 30'000'000});
        line(u"100 ms, 3 MB a round trip"_s, proxy, 3);
    }

    void throughCuts()
    {
        DelayProxy proxy(m_sshd->port(), {.roundTrip = std::chrono::milliseconds(20)});
        // One connection, as where a device on the way forgets it; all of them, as where the laptop changes its network.
        // In turn, and the median of each: one pull varies by more than what is asked here.
        std::vector<double> whole;
        std::vector<double> one;
        std::vector<double> all;
        int resumedOne = 0;
        int resumedAll = 0;
        for (int round = 0; round < 11; ++round) {
            whole.push_back(pull(proxy.port()));
            one.push_back(pullWithCuts(proxy, &DelayProxy::cutOne, resumedOne));
            if (round < 3)
                all.push_back(pullWithCuts(proxy, &DelayProxy::cut, resumedAll));
        }
        const auto tell = [&](const char *ofWhat, const std::vector<double> &times, int resumed) {
            std::printf("A cut of %s every 100 MB at 20 ms: %.2f s beside %.2f s, %+.1f %% (goal: 5), resumed "
                        "%d times\n",
                        ofWhat, median(times), median(whole), (median(times) / median(whole) - 1) * 100,
                        resumed);
        };
        tell("one connection", one, resumedOne);
        tell("all connections", all, resumedAll);
        std::fflush(stdout);
    }

    void aCommandMeanwhile()
    {
        DelayProxy proxy(m_sshd->port(), {.roundTrip = std::chrono::milliseconds(50)});
        HostUnderTest test(targetOf(*m_sshd, proxy.port()));
        const auto commands = [&](std::vector<double> &times) {
            for (int i = 0; i < 35; ++i)
                times.push_back(secondsOf([&] { (void)test.host.run(bash("true"), {}); }) * 1000);
        };
        std::vector<double> quietTimes;
        std::vector<double> busyTimes;
        commands(quietTimes);
        quietTimes.clear();
        // One pull says little: what else the machine does meanwhile moves it by half.
        for (int round = 0; round < 5; ++round) {
            commands(quietTimes);
            const QString disk = std::exchange(m_here, m_memory.path());
            Sync::LocalCopies copies = emptyCopies();
            m_here = disk;
            std::jthread pulling([&](const std::stop_token &stop) {
                try {
                    (void)Sync::download(test.host, m_folder, copies, {m_wanted}, {}, stop, {}, {});
                } catch (const Domain::Cancelled &) {
                    return;
                }
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            commands(busyTimes);
            pulling.request_stop();
        }
        const double quiet = median(quietTimes);
        const double busy = median(busyTimes);
        std::printf("A command at 50 ms: %.1f ms, and %.1f ms beside a pull: %+.0f %% (goal: 20)\n", quiet,
                    busy, (busy / quiet - 1) * 100);
    }
};

int main(int count, char *arguments[])
{
    // Qt Test ends a function after five minutes; scp alone takes one of them at a distance.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(count, arguments);
    BenchPull bench;
    return QTest::qExec(&bench, count, arguments);
}
#include "bench_pull.moc"
