// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/changes/chosenbackups.h"
#include "operations/judge/contents.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Operations;
using namespace Qt::StringLiterals;

namespace {

const QByteArray answer = "hello\n\x1e"
                          "contents\n"
                          "F\tshop_1.sql.gz\tshop\n"
                          "B\tshop_1.sql.gz\tpublic.orders\t100\t2026-11-01T01:00:00Z\n"
                          "B\tshop_1.sql.gz\tpublic.users\t16\n"
                          "B\tshop_1.sql.gz\tpublic.gone\t7\n"
                          "B\tshop_1.sql.gz\tpublic.carts\t2\t2026-11-01T01:00:00Z\n"
                          "B\tshop_1.sql.gz\tpublic.visits\t2\t2026-11-01T01:00:00Z\n"
                          "D\tshop\t4096\n"
                          "L\tshop\tpublic.orders\t1092\t2026-11-01T02:00:00Z\n"
                          "L\tshop\tpublic.carts\t2\t2026-11-01T01:00:01Z\n"
                          "L\tshop\tpublic.visits\t2\t2026-11-01T01:00:00Z\n"
                          "L\tshop\tpublic.users\t16\n"
                          "L\tshop\tpublic.users\t~99\n"
                          "L\tshop\tpublic.later\t~3000000\t\n"
                          "K\tshop_20261101_0300\t2048\t2026-11-01T02:00:00Z\tshop\t20261101-020000-restore\n"
                          ".\n";

Domain::Backup backup(const QString &id, const QString &database, const QString &set, int size)
{
    Domain::Backup made;
    made.id = id;
    made.environment = u"live"_s;
    made.database = database;
    made.set = set;
    made.setSize = size;
    made.state = Domain::Backup::State::Verified;
    made.onServer = true;
    return made;
}

Change restore(const QString &id, const QString &database = {})
{
    Change change{ChangeKind::Restore, u"live"_s, id, {}};
    change.wishes.database = database;
    return change;
}

} // namespace

/// What is in a backup beside what is live, and which backups a restore means.
class TestDatabaseLook : public QObject
{
    Q_OBJECT
private slots:
    void whatTheServerSays()
    {
        const DatabaseLook look = parseDatabaseLook(answer);
        QVERIFY(look.problem.isEmpty());
        QCOMPARE(look.backups.size(), 1U);
        const TableContents orders = look.backups.front().tables.at(u"public.orders"_s);
        QCOMPARE(orders.rows, 100);
        QCOMPARE(orders.newest, QDateTime(QDate(2026, 11, 1), QTime(1, 0), QTimeZone::utc()));
        QVERIFY(!look.backups.front().tables.at(u"public.users"_s).newest.isValid());
        QCOMPARE(look.live.at(u"shop"_s).size, 4096);
        QVERIFY(look.live.at(u"shop"_s).tables.at(u"public.later"_s).estimated);
        QVERIFY(!look.live.at(u"shop"_s).tables.at(u"public.users"_s).estimated);
        QCOMPARE(look.kept.size(), 1U);
        QCOMPARE(look.kept.front().of, u"shop"_s);
        QCOMPARE(look.kept.front().at.toString(Qt::ISODate), u"2026-11-01T02:00:00Z"_s);
        QCOMPARE(look.kept.front().job, u"20261101-020000-restore"_s);
    }

    void aMomentThatSomebodyHasWrittenIntoASidecarIsNone()
    {
        const DatabaseLook look =
            parseDatabaseLook(QByteArray(answer).replace("100\t2026-11-01T01:00:00Z", "100\t2026-13-45"));
        QVERIFY(!look.backups.front().tables.at(u"public.orders"_s).newest.isValid());
    }

