// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/report.h"
#include "domain/error.h"
#include "operations/judge/envkeys.h"
#include "operations/look/serverprobe.h"
#include "operations/look/survey.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace Slipway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray toml = R"(
[project]
name = "shop"
source = "."
[hosts.main]
address = "127.0.0.1"
[environments.staging]
host = "main"
directory = "/srv/stage"
compose_file = "compose.yml"
compose_project = "shop-stage"
backups = "/srv/backups"
[environments.staging.database]
container = "shop-db"
[environments.staging.services.web]
container = "shop-web"
[[routes]]
domain = "shop.example"
upstream = "http://localhost:8080"
environment = "staging"
tls = true
)";

QByteArray probe(const QByteArray &more = {})
{
    return "Welcome to the "
           "server!\n\x1e{\"time\":\"2026-11-22T10:00:00Z\",\"user\":\"u\",\"state_directory\":\"/s\","
           "\"missing_tools\":[],\"docker\":{\"version\":\"20\",\"problem\":\"\"},\"compose\":{\"v1\":\"\","
           "\"v2\":\"2.1\"},"
           "\"containers\":[{\"name\":\"/"
           "shop-db\",\"state\":\"running\",\"health\":\"healthy\",\"project\":\"shop-stage\"}],"
           "\"environments\":{\"staging\":{\"directory_exists\":true,\"directory_writable\":true"
           + more
           + "}},\"nginx\":\"server { server_name shop.example; location / { proxy_pass http://127.0.0.1:9; } "
             "}\","
             "\"certificates\":[{\"domain\":\"shop.example\",\"text\":\"notAfter=Dec  2 10:00:00 2026 GMT\"}],"
             "\"unreadable\":[]}\n";
}

Domain::Configuration configuration()
{
    return Domain::parseConfiguration(toml, u"/tmp/slipway.toml"_s);
}

Domain::ObservedServer parsed(const QByteArray &more = {})
{
    const Domain::Configuration config = configuration();
    return Operations::parseProbe(probe(more), config, config.hosts.front().name);
}

} // namespace

class TestQueries : public QObject
{
    Q_OBJECT

private slots:
    void anothersBackupsAreNoneOfTheEnvironments()
    {
        const QByteArray probed =
            "\x1e{\"time\":\"2026-11-22T10:00:00Z\",\"containers\":[],\"environments\":{\"staging\":"
            "{\"directory_exists\":true}},\"backups\":{\"staging\":"
            "{"
            "\"files\":[\"a.sql.gz\\t9\\t1.5\",\"b.sql.gz\\t9\\t2.5\",\"c.sql.gz\\t9\\t3.5\",\"d.sql."
            "gz\\t9\\t4.5\","
            "\"e.sql.gz\\t9\\t0.5\"],"
            "\"descriptions\":[\"a.sql.gz\\t2026-11-20T00:00:00Z\\ttrue\\t\\tstaging\\tshop\\t\","
            "\"b.sql.gz\\t2026-11-21T00:00:00Z\\ttrue\\t\\tlive\\tshop\\t\","
            "\"c.sql.gz\\t2026-11-21T00:00:00Z\\tfalse\\t\\tstaging\\ttides\\t\","
            "\"e.sql.gz\\t2026-11-19T00:00:00Z\\tfalse\\t\\t\\t\\tit could not be decompressed: \"],"
            "\"foreign\":[\"d.sql.gz\\t9\\t4.5\"],"
            "\"scheduled\":\"failed\\t2026-11-22T03:00:00Z\\t2026-11-22T03:01:00Z\\tj\\t\\tno docker\"}}}\n";
        const Domain::Configuration config = configuration();
        const Domain::ObservedServer server = Operations::parseProbe(probed, config, config.hosts.front().name);
        const Domain::ObservedEnvironment *staging = server.environment(u"staging"_s);
        QVERIFY(staging);
        QCOMPARE(staging->backupFiles.size(), size_t(2));
        QCOMPARE(staging->newestVerifiedBackup->id, u"a.sql.gz"_s);
        QCOMPARE(staging->foreignBackups, 3);
        // What a killed reader has left in a sidecar is no damage.
        QVERIFY(!staging->backupFiles[1].verified);
        QCOMPARE(staging->lastScheduled->problem(), u"no docker"_s);
    }

