// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/changes/manuallock.h"
#include "operations/look/history.h"
#include "support/utc.h"
#include "sync/sha256.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Operations;
using namespace Qt::StringLiterals;
using Chain = HistoryEntry::Chain;

namespace {

QByteArray body(int number, const QByteArray &outcome = "succeeded")
{
    return "{\"id\":\"job-" + QByteArray::number(number)
           + "\",\"kind\":\"promote\",\"environment\":\"live\",\"by\":\"tide (Anna)\",\"outcome\":\"" + outcome
           + "\",\"message\":\"done\",\"started_at\":\"2026-11-22T10:0" + QByteArray::number(number)
           + ":00Z\",\"ended_at\":\"2026-11-22T10:0" + QByteArray::number(number)
           + ":30Z\",\"downtime_seconds\":" + QByteArray::number(number)
           + ".5,\"overrides\":[\"disk\"],\"unhealthy_before\":[\"db\"]}";
}

/// As the server writes it.
QByteArray audit(const QByteArrayList &bodies)
{
    QByteArray text;
    QByteArray previous(64, '0');
    for (const QByteArray &each : bodies) {
        const QByteArray line = "{\"previous\":\"" + previous + "\"," + each.mid(1);
        previous = Sync::Sha256::hexOf(line);
        text += line + '\n';
    }
    return text;
}

QMap<QString, QByteArray> results(int from, int to)
{
    QMap<QString, QByteArray> map;
    for (int i = from; i <= to; ++i)
        map.insert(u"job-%1"_s.arg(i), QByteArray(body(i) + '\n'));
    return map;
}

QList<Chain> chains(const std::vector<HistoryEntry> &entries)
{
    QList<Chain> list;
    for (const HistoryEntry &entry : entries)
        list << entry.chain;
    return list;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void aWholeAuditIsWhole()
    {
        const auto entries = checkedHistory(audit({body(1), body(2), body(3)}), results(1, 3));
        QCOMPARE(entries.size(), 3U);
        QCOMPARE(chains(entries), (QList<Chain>{Chain::Whole, Chain::Whole, Chain::Whole}));
        QCOMPARE(entries[0].id, u"job-3"_s);
        QCOMPARE(entries[0].by, u"tide (Anna)"_s);
        QCOMPARE(entries[0].overrides, QStringList{u"disk"_s});
        QCOMPARE(entries[0].unhealthyBefore, QStringList{u"db"_s});
        QCOMPARE(entries[0].downtimeSeconds, 3.5);
        QVERIFY(entries[0].hasLog);
    }

    void aChangedLineIsNamed_data()
    {
        QTest::addColumn<int>("line");
        for (int line = 1; line <= 3; ++line)
            QTest::addRow("line %d", line) << line;
    }
    void aChangedLineIsNamed()
    {
        QFETCH(int, line);
        QByteArray text = audit({body(1), body(2), body(3)});
        QByteArrayList lines = text.split('\n');
        lines[line - 1].replace("succeeded", "failed");
        const auto entries = checkedHistory(lines.join('\n'), results(1, 3));
        QCOMPARE(entries.size(), 3U);
        for (int i = 1; i <= 3; ++i) {
            const HistoryEntry &entry = entries[size_t(3 - i)];
            QCOMPARE(int(entry.chain), int(i == line ? Chain::Altered : Chain::Whole));
        }
    }

    void aRemovedLineIsNamed_data() { aChangedLineIsNamed_data(); }
    void aRemovedLineIsNamed()
    {
        QFETCH(int, line);
        QByteArrayList lines = audit({body(1), body(2), body(3)}).split('\n');
        lines.removeAt(line - 1);
        const auto entries = checkedHistory(lines.join('\n'), results(1, 3));
        QCOMPARE(entries.size(), 3U);
        for (int i = 1; i <= 3; ++i) {
            const HistoryEntry &entry = entries[size_t(3 - i)];
            QCOMPARE(entry.id, u"job-%1"_s.arg(i));
            QCOMPARE(int(entry.chain), int(i == line ? Chain::Removed : Chain::Whole));
        }
    }

    void aGapIsShownThoughNobodyKnowsWhatItWas()
    {
        // The folder of the removed one is gone too; its neighbour proves that it was itself not changed.
        QByteArrayList lines = audit({body(1), body(2), body(3)}).split('\n');
        lines.removeAt(1);
        QMap<QString, QByteArray> folders = results(1, 3);
        folders.remove(u"job-2"_s);
        auto entries = checkedHistory(lines.join('\n'), folders);
        QCOMPARE(chains(entries), (QList<Chain>{Chain::Whole, Chain::Removed, Chain::Whole}));
        QVERIFY(entries[1].id.isEmpty());
        // At the beginning.
        lines = audit({body(1), body(2)}).split('\n');
        lines.removeAt(0);
        entries = checkedHistory(lines.join('\n'), {});
        QCOMPARE(chains(entries), (QList<Chain>{Chain::Whole, Chain::Removed}));
    }

    void withoutFoldersEitherIsSaid()
    {
        QByteArrayList lines = audit({body(1), body(2), body(3)}).split('\n');
        lines[1].replace("succeeded", "failed");
        const auto entries = checkedHistory(lines.join('\n'), {});
        QCOMPARE(chains(entries), (QList<Chain>{Chain::Whole, Chain::Broken, Chain::Whole}));
    }

    void aLineThatIsNoJsonIsShown()
    {
        QByteArray text = audit({body(1)}) + "{\"previous\":\"cut\n";
        const auto entries = checkedHistory(text, results(1, 1));
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(entries[0].chain, Chain::Altered);
        QVERIFY(entries[0].note.contains(u"cut"_s));
    }

    void experienceIsTheMiddle()
    {
        const auto entries = checkedHistory(audit({body(1), body(2), body(3), body(4, "failed")}), {});
        const TypicalDurations experience = typicalDurationsOf(entries, u"promote"_s, u"live"_s);
        QCOMPARE(experience.seconds, 30.0);
        QCOMPARE(experience.downtimeSeconds, 2.5);
        QCOMPARE(typicalDurationsOf(entries, u"rollback"_s, u"live"_s).seconds, -1.0);
    }

    void timesUntil()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(14, 0));
        QCOMPARE(untilFrom(u"2h"_s, now), now.addSecs(7200).toUTC());
        QCOMPARE(untilFrom(u"15:00"_s, now), QDateTime(QDate(2026, 11, 22), QTime(15, 0)).toUTC());
        QCOMPARE(untilFrom(u"13:00"_s, now), QDateTime(QDate(2026, 11, 23), QTime(13, 0)).toUTC());
        QCOMPARE(untilFrom(u"2026-12-01 08:30"_s, now), QDateTime(QDate(2026, 12, 1), QTime(8, 30)).toUTC());
        QCOMPARE(untilFrom(u"2026-12-01T08:30:00Z"_s, now), TestSupport::utc(QDate(2026, 12, 1), QTime(8, 30)));
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)untilFrom(u"soon"_s, now));
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)untilFrom(u"2020-01-01 00:00"_s, now));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
