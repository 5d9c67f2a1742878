// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/migrations.h"
#include "operations/changes/rollback.h"
#include "operations/changes/runjob.h"
#include "operations/judge/blastradius.h"
#include "operations/judge/envkeys.h"
#include "operations/judge/mounts.h"
#include "operations/judge/promoteconditions.h"
#include "runbooks/promoterunbook.h"
#include "runbooks/rollbackrunbook.h"
#include "support/utc.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Operations;
using namespace Qt::StringLiterals;

namespace {

Domain::Configuration configuration(const QByteArray &pinned = "compose_project = \"shop-live\"")
{
    return Domain::parseConfiguration(R"(
[project]
name = "shop"
source = "."
[hosts.main]
address = "127.0.0.1"
[environments.stage]
host = "main"
directory = "/srv/stage"
compose_file = "compose.yml"
compose_project = "shop-stage"
backups = "/srv/backups/stage"
[environments.stage.services.web]
container = "stage-web"
[environments.live]
promotes_from = "stage"
protected = true
host = "main"
directory = "/srv/live"
compose_file = "compose.yml"
)" + pinned + R"(
backups = "/srv/backups/live"
[environments.live.database]
container = "live-db"
[environments.live.services.web]
container = "live-web"
host_port = 8080
health = "/healthz"
promote_image = true
[[environments.live.hooks]]
at = "after-start"
service = "web"
command = ["migrate"]
)",
                                      u"/tmp/slipway.toml"_s);
}

Runbooks::Runbook promotion()
{
    const auto config = configuration();
    Runbooks::PromoteParameters parameters{Domain::ReleaseId(u"r2"_s)};
    parameters.sourceRelease = u"r1"_s;
    parameters.copied = {"a b", "new\nline"};
    parameters.sourceObserved = {"f 1 2 644 a b"};
    return Runbooks::promoteRunbook(config, config.environment(u"stage"_s), config.environment(u"live"_s),
                                    parameters);
}

int indexOf(const Runbooks::Runbook &runbook, const QString &name)
{
    for (size_t i = 0; i < runbook.steps.size(); ++i) {
        if (runbook.steps[i].name == name)
            return int(i);
    }
    return -1;
}

Domain::Release release(const QString &id, int minute, bool current = false, const QString &bad = {},
                        bool images = true)
{
    Domain::Release made;
    made.id = id;
    made.deployedAt = TestSupport::utc(QDate(2026, 11, 22), QTime(10, minute));
    made.current = current;
    made.bad = bad;
    made.hasImages = images;
    return made;
}

QString refusal(const std::vector<Domain::Release> &kept, const QString &wanted)
{
    try {
        return u"took "_s + rollbackTarget(kept, wanted, u"live"_s).id;
    } catch (const Domain::PreconditionFailed &error) {
        return error.text();
    }
}

Domain::ObservedEnvironment healthy()
{
    Domain::ObservedEnvironment seen;
    seen.name = u"stage"_s;
    Domain::ObservedContainer web;
    web.name = u"stage-web"_s;
    web.state = u"running"_s;
    web.health = u"healthy"_s;
    seen.containers = {web};
    return seen;
}

} // namespace

