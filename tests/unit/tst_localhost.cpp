// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/localhost.h"

#include "domain/error.h"
#include "support/dialogue.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

class Bytes final : public Remote::ByteSource
{
public:
    explicit Bytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray read(qsizetype max) override
    {
        const QByteArray part = m_bytes.left(max);
        m_bytes.remove(0, part.size());
        return part;
    }

private:
    QByteArray m_bytes;
};

Remote::Command command(const QByteArray &script)
{
    return {.title = u"try it"_s,
            .script = script,
            .environment = {{"NAME", "a 'b' \"c\"\n$d"}},
            .limit = std::chrono::seconds(20)};
}

} // namespace

/// The tests' stand-in for a server has to behave as one.
class TestLocalHost : public QObject
{
    Q_OBJECT
private slots:
    void runsScriptsWithVariables();
    void streamsMuchBothWays();
    void asksASourceOnlyWhenItIsReady();
    void tellsHowItEnded();
    void losesAfterBytes();
    void cancels();
    void limits();
};

void TestLocalHost::runsScriptsWithVariables()
{
    Tests::LocalHost host;
    const auto result = host.run(command("printf '%s' \"$NAME\"; echo oops >&2; cat"), {});
    QVERIFY(result.succeeded());
    QCOMPARE(result.output, QByteArray("a 'b' \"c\"\n$d"));
    QCOMPARE(result.errorOutput, QByteArray("oops\n"));
    QCOMPARE(host.titles(), QStringList{u"try it"_s});
}

void TestLocalHost::streamsMuchBothWays()
{
    Tests::LocalHost host;
    QByteArray sent(3'000'000, 'x');
    sent[77] = '\0';
    Bytes source(sent);
    QByteArray received;
    const auto result =
        host.stream(command("cat"), &source, [&](QByteArrayView part) { received.append(part); }, {});
    QVERIFY(result.succeeded() && result.output.isEmpty());
    QCOMPARE(received, sent);
}

void TestLocalHost::asksASourceOnlyWhenItIsReady()
{
    Tests::LocalHost host;
    Tests::Dialogue dialogue(4);
    const auto result = host.stream(command(Tests::Dialogue::script()), &dialogue,
                                    [&](QByteArrayView bytes) { dialogue.hear(bytes); }, {});
    QVERIFY(result.succeeded());
    QCOMPARE(dialogue.heard(), QByteArray("so 1\nso 2\nso 3\nso 4\n"));
    QCOMPARE(dialogue.reads(), 5);
}

void TestLocalHost::tellsHowItEnded()
{
    Tests::LocalHost host;
    QCOMPARE(host.run(command("exit 7"), {}).exitStatus, std::optional<int>(7));
    const auto killed = host.run(command("kill -TERM $$"), {});
    QVERIFY(!killed.exitStatus);
    QCOMPARE(killed.signal, QByteArray("TERM"));
}

void TestLocalHost::losesAfterBytes()
{
    Tests::LocalHost host;
    const auto isLost = [](const auto &call) {
        try {
            (void)call();
        } catch (const Domain::ConnectionError &error) {
            return error.kind() == Domain::ConnectionError::Kind::Lost;
        }
        return false;
    };
    QTemporaryFile file;
    QVERIFY(file.open());
    host.setVariable("FILE", file.fileName().toUtf8());
    host.loseAfterInput(1000);
    Bytes source(QByteArray(5000, 'x'));
    QVERIFY(
        isLost([&] { return host.stream(command("cat >\"$FILE\"; echo end >>\"$FILE\""), &source, {}, {}); }));
    QTRY_COMPARE(QFileInfo(file.fileName()).size(),
                 1004); // what was sent arrived, and the command went on by itself
    host.loseAfterOutput(10);
    QVERIFY(isLost([&] { return host.run(command("yes"), {}); }));
    host.refuseCommands(2);
    QVERIFY(isLost([&] { return host.run(command("true"), {}); }));
    QVERIFY(isLost([&] { return host.run(command("true"), {}); }));
    QVERIFY(host.run(command("true"), {}).succeeded());
}

void TestLocalHost::cancels()
{
    Tests::LocalHost host;
    std::stop_source stop;
    const std::jthread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)host.run(command("sleep 30"), stop.get_token()));
}

void TestLocalHost::limits()
{
    Tests::LocalHost host;
    Remote::Command slow = command("sleep 30");
    slow.limit = std::chrono::milliseconds(100);
    QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)host.run(slow, {}));
}

QTEST_GUILESS_MAIN(TestLocalHost)
#include "tst_localhost.moc"
