// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/eachhost.h"

#include <QTest>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Domain;
using Operations::atBoundary;

namespace {

ConnectionError unreachable()
{
    return {ConnectionError::Kind::Unreachable, u"away"_s};
}

Operations::HostFailure failed(int exitCode)
{
    Outcome outcome;
    outcome.exitCode = exitCode;
    return {HostName(u"main"_s), outcome};
}

} // namespace

/// What is thrown becomes an outcome, and what of several hosts does.
class TestBoundary : public QObject
{
    Q_OBJECT
private slots:
    void aMistakeIsInTheLog()
    {
        std::ostringstream log;
        const auto before = spdlog::default_logger();
        spdlog::set_default_logger(
            std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
        const Outcome outcome = atBoundary([]() -> Outcome { throw std::out_of_range("the seventh mast"); });
        spdlog::set_default_logger(before);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.message.contains(u"the seventh mast"_s));
        QVERIFY2(log.str().find("the seventh mast") != std::string::npos, log.str().c_str());
        QVERIFY2(log.str().find("out_of_range") != std::string::npos, log.str().c_str());
    }

    void whatGoesOnIsNoSuccess()
    {
        const Outcome outcome = atBoundary([]() -> Outcome { throw LeftRunning(u"It goes on."_s); });
        QCOMPARE(outcome.kind, Outcome::Kind::Detached);
        QCOMPARE(outcome.exitCode, 8);
        QCOMPARE(exitCodeFor(Outcome::Kind::Detached), 8);
    }

    void ofTwoEndsTheGraverOneCounts_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("both");
        QTest::newRow("nothing") << 0 << 0 << 0;
        QTest::newRow("a refusal") << 6 << 0 << 6;
        QTest::newRow("a server that is away") << 0 << 4 << 4;
        QTest::newRow("a refusal, and a server that is away") << 6 << 4 << 4;
        QTest::newRow("a server that is away, and a stop") << 4 << 7 << 7;
        QTest::newRow("a server that is away, and damage") << 4 << 1 << 1;
        QTest::newRow("a refusal, and damage") << 6 << 1 << 1;
        QTest::newRow("damage, and a stop") << 1 << 7 << 1;
        QTest::newRow("damage twice") << 1 << 1 << 1;
    }
    void ofTwoEndsTheGraverOneCounts()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, both);
        const auto ended = [](int code, const QString &word) {
            Outcome outcome;
            outcome.kind = code == 0   ? Outcome::Kind::Succeeded
                           : code == 6 ? Outcome::Kind::Refused
                           : code == 7 ? Outcome::Kind::Cancelled
                                       : Outcome::Kind::Failed;
            outcome.exitCode = code;
            outcome.message = u"message "_s + word;
            if (code != 0) {
                outcome.remedy = u"remedy "_s + word;
                outcome.unchanged = {u"unchanged "_s + word};
            }
            return outcome;
        };
        const Outcome a = ended(first, u"a"_s);
        const Outcome b = ended(second, u"b"_s);
        const Outcome outcome = bothOf(a, b);
        QCOMPARE(outcome.exitCode, both);
        QCOMPARE(outcome.kind, first == both ? a.kind : b.kind);
        QCOMPARE(outcome.message, u"message a\nmessage b"_s);
        QCOMPARE(outcome.remedy, QString(a.remedy + u'\n' + b.remedy).trimmed());
        // What one of them left unchanged says nothing once the other did something.
        QCOMPARE(outcome.unchanged, first != 0 && second != 0 ? QStringList() : a.unchanged + b.unchanged);
        QCOMPARE(bothOf(a, a).remedy, a.remedy); // said once
    }

    void oneHostHidesNothingOfTheOthers()
    {
        const std::vector<HostName> hosts{HostName(u"a"_s), HostName(u"b"_s), HostName(u"c"_s)};
        const auto asked = Operations::askEach(hosts, [&](const HostName &host) -> QString {
            if (host == hosts.front())
                throw unreachable();
            return host.text();
        });
        QCOMPARE(asked.answers.size(), 2U);
        QCOMPARE(asked.answers.back().second, u"c"_s);
        QCOMPARE(asked.failures.size(), 1U);
        QCOMPARE(asked.failures.front().host, hosts.front());
        QCOMPARE(asked.failures.front().outcome.message, u"away"_s);
        QVERIFY(!asked.allHostsFailed());
    }

    void whatIsNoHostsFaultPasses()
    {
        const std::vector<HostName> hosts{HostName(u"a"_s)};
        const auto throwing = [&](const auto &error) {
            return [&hosts, error] {
                (void)Operations::askEach(hosts, [&](const HostName &) -> int { throw error; });
            };
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, throwing(Cancelled())());
        QVERIFY_THROWS_EXCEPTION(UsageError, throwing(UsageError(u"?"_s))());
        QVERIFY_THROWS_EXCEPTION(ConfigurationError, throwing(ConfigurationError(u"?"_s))());
    }

    void theGravestFailureIsTheExitCode()
    {
        QCOMPARE(Operations::exitCodeOf({}), 0);
        QCOMPARE(Operations::exitCodeOf({failed(1), failed(4)}), 4);
        QCOMPARE(Operations::exitCodeOf({failed(5), failed(4)}), 5);
        // "Nothing was changed" is true of all or not at all.
        QCOMPARE(Operations::exitCodeOf({failed(6), failed(6)}, true), 6);
        QCOMPARE(Operations::exitCodeOf({failed(6), failed(6)}, false), 1);
        QCOMPARE(Operations::exitCodeOf({failed(6), failed(1)}, true), 1);
    }
};

QTEST_GUILESS_MAIN(TestBoundary)
#include "tst_boundary.moc"