    void halfAnAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end") << answer.left(answer.size() - 2);
        QTest::newRow("something behind the end") << QByteArray(answer + "D\tshop\t1\n");
        QTest::newRow("a number that is none") << QByteArray(answer).replace("\t1092", "\tmany");
        QTest::newRow("a size below nothing") << QByteArray(answer).replace("\t4096", "\t-1");
        QTest::newRow("a moment that is none") << QByteArray(answer).replace("T02:00:00Z\n", "T99:00:00Z\n");
        QTest::newRow("a table of no backup") << QByteArray(answer).replace("F\tshop_1", "F\tshop_2");
    }
    void halfAnAnswerIsNone()
    {
        QFETCH(QByteArray, said);
        QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)parseDatabaseLook(said));
    }

    void theLargestDifferenceComesFirst()
    {
        Restore made;
        compareContents(made, parseDatabaseLook(answer));
        QVERIFY(made.compared);
        QCOMPARE(made.databases, QStringList{u"shop"_s});
        QCOMPARE(made.equalTables, 2);
        QCOMPARE(made.tables.size(), 4U);
        QCOMPARE(made.tables[0].name, u"public.later"_s);
        QCOMPARE(made.tables[0].inBackup, -1);
        QCOMPARE(made.tables[1].name, u"public.orders"_s);
        QCOMPARE(made.tables[2].name, u"public.gone"_s);
        QCOMPARE(made.tables[2].live, -1);
        // As many, and not the same ones: somebody has written since.
        QCOMPARE(made.tables[3].name, u"public.carts"_s);
        QVERIFY(made.tables[3].newestLive > made.tables[3].newestInBackup);
        QCOMPARE(made.rowsLost, 3'000'000 + 992);
    }

    void nothingIsClaimedOfWhatCouldNotBeAsked()
    {
        Restore made;
        compareContents(made, parseDatabaseLook("\x1e"
                                                "contents\nX\tno answer\nF\ta.sql.gz\tshop\n.\n"));
        QVERIFY(!made.compared);
        QVERIFY(made.tables.empty());
        QCOMPARE(made.rowsLost, 0);
    }

    void aSetIsRestoredWhole()
    {
        const std::vector<Domain::Backup> all{
            backup(u"a_2.sql.gz"_s, u"a"_s, u"two"_s, 2), backup(u"b_2.sql.gz"_s, u"b"_s, u"two"_s, 2),
            backup(u"a_1.sql.gz"_s, u"a"_s, u"one"_s, 2), backup(u"hand.sql.gz"_s, {}, {}, 1)};
        QCOMPARE(choose(all, restore(u"b_2.sql.gz"_s)).ids(), (QStringList{u"a_2.sql.gz"_s, u"b_2.sql.gz"_s}));
        QCOMPARE(choose(all, restore(u"b_2.sql.gz"_s, u"a"_s)).ids(), QStringList{u"a_2.sql.gz"_s});
        QCOMPARE(choose(all, restore(u"a_1.sql.gz"_s, u"a"_s)).ids(), QStringList{u"a_1.sql.gz"_s});
        const ChosenBackups alone = choose(all, restore(u"hand.sql.gz"_s, u"shop"_s));
        QCOMPARE(alone.files.front().second, u"shop"_s);
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)choose(all, restore(u"nobody.sql.gz"_s)));
        // Half a set is not what was taken together.
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)choose(all, restore(u"a_1.sql.gz"_s)));
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed,
                                 (void)choose(all, restore(u"a_1.sql.gz"_s, u"c"_s)));
    }

    void whatCanNotBeRestoredIsNamed()
    {
        Domain::Backup damaged = backup(u"a"_s, u"a"_s, {}, 1);
        damaged.state = Domain::Backup::State::Damaged;
        damaged.reason = u"it is cut"_s;
        Domain::Backup here = backup(u"b"_s, u"b"_s, {}, 1);
        here.onServer = false;
        const QStringList problems = problemsOf({damaged, here, backup(u"c"_s, u"c"_s, {}, 1)});
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].contains(u"it is cut"_s));
        QVERIFY(problems[1].contains(u"on this computer only"_s));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseLook)
#include "tst_databaselook.moc"