    void theStatusIsWhatTheContractSays()
    {
        const QJsonObject status =
            Cli::Report::statusJson(configuration(),
                                    {parsed(",\"release\":{\"id\":\"r1\",\"commit\":\"abc\"}")}, {})
                .object();
        const QJsonObject staging = status.value(u"environments"_s).toObject().value(u"staging"_s).toObject();
        QCOMPARE(staging.value(u"release"_s).toObject().value(u"id"_s).toString(), u"r1"_s);
        const QJsonObject web = staging.value(u"services"_s).toObject().value(u"web"_s).toObject();
        QCOMPARE(web.value(u"state"_s).toString(), u"missing"_s);
        for (const QString &key : {u"container"_s, u"state"_s, u"health"_s, u"image"_s})
            QVERIFY2(web.contains(key), qPrintable(key));
        QCOMPARE(staging.value(u"database"_s).toObject().value(u"state"_s).toString(), u"running"_s);
        QVERIFY(staging.value(u"newest_verified_backup"_s).isNull());
        QVERIFY(staging.value(u"job"_s).isNull());
        const QJsonObject route = status.value(u"routes"_s).toArray().first().toObject();
        QCOMPARE(route.value(u"declared_upstream"_s).toString(), u"http://localhost:8080"_s);
        QCOMPARE(route.value(u"observed_upstream"_s).toString(), u"http://127.0.0.1:9"_s);
        QCOMPARE(route.value(u"certificate"_s).toObject().value(u"days_left"_s).toInt(), 10);
    }

    void aManualLockIsPartOfTheStatus()
    {
        const auto lockIn = [](const QByteArray &probe) {
            return Cli::Report::statusJson(configuration(), {parsed(probe)}, {})
                .object()[u"environments"_s][u"staging"_s][u"lock"_s];
        };
        const QByteArray locked =
            ",\"manual_lock\":{\"until\":1795510800,\"by\":\"anna\",\"since\":\"2026-11-22T09:00:00Z\","
            "\"reason\":\"stocktaking\"}";
        QCOMPARE(lockIn(locked), QJsonValue(QJsonObject{{u"by"_s, u"anna"_s},
                                                        {u"since"_s, u"2026-11-22T09:00:00Z"_s},
                                                        {u"reason"_s, u"stocktaking"_s},
                                                        {u"until"_s, u"2026-11-24T09:00:00Z"_s}}));
        QVERIFY(lockIn({}).isNull());
        const QString text = Cli::Report::statusText(configuration(), {parsed(locked)}, {});
        QVERIFY2(text.contains("stocktaking"_L1) && text.contains("anna"_L1), qPrintable(text));
        QVERIFY(!Cli::Report::statusText(configuration(), {parsed()}, {}).contains("anna"_L1));
    }

    void whatTheProbeNamesStandsOnOneLine()
    {
        const QByteArray odd = "\"a\\nb\\u001b[31m\"";
        const QString line = u"a?b?[31m"_s;
        const Domain::ObservedServer server = parsed(
            ",\"manual_lock\":{\"until\":0,\"by\":" + odd + ",\"since\":\"2026-11-22T09:00:00Z\",\"reason\":"
            + odd + "},\"lock\":{\"job\":\"j\",\"by\":" + odd + ",\"step\":" + odd + "},\"env_keys\":[" + odd
            + "],\"release\":{\"id\":\"r1\",\"deployed_by\":" + odd + '}');
        const Domain::ObservedEnvironment &seen = server.environments.front();
        QCOMPARE(seen.manualLock->by, line);
        QCOMPARE(seen.manualLock->reason, line);
        QCOMPARE(seen.lock->by, line);
        QCOMPARE(seen.lock->step, line);
        QCOMPARE(seen.envKeys, QStringList{line});
        QCOMPARE(seen.release->deployedBy, line);
        QVERIFY(server.nginx.size() == 1); // which has lines
    }

    void whatIsNoProbeIsSaid()
    {
        const Domain::Configuration config = configuration();
        QVERIFY_THROWS_EXCEPTION(
            Domain::CommandFailed,
            (void)Operations::parseProbe("bash: not found", config, config.hosts.front().name));
    }

    void problemsAreRefusedWithTheirRemedy()
    {
        const Domain::Configuration config = configuration();
        Operations::Survey survey{config.environments.front(),          {}, {},
                                  parsed(",\"marker\":\"/elsewhere\""), {}, {}};
        survey.environment.composeProject = u"other"_s;
        survey.server.dockerVersion.clear();
        survey.server.dockerProblem = u"permission denied"_s;
        const QString problems = Operations::problemsOf(config, survey).join(u'\n');
        for (const QString &part : {u"permission denied"_s, u"compose_project = \"shop-stage\""_s,
                                    u"state_directory = \"/elsewhere\""_s, u"compose.yml"_s})
            QVERIFY2(problems.contains(part), qPrintable(part + u" is not in "_s + problems));
    }

