// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/retention.h"
#include "support/utc.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using State = Backup::State;

namespace {

const QTimeZone kolkata("Asia/Kolkata");

Backup backup(const QDateTime &at, State state = State::Verified)
{
    Backup made;
    made.takenAt = at;
    made.id = u"db_%1.sql.gz"_s.arg(at.toString(u"yyyyMMdd_HHmmss"_s));
    made.size = 1000;
    made.state = state;
    return made;
}

/// Ten years of nights, with gaps, several a day at times, and stretches where every file is damaged.
std::vector<Backup> history(QRandomGenerator &random)
{
    std::vector<Backup> all;
    QDateTime at = Slipway::TestSupport::utc(QDate(2016, 11, 22), QTime(21, 30));
    State stretch = State::Verified;
    for (int night = 0; night < 3653; ++night, at = at.addDays(1)) {
        if (random.bounded(40) == 0) {
            const int what = int(random.bounded(10));
            stretch = what == 0 ? State::Damaged : what == 1 ? State::Unverified : State::Verified;
        }
        if (random.bounded(15) == 0)
            continue;
        const int several = random.bounded(20) == 0 ? 4 : 1;
        for (int i = 0; i < several; ++i) {
            const bool ill = random.bounded(50) == 0;
            all.push_back(backup(at.addSecs(i * 3600 + random.bounded(600)), ill ? State::Damaged : stretch));
        }
    }
    std::shuffle(all.begin(), all.end(), random);
    return all;
}

std::vector<RetentionChoice> verified(const RetentionPlan &plan)
{
    std::vector<RetentionChoice> found;
    std::copy_if(plan.choices.begin(), plan.choices.end(), std::back_inserter(found),
                 [](const RetentionChoice &choice) { return choice.backup.state == State::Verified; });
    return found;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfNothing()
    {
        const RetentionPlan plan = planRetention({}, {}, {}, kolkata);
        QVERIFY(plan.choices.empty());
        QVERIFY(!plan.oldestAfter.isValid());
    }

    void keepsTheNewestOfADayOfTheServer()
    {
        // Both on 22 November in Kolkata, on two days in UTC.
        const Backup early = backup(Slipway::TestSupport::utc(QDate(2026, 11, 21), QTime(19, 0)));
        const Backup late = backup(Slipway::TestSupport::utc(QDate(2026, 11, 22), QTime(5, 0)));
        std::vector<Backup> all{early, late};
        for (int i = 1; i <= 3; ++i)
            all.push_back(backup(Slipway::TestSupport::utc(QDate(2026, 11, 22), QTime(5, i))));
        const RetentionPlan plan = planRetention({0, 5, 0, 0}, all, {}, kolkata);
        QCOMPARE(plan.leaving().size(), size_t(2));
        QCOMPARE(plan.leaving()[0].id, late.id);
        QCOMPARE(plan.leaving()[1].id, early.id);
    }

    void anothersStayAndCountForNothing()
    {
        std::vector<Backup> all;
        const QDateTime newest = Slipway::TestSupport::utc(QDate(2026, 11, 22), QTime(3, 0));
        for (int day = 0; day < 10; ++day)
            all.push_back(backup(newest.addDays(-day), day % 2 == 0 ? State::Foreign : State::Verified));
        const RetentionPlan plan = planRetention({0, 0, 0, 0}, all, {}, kolkata);
        int kept = 0;
        for (const RetentionChoice &choice : plan.choices) {
            if (choice.backup.state == State::Foreign)
                QVERIFY(choice.stays());
            else
                kept += choice.stays() ? 1 : 0;
        }
        QCOMPARE(kept, 3);
    }

    void aSetIsOneAndIsNeverSplit()
    {
        std::vector<Backup> all;
        const QDateTime newest = Slipway::TestSupport::utc(QDate(2026, 11, 22), QTime(3, 0));
        for (int day = 0; day < 8; ++day) {
            for (const QString &database : {u"app"_s, u"orders"_s, u"keycloak"_s}) {
                Backup part = backup(newest.addDays(-day));
                part.id = database + part.id.mid(2);
                part.set = u"job-%1"_s.arg(day);
                part.setSize = 3;
                all.push_back(part);
            }
        }
        // One part of the newest is not there any more, one of the second is damaged: neither counts.
        all.erase(all.begin() + 1);
        all[3].state = State::Damaged;
        const QString old = all.back().id;
        const RetentionPlan plan = planRetention({4, 0, 0, 0}, all, {old}, kolkata);
        QCOMPARE(plan.choices.size(), all.size());
        for (const RetentionChoice &choice : plan.choices) {
            const qint64 age = choice.backup.takenAt.daysTo(newest);
            QVERIFY2(choice.stays() == (age != 6),
                     qPrintable(choice.backup.id)); // 2 to 5 are four, 7 is referred to
        }
        QCOMPARE(plan.leaving().size(), size_t(3));
    }

    void damagedOnesCountForNothing()
    {
        std::vector<Backup> all;
        const QDateTime newest = Slipway::TestSupport::utc(QDate(2026, 11, 22), QTime(3, 0));
        for (int day = 0; day < 10; ++day)
            all.push_back(backup(newest.addDays(-day), day < 4 ? State::Damaged : State::Verified));
        const RetentionPlan plan = planRetention({0, 0, 0, 0}, all, {}, kolkata);
        for (const RetentionChoice &choice : plan.choices) {
            const qint64 age = choice.backup.takenAt.daysTo(newest);
            // The four damaged ones stay as evidence, then the last three good ones.
            QCOMPARE(choice.stays(), age < 7);
        }
    }

    void properties()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 60; ++round) {
            const std::vector<Backup> all = history(random);
            const RetentionPolicy policy{int(random.bounded(10)), int(random.bounded(30)),
                                         int(random.bounded(20)), int(random.bounded(36))};
            QStringList referenced;
            for (int i = 0; i < 5; ++i)
                referenced << all[random.bounded(quint32(all.size()))].id;
            const RetentionPlan plan = planRetention(policy, all, referenced, kolkata);

            QCOMPARE(plan.choices.size(), all.size());
            const auto good = verified(plan);
            for (size_t i = 0; i < std::min<size_t>(3, good.size()); ++i)
                QVERIFY(good[i].stays());
            for (int i = 0; i < policy.last && size_t(i) < good.size(); ++i)
                QVERIFY(good[size_t(i)].stays());
            for (const RetentionChoice &choice : plan.choices) {
                if (referenced.contains(choice.backup.id) || choice.backup.state == State::Unverified)
                    QVERIFY(choice.stays());
            }
            // Each of the last `daily` days that have a verified backup keeps its newest one.
            QSet<QDate> days;
            for (const RetentionChoice &choice : good) {
                const QDate day = choice.backup.takenAt.toTimeZone(kolkata).date();
                if (!days.contains(day) && days.size() < policy.daily)
                    QVERIFY2(choice.stays(), qPrintable(choice.backup.id));
                days.insert(day);
            }
            // As far back as the months go, so far one can go back.
            QSet<int> months;
            for (const RetentionChoice &choice : good) {
                const QDate day = choice.backup.takenAt.toTimeZone(kolkata).date();
                const int month = day.year() * 12 + day.month();
                if (!months.contains(month) && months.size() < policy.monthly)
                    QVERIFY(choice.stays());
                months.insert(month);
            }
            // Not more than asked for.
            const auto staying = std::count_if(good.begin(), good.end(),
                                               [](const RetentionChoice &choice) { return choice.stays(); });
            QVERIFY(staying <= std::max(policy.last, 3) + policy.daily + policy.weekly + policy.monthly + 5);
            // What was removed once is not missed the second time: a second prune removes nothing.
            std::vector<Backup> left;
            for (const RetentionChoice &choice : plan.choices) {
                if (choice.stays())
                    left.push_back(choice.backup);
            }
            QVERIFY(planRetention(policy, left, referenced, kolkata).leaving().empty());
            QCOMPARE(plan.bytesFreed(), qint64(plan.leaving().size()) * 1000);
            QVERIFY(good.empty() || plan.oldestAfter >= plan.oldestBefore);
        }
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