class TestPromote : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsChangedBeforeTheBackup()
    {
        const auto runbook = promotion();
        QCOMPARE(runbook.kind, u"promote"_s);
        const int backup = indexOf(runbook, u"backup"_s);
        QVERIFY(backup > 0);
        for (int i = 0; i <= backup; ++i)
            QVERIFY2(!runbook.steps[size_t(i)].changes, qPrintable(runbook.steps[size_t(i)].name));
        for (const QString &name : {u"images"_s, u"apply"_s, u"build"_s, u"start"_s, u"record"_s}) {
            QVERIFY2(indexOf(runbook, name) > backup, qPrintable(name));
            QVERIFY2(!runbook.steps[size_t(indexOf(runbook, name))].undo.isEmpty(), qPrintable(name));
        }
        QVERIFY(indexOf(runbook, u"collect"_s) < indexOf(runbook, u"preflight"_s));
        QVERIFY(indexOf(runbook, u"hook-after-start-1"_s) > indexOf(runbook, u"start"_s));
    }

    void itSaysWhereTheTreeComesFrom()
    {
        const auto runbook = promotion();
        QCOMPARE(runbook.environment.at("SLIPWAY_DIRECTORY"), QByteArray("/srv/live"));
        QCOMPARE(runbook.environment.at("SLIPWAY_FROM_DIRECTORY"), QByteArray("/srv/stage"));
        QCOMPARE(runbook.environment.at("SLIPWAY_FROM_RELEASE"), QByteArray("r1"));
        QCOMPARE(runbook.environment.at("SLIPWAY_PROMOTED_IMAGES"), QByteArray("web\tlive-web\tstage-web\n"));
        QCOMPARE(runbook.lists.at(u"uploaded"_s), QByteArray("a b\0new\nline\0", 13));
        QCOMPARE(runbook.lists.at(u"source-observed"_s), QByteArray("f 1 2 644 a b\0", 14));
    }

    void aRollbackBuildsNothingAndRunsNoHook()
    {
        const auto config = configuration();
        Runbooks::RollbackParameters parameters{Domain::ReleaseId(u"r1"_s)};
        parameters.marksBad = true;
        const auto runbook = Runbooks::rollbackRunbook(config, config.environment(u"live"_s), parameters);
        QCOMPARE(indexOf(runbook, u"build"_s), -1);
        QCOMPARE(indexOf(runbook, u"hook-after-start-1"_s), -1);
        const int backup = indexOf(runbook, u"backup"_s);
        for (int i = 0; i <= backup; ++i)
            QVERIFY(!runbook.steps[size_t(i)].changes);
        for (const QString &name : {u"images"_s, u"apply"_s, u"retag"_s, u"start"_s, u"record"_s}) {
            const int at = indexOf(runbook, name);
            QVERIFY2(at > backup && !runbook.steps[size_t(at)].undo.isEmpty(), qPrintable(name));
        }
        QVERIFY(runbook.steps[size_t(indexOf(runbook, u"record"_s))].script.contains("Record a rollback"));
        QCOMPARE(runbook.environment.at("SLIPWAY_MARKS_BAD"), QByteArray("1"));
    }

    void theTargetIsTheNewestGoodOneBefore()
    {
        const std::vector<Domain::Release> kept{release(u"r5"_s, 5), release(u"r4"_s, 4, true),
                                                release(u"r3"_s, 3, false, u"rolled back"_s),
                                                release(u"r2"_s, 2, false, {}, false), release(u"r1"_s, 1)};
        QCOMPARE(refusal(kept, {}), u"took r1"_s);
        QCOMPARE(refusal(kept, u"r3"_s), u"took r3"_s); // who names a bad one means it
        QCOMPARE(refusal(kept, u"r5"_s), u"took r5"_s); // and forward again
        QVERIFY(refusal(kept, u"r9"_s).contains(u"live keeps no release r9"_s));
        QVERIFY(refusal(kept, u"r2"_s).contains(u"never kept"_s));
        QVERIFY(refusal({release(u"r1"_s, 1)}, {}).contains(u"never deployed to"_s));
        QVERIFY(refusal({release(u"r1"_s, 1, true)}, {}).contains(u"no release from before r1"_s));
        const QString allBad = refusal({release(u"r2"_s, 2, true), release(u"r1"_s, 1, false, u"x"_s)}, {});
        QVERIFY(allBad.contains(u"marked as bad: r1"_s) && allBad.contains(u"--to"_s));
    }

    void conditionsCanFailWithTheirRemedy()
    {
        const auto config = configuration();
        const auto &stage = config.environment(u"stage"_s);
        const auto &live = config.environment(u"live"_s);
        Domain::ObservedEnvironment seen = healthy();
        for (const Condition &condition : conditionsOf(config, stage, live, seen, {}, {}))
            QVERIFY2(condition.met, qPrintable(condition.title));
        seen.containers[0].health = u"unhealthy"_s;
        seen.interruptedJob = u"j1"_s;
        const auto open = configuration("");
        const auto failed = conditionsOf(open, open.environment(u"stage"_s), open.environment(u"live"_s), seen,
                                         u"VERSION"_s, {u"source-health"_s});
        QStringList said;
        for (const Condition &condition : failed) {
            QVERIFY2(!condition.met && !condition.problem.isEmpty() && !condition.remedy.isEmpty(),
                     qPrintable(condition.title));
            said << condition.problem;
        }
        QVERIFY(said.join(u' ').contains(u"stage-web is unhealthy"_s));
        QVERIFY(said.join(u' ').contains(u"VERSION"_s));
        QCOMPARE(failed[0].name, u"source-health"_s);
        QVERIFY(failed[0].overridden && !failed[1].overridden);
    }

    void whatIsRecreatedIsEstimated()
    {
        const auto config = configuration();
        ComposeLook look;
        look.services = {{u"db"_s, {}, {}, {}, {u"/srv/live/db.conf"_s}, false, u"h1"_s},
                         {u"web"_s, {}, {}, u"/srv/live/web"_s, {}, true, u"h2"_s},
                         {u"proxy"_s, {}, {}, {}, {u"/srv/live/proxy/site.conf"_s}, false, u"h3"_s},
                         {u"mail"_s, {}, {}, {}, {}, false, u"new"_s},
                         {u"queue"_s, {}, {}, {}, {}, false, u"h5"_s}};
        look.running = {{u"db"_s, u"live-db"_s, u"h1"_s, {}, {}, false},
                        {u"web"_s, u"live-web"_s, u"h2"_s, {}, {}, false},
                        {u"proxy"_s, u"p"_s, u"h3"_s, {}, {}, false},
                        {u"mail"_s, u"m"_s, u"old"_s, {}, {}, false},
                        {u"gone"_s, u"g"_s, u"h"_s, {}, {}, false}};
        Sync::TreeDiff diff;
        const auto entry = [](const QByteArray &path) {
            Sync::Entry made;
            made.path = path;
            return made;
        };
        diff.changed = {entry("web/server.ts"), entry("db.conf"), entry("proxy/site.conf")};
        const Affected affected = affectedBy(look, diff, config.environment(u"live"_s));
        QCOMPARE(affected.recreated, (QStringList{u"web"_s, u"proxy"_s, u"mail"_s}));
        QCOMPARE(affected.created, QStringList{u"queue"_s});
        QCOMPARE(affected.orphaned, QStringList{u"gone"_s});
        QVERIFY(affected.known && !affected.database);

        Plan plan;
        plan.affected = affected;
        plan.migrations = {u"migrations/1.sql"_s};
        plan.server.environments = {healthy()};
        plan.server.environments[0].name = u"live"_s;
        plan.server.environments[0].containers[0].name = u"live-db"_s;
        const QString sentence = blastRadius(plan, config.environment(u"live"_s), 4.2);
        for (const QString &part : {u"web"_s, u"leaves the database container alone"_s, u"4.2 s"_s, u"queue"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QCOMPARE(containerNotes(plan).size(), 1); // the service that is left over
        // What does its work and ends is run again by every start.
        look.services[4].once = true;
        Domain::ObservedEnvironment seen = plan.server.environments[0];
        seen.containers.push_back(seen.containers[0]);
        seen.containers.back().service = u"mail"_s;
        seen.containers.back().endedWell = true;
        plan.environment = u"live"_s;
        plan.server.environments[0] = seen;
        plan.runOnce = runOnceServices(look, affected, config.environment(u"live"_s), seen);
        QCOMPARE(plan.runOnce, (QStringList{u"mail"_s, u"queue"_s}));
        QCOMPARE(containerNotes(plan).mid(1),
                 (QStringList{u"The service mail runs again; it may change data."_s,
                              u"The service queue runs; it may change data."_s}));
        plan.runOnce.clear();
        // What is unhealthy before is named, so that nobody takes it for the job's doing.
        seen.containers[0].health = u"unhealthy"_s;
        noteUnhealthy(plan, seen);
        QCOMPARE(plan.unhealthy, QStringList{u"live-db"_s});
        QCOMPARE(
            plan.notes,
            QStringList{u"Unhealthy now, before anything is changed: live-db (its health check fails)."_s});
        plan.affected.database = true;
        QVERIFY2(containerNotes(plan).value(0).contains(u"database container is recreated"_s),
                 qPrintable(containerNotes(plan).join(u'\n')));
        QVERIFY(!blastRadius(plan, config.environment(u"live"_s), -1).contains(u"Not reachable"_s));
    }

    void whatMayRunOnceIsNamedWhereItStarts()
    {
        const auto config = configuration();
        const Domain::Environment &live = config.environment(u"live"_s);
        const auto service = [](const QString &name, const QString &container, bool perhaps) {
            ComposeService made;
            made.name = name;
            made.container = container;
            made.perhapsOnce = perhaps;
            return made;
        };
        ComposeLook look;
        look.services = {service(u"db"_s, u"live-db"_s, true), service(u"web"_s, u"live-web"_s, true),
                         service(u"nightly"_s, {}, true),      service(u"seed"_s, {}, true),
                         service(u"redis"_s, {}, true),        service(u"fresh"_s, {}, true),
                         service(u"worker"_s, {}, false)};
        look.services.back().replicas = 1;
        look.running = {{u"db"_s, u"live-db"_s, {}, {}, u"running"_s, true},
                        {u"web"_s, u"live-web"_s, {}, {}, u"exited"_s, true},
                        {u"nightly"_s, u"n"_s, {}, {}, u"running"_s, true},
                        {u"seed"_s, u"s"_s, {}, {}, u"exited"_s, true}, // with status 4
                        {u"redis"_s, u"r"_s, {}, {}, u"running"_s, false},
                        {u"worker"_s, u"w1"_s, {}, {}, u"running"_s, false},
                        {u"worker"_s, u"w2"_s, {}, {}, u"running"_s, false},
                        {u"reports"_s, u"p"_s, {}, {}, u"running"_s, false}};
        look.dormant = {u"reports"_s};
        Affected affected = affectedBy(look, {}, live);
        QVERIFY(affected.orphaned.isEmpty());
        QCOMPARE(affected.dormant, QStringList{u"reports"_s});
        QCOMPARE(runOnceServices(look, affected, live, {}), (QStringList{u"seed"_s, u"fresh"_s}));
        affected.recreated = {u"nightly"_s, u"redis"_s, u"db"_s};
        QCOMPARE(runOnceServices(look, affected, live, {}), (QStringList{u"nightly"_s, u"seed"_s, u"fresh"_s}));
        look.cut = {u".env"_s};
        QCOMPARE(cutValues(look, {}),
                 QStringList{
                     u"A value in .env holds a $, and compose takes what follows for a variable. Put the value "
                     "into single quotes in that file on the server."_s});
        QVERIFY(cutValues(look, {u"env-keys"_s}).isEmpty());
        look.cut = {u"unknown"_s};
        QVERIFY(!cutValues(look, {}).value(0).contains(u"override"_s));
        Plan plan;
        plan.compose = look;
        plan.affected = affected;
        const QStringList notes = containerNotes(plan);
        QCOMPARE(notes,
                 (QStringList{
                     u"Only a profile that is not on starts the service reports; it is left as it is."_s,
                     u"The service worker has 2 containers, and will have 1, as the compose file says."_s}));
    }

    void aRollbackSaysWhatRanSinceAndWhichBackupIsFromBefore()
    {
        const auto at = [](const char *text) {
            return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
        };
        KeptReleases kept;
        kept.backups = {{u"one"_s, at("2026-01-02T00:00:00Z"), u"r1"_s, true, {}, 1},
                        {u"two-b"_s, at("2026-01-02T12:00:00Z"), u"r1"_s, true, u"two-a"_s, 3}};
        Rollback plan;
        plan.target.id = u"r1"_s;
        plan.target.deployedAt = at("2026-01-01T00:00:00Z");
        const QDateTime now = at("2026-01-04T00:00:00Z");
        Rollback unknown = plan;
        addData(unknown, kept, now);
        const QStringList plain = rollbackSentences(u"live"_s, unknown);
        QCOMPARE(plain.size(), 3);
        QCOMPARE(plain[1], u"No file of a migration lies between the two."_s);
        QVERIFY2(
            plain[2].startsWith(u"The backup two-a (a set of 3 files) is the newest from when that release "
                                "was live. To"_s),
            qPrintable(plain[2]));
        QVERIFY(!unknown.dataBackup);

        // r2 was undone, r3 went live; what ran before r1 was recorded is r1's own.
        kept.ran = {
            {at("2025-12-31T00:00:00Z"), u"r0"_s, u"seed"_s, u"zero"_s, 1, at("2025-12-31T00:00:00Z")},
            {at("2026-01-02T00:01:00Z"), u"r2"_s, u"nightly"_s, u"one"_s, 1, at("2026-01-02T00:00:00Z")},
            {at("2026-01-02T00:01:00Z"), u"r2"_s, u"seed"_s, u"one"_s, 1, at("2026-01-02T00:00:00Z")},
            {at("2026-01-02T11:00:00Z"), u"r1"_s, u"web"_s, u"one"_s, 1, at("2026-01-02T10:00:00Z")},
            {at("2026-01-03T00:01:00Z"), u"r3"_s, u"web"_s, u"two-a"_s, 3, at("2026-01-02T12:00:00Z")}};
        Rollback known = plan;
        addData(known, kept, now);
        QCOMPARE(known.dataBackup->id, u"one"_s);
        QCOMPARE(known.minutesLost, 2 * 24 * 60);
        QVERIFY(known.newestIsLater);
        const QStringList sentences = rollbackSentences(u"live"_s, known);
        QCOMPARE(sentences[2], u"Code of other releases has run since that release was deployed, and may have "
                               u"changed data: nightly, seed (release r2); "
                               "web (release r3)."_s);
        QVERIFY2(sentences[3].startsWith(u"The backup one holds the data as they were on that release"_s),
                 qPrintable(sentences[3]));
        QVERIFY2(sentences[4].contains(u"but other code had run before it"_s), qPrintable(sentences[4]));

        // The one from before is the newest, too; and it may be gone.
        kept.ran.erase(kept.ran.begin() + 1, kept.ran.begin() + 4);
        Rollback same = plan;
        addData(same, kept, now);
        QCOMPARE(same.dataBackup->id, u"two-a"_s);
        QVERIFY(!same.newestBackup);
        kept.ran.back().backup.clear();
        kept.backups.clear();
        Rollback gone = plan;
        addData(gone, kept, now);
        QVERIFY(rollbackSentences(u"live"_s, gone)
                    .contains(u"No verified backup holds the data as they were on that release."_s));
    }

    void whatWasAcceptedIsWhatRuns()
    {
        Plan plan;
        plan.environment = u"live"_s;
        plan.basis = {{}, u"c1"_s, u"tree"_s, u"r1"_s, u"files"_s};
        Wishes wishes;
        requireRunnable(plan, wishes, true); // nobody looked at it, as in a script
        wishes.accepted = plan.basis;
        requireRunnable(plan, wishes, true);
        const auto refusal = [&wishes](const Plan &now, bool untouched = true) -> QString {
            try {
                requireRunnable(now, wishes, untouched);
            } catch (const Domain::PlanOutdated &refused) {
                return refused.message() + (refused.unchanged().isEmpty() ? QString() : u" +"_s);
            }
            return QString();
        };
        Plan other = plan;
        other.basis.tree = u"another"_s;
        QCOMPARE(refusal(other), u"The local tree is no longer the one that was shown. +"_s);
        other.basis.onto = u"r2"_s;
        QCOMPARE(refusal(other),
                 u"The local tree is no longer the one that was shown. live is on the release r2 "
                 "now, no longer on r1. +"_s);
        other = plan;
        other.basis.commit = u"c2"_s;
        QCOMPARE(refusal(other),
                 u"The local tree is the same, but of another commit than the one that was shown. +"_s);
        other = plan;
        other.basis.onto.clear();
        QCOMPARE(refusal(other), u"live is on no release any more; it was on r1. +"_s);
        other = plan;
        other.basis.files = u"others"_s;
        // An interrupted job was undone in between, so not everything is as it was.
        QCOMPARE(refusal(other, false), u"Other files of live would be written or removed than were shown."_s);
        other = plan;
        other.promotion.emplace().source = u"stage"_s;
        other.basis.release = u"s2"_s;
        QCOMPARE(refusal(other), u"stage is on the release s2 now; it was on none. +"_s);
        other.basis = {{}, u"c1"_s, u"another"_s, u"r1"_s, u"files"_s};
        QCOMPARE(refusal(other), u"The tree of stage is no longer the one that was shown. +"_s);
        other.promotion.reset();
        other.rollback.emplace();
        wishes.accepted->release = u"r0"_s;
        other.basis = {u"r00"_s, u"c1"_s, u"another"_s, u"r1"_s, u"files"_s};
        QCOMPARE(refusal(other), u"It would go back to r00 now, no longer to r0. +"_s);
        // What is refused anyway is no question.
        other.problems = {u"It is locked."_s};
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, requireRunnable(other, wishes, true));
    }

    void aDifferenceIsKnownByWhatItWritesAndRemoves()
    {
        Sync::TreeDiff diff;
        Sync::Entry entry;
        entry.path = "a";
        entry.sha256 = "1";
        diff.changed = {entry};
        Sync::RemoteManifest there;
        there.managed.entries = {entry};
        there.observed = {"f 1 100.0 644 a"};
        const QString first = hashOf(diff, there);
        QCOMPARE(hashOf(diff, there), first);
        std::swap(diff.changed, diff.removed);
        QVERIFY(hashOf(diff, there) != first);
        std::swap(diff.changed, diff.removed);
        diff.changed[0].sha256 = "2";
        QVERIFY(hashOf(diff, there) != first);
        diff.changed[0].sha256 = "1";
        diff.changed[0].access = 0;
        QVERIFY(hashOf(diff, there) != first);
        diff.changed[0].access = entry.access;
        // A colleague has mended on the server what would be overwritten.
        there.observed = {"f 1 200.0 644 a"};
        QVERIFY(hashOf(diff, there) != first);
        there.observed = {"f 1 100.0 644 a"};
        QCOMPARE(hashOf(diff, there), first);
        // Where a list ends is part of it.
        Sync::TreeDiff one;
        Sync::TreeDiff two;
        one.added = {entry};
        two.changed = {entry};
        QVERIFY(hashOf(one, there) != hashOf(two, there));
    }

    void composeReadsYamlFilesAndNoLockFiles()
    {
        Sync::Manifest tree;
        const auto add = [&tree](const QByteArray &path, qint64 size, Sync::Entry::Type type) {
            Sync::Entry entry;
            entry.path = path;
            entry.size = size;
            entry.type = type;
            tree.entries.push_back(entry);
        };
        add("compose.yml", 900, Sync::Entry::Type::File);
        add("deploy/common.yaml", 100, Sync::Entry::Type::File);
        add("link.yml", 0, Sync::Entry::Type::Symlink);
        add("pnpm-lock.yaml", 900'000, Sync::Entry::Type::File);
        add("src/main.ts", 10, Sync::Entry::Type::File);
        add("deploy/stage.env", 10, Sync::Entry::Type::File);
        Domain::Environment environment = configuration().environment(u"stage"_s);
        QCOMPARE(Sync::listedPaths(composeInputs(tree, environment)),
                 (QByteArrayList{"compose.yml", "deploy/common.yaml"}));
        environment.envFile = u"deploy/stage.env"_s;
        QCOMPARE(Sync::listedPaths(composeInputs(tree, environment)),
                 (QByteArrayList{"compose.yml", "deploy/common.yaml", "deploy/stage.env"}));
    }

    void migrationsAreKnownByTheirFolder()
    {
        for (const char *path : {"backend/migrations/0001_orders.sql", "db/migrate/20260101_x.rb",
                                 "src/Migrations/V2__due.sql", "alembic/versions/ab12_due.py"})
            QVERIFY2(Domain::isMigration(path), path);
        for (const char *path : {"migrations/README.md", "src/migrations/index.ts", "migrations.sql",
                                 "src/orders.sql", "app/versions/1.py", "migrations/__init__.py"})
            QVERIFY2(!Domain::isMigration(path), path);
    }

    void whatComposeWouldDoIsRead()
    {
        const ComposeLook look = parseComposeLook("motd\n\x1e{\"problem\":\"\",\"differences\":[{\"path\":"
                                                  "\"services/web/ports/0\",\"old\":null,\"new\":\"80:80\"}],"
                                                  "\"services\":[{\"name\":\"web\",\"container\":\"\","
                                                  "\"image\":\"i\",\"context\":\"/c\",\"hash\":\"h\","
                                                  "\"built\":true,\"mounts\":[\"/m\"]}],\"running\":[]}");
        QCOMPARE(look.differences.size(), 1U);
        QVERIFY(look.differences[0].old.isNull() && look.differences[0].now == u"80:80"_s);
        QVERIFY(look.services[0].built && look.services[0].mounts == QStringList{u"/m"_s});
        QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)parseComposeLook("\x1enonsense"));
    }

    void whatServicesWouldLoseSightOfIsACondition()
    {
        const QByteArray begin = "\x1e{\"problem\":\"\",\"services\":[],\"running\":[],\"out_of_sight\":";
        const ComposeLook look = parseComposeLook(
            begin
            + R"(["web\tvolume\treports-hand\t/reports\tvolume\treports","web\tbind\t/a b\t/u\tnone\t-"]})");
        QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)parseComposeLook(begin + R"(["web\tvolume"]})"));

        const auto judged = [](const ComposeLook &seen, const QStringList &overrides, QStringList &problems) {
            std::vector<Condition> conditions = jobConditions({}, overrides);
            judgeMounts(conditions, problems, seen, u"compose.yml"_s, overrides);
            for (const Condition &condition : conditions) {
                if (condition.name == "volumes"_L1)
                    return condition;
            }
            return Condition();
        };
        QStringList problems;
        QVERIFY(!judged(parseComposeLook(begin + "[]}"), {}, problems).judged);
        QVERIFY(!judged(parseComposeLook(begin + "null}"), {}, problems).judged);
        QVERIFY(problems.isEmpty());
        const Condition lost = judged(look, {}, problems);
        QVERIFY(lost.judged && !lost.met && !lost.overridden);
        QCOMPARE(lost.problem,
                 u"The service web would have the volume reports at /reports, but what it keeps there is "
                 "in the volume reports-hand. The service web would have nothing mounted at /u, but what "
                 "it keeps there is in the folder /a b."_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].endsWith(u" --override volumes."_s));
        problems.clear();
        QVERIFY(judged(look, {u"volumes"_s}, problems).overridden);
        QVERIFY(problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPromote)
#include "tst_promote.moc"
