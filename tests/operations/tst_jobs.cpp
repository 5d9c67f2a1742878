// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "remote/jobs.h"
#include "runbooks/bundle.h"
#include "support/localhost.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <mutex>

using namespace Slipway;
using namespace Slipway::Domain;
using namespace Qt::StringLiterals;

namespace {

Runbooks::Step step(const QString &name, const QByteArray &script, const QByteArray &undo = {})
{
    Runbooks::Step step;
    step.name = name;
    step.title = u"Do "_s + name;
    step.script = "source \"$SLIPWAY_JOB_DIR/lib/base.sh\"\n" + script;
    step.undo = undo;
    step.changes = !undo.isEmpty();
    return step;
}

/// A text picture: steps with their states, and all output.
struct Story
{
    QString steps;
    QString output;
    QStringList notices;

    Remote::EventSink sink()
    {
        return [this](const Event &event) {
            if (const auto *step = std::get_if<StepChanged>(&event))
                steps += step->name + u':' + stepStateWord(step->state) + u' ';
            else if (const auto *text = std::get_if<Output>(&event))
                output += text->text;
            else if (const auto *notice = std::get_if<Notice>(&event))
                notices << notice->text;
        };
    }
};

} // namespace

/// The client's side of durable jobs against the real runner, in a local bash.
class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_jobs.reset();
        m_host.reset(); // what still runs would write there
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<Tests::LocalHost>();
        m_state = m_dir->filePath(u"state"_s);
        m_jobs = std::make_unique<Remote::Jobs>(*m_host, m_state);
    }

    void followsAJobToItsEnd()
    {
        const JobId id =
            start({step(u"one"_s, "echo hello; progress 1 2 items"), step(u"two"_s, "echo there")});
        Story story;
        const Outcome outcome = m_jobs->follow(id, story.sink(), {});
        QCOMPARE(outcomeWord(outcome.kind), u"succeeded"_s);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(story.steps, u"one:running one:done two:running two:done "_s);
        QCOMPARE(story.output, u"hello\nthere\n"_s);
    }

    void aLostConnectionRepeatsAndLosesNothing()
    {
        QByteArray script = "for i in {1..400}; do echo \"line $i\"; done";
        const JobId id = start({step(u"one"_s, script)});
        Story whole;
        (void)m_jobs->follow(id, whole.sink(), {});
        Story cut;
        m_host->loseAfterOutput(700);
        m_host->loseAfterOutput(1500);
        const Outcome outcome = m_jobs->follow(id, cut.sink(), {});
        QCOMPARE(outcomeWord(outcome.kind), u"succeeded"_s);
        QCOMPARE(cut.output, whole.output);
        QCOMPARE(cut.steps, whole.steps);
        QVERIFY(!cut.notices.isEmpty());
    }

    void aStartThatIsLostStartsOnce()
    {
        m_host->loseAfterInput(2000);
        const JobId id = start({step(u"one"_s, "echo ran >>\"$SLIPWAY_JOB_DIR/../../ran\"")});
        Story story;
        QCOMPARE(outcomeWord(m_jobs->follow(id, story.sink(), {}).kind), u"succeeded"_s);
        QFile ran(m_state + u"/ran"_s);
        QVERIFY(ran.open(QIODevice::ReadOnly));
        QCOMPARE(ran.readAll(), QByteArray("ran\n"));
    }

    void aFailureIsUndone()
    {
        const JobId id =
            start({step(u"one"_s, "echo made", "echo unmade"), step(u"two"_s, "fail 'It broke.' 'Mend it.'")});
        Story story;
        const Outcome outcome = m_jobs->follow(id, story.sink(), {});
        QCOMPARE(outcomeWord(outcome.kind), u"rolled_back"_s);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.failedStep, u"two"_s);
        QVERIFY2(outcome.message.contains(u"It broke."_s), qPrintable(outcome.message));
        QCOMPARE(outcome.remedy, u"Mend it."_s);
        QVERIFY(story.output.contains(u"unmade"_s));
    }

    void cancelIsHeard()
    {
        const JobId id = start({step(u"one"_s, "sleep 60")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_state + u"/jobs/"_s + id.text() + u"/begun"_s), 20000);
        QCOMPARE(m_jobs->cancel(id, u"tester"_s), Remote::CancelAnswer::Requested);
        const Outcome outcome = m_jobs->follow(id, [](const Event &) {}, {});
        QCOMPARE(outcomeWord(outcome.kind), u"cancelled"_s);
        QCOMPARE(outcome.exitCode, 7);
        QCOMPARE(m_jobs->cancel(id, u"tester"_s), Remote::CancelAnswer::AlreadyEnded);
    }

    void theLockIsSeenAndJobsAreListed()
    {
        const JobId id = start({step(u"one"_s, "sleep 60")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_state + u"/jobs/"_s + id.text() + u"/begun"_s), 20000);
        std::optional<Domain::LockHolder> holder;
        QTRY_VERIFY_WITH_TIMEOUT((holder = m_jobs->holder(EnvironmentName(u"staging"_s))).has_value(), 20000);
        QCOMPARE(holder->job, id.text());
        QCOMPARE(holder->by, u"tester"_s);
        const auto jobs = m_jobs->list(10);
        QCOMPARE(jobs.size(), 1U);
        QCOMPARE(jobs.front().state, Remote::JobSummary::State::Running);
        (void)m_jobs->cancel(id, u"tester"_s);
        (void)m_jobs->follow(id, [](const Event &) {}, {});
        QVERIFY(!m_jobs->holder(EnvironmentName(u"staging"_s)));
        QCOMPARE(m_jobs->list(10).front().outcome, u"cancelled"_s);
    }

    void aJobThatIsNotThereIsSaid()
    {
        (void)start({step(u"one"_s, "true")});
        QVERIFY_THROWS_EXCEPTION(PreconditionFailed,
                                 (void)m_jobs->follow(JobId(u"nosuch"_s), [](const Event &) {}, {}));
    }

    /// Who leaves while the connection is away is told what goes on, and how to come back.
    void leavingWithoutAConnectionIsNoSilence()
    {
        const JobId id = start({step(u"one"_s, "sleep 60")});
        m_host->refuseCommands(1000);
        std::stop_source stop;
        const auto onNotice = [&](const Event &event) {
            if (std::holds_alternative<Notice>(event))
                stop.request_stop();
        };
        const Outcome outcome = m_jobs->follow(id, onNotice, stop.get_token());
        m_host->refuseCommands(0);
        QCOMPARE(outcome.kind, Outcome::Kind::Detached);
        QCOMPARE(outcome.exitCode, 8);
        QVERIFY(!outcome.message.isEmpty());
        QVERIFY2(outcome.remedy.contains(id.text()), qPrintable(outcome.remedy));
        (void)m_jobs->cancel(id, u"tester"_s);
    }

    /// Nobody knows whether it began.
    void leavingWhileAJobIsStartedIsSaid()
    {
        m_host->loseAfterInput(2000);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(LeftRunning, m_jobs->start(
                                                  JobId(u"job-0"_s), QByteArray(100'000, 'x'),
                                                  [](const Event &) {}, stop.get_token()));
    }

private:
    JobId start(std::vector<Runbooks::Step> steps)
    {
        const JobId id(u"job-%1"_s.arg(++m_number));
        Runbooks::Runbook runbook;
        runbook.kind = u"deploy"_s;
        runbook.title = u"A deploy"_s;
        runbook.environment = {{"SLIPWAY_PROJECT", "shop"},
                               {"SLIPWAY_ENVIRONMENT", "staging"},
                               {"SLIPWAY_DIRECTORY", m_dir->path().toUtf8()},
                               {"SLIPWAY_KIND", "restart"},
                               {"SLIPWAY_BY", "tester"},
                               {"SLIPWAY_RELEASE", "r1"}};
        runbook.steps = std::move(steps);
        const QJsonObject job{{u"id"_s, id.text()},      {u"kind"_s, u"deploy"_s},
                              {u"project"_s, u"shop"_s}, {u"environment"_s, u"staging"_s},
                              {u"by"_s, u"tester"_s},    {u"title"_s, u"A deploy"_s}};
        m_jobs->start(id, Runbooks::bundle(runbook, job), [](const Event &) {}, {});
        return id;
    }

    int m_number = 0;
    QString m_state;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Tests::LocalHost> m_host;
    std::unique_ptr<Remote::Jobs> m_jobs;
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
