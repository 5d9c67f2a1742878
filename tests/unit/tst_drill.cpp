// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/drill.h"
#include "domain/observed/scheduledrun.h"
#include "support/utc.h"

#include <QtTest>

using namespace Slipway::Domain;
using namespace Qt::StringLiterals;

/// What drills show: how soon the data could be brought back, and what that tends to.
class TestDrill : public QObject
{
    Q_OBJECT

private slots:
    void theLastTimesAreKeptWithoutThoseThatShowNone()
    {
        const QDateTime now = Slipway::TestSupport::utc(QDate(2026, 11, 22), QTime(12, 0));
        std::vector<ObservedDrill> drills;
        for (int day = 1; day <= 7; ++day)
            drills.push_back({now.addDays(-day), u"a.sql.gz"_s, day != 2, day == 3 ? 0 : 10 * day, {}});
        // The second file of a set is a line of the same drill.
        drills.push_back({now.addDays(-1), u"b.sql.gz"_s, true, 10, {}});
        const Recovery recovery = recoveryOf(drills, now.addSecs(-600), now);
        QCOMPARE(recovery.proved->seconds, 10);
        QCOMPARE(recovery.secondsBefore, 40);
        QCOMPARE(recovery.minutesAtRisk, 10);
        std::vector<qint64> seconds;
        for (const ObservedDrill &drill : recovery.measured)
            seconds.push_back(drill.seconds);
        QCOMPARE(seconds, (std::vector<qint64>{10, 40, 50, 60, 70}));
        QVERIFY(recoveryOf({}, {}, now).measured.empty());
    }

    void aRecordOfScheduledDrillsIsBelievedAsFarAsItIsOne()
    {
        const QString line = u"2026-11-20T09:00:00Z\t0 4  * * 0 /srv/state/scheduled/drills/drill"_s;
        const auto drills = scheduledDrillsFrom(
            line, u"aside\t2026-11-22T04:00:00Z\t2026-11-22T04:00:00Z\t\t\ta deploy runs."_s);
        QVERIFY(drills && drills->last);
        QCOMPARE(drills->schedule, u"0 4 * * 0"_s);
        QCOMPARE(drills->since, Slipway::TestSupport::utc(QDate(2026, 11, 20), QTime(9, 0)));
        QVERIFY(drills->last->state == ScheduledRun::State::Aside);
        QCOMPARE(drills->last->problem(), u"a deploy runs."_s);
        QVERIFY(!drills->last->failed(drills->since.addDays(30)));
        QVERIFY(!scheduledDrillsFrom(line, u"slept\t2026-11-22T04:00:00Z\t\t\t\t"_s)->last);
        QVERIFY(!scheduledDrillsFrom(u"lately\t0 4 * * 0 x"_s, {}));
        QVERIFY(!scheduledDrillsFrom(u"0 4 * * 0 x"_s, {}));
        for (const auto &[word, state] : {std::pair{u"drilled"_s, ScheduledRun::State::Drilled},
                                          std::pair{u"budget"_s, ScheduledRun::State::OverBudget}}) {
            const auto run = scheduledRunFrom(word + u"\t2026-11-22T04:00:00Z\t\tj\tx.sql.gz\t"_s);
            QVERIFY(run && run->state == state);
            QCOMPARE(scheduledRunWord(run->state), word);
        }
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
