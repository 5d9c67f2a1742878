// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notices.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Finding;
using Remote::JobSummary;

namespace {

Finding finding(const QString &subject, Finding::Severity severity, const QString &message = {})
{
    Finding made{u"container-stopped"_s, severity, subject};
    made.message = message.isEmpty() ? subject + u" is not running."_s : message;
    return made;
}

JobSummary job(const QString &id, JobSummary::State state, const QString &outcome = {})
{
    JobSummary made;
    made.id = id;
    made.kind = u"deploy"_s;
    made.environment = u"staging"_s;
    made.by = u"Anna"_s;
    made.title = u"Deploy 4f2c91e to staging"_s;
    made.state = state;
    made.outcome = outcome;
    return made;
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_notices = std::make_unique<Models::Notices>(); }

    void whatWasSoBeforeIsNoNews()
    {
        QSignalSpy told(m_notices.get(), &Models::Notices::told);
        m_notices->setFindings({finding(u"a"_s, Finding::Severity::Error)}, 1);
        m_notices->setJobs({job(u"1"_s, JobSummary::State::Ended, u"failed"_s)}, 1);
        QCOMPARE(told.size(), 0);
    }

    void anErrorIsToldOnceAndAgainWhenItComesBack()
    {
        QSignalSpy told(m_notices.get(), &Models::Notices::told);
        m_notices->setFindings({finding(u"a"_s, Finding::Severity::Warning)}, 1);
        m_notices->setFindings({finding(u"a"_s, Finding::Severity::Error)}, 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][1].toString(), u"a is not running."_s);
        QCOMPARE(told[0][2].toBool(), true);
        // The same one in other words, since an age goes on.
        m_notices->setFindings({finding(u"a"_s, Finding::Severity::Error, u"a stopped 5 min ago."_s)}, 1);
        QCOMPARE(told.size(), 1);
        m_notices->setFindings({}, 1);
        QCOMPARE(told.size(), 1);
        m_notices->setFindings({finding(u"a"_s, Finding::Severity::Error)}, 1);
        QCOMPARE(told.size(), 2);
    }

    void aHostThatNeverAnswersHidesNoNewsOfTheOthers()
    {
        QSignalSpy told(m_notices.get(), &Models::Notices::told);
        const Finding a = finding(u"a"_s, Finding::Severity::Error);
        const Finding b = finding(u"b"_s, Finding::Severity::Error);
        const Finding c = finding(u"c"_s, Finding::Severity::Error);
        m_notices->setFindings({a}, 1);
        m_notices->setFindings({a, b}, 1); // of the one host that answers
        QCOMPARE(told.size(), 1);
        m_notices->setFindings({a, b, c}, 2); // the other one was so before anybody looked
        QCOMPARE(told.size(), 1);
        m_notices->setFindings({a, b}, 2);
        m_notices->setFindings({a, b, c}, 2);
        QCOMPARE(told.size(), 2);
    }

    void manyAtOnceAreOneNotice()
    {
        QSignalSpy told(m_notices.get(), &Models::Notices::told);
        m_notices->setFindings({}, 1);
        std::vector<Finding> many;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            many.push_back(finding(name, Finding::Severity::Error));
        m_notices->setFindings(many, 1);
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().startsWith(u'4'));
        QCOMPARE(told[0][1].toString().count(u'\n'), 2);
    }

    void aJobThatEndsIsToldOnce()
    {
        QSignalSpy told(m_notices.get(), &Models::Notices::told);
        m_notices->setJobs({job(u"1"_s, JobSummary::State::Running)}, 1);
        m_notices->setJobs({job(u"1"_s, JobSummary::State::Running)}, 1);
        QCOMPARE(told.size(), 0);
        m_notices->setJobs({job(u"1"_s, JobSummary::State::Ended, u"succeeded"_s)}, 1);
        m_notices->setJobs({job(u"1"_s, JobSummary::State::Ended, u"succeeded"_s)}, 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), u"Deploy 4f2c91e to staging"_s);
        QCOMPARE(told[0][1].toString(), u"succeeded, by Anna"_s);
        QCOMPARE(told[0][2].toBool(), false);
        // Two that began and ended between two looks.
        m_notices->setJobs({job(u"3"_s, JobSummary::State::Interrupted),
                            job(u"2"_s, JobSummary::State::Ended, u"rolled_back"_s),
                            job(u"1"_s, JobSummary::State::Ended, u"succeeded"_s)},
                           1);
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[1][1].toString(), u"interrupted, by Anna"_s);
        QCOMPARE(told[2][2].toBool(), true);
    }

private:
    std::unique_ptr<Models::Notices> m_notices;
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
