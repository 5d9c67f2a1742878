// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the SSH layer that need no server.
#include "domain/error.h"
#include "ssh/clientconfig.h"
#include "ssh/commandexchange.h"
#include "ssh/execline.h"
#include "ssh/hostpattern.h"
#include "ssh/processmark.h"
#include "ssh/receivewindow.h"
#include "ssh/sshtarget.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Ssh;

namespace {

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

Remote::Command command(const QByteArray &script, std::map<QByteArray, QByteArray> environment = {})
{
    Remote::Command result;
    result.script = script;
    result.environment = std::move(environment);
    return result;
}

} // namespace

class TestSshParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data();
    void patterns();
    void clientConfig();
    void filesThatIncludeEachOtherAreReadOnce();
    void explicitTargetWins();
    void jumpHostsAreRefused();
    void quotingInEveryShell_data();
    void quotingInEveryShell();
    void windowGrowsOnlyWhenItLimits();
    void markIsTakenOut();
    void exchangeIsBounded();
};

void TestSshParts::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("equal") << u"host"_s << u"HOST"_s << true;
    QTest::newRow("star") << u"*"_s << u""_s << true;
    QTest::newRow("inner star") << u"a*c"_s << u"abbbc"_s << true;
    QTest::newRow("two stars") << u"*.ex*.com"_s << u"www.exex.com.com"_s << true;
    QTest::newRow("not all") << u"a*c"_s << u"abbbcd"_s << false;
    QTest::newRow("one") << u"h?st"_s << u"host"_s << true;
    QTest::newRow("one too few") << u"host?"_s << u"host"_s << false;
    QTest::newRow("brackets are themselves") << u"[h]:22"_s << u"[h]:22"_s << true;
    QTest::newRow("no class") << u"[h]"_s << u"h"_s << false;
}

void TestSshParts::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(matchesPattern(pattern, name), fits);
    QVERIFY(!matchesAny({u"*"_s, u"!"_s + pattern}, name) || !fits);
}

void TestSshParts::clientConfig()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"config"_s);
    write(folder.filePath(u"more.conf"_s), "Host included\n  User from-include\n");
    write(file, "# comment\n"
                "Include more.conf\n"
                "Host demo *.demo !not.demo\n"
                "  HostName=%h.example.org\n"
                "  Port 2222\n"
                "\tUser \"vish\"\n"
                "  IdentityFile ~/.ssh/a\n"
                "  IdentityFile \"/keys/with blank/%r\"\n"
                "Match user somebody\n"
                "  User never\n"
                "Host *\n"
                "  Port 7\n"
                "  IdentityFile /keys/%n\n"
                "  UserKnownHostsFile /hosts/one /hosts/two\n");
    ClientConfig config = readClientConfig(file, u"demo"_s);
    QCOMPARE(config.hostName, u"demo.example.org"_s);
    QCOMPARE(config.port, std::optional<quint16>(2222));
    QCOMPARE(config.user, u"vish"_s);
    QCOMPARE(config.identityFiles,
             (QStringList{QDir::homePath() + u"/.ssh/a"_s, u"/keys/with blank/vish"_s, u"/keys/demo"_s}));
    QCOMPARE(config.userKnownHosts, u"/hosts/one"_s);
    config = readClientConfig(file, u"not.demo"_s);
    QCOMPARE(config.hostName, QString());
    QCOMPARE(config.port, std::optional<quint16>(7));
    QCOMPARE(readClientConfig(file, u"included"_s).user, u"from-include"_s);
    QCOMPARE(readClientConfig(folder.filePath(u"absent"_s), u"demo"_s).hostName, QString());
}

void TestSshParts::filesThatIncludeEachOtherAreReadOnce()
{
    const QTemporaryDir folder;
    const QByteArray all = "Include *.conf\nInclude *.conf\nInclude *.conf\n";
    write(folder.filePath(u"a.conf"_s), all + "User first\n");
    write(folder.filePath(u"b.conf"_s), all + "User second\nPort 7\n");
    const ClientConfig config = readClientConfig(folder.filePath(u"a.conf"_s), u"demo"_s);
    QCOMPARE(config.user, u"second"_s); // b.conf comes before what follows in a.conf
    QCOMPARE(config.port, std::optional<quint16>(7));
}

