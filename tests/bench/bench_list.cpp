// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty thousand backups listed over a distance, beside what `ls` and `find` through ssh take for their names alone;
// prints a table.
//   SLIPWAY_BENCH_BACKUPS   how many (20000)
#include "operations/backups/backups.h"
#include "ssh/hostundertest.h"
#include "support/delayproxy.h"
#include "support/utc.h"

#include <QDateTime>
#include <QDir>
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

constexpr int roundTrip = 100; // milliseconds

class OneHost final : public Operations::Hosts
{
public:
    explicit OneHost(Remote::RemoteHost &host)
        : m_host(host)
    {
    }
    Remote::RemoteHost &host(const Domain::HostName &) override { return m_host; }

private:
    Remote::RemoteHost &m_host;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

template <typename Call>
double seconds(Call call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

class BenchList : public QObject
{
    Q_OBJECT
private slots:
    void twentyThousand()
    {
        const int count = qEnvironmentVariableIsSet("SLIPWAY_BENCH_BACKUPS")
                              ? qEnvironmentVariableIntValue("SLIPWAY_BENCH_BACKUPS")
                              : 20'000;
        SshdFixture sshd;
        const QString folder = sshd.file(u"backups"_s);
        QVERIFY(QDir().mkpath(folder));
        // A description as a deploy writes it, with forty tables.
        QByteArray rows;
        for (int table = 0; table < 40; ++table)
            rows += (table ? "," : "") + QByteArray("\"public.table_") + QByteArray::number(table) + "\":52118";
        const QDateTime first = TestSupport::utc(QDate(2020, 1, 1), QTime(3, 0));
        for (int i = 0; i < count; ++i) {
            const QDateTime at = first.addSecs(i * 10'000LL);
            const QString name = u"zenkar_db_%1.sql.gz"_s.arg(at.toString(u"yyyyMMdd_HHmmss"_s));
            write(folder + u'/' + name, "0123456789abcdef");
            write(folder + u'/' + name + u".json"_s,
                  "{\"format\":1,\"project\":\"zenkar\",\"environment\":\"staging\",\"taken_at\":\""
                      + at.toString(Qt::ISODate).toUtf8() + "\",\"size\":16,\"sha256\":\"" + QByteArray(64, 'a')
                      + "\",\"verified\":true,\"rows\":{" + rows
                      + "},\"row_total\":2084720,\"asked_by\":\"cron\"}\n");
        }
        const Domain::Configuration configuration = Domain::parseConfiguration(
            "[project]\nname = \"zenkar\"\nsource = \".\"\nstate_directory = \""
                + sshd.file(u"state"_s).toUtf8()
                + "\"\n[hosts.main]\naddress = \"127.0.0.1\"\n[environments.staging]\nhost = "
                  "\"main\"\ndirectory = \""
                + sshd.file(u"tree"_s).toUtf8()
                + "\"\ncompose_file = \"compose.yaml\"\ncompose_project = \"x\"\nbackups = \"" + folder.toUtf8()
                + "\"\n",
            sshd.file(u"slipway.toml"_s));
        DelayProxy proxy(sshd.port(), {.roundTrip = std::chrono::milliseconds(roundTrip)});
        HostUnderTest test(targetOf(sshd, proxy.port()));
        OneHost hosts(test.host);
        const Operations::Context context{configuration, hosts, {}, {}};
        const Domain::HostName host(u"main"_s);
        (void)test.host.run(bash("true"), {}); // it is connected, as the window is
        std::vector<double> times;
        std::size_t listed = 0;
        for (int i = 0; i < 5; ++i) {
            times.push_back(seconds([&] {
                listed = Operations::listBackups(context, host, configuration.environments).backups.size();
            }));
        }
        QCOMPARE(listed, std::size_t(count));
        std::sort(times.begin(), times.end());
        const SshTarget target = targetOf(sshd, proxy.port());
        const auto other = [&](const QString &command) {
            return seconds([&] {
                QProcess ssh;
                ssh.start(u"ssh"_s,
                          {u"-F"_s, u"/dev/null"_s, u"-i"_s, target.identityFile, u"-o"_s,
                           u"UserKnownHostsFile="_s + target.knownHosts, u"-o"_s, u"IdentityAgent=none"_s,
                           u"-p"_s, QString::number(proxy.port()), target.user + u"@127.0.0.1"_s, command});
                ssh.waitForFinished(60'000);
            });
        };
        std::printf("\n| %d backups at a round trip of %d ms | s |\n|---|---|\n", count, roundTrip);
        std::printf("| Slipway, on the open connection: names, sidecars, states | %.2f (goal: 2) |\n",
                    times[times.size() / 2]);
        std::printf("| ssh and ls -l, names and sizes alone, with its login | %.2f |\n",
                    other(u"ls -l '%1'"_s.arg(folder)));
        std::printf("| ssh and cat of every sidecar, with its login | %.2f |\n\n",
                    other(u"find '%1' -name '*.json' -exec cat {} +"_s.arg(folder)));
        std::fflush(stdout);
    }
};

QTEST_GUILESS_MAIN(BenchList)
#include "bench_list.moc"
