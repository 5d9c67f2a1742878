// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"
#include "domain/formats/serverblockedit.h"
#include "findings/catalogue.h"
#include "findings/findings.h"
#include "findings/upstream.h"
#include "support/utc.h"

#include <QFile>
#include <QtTest>
#include <functional>

using namespace Slipway;
using namespace Slipway::Domain;
using namespace Qt::StringLiterals;

namespace {

const QByteArray toml = R"(
[project]
name = "shop"
source = "."
state_directory = "/srv/state"
[hosts.main]
address = "127.0.0.1"
[environments.stage]
host = "main"
directory = "/srv/stage"
compose_file = "compose.yml"
compose_project = "shop-stage"
backups = "/srv/state/backups/stage"
[environments.stage.services.web]
container = "stage-web"
internal_port = 80
host_port = 8081
[environments.live]
host = "main"
promotes_from = "stage"
protected = true
directory = "/srv/live"
compose_file = "compose.yml"
compose_project = "shop-live"
backups = "/srv/state/backups/live"
[environments.live.database]
container = "live-db"
internal_port = 5432
host_port = 6433
[environments.live.services.web]
container = "live-web"
internal_port = 80
host_port = 8082
[[routes]]
domain = "shop.example"
upstream = "http://localhost:8082"
environment = "live"
tls = true
[backups]
schedule = "0 3 * * *"
local_directory = "/nowhere/copies"
)";

const QDateTime now = TestSupport::utc(QDate(2026, 11, 22), QTime(12, 0));

ObservedContainer container(const QString &name, const QString &service, const QString &project, int hostPort,
                            int innerPort)
{
    ObservedContainer made;
    made.name = name;
    made.service = service;
    made.project = project;
    made.state = u"running"_s;
    made.imageName = service;
    made.imageId = u"sha256:1"_s;
    made.configHash = u"h"_s;
    made.composeVersion = u"1.29.2"_s;
    made.createdAt = made.startedAt = now.addDays(-5);
    made.ports = {{u"127.0.0.1"_s, hostPort, innerPort, u"tcp"_s}};
    return made;
}

/// A server that is as declared.
ObservedServer healthy()
{
    ObservedServer server;
    server.at = server.askedAt = server.answeredAt = now;
    server.user = u"u"_s;
    server.stateDirectory = u"/srv/state"_s;
    server.dockerVersion = u"20"_s;
    server.composeVersion = u"1.29.2"_s;
    server.imageIds = {{u"web:latest"_s, u"sha256:1"_s}, {u"store:latest"_s, u"sha256:1"_s}};
    server.nginxInstalled = true;
    server.nginx =
        parseNginx(u"server { listen 80; server_name shop.example; return 301 https://$host; } "
                   "server { listen 443 ssl; server_name shop.example; ssl_certificate /c/live/f.pem; "
                   "location / { proxy_pass http://127.0.0.1:8082; } }"_s);
    ObservedRoute route;
    route.domain = u"shop.example"_s;
    route.upstream = u"http://127.0.0.1:8082"_s;
    route.hasBlock = route.hasTlsBlock = route.hasPlainBlock = route.plainRedirects = true;
    route.status = u"301"_s;
    route.location = u"https://shop.example/"_s;
    route.tlsStatus = u"200"_s;
    ObservedCertificate certificate;
    certificate.served = true;
    certificate.notBefore = now.addDays(-10);
    certificate.notAfter = now.addDays(80);
    certificate.subject = u"CN=shop.example"_s;
    certificate.issuer = u"CN=Authority,O=Trust"_s;
    certificate.names = QStringList{u"shop.example"_s};
    certificate.fingerprint = u"AA"_s;
    route.certificate = certificate;
    route.fileCertificate = certificate;
    server.routes = {route};
    server.machine.listeningKnown = true;
    for (const int port : {80, 443, 8081, 8082, 6433})
        server.machine.listening.push_back({u"*"_s, port});
    server.machine.crontabReadable = server.machine.cronRunning = true;
    server.machine.cronJobs = {{u"0 3 * * * /srv/live/backup.sh"_s, u"0 3 * * *"_s, u"/srv/live/backup.sh"_s,
                                u"/srv/live/backup.sh"_s, true, true}};
    server.machine.disks = {{u"/"_s, 1LL << 40, 0, 1LL << 39, {u"/"_s}}};
    server.machine.dockerRoot = u"/var/lib/docker"_s;
    for (const QString &name : {u"stage"_s, u"live"_s}) {
        ObservedEnvironment environment;
        environment.name = name;
        environment.directoryExists = environment.directoryWritable = environment.composeFileExists = true;
        environment.compose.known = true;
        environment.compose.version = u"1.29.2"_s;
        const QString project = u"shop-"_s + name;
        environment.containers = {
            container(name + u"-web"_s, u"web"_s, project, name == "live"_L1 ? 8082 : 8081, 80)};
        environment.compose.services = {{u"web"_s, name + u"-web"_s, {}, u"h"_s, true, false, {}, {}}};
        if (name == "live"_L1) {
            ObservedContainer database = container(u"live-db"_s, u"store"_s, project, 6433, 5432);
            database.mounts = {{u"volume"_s, u"shop-live_data"_s, u"/var/lib/postgresql/data"_s}};
            environment.containers.push_back(database);
            environment.compose.services.push_back(
                {u"store"_s, u"live-db"_s, {}, u"h"_s, false, false, {}, database.mounts});
            environment.backupsKnown = true;
            for (int day = 0; day < 5; ++day) {
                BackupFile file;
                file.name = u"shop_%1.sql.gz"_s.arg(day);
                file.size = 200000;
                file.changedAt = file.takenAt = now.addDays(-day).addSecs(-9 * 3600);
                file.verified = true;
                environment.backupFiles.push_back(file);
            }
        }
        server.environments.push_back(environment);
    }
    return server;
}