void TestSshParts::explicitTargetWins()
{
    const QTemporaryDir folder;
    SshTarget target;
    target.configFile = folder.filePath(u"config"_s);
    write(target.configFile,
          "Host main\nHostName 127.0.0.1\nPort 2222\nUser u\nIdentityFile /k\nUserKnownHostsFile /h\n");
    target.address = u"main"_s;
    ResolvedTarget resolved = resolve(target);
    QCOMPARE(resolved.displayName(), u"u@127.0.0.1:2222"_s);
    QCOMPARE(resolved.identityFiles, QStringList{u"/k"_s});
    QCOMPARE(resolved.knownHosts, u"/h"_s);
    QCOMPARE(resolved.passwordKey(), u"password:u@127.0.0.1:2222"_s);
    target.port = 22;
    target.user = u"me"_s;
    target.identityFile = u"/mine"_s;
    target.knownHosts = u"/hosts"_s;
    resolved = resolve(target);
    QCOMPARE(resolved.displayName(), u"me@127.0.0.1"_s);
    QCOMPARE(resolved.identityFiles, QStringList{u"/mine"_s});
    QCOMPARE(resolved.knownHosts, u"/hosts"_s);
    target.configFile = folder.filePath(u"absent"_s);
    target.user.clear();
    QVERIFY(!resolve(target).user.isEmpty());
}

void TestSshParts::jumpHostsAreRefused()
{
    const QTemporaryDir folder;
    SshTarget target;
    target.configFile = folder.filePath(u"config"_s);
    target.address = u"main"_s;
    for (const char *line : {"ProxyJump bastion", "ProxyCommand nc -x bastion %h %p"}) {
        write(target.configFile, QByteArray("Host main\n") + line + "\n");
        try {
            (void)resolve(target);
            QFAIL("it was taken");
        } catch (const Domain::ConfigurationError &error) {
            QVERIFY2(error.message().contains(u"bastion"_s), error.what());
            QVERIFY(!error.remedy().isEmpty());
        }
    }
    write(target.configFile, "Host main\nProxyJump none\nHost *\nProxyJump bastion\n");
    QCOMPARE(resolve(target).address, u"main"_s);
    target.proxyJump = u"bastion"_s;
    QVERIFY_THROWS_EXCEPTION(Domain::ConfigurationError, (void)resolve(target));
}

void TestSshParts::quotingInEveryShell_data()
{
    QTest::addColumn<QString>("shell");
    int found = 0;
    for (const QString &shell : {u"bash"_s, u"sh"_s, u"dash"_s, u"zsh"_s, u"fish"_s, u"busybox"_s}) {
        if (QStandardPaths::findExecutable(shell).isEmpty())
            continue;
        QTest::newRow(qPrintable(shell)) << shell;
        ++found;
    }
    QVERIFY(found >= 2);
}

void TestSshParts::quotingInEveryShell()
{
    QFETCH(QString, shell);
    QByteArray awkward("'\"\\\\\\'` $HOME $(id) ${x} ; & | < > * ? [a] {b,c} ~ # ! %s\t\n\n=x \\n end\\");
    for (int c = 1; c < 256; ++c)
        awkward += char(c);
    const ExecLine line =
        execLine(command("printf %s \"$A\"; printf %s '" + QByteArray("\\") + "'", {{"A", awkward}}));
    QVERIFY(line.preface.isEmpty());
    QProcess process;
    // As sshd hands it to the login shell; QProcess would decode the arguments, so by way of a file.
    const QTemporaryDir folder;
    write(folder.filePath(u"line"_s), line.line);
    const QString by = shell == u"busybox"_s ? u"busybox sh"_s : shell;
    process.start(u"bash"_s, {u"-c"_s, u"exec %1 -c \"$(cat \"$0\")\""_s.arg(by), folder.filePath(u"line"_s)});
    QVERIFY(process.waitForFinished());
    ProcessMark mark;
    QByteArray errors = mark.strip(process.readAllStandardError());
    errors += mark.rest();
    QCOMPARE(errors, QByteArray());
    QVERIFY(mark.processId());
    QCOMPARE(process.readAllStandardOutput(), awkward + "\\");
}

