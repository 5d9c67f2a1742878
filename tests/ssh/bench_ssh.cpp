// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk data and commands side by side with OpenSSH's own client, over distances. Prints a table.
#include "ssh/hostundertest.h"
#include "support/delayproxy.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;
using namespace Slipway::Ssh::Test;
using TestSupport::DelayProxy;
using TestSupport::SshdFixture;

namespace {

constexpr int Rounds = 3;
constexpr int Commands = 9;

/// As cheap as a file in the cache.
class PlainSource final : public Remote::ByteSource
{
public:
    PlainSource(QByteArray block, qint64 total)
        : m_block(std::move(block))
        , m_left(total)
    {
    }
    QByteArray read(qsizetype max) override
    {
        QByteArray piece = m_block.left(qsizetype(std::min(qint64(max), m_left)));
        m_left -= piece.size();
        return piece;
    }

private:
    const QByteArray m_block;
    qint64 m_left;
};

double seconds(const std::function<void()> &call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

class BenchSsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideOpenSsh_data();
    void besideOpenSsh();
};

void BenchSsh::besideOpenSsh_data()
{
    QTest::addColumn<int>("roundTrip");
    QTest::addColumn<qint64>("size");
    QTest::newRow("0 ms") << 0 << qint64(256 << 20);
    QTest::newRow("50 ms") << 50 << qint64(128 << 20);
    QTest::newRow("100 ms") << 100 << qint64(128 << 20);
}

void BenchSsh::besideOpenSsh()
{
    QFETCH(int, roundTrip);
    QFETCH(qint64, size);
    SshdFixture::Options server;
    server.configuration = {u"Subsystem sftp internal-sftp"_s};
    const SshdFixture sshd(server);
    DelayProxy proxy(sshd.port(), {.roundTrip = std::chrono::milliseconds(roundTrip)});
    const SshTarget target = targetOf(sshd, proxy.port());
    const QString file = sshd.file(u"big"_s);
    const QByteArray block = randomBytes(1 << 20, 1);
    {
        QFile big(file);
        QVERIFY(big.open(QIODevice::WriteOnly));
        for (qint64 written = 0; written < size; written += block.size())
            big.write(block);
    }
    const QStringList options{u"-F"_s, u"/dev/null"_s,
                              u"-i"_s, target.identityFile,
                              u"-o"_s, u"UserKnownHostsFile="_s + target.knownHosts,
                              u"-o"_s, u"IdentityAgent=none"_s};
    const QString login = target.user + u"@127.0.0.1"_s;
    const QString port = QString::number(proxy.port());
    const auto openSsh = [&](const QString &program, const QStringList &arguments) {
        QVERIFY2(QProcess::execute(program, options + arguments) == 0, qPrintable(program));
    };

    HostUnderTest test(target);
    Remote::Command download = bash("cat -- \"$F\"", {{"F", file.toUtf8()}});
    download.lane = Remote::Lane::Bulk;
    download.limit = std::chrono::milliseconds(0);
    Remote::Command upload = bash("cat >\"$F\"", {{"F", sshd.file(u"up"_s).toUtf8()}});
    upload.lane = Remote::Lane::Bulk;
    upload.limit = std::chrono::milliseconds(0);
    (void)test.host.run(bash("true"), {});

    std::vector<double> down;
    std::vector<double> sftpDown;
    std::vector<double> up;
    std::vector<double> sftpUp;
    std::vector<double> command;
    std::vector<double> sshCommand;
    for (int round = 0; round < Rounds; ++round) {
        qint64 received = 0;
        down.push_back(seconds([&] {
            (void)test.host.stream(download, nullptr, [&](QByteArrayView bytes) { received += bytes.size(); },
                                   {});
        }));
        QCOMPARE(received, size);
        sftpDown.push_back(seconds([&] {
            openSsh(u"sftp"_s, {u"-q"_s, u"-P"_s, port, login + u":"_s + file, sshd.file(u"down"_s)});
        }));
        PlainSource source(block, size);
        up.push_back(seconds([&] { (void)test.host.stream(upload, &source, {}, {}); }));
        sftpUp.push_back(seconds([&] {
            openSsh(u"scp"_s, {u"-q"_s, u"-P"_s, port, file, login + u":"_s + sshd.file(u"up2"_s)});
        }));
    }
    for (int i = 0; i < Commands; ++i) {
        command.push_back(seconds([&] { (void)test.host.run(bash("true"), {}); }));
        sshCommand.push_back(seconds([&] { openSsh(u"ssh"_s, {u"-p"_s, port, login, u"true"_s}); }));
    }
    const auto rate = [size](const std::vector<double> &times) { return double(size) / 1e6 / median(times); };
    if (roundTrip == 0) {
        std::printf("\nMedians of %d; MB/s, commands in ms (Slipway on its open connection)\n", Rounds);
        std::printf("| round trip | download | sftp  | upload | scp   | command | ssh   |\n");
        std::printf("|------------|----------|-------|--------|-------|---------|-------|\n");
    }
    std::printf("| %7d ms | %8.1f | %5.1f | %6.1f | %5.1f | %7.1f | %5.1f |\n", roundTrip, rate(down),
                rate(sftpDown), rate(up), rate(sftpUp), median(command) * 1000, median(sshCommand) * 1000);
    std::fflush(stdout);
    // Over a distance the window decides, and theirs does not grow. Without one the two processors decide.
    if (roundTrip >= 50)
        QVERIFY(rate(down) > rate(sftpDown));
    QVERIFY(median(command) < median(sshCommand));
}

QTEST_GUILESS_MAIN(BenchSsh)
#include "bench_ssh.moc"
