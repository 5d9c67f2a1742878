// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/sessionstore.h"
#include "ssh/sshhost.h"
#include "support/delayproxy.h"
#include "support/sshdfixture.h"
#include "support/treefixture.h"
#include "sync/localscan.h"
#include "sync/remotemanifest.h"
#include "sync/treediff.h"
#include "sync/upload.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Tests::TreeFixture;

namespace {

constexpr int rounds = 5;
constexpr int fileCount = 3000;
constexpr int fileSize = 10'000;

/// What the job does with the archive, here in one exec: unpack beside, then rename each file into its place, then
/// delete. A stand-in for the steps assemble and apply, so that both sides end with the tree in place.
const QByteArray applyScript = R"(set -Eeuo pipefail
mkdir -p -- "$SLIPWAY_DIRECTORY" "$SLIPWAY_DIRECTORY.stage"
tar -xzf "$ARCHIVE" -C "$SLIPWAY_DIRECTORY.stage" -p --no-same-owner
cd -- "$SLIPWAY_DIRECTORY.stage"
if [[ -z $(find "$SLIPWAY_DIRECTORY" -mindepth 1 -maxdepth 1 -print -quit) ]]; then
  find . -mindepth 1 -maxdepth 1 -print0 | xargs -0 -r mv -t "$SLIPWAY_DIRECTORY" --
else
  find . -mindepth 1 -type d -printf '%P\0' | (cd -- "$SLIPWAY_DIRECTORY" && xargs -0 -r mkdir -p --)
  find . ! -type d -printf '%P\0' | while IFS= read -r -d '' path; do mv -fT -- "$path" "$SLIPWAY_DIRECTORY/$path"; done
fi
cd /; rm -rf -- "$SLIPWAY_DIRECTORY.stage" "$ARCHIVE"
)";

struct Times
{
    double scan = 0;
    double manifest = 0;
    double upload = 0;
    double apply = 0;
    [[nodiscard]] double total() const { return scan + manifest + upload + apply; }
};

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template <typename Value>
Value median(std::vector<Value> values, double (*key)(const Value &))
{
    std::sort(values.begin(), values.end(), [&](const Value &a, const Value &b) { return key(a) < key(b); });
    return values[values.size() / 2];
}

/// Text that compresses about as source code does.
QByteArray sourceLike(QRandomGenerator &random)
{
    static const QByteArrayList words{"const ", "return ", "import ", "function ", "export ", "this.", "await ",
                                      "=> ",    "{\n",     "}\n",     "order",     "Item",    "= ",    "();\n"};
    QByteArray text;
    while (text.size() < fileSize) {
        text += words[random.bounded(words.size())];
        if (random.bounded(3) == 0)
            text += QByteArray::number(random.generate(), 36);
    }
    return text.left(fileSize);
}

/// Slipway's way from a tree here to the same tree there.
Times sync(Remote::RemoteHost &host, const TreeFixture &tree, const QString &directory, int round)
{
    Times times;
    QElapsedTimer timer;
    timer.start();
    const Domain::RemotePath remotePath(directory);
    Sync::RemoteManifest there;
    Sync::Manifest local;
    {
        // At once, as a deploy does it; it looks at the server's state on the connection for commands, for which this
        // command stands. Rules are not for two threads.
        const std::jthread look(
            [&] { (void)Remote::outputOf(host, {.title = u"look"_s, .script = "true", .environment = {}}); });
        const std::jthread list([&] {
            there = Sync::readRemoteManifest(host, remotePath, Sync::IgnoreRules(tree.path(), {}, {}));
        });
        local = Sync::scanLocalTree(tree.path(), Sync::IgnoreRules(tree.path(), {}, {}));
        times.scan = seconds(timer);
    }
    const auto hashes = Sync::readRemoteHashes(host, remotePath, Sync::candidatesForHash(local, there));
    const Sync::TreeDiff diff = Sync::difference(local, there, hashes);
    times.manifest = seconds(timer) - times.scan;
    timer.restart();
    const QString folder = directory + u".incoming/"_s + QString::number(round);
    (void)Sync::uploadEntries(host, folder, tree.path(), diff.toSend(), {});
    times.upload = seconds(timer);
    timer.restart();
    (void)Remote::outputOf(host, {.title = u"apply"_s,
                                  .script = applyScript,
                                  .environment = {{"SLIPWAY_DIRECTORY", directory.toUtf8()},
                                                  {"ARCHIVE", QString(folder + u"/archive.tar.gz").toUtf8()}}});
    times.apply = seconds(timer);
    return times;
}

} // namespace