/// The domain, without any server block.
ObservedRoute unserved()
{
    ObservedRoute route;
    route.domain = u"shop.example"_s;
    return route;
}

struct Case
{
    Configuration configuration = parseConfiguration(toml, u"/tmp/slipway.toml"_s);
    ObservedServer server = healthy();
    Findings::Local local{true, {{u"live"_s, {u"shop_2.sql.gz"_s, u"shop_1.sql.gz"_s}}}, {}, {}};

    ObservedEnvironment &stage() { return server.environments[0]; }
    ObservedEnvironment &live() { return server.environments[1]; }
    ObservedContainer &web() { return live().containers[0]; }
    ObservedContainer &database() { return live().containers[1]; }
    ObservedRoute &route() { return server.routes[0]; }

    [[nodiscard]] QStringList ids() const
    {
        const std::vector<ObservedServer> servers{server};
        QStringList list;
        for (const Finding &finding : Findings::findings({configuration, servers, local})) {
            list << finding.id;
            if (finding.message.isEmpty() || finding.fix.isEmpty() || finding.subject.isEmpty())
                list << u"incomplete: "_s + finding.id;
        }
        list.removeDuplicates();
        list.sort();
        return list;
    }
};

using Change = std::function<void(Case &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSaidOfAHealthyServer() { QCOMPARE(Case().ids(), QStringList()); }

    /// What took the square of it would take minutes.
    void aRunOfVeryManyDatabasesIsLookedThroughOnce()
    {
        constexpr int databases = 20'000;
        Case it;
        BackupFile file = it.live().backupFiles.front();
        it.live().backupFiles = {file};
        it.local.backupCopies.clear();
        file.changedAt = file.takenAt = it.server.at.addSecs(-60);
        std::vector<BackupFile> all;
        QStringList copies;
        for (int i = 0; i < databases; ++i) {
            file.name = u"db%1_20261122_010000.sql.gz"_s.arg(i);
            all.push_back(file);
            copies << u"other%1_20261122_010000.sql.gz"_s.arg(i);
        }
        all.push_back(it.live().backupFiles.front());
        all.back().changedAt = all.back().takenAt = it.server.at.addDays(-2);
        it.live().backupFiles = std::move(all);
        it.local.backupCopies[u"live"_s] = copies;
        QCOMPARE(it.ids(), QStringList{u"backup-single-copy"_s});
    }

    void aFolderIsTheSameByAnotherName()
    {
        Case it;
        const QString directory = it.configuration.environments[1].directory.text();
        const auto idsWith = [&it](const QString &observed, const QString &declared) {
            it.web().mounts = {{u"bind"_s, observed, u"/uploads"_s}};
            it.live().compose.services[0].mounts = {{u"bind"_s, declared, u"/uploads"_s}};
            return it.ids();
        };
        QCOMPARE(idsWith(u"/elsewhere/uploads"_s, directory + u"/uploads"_s), QStringList{u"volume-differs"_s});
        QCOMPARE(idsWith(directory + u"/uploads/"_s, directory + u"/x/../uploads"_s), QStringList());
        // Made where the directory has another name.
        it.web().projectDirectory = u"/elsewhere"_s;
        QCOMPARE(idsWith(u"/elsewhere/uploads"_s, directory + u"/uploads"_s), QStringList());
        QCOMPARE(idsWith(u"/third/uploads"_s, directory + u"/uploads"_s), QStringList{u"volume-differs"_s});
        // What the file doesn't mount there at all, what is made anew each time, and what nobody has named.
        it.live().compose.services[0].mounts.clear();
        QCOMPARE(it.ids(), QStringList());
        it.web().mounts = {{u"volume"_s, QString(64, u'a'), u"/uploads"_s}};
        it.live().compose.services[0].mounts = {{u"volume"_s, u"up"_s, u"/uploads"_s}};
        QCOMPARE(it.ids(), QStringList());
    }

    void eachFaultIsNamed_data();
    void eachFaultIsNamed();

    void whatIsNotDeclaredIsWaitedForAsFarAsItCanBe()
    {
        const auto message = [](const Change &change) {
            Case it;
            it.live().containers.push_back(container(u"live-extra"_s, u"extra"_s, u"shop-live"_s, 7000, 1));
            it.live().compose.services.push_back({u"extra"_s, {}, {}, u"h"_s, false, false, {}, {}});
            change(it);
            const std::vector<ObservedServer> servers{it.server};
            QString found;
            for (const Finding &finding : Findings::findings({it.configuration, servers, it.local})) {
                if (finding.id == "container-undeclared"_L1)
                    found = finding.message;
            }
            return found;
        };
        const auto says = [&](const Change &change, const QString &part) {
            const QString text = message(change);
            QVERIFY2(text.endsWith(part), qPrintable(text));
        };
        says([](Case &) {}, u"it has no health check, so a deploy waits only until it runs."_s);
        says([](Case &it) { it.live().containers.back().health = u"healthy"_s; },
             u"its health check is waited for, and nothing else is asked of it."_s);
        says([](Case &it) { it.live().compose.services.pop_back(); },
             u"the compose file doesn't start it, so its health is not waited for."_s);
        says(
            [](Case &it) {
                it.live().compose.services.back().ofProfile = true;
                it.live().compose.services.back().hash.clear(); // it is off
            },
            u"the compose file doesn't start it, so its health is not waited for."_s);
        says([](Case &it) { it.live().compose.known = false; },
             u"whether its health is waited for isn't known."_s);
    }

    void containersOfOtherFilesAreJudgedByHowTheFilesLie()
    {
        Case it;
        Environment environment = it.configuration.environment(u"live"_s);
        environment.composeFile = u"ops/compose.yml"_s;
        it.web().id = u"1"_s;
        it.web().madeFrom = {u"compose.yml"_s};
        QVERIFY(!madeFromOtherFiles(environment, it.live()));
        it.web().madeFrom = {u"compose.yml"_s, u"../shared/prod.yml"_s};
        QCOMPARE(madeFromOtherFiles(environment, it.live())->name, u"live-web"_s);
        QCOMPARE(composeFileLine(environment, it.web()),
                 u"compose_file = [\"ops/compose.yml\", \"shared/prod.yml\"]"_s);
        environment.overrideFiles = {u"shared/prod.yml"_s, u"more.yml"_s};
        QVERIFY(!madeFromOtherFiles(environment, it.live())); // one more file takes nothing away
        environment.overrideFiles.clear();
        it.live().knownContainers = {u"1"_s}; // a release of ours was recorded with it
        QVERIFY(!madeFromOtherFiles(environment, it.live()));
        it.web().madeFrom = {u"../../elsewhere/a.yml"_s};
        QCOMPARE(composeFileLine(environment, it.web()), QString());
        it.web().madeFrom = {u"other.yml"_s};
        QCOMPARE(composeFileLine(environment, it.web()), u"compose_file = \"ops/other.yml\""_s);
    }

    void aRunningJobIsNoFault()
    {
        Case it;
        it.web().state = u"exited"_s;
        it.live().lock = LockHolder{u"j"_s, u"deploy"_s, u"a"_s, now, u"start"_s};
        QCOMPARE(it.ids(), QStringList());
    }

    void copiesOfKeptFilesAreWholeAndRecentOrSaidNotToBe()
    {
        const auto said = [](const std::function<void(Findings::KeptPull &)> &change) {
            Case it;
            it.live().kept = QStringList{u"uploads"_s, u".env"_s, u"deploy/live/.env"_s};
            Findings::KeptPull pull{u"kept_20261121_120000"_s,
                                    now.addDays(-1),
                                    {u".env"_s, u"deploy/live/.env"_s, u"uploads"_s},
                                    {}};
            change(pull);
            if (!pull.id.isEmpty())
                it.local.keptPulls[u"live"_s] = pull;
            const std::vector<ObservedServer> servers{it.server};
            for (const Finding &finding : Findings::findings({it.configuration, servers, it.local})) {
                if (finding.id == "kept-single-copy"_L1)
                    return finding.action == Finding::Action::PullKept ? finding.message
                                                                       : u"nothing can be done"_s;
            }
            return QString();
        };
        QCOMPARE(said([](Findings::KeptPull &) {}), QString());
        QVERIFY(said([](Findings::KeptPull &pull) {
                    pull.id.clear();
                }).startsWith(u"uploads, .env, deploy/live/.env of live exist on the server only"_s));
        QVERIFY(said([](Findings::KeptPull &pull) {
                    pull.roots.removeLast();
                }).startsWith(u"uploads of live exist on the server only"_s));
        QCOMPARE(said([](Findings::KeptPull &pull) {
                     pull.roots = {u".env"_s, u"deploy"_s, u"uploads/2026"_s};
                 }),
                 QString());
        QVERIFY(said([](Findings::KeptPull &pull) {
                    pull.missing = {u"uploads/closed"_s};
                }).contains(u"are not whole: uploads/closed could not be copied"_s));
        QVERIFY(said([](Findings::KeptPull &pull) {
                    pull.confirmedAt = now.addDays(-7);
                }).contains(u"are 7 day"_s));
        QCOMPARE(said([](Findings::KeptPull &pull) { pull.confirmedAt = now.addDays(-7).addSecs(1); }),
                 QString());
    }

    void anOldDrillSaysWhatKeptTheScheduledOne()
    {
        const auto said = [](const std::optional<ScheduledRun> &last) {
            Case it;
            it.live().scheduledDrills = ScheduledDrills{u"0 4 * * 0"_s, now.addDays(-30), last};
            const std::vector<ObservedServer> servers{it.server};
            for (const Finding &finding : Findings::findings({it.configuration, servers, it.local})) {
                if (finding.id == "drill-old"_L1)
                    return finding.message;
            }
            return QString();
        };
        using State = ScheduledRun::State;
        const auto run = [](State state) {
            const QDateTime at = now.addSecs(-8 * 3600);
            return ScheduledRun{state, at, at, {}, {}, u"the reason."_s};
        };
        const QString begin =
            u"Backups of live are to be drilled at \"0 4 * * 0\", and none was ever restored in a drill."_s;
        QCOMPARE(said(std::nullopt), begin);
        QCOMPARE(said(run(State::Running)), begin);
        QCOMPARE(said(run(State::Aside)), begin + u" The scheduled one stepped aside 8 h ago: the reason."_s);
        QCOMPARE(said(run(State::OverBudget)),
                 begin + u" The server had too little for the scheduled one 8 h ago: the reason."_s);
        QCOMPARE(said(run(State::Failed)),
                 begin + u" The scheduled one did not succeed 8 h ago: the reason."_s);
    }

    void aDrillIsOldWhenItsScheduleAndItsTimeAreOver()
    {
        const auto ids = [](const QString &times, const QDateTime &since, const QDateTime &drilled) {
            Case it;
            it.live().scheduledDrills = ScheduledDrills{times, since, {}};
            it.live().drills = {{drilled, u"shop_0.sql.gz"_s, true, 9, {}}};
            return it.ids();
        };
        const QDateTime longAgo = now.addDays(-30);
        const QStringList old{u"drill-old"_s};
        QCOMPARE(ids(u"0 4 * * 0"_s, longAgo, now.addDays(-7)), old);
        QCOMPARE(ids(u"0 4 * * 0"_s, longAgo, now.addSecs(-7 * 3600)), QStringList());
        QCOMPARE(ids(u"0 4 * * 0"_s, now.addSecs(-3600), now.addDays(-7)), QStringList());
        // An hour for what runs before it, and the two that it may take.
        QCOMPARE(ids(u"59 8 * * 0"_s, longAgo, now.addDays(-6)), old);
        QCOMPARE(ids(u"1 9 * * 0"_s, longAgo, now.addDays(-6)), QStringList());
        QCOMPARE(ids(u"whenever"_s, longAgo, now.addDays(-60)), QStringList());
    }

    void aDrillOfSummerTimeIsJudgedByIt()
    {
        Case it;
        // Four o'clock on the first of October, in summer, is two in UTC.
        it.live().scheduledDrills = ScheduledDrills{u"0 4 1 10 *"_s, now.addDays(-300), {}};
        it.live().drills = {
            {QDateTime(QDate(2026, 10, 1), QTime(2, 20), QTimeZone::utc()), u"shop_0.sql.gz"_s, true, 9, {}}};
        it.server.zone = QTimeZone("Europe/Berlin");
        QCOMPARE(it.ids(), QStringList());
        it.server.zone = QTimeZone(3600); // what its clock has today, in winter
        QCOMPARE(it.ids(), QStringList{u"drill-old"_s});
    }

    void aPortOfAnotherAddressIsNoneOfTheLoopback()
    {
        const auto ids = [](const QString &address, const QString &protocol) {
            Case it;
            it.route().upstream = u"http://127.0.0.1:9090"_s;
            it.server.environments.front().containers.front().ports.push_back({address, 9090, 80, protocol});
            return it.ids();
        };
        const QString wrong = u"route-wrong-environment"_s;
        QVERIFY(ids(u"127.0.0.1"_s, u"tcp"_s).contains(wrong));
        QVERIFY(ids(u"0.0.0.0"_s, u"tcp"_s).contains(wrong));
        QVERIFY(!ids(u"10.0.0.5"_s, u"tcp"_s).contains(wrong));
        QVERIFY(!ids(u"127.0.0.1"_s, u"udp"_s).contains(wrong));
    }

    void aLineThatDrillsTakesNoBackups()
    {
        Case it;
        it.server.machine.cronJobs.push_back({u"0 4 * * 0 /srv/state/scheduled/drills/drill"_s, u"0 4 * * 0"_s,
                                              u"/srv/state/scheduled/drills/drill"_s,
                                              u"/srv/state/scheduled/drills/drill"_s, true, true});
        QCOMPARE(it.ids(), QStringList());
        it.server.machine.cronJobs.erase(it.server.machine.cronJobs.begin());
        QCOMPARE(it.ids(), QStringList{u"cron-missing"_s});
    }

    void theReadmeHasARowForEach()
    {
        QFile readme(QStringLiteral(SLIPWAY_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        for (const Findings::CatalogueEntry &entry : Findings::catalogue()) {
            const QString row = u"| `%1` | %2 |"_s.arg(entry.id, entry.meaning);
            QVERIFY2(text.contains(row), qPrintable(row));
        }
    }

    void upstreamsAreComparedByWhatTheyMean()
    {
        QVERIFY(Findings::sameUpstream(u"http://localhost:80/"_s, u"http://127.0.0.1"_s));
        QVERIFY(!Findings::sameUpstream(u"http://localhost:81"_s, u"http://127.0.0.1"_s));
        QVERIFY(!Findings::sameUpstream(u"http://10.0.0.1:81"_s, u"http://127.0.0.1:81"_s));
        QVERIFY(!Findings::loopbackPort(u"http://10.0.0.1:81"_s));
    }

    void aRangeOfPortsEnds()
    {
        QCOMPARE(portsFromText(u"[::]:8000-8001->80-81/udp"_s),
                 (std::vector<PublishedPort>{{u"::"_s, 8000, 80, u"udp"_s}, {u"::"_s, 8001, 81, u"udp"_s}}));
        QVERIFY(portsFromText(u"0.0.0.0:2147483647->2147483647/tcp"_s).empty());
        QCOMPARE(portsFromText(u"0.0.0.0:65535-2147483647->65535-1/tcp"_s).size(), 1U);
        QCOMPARE(portsFromText(u"0.0.0.0:1-60000->1-60000/tcp,"_s.repeated(1000)).size(), 65'535U);
        const QStringList model{u"services/web/ports/0\t2147483646-2147483647:1"_s,
                                u"services/web/ports/1\t8000-8001:80-81"_s};
        const auto services = composeServices(model, {}, u"shop"_s);
        QCOMPARE(services.at(0).ports.size(), 2U);
        QCOMPARE(services.at(0).ports.back().containerPort, 81);
    }

    void nginxFilesAreEditedWithoutTouchingTheRest()
    {
        const QString text = u"# proxy_pass http://127.0.0.1:1;\nserver { server_name a.b; # {\n  location / { "
                             "proxy_pass http://127.0.0.1:1; }\n}\nserver { server_name c.d; location / { "
                             "proxy_pass http://127.0.0.1:1; } }\n"_s;
        const QString made = withUpstream(text, u"c.d"_s, u"http://127.0.0.1:1"_s, u"http://localhost:2"_s);
        QCOMPARE(made, text.left(text.lastIndexOf(u"http"_s)) + u"http://localhost:2; } }\n"_s);
        QCOMPARE(withUpstream(text, u"e.f"_s, u"http://127.0.0.1:1"_s, u"x"_s), QString());
        QCOMPARE(withUpstream(u"} }"_s, u"c.d"_s, u"http://127.0.0.1:1"_s, u"x"_s), QString());
        QVERIFY(!isOnlyAbout(text, u"a.b"_s));
        QVERIFY(isOnlyAbout(u"server { server_name a.b; }"_s, u"a.b"_s));
        QCOMPARE(lineDifference(u"a\nb\n"_s, u"a\nc\n"_s), QStringList({u" a"_s, u"-b"_s, u"+c"_s}));
        QCOMPARE(lineDifference({}, u"x\n"_s), QStringList{u"+x"_s});
    }
};

void TestFindings::eachFaultIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Change &change, const QStringList &expected = {}) {
        QStringList ids = expected.isEmpty() ? QStringList{QString::fromLatin1(name)} : expected;
        ids.sort();
        QTest::newRow(name) << change << ids;
    };
    row("route-upstream-differs", [](Case &it) { it.route().upstream = u"http://127.0.0.1:9999"_s; });
    row("route-wrong-environment", [](Case &it) { it.route().upstream = u"http://127.0.0.1:8081"_s; },
        {u"route-upstream-differs"_s, u"route-wrong-environment"_s});
    row("route-declared-twice",
        [](Case &it) {
            it.route() = unserved();
            it.configuration.routes[0].planned = true;
            Route other = it.configuration.routes[0];
            other.source = u"4A"_s;
            other.upstream = u"http://localhost:1"_s;
            it.configuration.routes.push_back(other);
        },
        {u"route-declared-twice"_s, u"route-missing"_s});
    row("a document that says otherwise",
        [](Case &it) {
            Route other = it.configuration.routes[0];
            other.source = u"4A"_s;
            other.upstream = u"http://localhost:8081"_s;
            it.configuration.routes.push_back(other);
        },
        {u"route-upstream-differs"_s, u"route-wrong-environment"_s});
    row("route-missing", [](Case &it) { it.route() = unserved(); });
    row("route-no-tls", [](Case &it) {
        it.route().hasTlsBlock = false;
        it.route().certificate.reset();
    });
    row("route-redirect-missing", [](Case &it) {
        it.route().plainRedirects = false;
        it.route().status = u"200"_s;
        it.route().location.clear();
    });
    row("route-not-answering", [](Case &it) { it.route().tlsStatus = u"502"_s; });
    row("route-undeclared", [](Case &it) {
        it.server.nginx.push_back(parseNginx(
            u"server { server_name new.example; location / { proxy_pass http://localhost:8082; } }"_s)[0]);
    });
    row("nginx-missing", [](Case &it) {
        it.server.nginxInstalled = false;
        it.server.nginx.clear();
        it.route() = unserved();
    });
    row("nginx-not-running", [](Case &it) {
        it.server.machine.listening = {{u"*"_s, 8081}, {u"*"_s, 8082}, {u"*"_s, 6433}};
        it.route().status = u"000"_s;
        it.route().tlsStatus.clear();
        it.route().certificate.reset();
    });
    row("certificate-missing", [](Case &it) { it.route().certificate.reset(); });
    row("certificate-expired", [](Case &it) {
        it.route().certificate->notAfter = now.addDays(-1);
        it.route().fileCertificate = it.route().certificate;
    });
    row("certificate-expiring", [](Case &it) {
        it.route().certificate->notAfter = now.addDays(9);
        it.route().fileCertificate = it.route().certificate;
    });
    row("certificate-not-served", [](Case &it) {
        it.route().fileCertificate->fingerprint = u"BB"_s;
        it.route().fileCertificate->notAfter = now.addDays(90);
    });
    row("certificate-wrong-name",
        [](Case &it) { it.route().certificate->names = QStringList{u"other.example"_s}; });
    row("certificate-self-signed",
        [](Case &it) { it.route().certificate->issuer = it.route().certificate->subject; });
    row("certificate-renewal-missing",
        [](Case &it) { it.route().certificate->issuer = u"CN=R3,O=Let's Encrypt,C=US"_s; });
    row("container-missing", [](Case &it) {
        it.web().state = u"missing"_s;
        it.web().ports.clear();
    });
    row("container-stopped", [](Case &it) {
        it.web().state = u"exited"_s;
        it.server.machine.listening.pop_back();
        it.server.machine.listening = {{u"*"_s, 80}, {u"*"_s, 443}};
    });
    row("container-restarting", [](Case &it) {
        it.web().restarts = 5;
        it.web().startedAt = now.addSecs(-20);
    });
    row("container-unhealthy", [](Case &it) { it.web().health = u"unhealthy"_s; });
    row("container-image-differs", [](Case &it) { it.web().imageId = u"sha256:0"_s; });
    row("container-config-differs", [](Case &it) { it.web().configHash = u"old"_s; });
    row("container-undeclared", [](Case &it) {
        it.live().containers.push_back(container(u"live-extra"_s, u"extra"_s, u"shop-live"_s, 7000, 1));
    });
    row("another replica is unhealthy",
        [](Case &it) {
            it.live().containers.push_back(container(u"live-web-2"_s, u"web"_s, u"shop-live"_s, 7000, 80));
            it.live().containers.back().health = u"unhealthy"_s;
        },
        {u"container-unhealthy"_s});
    row("an undeclared one is unhealthy",
        [](Case &it) {
            it.live().containers.push_back(container(u"live-extra"_s, u"extra"_s, u"shop-live"_s, 7000, 1));
            it.live().containers.back().health = u"unhealthy"_s;
        },
        {u"container-undeclared"_s, u"container-unhealthy"_s});
    row("compose-files-differ", [](Case &it) {
        it.web().madeFrom = {u"compose.yml"_s, u"compose.override.yml"_s};
        it.database().madeFrom = {u"compose.yml"_s};
    });
    row("environment-not-deployed", [](Case &it) {
        it.stage().containers[0].state = u"missing"_s;
        it.stage().containers[0].ports.clear();
    });
    row("port-on-all-interfaces", [](Case &it) { it.database().ports[0].address = u"0.0.0.0"_s; });
    row("port-differs", [](Case &it) { it.database().ports[0].hostPort = 6499; });
    row("port-taken",
        [](Case &it) {
            it.web().state = u"created"_s;
            it.server.otherContainers = {
                {u"intruder"_s, u"Up 3 days"_s, {}, {}, {{u"0.0.0.0"_s, 8082, 80, u"tcp"_s}}}};
        },
        {u"container-stopped"_s, u"port-taken"_s});
    row("port-collision", [](Case &it) {
        for (ObservedEnvironment &environment : it.server.environments)
            environment.compose.services[0].ports = {{u"127.0.0.1"_s, 8081, 80, u"tcp"_s}};
    });
    row("compose-project-not-pinned",
        [](Case &it) { it.configuration.environments[0].composeProject.clear(); });
    row("compose-project-differs", [](Case &it) { it.web().project = u"live"_s; });
    row("compose-file-missing", [](Case &it) { it.live().composeFileExists = false; });
    row("compose-file-broken", [](Case &it) { it.live().compose.problem = u"line 3"_s; });
    row("compose-missing", [](Case &it) { it.server.composeVersion.clear(); });
    row("database-volume-unknown", [](Case &it) { it.database().mounts[0].source = QString(64, u'a'); });
    row("database-volume-new",
        [](Case &it) { it.live().compose.services[1].mounts[0].source = u"shop-live_new"_s; });
    row("volume-differs", [](Case &it) {
        it.web().mounts = {{u"volume"_s, u"by-hand"_s, u"/reports"_s}};
        it.live().compose.services[0].mounts = {{u"volume"_s, u"reports"_s, u"/reports"_s}};
    });
    row("cron-missing", [](Case &it) { it.server.machine.cronJobs.clear(); });
    row("cron-duplicated",
        [](Case &it) { it.server.machine.cronJobs.push_back(it.server.machine.cronJobs[0]); });
    row("cron-other-path", [](Case &it) { it.server.machine.cronJobs[0].script = u"/home/x/backup.sh"_s; });
    row("cron-script-missing", [](Case &it) { it.server.machine.cronJobs[0].scriptExists = false; });
    row("cron-schedule-differs", [](Case &it) { it.server.machine.cronJobs[0].schedule = u"0 4 * * 0"_s; });
    row("cron-not-running", [](Case &it) { it.server.machine.cronRunning = false; });
    row("cron-not-producing", [](Case &it) {
        it.live().backupFiles.erase(it.live().backupFiles.begin(), it.live().backupFiles.begin() + 3);
        it.local.backupCopies[u"live"_s] << u"shop_3.sql.gz"_s;
    });
    // Of two databases one is in the backups; then the other is left out by name, and then named without being there.
    const auto two = [](Case &it) {
        it.live().databasesKnown = true;
        it.live().databases = {
            {u"shop"_s, true, false}, {u"orders"_s, true, false}, {u"postgres"_s, true, true}};
        for (BackupFile &file : it.live().backupFiles)
            file.database = u"shop"_s;
    };
    row("database-not-backed-up", two);
    row("database-left-out", [two](Case &it) {
        two(it);
        it.configuration.environments[1].database->excluded << u"orders"_s;
    });
    row("database-exclusion-unknown", [two](Case &it) {
        two(it);
        it.live().backupFiles[0].database = u"orders"_s;
        it.configuration.environments[1].database->excluded << u"ordres"_s;
    });
    row("database-not-taken", [two](Case &it) {
        two(it);
        it.live().backupFiles[0].database = u"orders"_s;
        it.live().databases.push_back({u"closed"_s, false, false});
        it.live().databases.push_back({u"template1"_s, true, false});
    });
    // What a restore has put aside is in no backup, and that is no finding; only that it stands there for weeks.
    row("database-kept-long", [two](Case &it) {
        two(it);
        it.live().backupFiles[0].database = u"orders"_s;
        it.live().databases.push_back({u"shop_old"_s, true, false, true, it.server.at.addDays(-20), 4'000'000});
        it.live().databases.push_back({u"shop_new"_s, true, false, true, it.server.at.addDays(-2), 4'000'000});
    });
    row("database-missing", [two](Case &it) {
        two(it);
        it.configuration.environments[1].database->databases = QStringList{u"shop"_s, u"orders"_s, u"ordres"_s};
        it.live().backupFiles[0].database = u"orders"_s;
    });
    row("backup-none", [](Case &it) { it.live().backupFiles.clear(); });
    row("backup-schedule-failed", [](Case &it) {
        it.live().lastScheduled =
            ScheduledRun{ScheduledRun::State::Failed, now.addSecs(-600), now.addSecs(-590), u"job"_s, {},
                         u"Docker can't be reached"_s};
    });
    row("backup-schedule-missed", [](Case &it) {
        it.server.machine.cronJobs[0].script = it.server.stateDirectory + u"/scheduled/backup"_s;
        it.live().lastScheduled =
            ScheduledRun{ScheduledRun::State::Taken, now.addDays(-9), now.addDays(-9), u"job"_s, u"x"_s, {}};
    });
    // In a crontab that can't be looked into: no claim that it has no line, and the record says when it should have run.
    row("the schedule of another login",
        [](Case &it) {
            it.server.machine.cronJobs.clear();
            it.server.machine.scheduleOwner = ScheduleOwner{
                u"anna"_s, ScheduleOwner::Who::Other, ScheduleOwner::Line::Unknown, now.addDays(-20), {}};
            it.server.machine.scheduleOwnersTimes = u"0 3 * * *"_s;
            it.live().lastScheduled = ScheduledRun{
                ScheduledRun::State::Taken, now.addDays(-9), now.addDays(-9), u"job"_s, u"x"_s, {}};
        },
        {u"backup-schedule-missed"_s});
    row("backup-stale", [](Case &it) {
        it.configuration.backups.schedule.clear();
        it.server.machine.cronJobs.clear();
        for (BackupFile &file : it.live().backupFiles)
            file.takenAt = file.takenAt.addDays(-20);
        it.local.backupCopies[u"live"_s] << u"shop_0.sql.gz"_s;
    });
    row("backup-damaged", [](Case &it) { it.live().backupFiles[3].verified = false; });
    row("backup-unverified", [](Case &it) {
        for (BackupFile &file : it.live().backupFiles)
            file.verified.reset();
    });
    row("backup-shrunk", [](Case &it) { it.live().backupFiles[0].size = 1000; });
    row("drill-failed", [](Case &it) {
        it.live().drills = {{now.addDays(-1), u"shop_1.sql.gz"_s, false, 9, u"it is cut"_s},
                            {now.addDays(-9), u"shop_0.sql.gz"_s, true, 9, {}}};
    });
    row("drill-slower", [](Case &it) {
        it.live().drills = {{now.addDays(-9), u"shop_0.sql.gz"_s, true, 40, {}},
                            {now.addDays(-1), u"shop_1.sql.gz"_s, true, 81, {}},
                            {now.addDays(-1), u"more_1.sql.gz"_s, true, 81, {}}};
    });
    const auto scheduledDrill = [](Case &it, ScheduledRun::State state, const QString &why) {
        it.live().drills = {{now.addDays(-9), u"shop_0.sql.gz"_s, true, 9, {}}};
        // Sunday at 04:00 was eight hours ago.
        it.live().scheduledDrills =
            ScheduledDrills{u"0 4 * * 0"_s, now.addDays(-30),
                            ScheduledRun{state, now.addSecs(-8 * 3600), now.addSecs(-8 * 3600), {}, {}, why}};
    };
    row("drill-old", [=](Case &it) { scheduledDrill(it, ScheduledRun::State::Aside, u"a deploy runs."_s); });
    row("drills that are only declared", [](Case &it) { it.configuration.backups.drill = u"0 4 * * 0"_s; },
        {u"drill-old"_s});
    row("a scheduled drill that has failed",
        [=](Case &it) {
            scheduledDrill(it, ScheduledRun::State::Failed, u"it is cut"_s);
            it.live().drills.push_back({now.addSecs(-8 * 3600), u"shop_1.sql.gz"_s, false, 9, u"it is cut"_s});
        },
        {u"drill-failed"_s});
    row("a drill that went well after one that failed",
        [](Case &it) {
            it.live().drills = {{now.addDays(-9), u"shop_0.sql.gz"_s, false, 9, u"it is cut"_s},
                                {now.addDays(-1), u"shop_1.sql.gz"_s, true, 9, {}}};
            it.live().backupFiles[0].size = 1000;
        },
        {u"backup-shrunk"_s});
    row("backup-single-copy", [](Case &it) { it.local.backupCopies.clear(); });
    row("kept-single-copy", [](Case &it) { it.live().kept = QStringList{u"uploads"_s}; });
    row("disk-low", [](Case &it) { it.server.machine.disks[0].available = 1000; });
    row("directory-declared-twice",
        [](Case &it) { it.configuration.environments[0].alsoDeclared = QStringList{u"/else"_s}; });
    row("directory-missing", [](Case &it) { it.live().directoryExists = false; });
    row("directory-not-writable", [](Case &it) { it.live().directoryWritable = false; });
    row("state-directory-differs", [](Case &it) { it.live().markerStateDirectory = u"/else"_s; });
    row("release-untried", [](Case &it) {
        Release live;
        live.id = u"r2"_s;
        live.treeHash = u"t2"_s;
        live.deployedAt = now;
        it.live().release = live;
        Release stage;
        stage.id = u"r1"_s;
        stage.treeHash = u"t1"_s;
        stage.deployedAt = now.addDays(-1);
        it.stage().release = stage;
        it.stage().releases = {stage};
    });
    row("job-interrupted", [](Case &it) { it.live().interruptedJob = u"j"_s; });
    row("tools-missing", [](Case &it) { it.server.missingTools = QStringList{u"flock"_s}; });
    row("docker-unavailable", [](Case &it) { it.server.dockerProblem = u"permission denied"_s; });
    row("clock-skew", [](Case &it) { it.server.askedAt = it.server.answeredAt = now.addSecs(-90); });
    row("not-readable", [](Case &it) { it.server.unreadable = QStringList{u"/etc/nginx/x"_s}; });
}

void TestFindings::eachFaultIsNamed()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, expected);
    Case it;
    change(it);
    QCOMPARE(it.ids(), expected);
    QStringList known;
    for (const Findings::CatalogueEntry &entry : Findings::catalogue())
        known << entry.id;
    for (const QString &id : expected)
        QVERIFY2(known.contains(id), qPrintable(id));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
