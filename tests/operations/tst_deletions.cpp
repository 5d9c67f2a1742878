// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/judge/checkoutconditions.h"
#include "operations/judge/deletionconditions.h"
#include "operations/look/deletions.h"
#include "operations/look/survey.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Operations;
using namespace Qt::StringLiterals;

namespace {

Survey survey()
{
    const auto configuration = Domain::parseConfiguration(R"(
[project]
name = "shop"
source = "."
[hosts.main]
address = "127.0.0.1"
[environments.stage]
host = "main"
directory = "/srv/stage"
compose_file = "compose.yml"
backups = "/srv/backups/stage"
)",
                                                          u"/tmp/slipway.toml"_s);
    return {configuration.environment(u"stage"_s), {}, {}, {}, {}, {}};
}

Sync::Entry entry(const QByteArray &path, Sync::Entry::Type type = Sync::Entry::Type::File)
{
    Sync::Entry made;
    made.path = path;
    made.type = type;
    return made;
}

QByteArray answer(const QByteArrayList &records)
{
    return "motd\n\036" + records.join('\0')
           + QByteArray(records.isEmpty() ? "" : "\0", records.isEmpty() ? 0 : 1) + "e "
           + QByteArray::number(records.size()) + '\0';
}

} // namespace

class TestDeletions : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatTheServerSays()
    {
        const Deletions deletions =
            parseDeletions(answer({"m data/a b", "m new\nline", "k /data/", "f README.old", "o conf/x", "s web",
                                   "b many/.env", "l cache", "c many"}));
        QCOMPARE(deletions.mounted, (QStringList{u"data/a b"_s, u"new\nline"_s}));
        QCOMPARE(deletions.keep, QStringList{u"/data/"_s});
        QCOMPARE(deletions.unknown, QStringList{u"README.old"_s});
        QCOMPARE(deletions.overwritten, QStringList{u"conf/x"_s});
        QCOMPARE(deletions.left, QByteArrayList{"cache"});
        QCOMPARE(deletions.links, QStringList{u"web"_s});
        QCOMPARE(deletions.blocked, QStringList{u"many/.env"_s});
        QVERIFY(deletions.many);
        QVERIFY(parseDeletions(answer({})).mounted.isEmpty());
    }

    void whatStandsInTheWayIsToldAsTheJobTellsIt()
    {
        Survey seen = survey();
        seen.deletions.links = QStringList{u"web"_s};
        std::vector<Condition> conditions = deletionConditions(seen, {});
        QCOMPARE(conditions.size(), 2U);
        QVERIFY(!conditions[1].met && conditions[1].name == u"deletions"_s);
        QVERIFY(conditions[1].problem.contains(u"would become folders"_s)
                && conditions[1].problem.endsWith(u": web."_s));
        QVERIFY(refusalsOf(deletionConditions(seen, {u"deletions"_s})).isEmpty());
        // No override helps where there is no room.
        seen.deletions.blocked = QStringList{u"many/.env"_s};
        const QStringList refusals = refusalsOf(deletionConditions(seen, {u"deletions"_s}));
        QCOMPARE(refusals.size(), 1);
        QVERIFY(refusals[0].startsWith(u"A folder on the server would become a file"_s));
        QVERIFY(!refusals[0].contains(u"--override"_s));
    }

    void aLinkThatKeepHoldsBackIsTold()
    {
        Survey seen = survey();
        QVERIFY(checkoutNotes(seen).isEmpty());
        seen.local.keptLinks = QByteArrayList{"uploads"};
        const QStringList notes = checkoutNotes(seen);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].startsWith(u"uploads: a link here, and kept on the server (keep): it is not sent"_s));
    }

    void halfAnAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("output");
        const QByteArray whole = answer({"m data/a", "f b"});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no beginning") << whole.mid(whole.indexOf('m', 6));
        for (const qsizetype cut : {1, 2, 4, 6, 9})
            QTest::newRow(qPrintable(u"cut by %1"_s.arg(cut))) << whole.chopped(cut);
        QTest::newRow("lost one") << QByteArray(whole).replace(QByteArray("f b\0", 4), QByteArray());
        QTest::newRow("a letter of its own") << answer({"x data"});
        QTest::newRow("no path") << answer({"m "});
        QTest::newRow("no letter") << answer({"data"});
    }
    void halfAnAnswerIsNone()
    {
        QFETCH(const QByteArray, output);
        QVERIFY_THROWS_EXCEPTION(Domain::VerificationFailed, (void)parseDeletions(output));
    }

    void whatIsLeftAloneIsNobodys()
    {
        Survey seen = survey();
        seen.remote.managed.entries = {entry("a"), entry("cache", Sync::Entry::Type::Directory), entry("d")};
        seen.remote.observed = {"f 1 2 644 a", "d - - - cache/", "f 1 2 644 d"};
        seen.diff.removed = {entry("d"), entry("cache", Sync::Entry::Type::Directory)};
        leaveAlone(seen, {"cache", "d"});
        QCOMPARE(Sync::listedPaths(seen.diff.removed), QByteArrayList{"d"}); // a file is never left out by this
        QCOMPARE(Sync::listedPaths(seen.remote.managed.entries), (QByteArrayList{"a", "d"}));
        QCOMPARE(seen.remote.observed, (QByteArrayList{"f 1 2 644 a", "f 1 2 644 d"}));
        QVERIFY(seen.remote.unmanaged.contains("cache"));
    }

    void dataAreNotOverridden()
    {
        Survey seen = survey();
        seen.deletions = parseDeletions(
            answer({"m data/1", "m data/2", "m data/3", "m data/4", "m data/5", "m data/6", "k /da\"ta\\ /"}));
        const auto conditions = deletionConditions(seen, {u"deletions"_s, u""_s});
        const QString refusal = refusalsOf(conditions).join(u'\n');
        QVERIFY2(refusal.contains(u"data/1, data/2, data/3, data/4, data/5 and"_s), qPrintable(refusal));
        QVERIFY2(refusal.contains(u"keep = [\"/da\\\"ta\\\\ /\"]"_s), qPrintable(refusal));
        QVERIFY2(!refusal.contains(u"--override"_s), qPrintable(refusal));
    }

    void aNewMountIsAskedAboutWhateverWasSaidBefore()
    {
        Survey seen = survey();
        Domain::ObservedEnvironment stage;
        stage.name = u"stage"_s;
        Domain::ObservedContainer web;
        web.mounts = {{u"bind"_s, u"/srv/stage/app"_s, u"/app"_s}, {u"volume"_s, u"data"_s, u"/data"_s}};
        stage.containers.push_back(web);
        seen.server.environments.push_back(stage);
        QVERIFY(!mountsMore(seen, {}));
        QVERIFY(!mountsMore(seen, {u"rw\t/srv/stage/app"_s}));
        QVERIFY(mountsMore(seen, {u"rw\t/srv/stage/app"_s, u"ro\t/srv/stage/app/data.db"_s}));
        QVERIFY(mountsMore(seen, {u"rw\t/mnt/a\tb"_s}));
    }

    void whatNoReleaseHadIsAskedForByName()
    {
        Survey seen = survey();
        QVERIFY(refusalsOf(deletionConditions(seen, {})).isEmpty());
        seen.deletions.unknown = {u"README.old"_s};
        QString refusal = refusalsOf(deletionConditions(seen, {})).join(u'\n');
        QVERIFY2(refusal.contains(u"README.old"_s) && refusal.endsWith(u"--override deletions."_s),
                 qPrintable(refusal));
        QVERIFY(refusalsOf(deletionConditions(seen, {u"deletions"_s})).isEmpty());
        seen.deletions = {};
        seen.deletions.many = true;
        seen.diff.removed = {entry("b"), entry("a"), entry("f", Sync::Entry::Type::Directory)};
        seen.remote.managed.entries = seen.diff.removed;
        refusal = refusalsOf(deletionConditions(seen, {})).join(u'\n');
        QVERIFY2(refusal.contains(u"2 of 2 files would be deleted: a, b."_s), qPrintable(refusal));
        seen.deletions = {};
        seen.deletions.overwritten = {u"conf/x"_s};
        refusal = refusalsOf(deletionConditions(seen, {})).join(u'\n');
        QVERIFY2(refusal.contains(u"would be overwritten: conf/x."_s), qPrintable(refusal));
    }
};

QTEST_GUILESS_MAIN(TestDeletions)
#include "tst_deletions.moc"
