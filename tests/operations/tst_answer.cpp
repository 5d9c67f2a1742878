// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytecount.h"
#include "domain/error.h"
#include "domain/observed/scheduledrun.h"
#include "domain/outcome.h"
#include "operations/look/composelook.h"
#include "operations/look/history.h"
#include "operations/look/serverprobe.h"
#include "remote/answer.h"
#include "remote/jobs.h"
#include "remote/journalreader.h"
#include "remote/outlook.h"
#include "support/localhost.h"
#include "sync/gunzip.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Domain;
using namespace Qt::StringLiterals;

namespace {

/// Answers every command with the same.
class OneAnswer final : public Remote::RemoteHost
{
public:
    QByteArray output;

    QString displayName() const override { return u"liar"_s; }
    Remote::CommandResult run(const Remote::Command &, std::stop_token) override { return {0, {}, output, {}}; }
    Remote::CommandResult stream(const Remote::Command &command, Remote::ByteSource *,
                                 const Remote::OutputSink &sink, std::stop_token stop) override
    {
        Remote::CommandResult result = run(command, stop);
        if (sink)
            sink(std::exchange(result.output, {}));
        return result;
    }
};

/// The sentence with which it ends; empty if it doesn't.
template <typename Call>
QString errorOf(Call &&call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

} // namespace

/// What is no answer is an error that says so, and never an empty list.
class TestAnswer : public QObject
{
    Q_OBJECT
private slots:
    void noAnswerIsNoEmptyOne_data();
    void noAnswerIsNoEmptyOne();
    void aWrongMemberIsNamed_data();
    void aWrongMemberIsNamed();
    void anAbsentMemberIsEmpty();
    void theJobsAndTheLockAreTold();
    void aNameStandsOnOneLine();
    void whatIsNoJobIsNone();
    void aJournalWithoutAnEndIsNotFollowedForEver();
    void tooMuchOutputEnds();
    void aGzipBombIsNotUnpacked();
    void aByteCountIsOne();
};

void TestAnswer::noAnswerIsNoEmptyOne_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a greeting alone") << QByteArray("Welcome!\n");
    QTest::newRow("without the mark") << QByteArray("[]");
    QTest::newRow("the mark alone") << QByteArray("\x1e");
    QTest::newRow("half") << QByteArray("\x1e[{\"id\":\"a\",\"sta");
    QTest::newRow("something behind it") << QByteArray("\x1e{} and more");
    QTest::newRow("a text") << QByteArray("\x1e\"no jobs\"\n");
    QTest::newRow("deep") << QByteArray('\x1e' + QByteArray(100'000, '['));
    QTest::newRow("too much") << QByteArray("\x1e[" + QByteArray((4 << 20), ' ') + ']');
    QTest::newRow("other things in the list") << QByteArray("\x1e[1,2]");
}

void TestAnswer::noAnswerIsNoEmptyOne()
{
    QFETCH(QByteArray, output);
    OneAnswer host;
    host.output = output;
    Remote::Jobs jobs(host, u"~/state"_s);
    const QStringList errors{errorOf([&] { (void)jobs.list(10); }),
                             errorOf([&] { (void)jobs.holder(EnvironmentName(u"staging"_s)); }),
                             errorOf([&] { (void)jobs.cancel(JobId(u"a"_s), u"me"_s); }),
                             errorOf([&] { (void)Operations::parseComposeLook(output); })};
    for (const QString &error : errors) {
        QVERIFY2(error.startsWith("What the server says about "_L1), qPrintable(error));
        QVERIFY2(error.contains("It was not used."_L1), qPrintable(error));
    }
}

void TestAnswer::aWrongMemberIsNamed_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QString>("member");
    const QByteArray good = R"({"id":"a","kind":"deploy","environment":"staging","state":"ended")";
    QTest::newRow("no id") << QByteArray(R"({"state":"ended"})") << u"[1].id is missing"_s;
    QTest::newRow("a number") << QByteArray(R"({"id":7,"state":"ended"})") << u"[1].id is not what"_s;
    QTest::newRow("a path") << QByteArray(R"({"id":"../x","state":"ended"})") << u"[1].id is not what"_s;
    QTest::newRow("a command") << QByteArray(R"({"id":"a;ls","state":"ended"})") << u"[1].id is not what"_s;
    QTest::newRow("no environment") << QByteArray(R"({"id":"a","state":"ended","environment":"$ls"})")
                                    << u"[1].environment is not what"_s;
    QTest::newRow("a state") << QByteArray(R"({"id":"a","state":"fine"})") << u"[1].state is not what"_s;
    QTest::newRow("a time") << QByteArray(good + R"(,"started_at":"soon"})") << u"[1].started_at is not what"_s;
    QTest::newRow("an object") << QByteArray(good + R"(,"step":{}})") << u"[1].step is not what"_s;
}

void TestAnswer::aWrongMemberIsNamed()
{
    QFETCH(QByteArray, job);
    QFETCH(QString, member);
    OneAnswer host;
    host.output = "Welcome!\n\x1e[{\"id\":\"b\",\"state\":\"running\"}," + job + "]\n";
    const QString error = errorOf([&] { (void)Remote::Jobs(host, u"~/state"_s).list(10); });
    QVERIFY2(error.contains(member), qPrintable(error));
}

void TestAnswer::anAbsentMemberIsEmpty()
{
    const Remote::Fields said =
        Remote::Answer::objectIn("\x1e{\"null\":null,\"n\":12,\"list\":[\"a\"]}", u"it"_s);
    for (const QString &key : {u"null"_s, u"absent"_s}) {
        QCOMPARE(said.text(key), QString());
        QCOMPARE(said.flag(key), false);
        QCOMPARE(said.number(key, -1), -1);
        QVERIFY(!said.time(key).isValid());
        QVERIFY(said.object(key).isEmpty());
        QVERIFY(said.objects(key).empty());
        QVERIFY(said.texts(key).isEmpty());
    }
    QCOMPARE(said.number(u"n"_s, -1), 12);
    QCOMPARE(said.texts(u"list"_s), QStringList{u"a"_s});
    const QString error = errorOf([] {
        (void)Remote::Answer::objectIn("\x1e{\"a\":{\"n\":1.5}}", u"it"_s).object(u"a"_s).number(u"n"_s, 0);
    });
    QVERIFY2(error.contains("about it can't be understood: a.n is not what"_L1), qPrintable(error));
}

void TestAnswer::theJobsAndTheLockAreTold()
{
    OneAnswer host;
    host.output =
        "Welcome!\n\x1e[{\"id\":\"a-1\",\"state\":\"waiting\",\"started_at\":null,\"outcome\":null}]\n";
    Remote::Jobs jobs(host, u"~/state"_s);
    const std::vector<Remote::JobSummary> listed = jobs.list(10);
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(listed[0].id, u"a-1"_s);
    QVERIFY(listed[0].state == Remote::JobSummary::State::Waiting);
    host.output = "\x1e[]\n";
    QVERIFY(jobs.list(10).empty());
    host.output = "\x1e{\"locked\":false,\"manual\":null}\n";
    QVERIFY(!jobs.holder(EnvironmentName(u"staging"_s)));
    host.output = "\x1e{\"locked\":true,\"job\":\"a-1\",\"kind\":\"deploy\",\"by\":\"anna\"}\n";
    QCOMPARE(jobs.holder(EnvironmentName(u"staging"_s))->job, u"a-1"_s);
    host.output = "Welcome!\nrequested\n";
    QVERIFY(jobs.cancel(JobId(u"a"_s), {}) == Remote::CancelAnswer::Requested);
}

/// A line end in a name would make two lines of it wherever it is told, and an escape worse.
void TestAnswer::aNameStandsOnOneLine()
{
    const QByteArray odd = R"("a\nb\u001b[31m")";
    const QString line = u"a?b?[31m"_s;
    const Remote::Fields said =
        Remote::Answer::objectIn("\x1e{\"by\":" + odd + ",\"list\":[" + odd + ",\"c\\td\"]}", u"it"_s);
    QCOMPARE(said.text(u"by"_s), line);
    QCOMPARE(said.texts(u"list"_s), (QStringList{line, u"c\td"_s}));

    OneAnswer host;
    host.output = "\x1e[{\"id\":\"a\",\"state\":\"running\",\"by\":" + odd + ",\"title\":" + odd + "}]";
    const Remote::JobSummary job = Remote::Jobs(host, u"~/state"_s).list(10).front();
    QCOMPARE(job.by, line);
    QCOMPARE(job.title, line);

    const Operations::HistoryEntry entry =
        Operations::checkedHistory("{\"id\":\"a\",\"by\":" + odd + ",\"user\":" + odd + ",\"message\":" + odd
                                       + ",\"overrides\":[" + odd + "]}\n",
                                   {})[0];
    QCOMPARE(entry.by, line);
    QCOMPARE(entry.user, line);
    QCOMPARE(entry.overrides, QStringList{line});
    QCOMPARE(entry.message, u"a b?[31m"_s);

    Remote::JournalReader reader;
    const std::vector<Event> events = reader.feed(QByteArray(
        "\x1e{\"type\":\"job\",\"id\":\"a\",\"by\":" + odd
        + "}\n\x1e{\"type\":\"step\",\"name\":\"build\",\"title\":" + odd + ",\"state\":\"running\"}\n"));
    QCOMPARE(std::get<JobStarted>(events.at(0)).by, line);
    QCOMPARE(std::get<StepChanged>(events.at(1)).title, line);

    const Outcome outcome = outcomeFromResult(
        Remote::Answer::objectIn("\x1e{\"unchanged\":[" + odd + "],\"release\":" + odd + '}', u"it"_s).json());
    QCOMPARE(outcome.unchanged, QStringList{line});
    QCOMPARE(outcome.release, line);
    const auto run = scheduledRunFrom(u"failed\t2026-01-03T00:00:00Z\t\tj\t\ta\x1b[31m"_s);
    QVERIFY(run.has_value());
    QCOMPARE(run->message, u"a?[31m"_s);
}

/// The id of a job becomes a command, and a path on the server.
void TestAnswer::whatIsNoJobIsNone()
{
    const QByteArray odd = "\"../x; y\"";
    QVERIFY(Operations::checkedHistory("{\"id\":" + odd + ",\"kind\":\"deploy\"}\n", {})[0].id.isEmpty());
    QVERIFY(
        outcomeFromResult(Remote::Answer::objectIn("\x1e{\"id\":" + odd + '}', u"it"_s).json()).job.isEmpty());
    Remote::JournalReader reader;
    QVERIFY(std::get<JobStarted>(reader.feed(QByteArray("\x1e{\"type\":\"job\",\"id\":" + odd + "}\n")).at(0))
                .id.isEmpty());
    QVERIFY(!scheduledRunFrom(u"taken\t2026-01-03T00:00:00Z\t\t../x\t\t"_s));
    QVERIFY(scheduledRunFrom(u"taken\t2026-01-03T00:00:00Z\t\tj-1\t\t"_s));
    OneAnswer host;
    host.output = "\x1e[{\"id\":" + odd + ",\"state\":\"running\"}]";
    QVERIFY(!errorOf([&] { (void)Remote::Jobs(host, u"~/state"_s).list(10); }).isEmpty());
}

void TestAnswer::aJournalWithoutAnEndIsNotFollowedForEver()
{
    OneAnswer host;
    host.output = "\x1e{\"type\":\"step\",\"name\":\"build\",\"state\":\"running\"}\nand so on\n";
    Remote::Jobs jobs(host, u"~/state"_s);
    const QString error = errorOf([&] { (void)jobs.follow(JobId(u"a"_s), [](const Event &) {}, {}); });
    QVERIFY2(error.startsWith("The journal of a can't be read on liar"_L1), qPrintable(error));
}

void TestAnswer::tooMuchOutputEnds()
{
    Tests::LocalHost host;
    Remote::Command command;
    command.title = u"look at the server"_s;
    command.script = "yes";
    command.mostOutput = 1 << 20;
    const QString error = errorOf([&] { (void)host.run(command, {}); });
    QCOMPARE(error,
             u"Could not look at the server on this computer: it answered with more than 1 MB, which no "
             "answer needs, and was stopped.\nNothing of it was used. Look at what the login on the server "
             "prints, and at who else may have changed it."_s);
    command.script = "head -c 1048576 /dev/zero";
    QCOMPARE(host.run(command, {}).output.size(), 1 << 20);
}

void TestAnswer::aGzipBombIsNotUnpacked()
{
    Tests::LocalHost host;
    Remote::Command command;
    command.script = "head -c 50M /dev/zero | gzip -1";
    const QByteArray bomb = host.run(command, {}).output;
    const QString error = errorOf([&] { (void)Sync::gunzipped(bomb, 1 << 20); });
    QVERIFY2(error.contains("would become more than 1 MB"_L1), qPrintable(error));
    QCOMPARE(Sync::gunzipped(bomb, 50 << 20).size(), 50 << 20);
    QVERIFY(!errorOf([&] { (void)Sync::gunzipped(bomb.chopped(100), 64 << 20); }).isEmpty());
}

void TestAnswer::aByteCountIsOne()
{
    QCOMPARE(byteCount(u"0"), 0);
    QCOMPARE(byteCount(u"35184372088832"), mostBytes);
    for (const QStringView text : {u"", u"-1", u"-0", u"+1", u" 1", u"1 ", u"1e3", u"0x1", u"35184372088833",
                                   u"9000000000000000000", u"99999999999999999999999", u"١"})
        QVERIFY2(!byteCount(text), qPrintable(text.toString()));
    QCOMPARE(wholeWithin(-1, 9), 0);
    QCOMPARE(wholeWithin(qQNaN(), 9), 0);
    QCOMPARE(wholeWithin(1e300, 9), 9);
    QCOMPARE(wholeWithin(3.7, 9), 3);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
