// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keptcopiesmodel.h"
#include "models/items/keptdatabasesmodel.h"
#include "models/items/keptfilesmodel.h"
#include "support/utc.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Slipway;
using namespace Slipway::Models;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const QDateTime now = TestSupport::utc(QDate(2026, 11, 22), QTime(1, 40));

std::vector<KeptDatabase> databases()
{
    return {
        {u"production"_s,
         {u"shop_20261120_1053"_s, u"shop"_s, now.addDays(-2), 2'304'000'000, u"20261120-052300-anna-7f1a"_s}},
        {u"staging"_s, {u"shop_20261101_0300"_s, u"shop"_s, now.addDays(-21), 2048, u"by hand"_s}},
        {u"staging"_s, {u"odd\nname"_s, u"shop"_s, {}, 0, {}}}};
}

Operations::KeptCopy copy(const QString &environment, int ago)
{
    Operations::KeptCopy made;
    made.head.environment = environment;
    made.head.takenAt = now.addDays(-ago);
    made.head.id = u"kept_"_s + made.head.takenAt.toString(u"yyyyMMdd_HHmmss"_s);
    made.head.files = 12;
    made.head.bytes = 4'100'000;
    return made;
}

QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

/// The lists of what restores and pulls leave.
class TestKeptModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theyAreModels()
    {
        KeptDatabasesModel kept;
        KeptCopiesModel copies;
        KeptFilesModel files;
        QAbstractItemModelTester one(&kept, Mode::QtTest);
        QAbstractItemModelTester two(&copies, Mode::QtTest);
        QAbstractItemModelTester three(&files, Mode::QtTest);
        kept.setDatabases(databases(), now);
        kept.setEnvironment(u"staging"_s);
        kept.setZone(QTimeZone("Asia/Kolkata"));
        kept.setDatabases({}, now);
        copies.setCopies({copy(u"production"_s, 0), copy(u"staging"_s, 1)});
        copies.setEnvironment(u"staging"_s);
        copies.setZone(QTimeZone("Asia/Kolkata"));
        QCOMPARE(copies.rowCount(), 1);
        copies.setCopies({});
        files.setEntries(std::vector<Sync::KeptEntry>(3));
        files.setEntries({});
        QCOMPARE(kept.rowCount() + copies.rowCount() + files.rowCount(), 0);
    }

    void aKeptDatabaseTellsItsAgeAndWhatPutItAside()
    {
        KeptDatabasesModel model;
        model.setDatabases(databases(), now);
        using Model = KeptDatabasesModel;
        QCOMPARE(text(model, 0, Model::NameColumn), u"shop_20261120_1053"_s);
        QCOMPARE(text(model, 0, Model::SizeColumn), u"2 GB"_s);
        QVERIFY2(text(model, 0, Model::AgeColumn).startsWith(u"2 day"_s),
                 qPrintable(text(model, 0, Model::AgeColumn)));
        QVERIFY(text(model, 0, Model::AgeColumn, Qt::AccessibleTextRole).startsWith(u"put aside 2 day"_s));
        QCOMPARE(text(model, 0, Model::WasColumn), u"shop"_s);
        QCOMPARE(text(model, 0, 0, JobRole), u"20261120-052300-anna-7f1a"_s);
        // Words of somebody are no job whose log could be shown.
        QCOMPARE(text(model, 1, Model::ByColumn), u"by hand"_s);
        QCOMPARE(text(model, 1, 0, JobRole), QString());
        // A name from a server has one line, and what is asked for is still the name.
        QVERIFY(!text(model, 2, Model::NameColumn).contains(u'\n'));
        QCOMPARE(text(model, 2, 0, IdRole), u"odd\nname"_s);
        QCOMPARE(text(model, 2, Model::AsideColumn), u"–"_s);
        QCOMPARE(text(model, 2, Model::ByColumn), u"a restore"_s);
    }

    void whatIsTheSameStaysSelected()
    {
        KeptDatabasesModel model;
        model.setDatabases(databases(), now);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDatabases(databases(), now.addDays(1));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1); // all are a day older
        QVERIFY(text(model, 0, KeptDatabasesModel::AgeColumn).startsWith(u"3 day"_s));
        auto fewer = databases();
        fewer.pop_back();
        model.setDatabases(fewer, now);
        QCOMPARE(reset.count(), 1);
    }

    void aCopySaysWhatItLacks()
    {
        KeptCopiesModel model;
        std::vector<Operations::KeptCopy> copies{copy(u"production"_s, 0), copy(u"production"_s, 1),
                                                 copy(u"production"_s, 2)};
        copies[0].head.secrets = 3;
        copies[1].head.problems = {{u"uploads/tmp"_s, u"it may not be read"_s}};
        copies[2].problem = u"it is cut"_s;
        model.setCopies(copies);
        using Model = KeptCopiesModel;
        QCOMPARE(text(model, 0, Model::StateColumn), u"whole when it was copied"_s);
        QCOMPARE(text(model, 0, 0, StateRole).toInt(), int(KeptState::Copied));
        QCOMPARE(text(model, 0, Model::FilesColumn), u"12"_s);
        QCOMPARE(text(model, 0, Model::SizeColumn), u"4.1 MB"_s);
        QVERIFY(text(model, 0, Model::EncryptedColumn).startsWith(u'3'));
        QCOMPARE(text(model, 1, Model::StateColumn), u"not whole: uploads/tmp: it may not be read"_s);
        QCOMPARE(text(model, 1, Model::EncryptedColumn), u"none"_s);
        QCOMPARE(text(model, 1, 0, StateRole).toInt(), int(KeptState::Lacking));
        QCOMPARE(text(model, 2, Model::StateColumn), u"damaged: it is cut"_s);
        // Nothing is claimed of what can't be read.
        QCOMPARE(text(model, 2, Model::FilesColumn), u"–"_s);
        QCOMPARE(text(model, 2, Model::SizeColumn), u"–"_s);
        QCOMPARE(text(model, 2, 0, StateRole).toInt(), int(KeptState::Unreadable));
        // Verified is what somebody has read, and damaged what was found so.
        copies[0].verdict = Sync::KeptVerdict{now, {}, {}};
        copies[1].verdict = Sync::KeptVerdict{now, {{u"uploads/a"_s, u"its content is damaged"_s}}, {}};
        model.setCopies(copies);
        QVERIFY2(text(model, 0, Model::StateColumn).startsWith(u"verified at "_s)
                     && text(model, 0, Model::StateColumn).endsWith(u"01:40"_s),
                 qPrintable(text(model, 0, Model::StateColumn)));
        QCOMPARE(text(model, 0, 0, StateRole).toInt(), int(KeptState::Whole));
        QCOMPARE(text(model, 1, Model::StateColumn), u"damaged: uploads/a: its content is damaged"_s);
        QCOMPARE(text(model, 1, 0, StateRole).toInt(), int(KeptState::Damaged));
        // A list that merely can't be read is no damage.
        copies[2].isUnreadable = true;
        model.setCopies(copies);
        QCOMPARE(text(model, 2, Model::StateColumn), u"it is cut"_s);
        model.setZone(QTimeZone("Asia/Kolkata"));
        QVERIFY2(text(model, 0, Model::TakenColumn).endsWith(u"07:10"_s),
                 qPrintable(text(model, 0, Model::TakenColumn)));
    }

    void filesFoldersAndLinksAreTold()
    {
        std::vector<Sync::KeptEntry> entries(3);
        entries[0].path = ".env";
        entries[0].size = 900;
        entries[0].archive = 0;
        entries[1].type = Sync::Entry::Type::Directory;
        entries[1].path = "uploads";
        entries[2].type = Sync::Entry::Type::Symlink;
        entries[2].path = "uploads/now";
        entries[2].linkTarget = "2026\n";
        KeptFilesModel model;
        model.setEntries(entries);
        using Model = KeptFilesModel;
        QCOMPARE(text(model, 0, Model::PathColumn), u".env"_s);
        QCOMPARE(text(model, 0, Model::StoredColumn), u"encrypted"_s);
        QCOMPARE(text(model, 1, Model::PathColumn), u"uploads/"_s);
        QCOMPARE(text(model, 1, Model::PathColumn, Qt::AccessibleTextRole), u"uploads, a folder"_s);
        QCOMPARE(text(model, 1, 0, IdRole), u"uploads"_s);
        QCOMPARE(text(model, 1, Model::SizeColumn), QString());
        QVERIFY(text(model, 2, Model::PathColumn).startsWith(u"uploads/now → 2026"_s));
        QVERIFY(!text(model, 2, Model::PathColumn).contains(u'\n'));
        QCOMPARE(text(model, 2, Model::PathColumn, Qt::AccessibleTextRole), u"uploads/now, a link"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeptModels)
#include "tst_keptmodels.moc"
