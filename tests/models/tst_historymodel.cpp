// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"
#include "support/utc.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Slipway;
using namespace Slipway::Models;
using namespace Qt::StringLiterals;
using Operations::HistoryEntry;

namespace {

HistoryEntry entry(const QString &id, const QString &kind, const QString &environment, const QString &outcome)
{
    HistoryEntry made;
    made.id = id;
    made.kind = kind;
    made.environment = environment;
    made.outcome = outcome;
    made.by = u"vishwa (Anna)"_s;
    made.startedAt = TestSupport::utc(QDate(2026, 11, 22), QTime(10, 0));
    made.endedAt = made.startedAt.addSecs(65);
    made.hasLog = true;
    return made;
}

std::vector<HistoryEntry> entries()
{
    std::vector<HistoryEntry> all{entry(u"j4"_s, u"promote"_s, u"production"_s, u"succeeded"_s),
                                  entry(u"j3"_s, u"deploy"_s, u"staging"_s, u"rolled_back"_s),
                                  entry(u"j2"_s, u"deploy"_s, u"staging"_s, u"succeeded"_s)};
    HistoryEntry gap;
    gap.chain = HistoryEntry::Chain::Removed;
    gap.note = u"A line was removed here."_s;
    all.push_back(gap);
    return all;
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT
private slots:
    void itIsAModel()
    {
        HistoryModel model;
        HistoryFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filtered(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries());
        filter.setKind(u"deploy"_s);
        filter.setWords(u"anna"_s);
        filter.setOnlyTrouble(true);
        model.setEntries({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void itTellsWhoDidWhat()
    {
        HistoryModel model;
        model.setProtectedEnvironments({u"production"_s});
        std::vector<HistoryEntry> all = entries();
        all[0].overrides = {u"disk"_s};
        all[0].commit = u"4f2c91e0aa"_s;
        model.setEntries(all);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QVERIFY(text(0, HistoryModel::WhatColumn).contains(u"disk"_s));
        QCOMPARE(text(0, HistoryModel::WhoColumn), u"vishwa (Anna)"_s);
        QCOMPARE(text(0, HistoryModel::TookColumn), u"1:05"_s);
        QCOMPARE(text(0, HistoryModel::CommitColumn), u"4f2c91e"_s);
        QVERIFY(model.index(0, 0).data(HistoryModel::ProtectedRole).toBool());
        QVERIFY(!model.index(1, 0).data(HistoryModel::ProtectedRole).toBool());
        QVERIFY(text(3, HistoryModel::WhatColumn).contains(u"A line was removed here."_s));
        QCOMPARE(model.brokenCount(), 1);
        QCOMPARE(model.kinds(), (QStringList{u"deploy"_s, u"promote"_s}));
    }

    void filtersNeverHideWhatWasTamperedWith()
    {
        HistoryModel model;
        HistoryFilter filter;
        filter.setSourceModel(&model);
        model.setEntries(entries());
        QCOMPARE(filter.rowCount(), 4);
        filter.setEnvironment(u"staging"_s);
        QCOMPARE(filter.rowCount(), 3);
        filter.setOnlyTrouble(true);
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.index(0, 0).data(HistoryModel::IdRole).toString(), u"j3"_s);
        filter.setWords(u"nobody"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data(HistoryModel::ChainRole).toInt(), int(HistoryEntry::Chain::Removed));
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