void TestSshParts::windowGrowsOnlyWhenItLimits()
{
    using namespace std::chrono;
    const auto sizeAfter = [](double bytesPerSecond, nanoseconds roundTrip, uint32_t largest) {
        ReceiveWindow window(largest);
        auto now = ReceiveWindow::Clock::time_point{};
        // Pieces of 32 KiB; the rate is what the window allows, up to what the link carries.
        for (int i = 0; i < 20'000; ++i) {
            const double allowed = double(window.size()) / (double(roundTrip.count()) / 1e9);
            now += nanoseconds(qint64(32768 / std::min(allowed, bytesPerSecond) * 1e9));
            window.received(32768, roundTrip, now);
        }
        return window.size();
    };
    constexpr uint32_t MiB = 1u << 20;
    QCOMPARE(sizeAfter(12.5e6, milliseconds(50), 64 * MiB), 2 * MiB); // the link limits
    QCOMPARE(sizeAfter(400e6, microseconds(100), 64 * MiB), 2 * MiB); // no distance
    QCOMPARE(sizeAfter(1000e6, milliseconds(50), 64 * MiB), 64 * MiB);
    QCOMPARE(sizeAfter(400e6, milliseconds(50), 16 * MiB), 16 * MiB);
    // Twice what is under way where the link limits: enough for it, and not more to lose.
    const uint32_t middle = sizeAfter(60e6, milliseconds(100), 64 * MiB);
    QVERIFY2(middle >= 10'000'000 && middle <= 12'500'000, qPrintable(QString::number(middle)));

    ReceiveWindow window;
    QVERIFY(!window.wantsTopUp());
    window.received(512 << 10, milliseconds(1), {});
    QVERIFY(window.wantsTopUp());
    window.toppedUp();
    QVERIFY(!window.wantsTopUp());
}

void TestSshParts::markIsTakenOut()
{
    const QByteArray all = "noise\n\x1eslipway-process 4711\nerror\n";
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        ProcessMark mark;
        QByteArray own = mark.strip(QByteArrayView(all).first(cut));
        own += mark.strip(QByteArrayView(all).sliced(cut));
        own += mark.rest();
        QCOMPARE(own, QByteArray("noise\nerror\n"));
        QCOMPARE(mark.processId(), std::optional<qint64>(4711));
    }
    for (const QByteArray &text :
         {QByteArray("only errors\n"), QByteArray(50'000, 'x'), QByteArray("\x1eslipway-process 0\n"),
          QByteArray("\x1eslipway-process x\n")}) {
        ProcessMark mark;
        QByteArray own = mark.strip(text);
        own += mark.rest();
        QCOMPARE(own, text);
        QVERIFY(!mark.processId());
    }
}

void TestSshParts::exchangeIsBounded()
{
    int wakes = 0;
    CommandExchange exchange({}, Remote::Lane::Bulk, {}, true, [&wakes] { ++wakes; });
    const QByteArray piece(100'000, 'p');
    qint64 added = 0;
    while (const qsizetype room = exchange.outputRoom()) {
        const auto part = QByteArrayView(piece).first(std::min(room, piece.size()));
        exchange.addOutput(part);
        added += part.size();
    }
    QCOMPARE(added, qint64(CommandExchange::OutputRoom));
    CommandExchange::Work work = exchange.wait(true);
    qint64 taken = 0;
    for (const QByteArray &bytes : work.output)
        taken += bytes.size();
    QCOMPARE(taken, added);
    QVERIFY(work.wantsInput);
    QCOMPARE(wakes, 1); // because somebody was told that there was no room
    exchange.wakeIsPending = false;
    qint64 given = 0;
    while (exchange.wait(true).wantsInput && given < (64 << 20)) {
        exchange.addInput(piece);
        given += piece.size();
        exchange.addOutput("x"); // so that wait() returns even when no input is wanted
    }
    QVERIFY(given >= CommandExchange::InputRoom);
    QVERIFY(given < CommandExchange::InputRoom + piece.size());
    QByteArray all;
    exchange.addInput("end");
    given += 3;
    while (all.size() < given) {
        const QByteArray part = exchange.takeInput(30'001);
        // Only half of it could be written.
        all += part.left(part.size() / 2 + 1);
        if (part.size() / 2 + 1 < part.size())
            exchange.returnInput(part.mid(part.size() / 2 + 1));
    }
    QVERIFY(all.endsWith("pend"));
    QVERIFY(!exchange.inputIsSpent());
    exchange.endInput();
    QVERIFY(exchange.inputIsSpent());
    QCOMPARE(all.count('p'), given - 3);
    exchange.finish(CommandExchange::End::Exited, 3, {});
    QVERIFY(exchange.wait(true).finished);
    QCOMPARE(exchange.takeFinish().exitStatus, std::optional<int>(3));
}

QTEST_GUILESS_MAIN(TestSshParts)
#include "tst_sshparts.moc"
