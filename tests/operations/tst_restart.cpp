// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "operations/changes/restart.h"
#include "operations/judge/conditions.h"
#include "runbooks/restartrunbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Operations;

namespace {

Domain::Configuration configuration()
{
    return Domain::parseConfiguration(R"(
[project]
name = "p"
source = "."
[hosts.main]
address = "192.0.2.1"
[environments.stage]
host = "main"
directory = "/srv/stage"
compose_file = "compose.yaml"
compose_project = "p-stage"
backups = "/srv/backups"
[environments.stage.database]
container = "stage-db"
[environments.stage.services.web]
container = "stage-web"
internal_port = 80
host_port = 8080
)",
                                      u"/nowhere/slipway.toml"_s);
}

Domain::ObservedEnvironment seen(const QString &databaseState)
{
    Domain::ObservedEnvironment environment;
    environment.name = u"stage"_s;
    for (const auto &[name, service, state] : {std::tuple{u"stage-db"_s, u"store"_s, databaseState},
                                               {u"stage-web"_s, u"web"_s, u"running"_s},
                                               {u"p-stage_worker_1"_s, u"worker"_s, u"exited"_s}}) {
        Domain::ObservedContainer container;
        container.name = name;
        container.service = service;
        container.project = u"p-stage"_s;
        container.state = state;
        environment.containers.push_back(container);
    }
    return environment;
}

QString chosen(const QString &wanted)
{
    try {
        const auto config = configuration();
        return containerToRestart(config.environment(u"stage"_s), seen(u"running"_s), wanted).text();
    } catch (const Domain::PreconditionFailed &error) {
        return error.text();
    }
}

} // namespace

class TestRestart : public QObject
{
    Q_OBJECT
private slots:
    void aServiceIsNamedAsDeclaredOrByItsContainer()
    {
        QCOMPARE(chosen(u"web"_s), u"stage-web"_s);
        QCOMPARE(chosen(u"stage-web"_s), u"stage-web"_s);
        QCOMPARE(chosen(u"database"_s), u"stage-db"_s);
        QCOMPARE(chosen(u"worker"_s), u"p-stage_worker_1"_s); // not declared, and of the compose project
        QVERIFY(chosen(u"wob"_s).contains(u"stage has no service or container wob"_s));
        QVERIFY(chosen(u"wob"_s).contains(u"web, database"_s));
    }

    void nothingIsTouchedBeforeTheBackup()
    {
        const auto config = configuration();
        const auto runbook = Runbooks::restartRunbook(config, config.environment(u"stage"_s),
                                                      Domain::ContainerName(u"stage-web"_s), {u"backup"_s});
        QCOMPARE(runbook.kind, u"restart"_s);
        QCOMPARE(runbook.steps.size(), size_t(3));
        QCOMPARE(runbook.steps[0].name, u"backup"_s);
        QVERIFY(!runbook.steps[0].changes);
        QCOMPARE(runbook.steps[1].name, u"restart"_s);
        QVERIFY(runbook.steps[1].changes && !runbook.steps[1].cancellable && !runbook.steps[1].undo.isEmpty());
        QVERIFY(runbook.steps[2].script.contains("restart-well")
                || runbook.steps[2].script.contains("is well"));
        QCOMPARE(runbook.environment.at("SLIPWAY_RESTART_CONTAINER"), QByteArray("stage-web"));
        QCOMPARE(runbook.environment.at("SLIPWAY_KIND"), QByteArray("restart")); // backup.sh lets it override
        QCOMPARE(runbook.environment.at("SLIPWAY_OVERRIDES"), QByteArray("backup"));
    }

    void theDatabaseItselfIsNeverRestartedWithoutABackup()
    {
        const auto config = configuration();
        const auto &stage = config.environment(u"stage"_s);
        const Condition others = backupCondition(stage, seen(u"exited"_s), false, {u"backup"_s});
        QCOMPARE(others.name, u"backup"_s);
        QVERIFY(!others.met && others.overridden);
        QVERIFY(others.problem.contains(u"stage-db is not running"_s));
        QCOMPARE(others.remedy, u"Start it on the server: docker start stage-db"_s);
        const Condition itself = backupCondition(stage, seen(u"exited"_s), true, {u"backup"_s});
        QVERIFY(itself.name.isEmpty() && !itself.overridden && !itself.met);
        QVERIFY(backupCondition(stage, seen(u"running"_s), true, {}).met);
    }
};

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