/// Prints tables; nothing here fails for being slow, only for being wrong.
class BenchSync : public QObject
{
    Q_OBJECT
private slots:
    void besideRsync();

private:
    void print(const char *what, const Times &mine, double rsync) const;
};

void BenchSync::print(const char *what, const Times &mine, double rsync) const
{
    std::printf("| %-28s | %5.2f | %5.2f | %5.2f | %5.2f | %7.2f | %10.2f | %5.2f |\n", what, mine.scan,
                mine.manifest, mine.upload, mine.apply, mine.total(), rsync, mine.total() / rsync);
    std::fflush(stdout);
}

void BenchSync::besideRsync()
{
    TestSupport::SshdFixture server;
    TestSupport::DelayProxy proxy(server.port(), {.roundTrip = std::chrono::milliseconds(50)});
    const QString knownHosts = server.knownHostsForPort(proxy.port());
    Remote::NoPrompts prompts;
    Credentials::SessionStore store;
    const Ssh::SshTarget target{.name = u"bench"_s,
                                .address = u"127.0.0.1"_s,
                                .port = proxy.port(),
                                .user = server.user(),
                                .identityFile = server.identityFile(),
                                .knownHosts = knownHosts,
                                .proxyJump = {},
                                .configFile = u"/dev/null"_s};
    const TreeFixture tree;
    const TreeFixture remote;
    QRandomGenerator random(1);
    for (int i = 0; i < fileCount; ++i)
        tree.write(u"dir%1/sub%2/file%3.ts"_s.arg(i % 20).arg(i % 7).arg(i), sourceLike(random));

    const QByteArray ssh =
        QString(u"ssh -F /dev/null -p %1 -i '%2' -o UserKnownHostsFile='%3' -o StrictHostKeyChecking=yes"_s
                    .arg(proxy.port())
                    .arg(server.identityFile(), knownHosts))
            .toUtf8();
    const auto rsync = [&](const QString &directory) {
        QElapsedTimer timer;
        timer.start();
        tree.bash("rsync -az --delete -e \"" + ssh + "\" ./ " + server.user().toUtf8()
                  + "@127.0.0.1:" + directory.toUtf8() + "/");
        return seconds(timer);
    };
    const auto total = [](const Times &times) { return times.total(); };
    const auto itself = [](const double &value) { return value; };

    std::printf("\n%d files of %d bytes, round trip 50 ms; medians of %d interleaved runs, seconds\n",
                fileCount, fileSize, rounds);
    std::printf("| %-28s | scan  | list  | send  | apply | Slipway | rsync -az  | ratio |\n", "");
    std::printf(
        "|------------------------------|-------|-------|-------|-------|---------|------------|-------|\n");
    std::vector<Times> mine;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        const QString directory = remote.path(u"fresh%1"_s.arg(round));
        Ssh::SshHost fresh(target, prompts, store);
        mine.push_back(sync(fresh, tree, directory, 0));
        theirs.push_back(rsync(remote.path(u"rsync%1"_s.arg(round))));
        QCOMPARE(
            remote.bash("diff -r --brief " + tree.path().toUtf8() + ' ' + directory.toUtf8() + " && echo same"),
            QByteArray("same\n"));
    }
    print("fresh, connecting included", median<Times>(mine, total), median<double>(theirs, itself));

    mine.clear();
    theirs.clear();
    Ssh::SshHost open(target, prompts, store);
    const QString directory = remote.path(u"fresh0"_s);
    (void)sync(open, tree, directory, 1); // opens both connections
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 10; ++i) {
            const int file = random.bounded(fileCount);
            tree.write(u"dir%1/sub%2/file%3.ts"_s.arg(file % 20).arg(file % 7).arg(file), sourceLike(random));
        }
        mine.push_back(sync(open, tree, directory, 2 + round));
        theirs.push_back(rsync(remote.path(u"rsync0"_s)));
        QCOMPARE(
            remote.bash("diff -r --brief " + tree.path().toUtf8() + ' ' + directory.toUtf8() + " && echo same"),
            QByteArray("same\n"));
    }
    print("ten changed, connection open", median<Times>(mine, total), median<double>(theirs, itself));
}

QTEST_GUILESS_MAIN(BenchSync)
#include "bench_sync.moc"