    void envKeys()
    {
        const QByteArray compose = "services:\n"
                                   "  web:\n"
                                   "    image: ${IMAGE:-x}\n"
                                   "    command: echo $$HOME $PLAIN ${MUST:?say} ${OPT-} # ${COMMENT}\n"
                                   "    environment:\n"
                                   "      SET_HERE: ${BRACED}\n"
                                   "    environment_file: no\n"
                                   "  list:\n"
                                   "    environment:\n"
                                   "    - LISTED=1\n"
                                   "    ports: [\"1:1\"]\n";
        QCOMPARE(Operations::interpolatedKeys(compose), QStringList({u"BRACED"_s, u"MUST"_s, u"PLAIN"_s}));
        QCOMPARE(Operations::keysSetByCompose(compose), QStringList({u"LISTED"_s, u"SET_HERE"_s}));
        QCOMPARE(Operations::missingKeys(compose, "# c\nSET_HERE=\nexport NEW=1\nPLAIN=\n",
                                         {u"BRACED"_s, u"MUST"_s}),
                 QStringList({u"NEW"_s, u"PLAIN"_s}));
    }

    void argumentsAreTakenBeforeAndAfterTheCommand()
    {
        const Cli::Arguments arguments = Cli::parseArguments(
            {u"--json"_s, u"deploy"_s, u"staging"_s, u"--config=a b.toml"_s, u"--override"_s, u"disk,ports"_s});
        QVERIFY(arguments.json);
        QCOMPARE(arguments.command, QStringList({u"deploy"_s, u"staging"_s}));
        QCOMPARE(arguments.config, u"a b.toml"_s);
        QCOMPARE(arguments.overrides, QStringList({u"disk"_s, u"ports"_s}));
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)Cli::parseArguments({u"--frob"_s}));
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)Cli::parseArguments({u"--config"_s}));
    }

    /// Its own keys, and those of every trial.
    void aTrialOfNginxIsATrialLikeTheOthers()
    {
        Operations::NginxPlan plan{Domain::HostName(u"main"_s), {}, {}, {u"fine.example"_s}, {u"a note"_s}};
        const QJsonObject nothing = Cli::Report::nginxJson({plan}).object();
        QCOMPARE(nothing.value(u"nothing_to_do"_s).toBool(), true);
        plan.changes = {{u"shop.example"_s, u"/etc/nginx/sites-enabled/shop"_s, false, u"a"_s, u"b"_s}};
        plan.changes[0].alongside = QStringList{u"other.example"_s};
        const QJsonObject refused = Cli::Report::nginxJson({plan}).object();
        for (const QString &key :
             {u"kind"_s, u"environment"_s, u"files"_s, u"bytes"_s, u"summary"_s, u"runbook"_s, u"commands"_s})
            QVERIFY2(refused.contains(key), qPrintable(key));
        QCOMPARE(refused.value(u"nothing_to_do"_s).toBool(true), false);
        QCOMPARE(refused.value(u"as_declared"_s).toArray(), QJsonArray{u"fine.example"_s});
        QCOMPARE(refused.value(u"notes"_s).toArray(), QJsonArray{u"a note"_s});
        QCOMPARE(refused.value(u"changes"_s).toArray().size(), 1);
        QCOMPARE(refused.value(u"problems"_s).toArray().size(), 1);
        QVERIFY(refused.value(u"problems"_s).toArray()[0].toString().contains(u"other.example"_s));
        plan.takeover = true;
        const QJsonObject agreed = Cli::Report::nginxJson({plan}).object();
        QCOMPARE(agreed.value(u"problems"_s).toArray().size(), 0);
        QVERIFY(!Cli::Report::nginxText(plan).contains(u"--override takeover"_s));
    }

    void thePlanIsWhatTheContractSays()
    {
        Operations::Plan plan;
        plan.kind = u"deploy"_s;
        plan.environment = u"staging"_s;
        plan.diff.added.push_back({"dir", Sync::Entry::Type::Directory, 0, 0, false, {}, {}, {}});
        plan.diff.removed.push_back({"gone", Sync::Entry::Type::File, 1, 0, false, {}, {}, {}});
        const QJsonObject json = Cli::Report::planJson(plan).object();
        for (const QString &key : {u"kind"_s, u"environment"_s, u"files"_s, u"bytes"_s, u"commits"_s,
                                   u"missing_env_keys"_s, u"runbook"_s})
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json.value(u"files"_s).toObject().value(u"removed"_s).toArray().first().toString(), u"gone"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
