// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"
#include "domain/error.h"
#include "domain/nearestname.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

const QByteArray minimal = R"([project]
name = "shop"
[hosts.main]
address = "192.0.2.10"
[environments.staging]
host = "main"
directory = "/srv/staging"
[environments.staging.services.web]
container = "web-demo"
host_port = 8081
)";

const QByteArray production = R"([environments.production]
host = "main"
promotes_from = "staging"
directory = "/srv/production"
)";

QString messageOf(const QByteArray &toml)
{
    try {
        (void)parseConfiguration(toml, u"/x/slipway.toml"_s);
    } catch (const ConfigurationError &error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryKey();
    void defaults();
    void ordersByPromotion();
    void severalComposeFiles();
    void mistakes_data();
    void mistakes();
    void accepted_data();
    void accepted();
    void backupsInsideTheDirectoryAreKept();
    void looksUp();
    void findsTheNearestFile();
    void missingFile();
    void nearest();
};

void TestConfiguration::readsEveryKey()
{
    const QByteArray toml = R"(
[project]
name = "zenkar"
title = "Zenkar Platform"
source = "../tree"
exclude = ["docs/"]
keep = [".env", "deploy/*/.env"]
state_directory = "/home/vishwa/.slipway/zenkar"
[hosts.main]
address = "192.0.2.10"
port = 2222
user = "vishwa"
identity_file = "~/.ssh/id_ed25519"
known_hosts = "hosts"
proxy_jump = "bastion"
[environments.production]
promotes_from = "staging"
protected = true
host = "main"
directory = "/home/vishwa/zenkar-platform"
[[environments.production.hooks]]
at = "before-start"
command = ["true"]
[environments.staging]
host = "main"
directory = "/home/vishwa/Order Book/zenkar-staging/"
compose_file = "deploy/staging/docker-compose.yml"
compose_project = "zenkar-staging"
url = "http://orderdemo.zenkar.in"
backups = "/home/vishwa/backups/staging"
also_declared = ["/home/vishwa/projects/zenkar/Order Book/zenkar-staging"]
[environments.staging.database]
container = "zenkar-db-demo"
internal_port = 5432
host_port = 5433
user = "boss"
name = "zenkar & co"
exclude_databases = ["scratch", "Cache"]
[environments.staging.services.frontend]
container = "zenkar-frontend-demo"
promote_image = true
[environments.staging.services.backend]
container = "zenkar-backend-demo"
internal_port = 3000
host_port = 3001
health = "/health"
[[environments.staging.hooks]]
at = "after-start"
service = "backend"
command = ["npm", "run", "migration:run", ""]
timeout = "1h30m"
[[routes]]
domain = "order.zenkar.in"
upstream = "http://localhost:5174"
environment = "production"
tls = true
[[routes]]
domain = "order.zenkar.in"
upstream = "http://127.0.0.1:3000"
source = "4A"
[[routes]]
domain = "odoo.zenkar.in"
upstream = "http://127.0.0.1:8069"
container = "odoo"
planned = true
[backups]
schedule = "0 3 * * *"
drill = "0 4 * * 0"
local_directory = "~/Slipway/z"
[backups.drill_budget]
time = "1h30m"
memory_mb = 1024
disk_left_mb = 0
[backups.retention]
last = 1
daily = 2
weekly = 3
monthly = 4
)";
    const Configuration made = parseConfiguration(toml, u"/p/config/slipway.toml"_s);
    QCOMPARE(made.file, u"/p/config/slipway.toml"_s);
    QCOMPARE(made.projectName, u"zenkar"_s);
    QCOMPARE(made.title, u"Zenkar Platform"_s);
    QCOMPARE(made.source, u"/p/tree"_s);
    QCOMPARE(made.exclude, QStringList{u"docs/"_s});
    QCOMPARE(made.keep, (QStringList{u".env"_s, u"deploy/*/.env"_s}));
    QCOMPARE(made.stateDirectory, u"/home/vishwa/.slipway/zenkar"_s);

    QCOMPARE(made.hosts.size(), 1u);
    const Host &host = made.host(HostName(u"main"_s));
    QCOMPARE(host.address, u"192.0.2.10"_s);
    QCOMPARE(host.port, std::optional<quint16>(2222));
    QCOMPARE(host.user, u"vishwa"_s);
    QCOMPARE(host.identityFile, QString(QDir::homePath() + u"/.ssh/id_ed25519"));
    QCOMPARE(host.knownHosts, u"/p/config/hosts"_s);
    QCOMPARE(host.proxyJump, u"bastion"_s);

    QCOMPARE(made.environments.size(), 2u);
    const Environment &staging = made.environment(u"staging"_s);
    QCOMPARE(staging.host, HostName(u"main"_s));
    QCOMPARE(staging.directory.text(), u"/home/vishwa/Order Book/zenkar-staging"_s);
    QCOMPARE(staging.composeFile, u"deploy/staging/docker-compose.yml"_s);
    QCOMPARE(staging.composeProject, u"zenkar-staging"_s);
    QCOMPARE(staging.url, u"http://orderdemo.zenkar.in"_s);
    QCOMPARE(staging.backups.text(), u"/home/vishwa/backups/staging"_s);
    QCOMPARE(staging.alsoDeclared, QStringList{u"/home/vishwa/projects/zenkar/Order Book/zenkar-staging"_s});
    QVERIFY(!staging.isProtected && !staging.promotesFrom);
    QCOMPARE(staging.database->container.text(), u"zenkar-db-demo"_s);
    QCOMPARE(staging.database->internalPort, std::optional<quint16>(5432));
    QCOMPARE(staging.database->hostPort, std::optional<quint16>(5433));
    QCOMPARE(staging.database->user, u"boss"_s);
    QCOMPARE(staging.database->name, u"zenkar & co"_s);
    QCOMPARE(staging.database->databases, QStringList());
    QCOMPARE(staging.database->excluded, (QStringList{u"scratch"_s, u"Cache"_s}));
    QCOMPARE(staging.services.size(), 2u);
    QCOMPARE(staging.services[0].name, u"frontend"_s); // the order of the file, not of the alphabet
    QVERIFY(staging.services[0].promoteImage && !staging.services[0].hostPort);
    QCOMPARE(staging.services[1].name, u"backend"_s);
    QCOMPARE(staging.services[1].health, u"/health"_s);
    QCOMPARE(staging.services[1].hostPort, std::optional<quint16>(3001));
    QCOMPARE(staging.services[1].internalPort, std::optional<quint16>(3000));
    QCOMPARE(staging.hooks.size(), 1u);
    QCOMPARE(staging.hooks[0].at, Hook::Point::AfterStart);
    QCOMPARE(staging.hooks[0].service, u"backend"_s);
    QCOMPARE(staging.hooks[0].command, (QStringList{u"npm"_s, u"run"_s, u"migration:run"_s, u""_s}));
    QCOMPARE(staging.hooks[0].timeout, std::chrono::seconds(5400));

    const Environment &live = made.environment(u"production"_s);
    QVERIFY(live.isProtected);
    QCOMPARE(live.promotesFrom->text(), u"staging"_s);
    QCOMPARE(live.hooks[0].at, Hook::Point::BeforeStart);
    QCOMPARE(live.hooks[0].timeout, std::chrono::seconds(300));
    QCOMPARE(live.backups.text(), u"/home/vishwa/.slipway/zenkar/backups/production"_s);

    QCOMPARE(made.routes.size(), 3u);
    QVERIFY(made.routes[0].tls && made.routes[0].source.isEmpty());
    QCOMPARE(made.routes[0].environment, u"production"_s);
    QCOMPARE(made.routes[1].source, u"4A"_s);
    QCOMPARE(made.routes[1].upstream, u"http://127.0.0.1:3000"_s);
    QCOMPARE(made.routes[2].container, u"odoo"_s);
    QVERIFY(made.routes[2].planned && made.routes[2].environment.isEmpty());
    QCOMPARE(made.backups.schedule, u"0 3 * * *"_s);
    QCOMPARE(made.backups.drill, u"0 4 * * 0"_s);
    QCOMPARE(made.backups.drillBudget.time, std::chrono::seconds(5400));
    QCOMPARE(made.backups.drillBudget.memory, 1'024'000'000);
    QCOMPARE(made.backups.drillBudget.diskLeft, 0);
    QCOMPARE(made.backups.localDirectory, QString(QDir::homePath() + u"/Slipway/z"));
    QCOMPARE(made.backups.retention.last, 1);
    QCOMPARE(made.backups.retention.daily, 2);
    QCOMPARE(made.backups.retention.weekly, 3);
    QCOMPARE(made.backups.retention.monthly, 4);
}

void TestConfiguration::severalComposeFiles()
{
    QByteArray toml = minimal;
    toml.replace("host = \"main\"",
                 "host = \"main\"\ncompose_file = [\"ops/./compose.yml\", \"ops/prod.yml\"]\n"
                 "profiles = [\"worker\", \"nightly\"]\nenv_file = \"./ops/prod.env\"");
    const Environment made = parseConfiguration(toml, u"/x/slipway.toml"_s).environments[0];
    QCOMPARE(made.composeFile, u"ops/compose.yml"_s);
    QCOMPARE(made.composeFiles(), (QStringList{u"ops/compose.yml"_s, u"ops/prod.yml"_s}));
    QCOMPARE(made.profiles, (QStringList{u"worker"_s, u"nightly"_s}));
    QCOMPARE(made.envFile, u"ops/prod.env"_s);
    QCOMPARE(parseConfiguration(minimal, u"/x/slipway.toml"_s).environments[0].composeFiles(),
             QStringList{u"docker-compose.yml"_s});
}

void TestConfiguration::defaults()
{
    const Configuration made = parseConfiguration(minimal, u"/x/slipway.toml"_s);
    QCOMPARE(made.title, u"shop"_s);
    QCOMPARE(made.source, u"/x"_s);
    QCOMPARE(made.stateDirectory, QString());
    QVERIFY(!made.hosts[0].port);
    QCOMPARE(made.environments[0].composeFile, u"docker-compose.yml"_s);
    QCOMPARE(made.environments[0].composeProject, QString());
    QCOMPARE(made.environments[0].backups.text(), u"/srv/staging-backups"_s);
    QVERIFY(!made.environments[0].database);
    QCOMPARE(made.backups.schedule, QString());
    QCOMPARE(made.backups.drill, QString());
    QCOMPARE(made.backups.drillBudget.time, std::chrono::hours(2));
    QCOMPARE(made.backups.localDirectory, QString(QDir::homePath() + u"/Slipway/shop"));
    QCOMPARE(made.backups.retention.daily, 14);
}

void TestConfiguration::ordersByPromotion()
{
    const QByteArray toml = R"([project]
name = "shop"
[hosts.main]
address = "a"
[environments.c]
host = "main"
directory = "/c"
promotes_from = "b"
[environments.b]
host = "main"
directory = "/b"
promotes_from = "a"
[environments.x]
host = "main"
directory = "/x"
[environments.a]
host = "main"
directory = "/a"
)";
    QStringList order;
    for (const Environment &environment : parseConfiguration(toml, u"/x/slipway.toml"_s).environments)
        order << environment.name.text();
    QCOMPARE(order, (QStringList{u"x"_s, u"a"_s, u"b"_s, u"c"_s}));
}

void TestConfiguration::mistakes_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const QByteArray &toml, const QString &where,
                        const QStringList &says) { QTest::newRow(name) << toml << where << says; };
    const auto changed = [](const char *before, const char *after) {
        return QByteArray(minimal).replace(before, after);
    };

    row("not toml", "[project\n", u"/x/slipway.toml:1:"_s, {u"not TOML"_s});
    row("twice the same key", "[project]\nname = \"a\"\nname = \"b\"\n", u"/x/slipway.toml:3:"_s, {});
    row("empty", "", u"/x/slipway.toml:1:1"_s, {u"project"_s});
    row("unknown table", minimal + "[enviroments.x]\n", u"/x/slipway.toml:11:2"_s, {u"\"environments\""_s});
    row("unknown key", changed("address", "adress"), u"/x/slipway.toml:4:1"_s,
        {u"hosts.main.adress"_s, u"\"address\""_s});
    row("unknown key far off", changed("address", "zzzzzzzzzz"), u"/x/slipway.toml:4:1"_s,
        {u"Known here"_s, u"proxy_jump"_s});
    row("unknown key of a route", minimal + "[[routes]]\ndomian = \"a\"\n", u"/x/slipway.toml:12:1"_s,
        {u"routes.domian"_s, u"\"domain\""_s});
    row("unknown key of retention", minimal + "[backups.retention]\nweeks = 1\n", u"/x/slipway.toml:12:1"_s,
        {u"\"weekly\""_s});
    row("unknown key of a drill's budget", minimal + "[backups.drill_budget]\nmemory = 512\n",
        u"/x/slipway.toml:12:1"_s, {u"backups.drill_budget.memory"_s, u"\"memory_mb\""_s});
    row("too little memory for a drill", minimal + "[backups.drill_budget]\nmemory_mb = 64\n",
        u"/x/slipway.toml:12:1"_s, {u"128"_s});
    row("no schedule of drills", minimal + "[backups]\ndrill = \"sundays\"\n", u"/x/slipway.toml:12:9"_s,
        {u"backups.drill"_s});
    row("unknown key of a service", minimal + "helth = \"/\"\n", u"/x/slipway.toml:11:1"_s,
        {u"environments.staging.services.web.helth"_s, u"\"health\""_s});
    row("missing name", changed("name = \"shop\"", ""), u"/x/slipway.toml:1:1"_s,
        {u"project.name"_s, u"missing"_s});
    row("missing host", changed("host = \"main\"", ""), u"/x/slipway.toml:5:1"_s,
        {u"environments.staging.host"_s});
    row("missing directory", changed("directory = \"/srv/staging\"", ""), u"/x/slipway.toml:5:1"_s,
        {u"environments.staging.directory"_s, u"absolute path"_s});
    row("missing container", changed("container = \"web-demo\"", ""), u"/x/slipway.toml:8:1"_s,
        {u"services.web.container"_s});
    row("no hosts", "[project]\nname = \"a\"\n", u"/x/slipway.toml:1:1"_s, {u"[hosts.NAME]"_s});
    row("no environments", "[project]\nname = \"a\"\n[hosts.a]\naddress = \"a\"\n", u"/x/slipway.toml:1:1"_s,
        {u"[environments.NAME]"_s});
    row("wrong type", changed("\"shop\"", "7"), u"/x/slipway.toml:2:8"_s, {u"project.name"_s, u"This is 7"_s});
    row("host is no table", "[project]\nname = \"a\"\n[hosts]\nmain = \"x\"\n", u"/x/slipway.toml:4:1"_s,
        {u"[hosts.main]"_s});
    row("routes are no list", minimal + "[routes]\ndomain = \"a\"\n", u"/x/slipway.toml:11:1"_s,
        {u"[[routes]]"_s});
    row("bad project name", changed("\"shop\"", "\"my shop\""), u"/x/slipway.toml:2:8"_s,
        {u"project.name"_s, u"\"my shop\""_s});
    row("bad environment name", changed("environments.staging", "environments.\"a b\""),
        u"/x/slipway.toml:5:"_s, {u"\"a b\""_s});
    row("bad container", changed("\"web-demo\"", "\"web demo\""), u"/x/slipway.toml:9:13"_s, {u"web demo"_s});
    row("relative directory", changed("\"/srv/staging\"", "\"srv\""), u"/x/slipway.toml:7:13"_s,
        {u"absolute path"_s});
    row("directory with ..", changed("\"/srv/staging\"", "\"/srv/../etc\""), u"/x/slipway.toml:7:13"_s,
        {u"absolute path"_s});
    row("directory is the root", changed("\"/srv/staging\"", "\"/\""), u"/x/slipway.toml:7:13"_s, {u"root"_s});
    row("unknown host", changed("host = \"main\"", "host = \"man\""), u"/x/slipway.toml:6:8"_s,
        {u"[hosts.man]"_s, u"main"_s});
    row("port 0", changed("8081", "0"), u"/x/slipway.toml:10:13"_s, {u"host_port"_s, u"65535"_s});
    row("port 65536", changed("8081", "65536"), u"/x/slipway.toml:10:13"_s, {u"This is 65536"_s});
    row("port as text", changed("8081", "\"8081\""), u"/x/slipway.toml:10:13"_s, {u"without quotes"_s});
    row("compose file absolute", changed("host = \"main\"", "host = \"main\"\ncompose_file = \"/a.yml\""),
        u"/x/slipway.toml:7:16"_s, {u"relative"_s});
    row("compose file with ..", changed("host = \"main\"", "host = \"main\"\ncompose_file = \"a/../../b.yml\""),
        u"/x/slipway.toml:7:16"_s, {u".."_s});
    row("no compose file", changed("host = \"main\"", "host = \"main\"\ncompose_file = []"),
        u"/x/slipway.toml:7:16"_s, {u"at least"_s});
    row("compose file twice",
        changed("host = \"main\"", "host = \"main\"\ncompose_file = [\"a.yml\", \"./a.yml\"]"),
        u"/x/slipway.toml:7:16"_s, {u"twice"_s});
    row("one compose file of several",
        changed("host = \"main\"", "host = \"main\"\ncompose_file = [\"a.yml\", \"/b.yml\"]"),
        u"/x/slipway.toml:7:"_s, {u"relative"_s});
    row("env file absolute", changed("host = \"main\"", "host = \"main\"\nenv_file = \"/a.env\""),
        u"/x/slipway.toml:7:12"_s, {u"relative"_s});
    row("env file with ..", changed("host = \"main\"", "host = \"main\"\nenv_file = \"../a.env\""),
        u"/x/slipway.toml:7:12"_s, {u".."_s});
    row("profile", changed("host = \"main\"", "host = \"main\"\nprofiles = [\"a b\"]"), u"/x/slipway.toml:7:"_s,
        {u"compose profile"_s});
    row("compose project", changed("host = \"main\"", "host = \"main\"\ncompose_project = \"Shop\""),
        u"/x/slipway.toml:7:19"_s, {u"small letters"_s});
    row("url", changed("host = \"main\"", "host = \"main\"\nurl = \"ftp://a\""), u"/x/slipway.toml:7:7"_s,
        {u"http"_s});
    row("url with a password", changed("host = \"main\"", "host = \"main\"\nurl = \"http://a:b@c\""),
        u"/x/slipway.toml:7:7"_s, {});
    row("protected as text", changed("host = \"main\"", "host = \"main\"\nprotected = \"yes\""),
        u"/x/slipway.toml:7:13"_s, {u"true or false"_s});
    row("address with an option", changed("\"192.0.2.10\"", "\"-oProxyCommand=x\""), u"/x/slipway.toml:4:11"_s,
        {});
    row("user with an option", changed("address", "user = \"-l\"\naddress"), u"/x/slipway.toml:4:8"_s, {});
    row("backups are the directory", changed("host = \"main\"", "host = \"main\"\nbackups = \"/srv/staging/\""),
        u"/x/slipway.toml:7:11"_s, {u"/srv/staging"_s});
    row("backups around the directory", changed("host = \"main\"", "host = \"main\"\nbackups = \"/srv\""),
        u"/x/slipway.toml:7:11"_s, {u"/srv/staging"_s});
    row("pattern list", changed("name = \"shop\"", "name = \"shop\"\nkeep = \".env\""),
        u"/x/slipway.toml:3:8"_s, {u"list"_s});
    row("pattern above", changed("name = \"shop\"", "name = \"shop\"\nkeep = [\".env\", \"../x\"]"),
        u"/x/slipway.toml:3:17"_s, {u".gitignore"_s});
    row("pattern comment", changed("name = \"shop\"", "name = \"shop\"\nexclude = [\"# x\"]"),
        u"/x/slipway.toml:3:12"_s, {});
    row("pattern bracket", changed("name = \"shop\"", "name = \"shop\"\nexclude = [\"[ab\"]"),
        u"/x/slipway.toml:3:12"_s, {});
    row("pattern everything", changed("name = \"shop\"", "name = \"shop\"\nexclude = [\"/\"]"),
        u"/x/slipway.toml:3:12"_s, {});
    row("health without port", changed("host_port = 8081", "health = \"/\""), u"/x/slipway.toml:10:10"_s,
        {u"host_port"_s});
    row("health path", minimal + "health = \"health\"\n", u"/x/slipway.toml:11:10"_s, {u"begins with /"_s});
    row("promotes from nowhere", QByteArray(minimal + production).replace("\"staging\"", "\"stagin\""),
        u"/x/slipway.toml:13:17"_s, {u"[environments.stagin]"_s, u"staging"_s});
    row("promotes in a circle",
        QByteArray(minimal).replace("host = \"main\"", "host = \"main\"\npromotes_from = \"production\"")
            + production,
        u"/x/slipway.toml:7:17"_s, {u"circle"_s});
    row("promotes from itself", changed("host = \"main\"", "host = \"main\"\npromotes_from = \"staging\""),
        u"/x/slipway.toml:7:17"_s, {u"circle"_s});
    row("container twice",
        minimal + production + "[environments.production.services.web]\ncontainer = \"web-demo\"\n",
        u"/x/slipway.toml:16:13"_s, {u"web-demo"_s, u"/x/slipway.toml:9:13"_s});
    row("host port twice",
        minimal + production + "[environments.production.database]\ncontainer = \"db\"\nhost_port = 8081\n",
        u"/x/slipway.toml:17:13"_s, {u"8081"_s, u"/x/slipway.toml:10:13"_s});
    const QByteArray database = minimal + "[environments.staging.database]\ncontainer = \"db\"\n";
    row("no databases", database + "databases = []\n", u"/x/slipway.toml:13:13"_s, {u"at least one name"_s});
    row("database in both", database + "databases = [\"a\", \"b\"]\nexclude_databases = [\"b\"]\n",
        u"/x/slipway.toml:14:21"_s, {u"\"b\""_s, u"one of the two"_s});
    row("database over two lines", database + "databases = [\"a\", \"b\\nc\"]\n", u"/x/slipway.toml:13:19"_s,
        {u"63 bytes"_s});
    row("databases as text", database + "exclude_databases = \"a\"\n", u"/x/slipway.toml:13:21"_s, {u"list"_s});
    row("exclude_database", database + "exclude_database = [\"a\"]\n", u"/x/slipway.toml:13:1"_s,
        {u"exclude_databases"_s});
    row("directory twice", minimal + QByteArray(production).replace("/srv/production", "/srv/staging/"),
        u"/x/slipway.toml:14:13"_s, {u"/x/slipway.toml:7:13"_s});
    row("hook at", minimal + "[[environments.staging.hooks]]\nat = \"after\"\ncommand = [\"a\"]\n",
        u"/x/slipway.toml:12:6"_s, {u"after-build"_s});
    row("hook service",
        minimal
            + "[[environments.staging.hooks]]\nat = \"after-start\"\nservice = \"wen\"\ncommand = [\"a\"]\n",
        u"/x/slipway.toml:13:11"_s, {u"web"_s});
    row("hook command", minimal + "[[environments.staging.hooks]]\nat = \"after-start\"\n",
        u"/x/slipway.toml:11:1"_s, {u"command"_s});
    row("hook command as text",
        minimal + "[[environments.staging.hooks]]\nat = \"after-start\"\ncommand = \"a b\"\n",
        u"/x/slipway.toml:13:11"_s, {u"list"_s});
    for (const char *bad : {"5", "5 m", "m", "-5m", "0s", "25h", "1m1h", ""})
        row(QByteArray("timeout ").append(bad).constData(),
            minimal + "[[environments.staging.hooks]]\nat = \"after-start\"\ncommand = [\"a\"]\ntimeout = \""
                + bad + "\"\n",
            u"/x/slipway.toml:14:11"_s, {u"\"5m\""_s});
    for (const char *bad :
         {"", "0 3 * *", "0 3 * * * *", "60 3 * * *", "0 24 * * *", "0 3 0 * *", "0 3 * 13 *", "0 3 * * 8",
          "@daily", "a 3 * * *", "*/0 * * * *", "5-1 * * * *", "1,,2 * * * *", "5/2 * * * *"})
        row(QByteArray("cron ").append(bad).constData(), minimal + "[backups]\nschedule = \"" + bad + "\"\n",
            u"/x/slipway.toml:12:12"_s, {u"five fields"_s});
    row("retention of nothing", minimal + "[backups.retention]\nlast = 0\ndaily = 0\nweekly = 0\nmonthly = 0\n",
        u"/x/slipway.toml:11:1"_s, {u"above 0"_s});
    row("negative retention", minimal + "[backups.retention]\nlast = -1\n", u"/x/slipway.toml:12:8"_s,
        {u"This is -1"_s});
    row("route environment",
        minimal + "[[routes]]\ndomain = \"a.b\"\nupstream = \"http://a\"\nenvironment = \"x\"\n",
        u"/x/slipway.toml:14:15"_s, {u"staging"_s});
    row("route upstream", minimal + "[[routes]]\ndomain = \"a.b\"\nupstream = \"localhost:80\"\n",
        u"/x/slipway.toml:13:12"_s, {u"http"_s});
    row("route domain", minimal + "[[routes]]\ndomain = \"a.b/c\"\nupstream = \"http://a\"\n",
        u"/x/slipway.toml:12:10"_s, {u"domain"_s});
    row("two intended routes",
        minimal
            + "[[routes]]\ndomain = \"a.b\"\nupstream = \"http://a\"\n[[routes]]\ndomain = \"a.b\"\nupstream = "
              "\"http://b\"\n",
        u"/x/slipway.toml:15:10"_s, {u"source"_s, u"/x/slipway.toml:12:10"_s});
}

void TestConfiguration::mistakes()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, where);
    QFETCH(const QStringList, says);
    const QString message = messageOf(toml);
    QVERIFY2(message.startsWith(where), qPrintable(message));
    for (const QString &part : says)
        QVERIFY2(message.contains(part), qPrintable(message));
}

void TestConfiguration::accepted_data()
{
    QTest::addColumn<QByteArray>("toml");
    const auto row = [](const char *name, const QByteArray &toml) { QTest::newRow(name) << toml; };
    for (const char *good :
         {"*/15 * * * *", "0 3 * * 7", "0 3 1-15/2 jan-mar mon,wed", "0,30 3 * * *", "0  3 * * *"})
        row(good, minimal + "[backups]\nschedule = \"" + good + "\"\n");
    row("same ports on two hosts",
        minimal + "[hosts.other]\naddress = \"::1\"\n" + QByteArray(production).replace("\"main\"", "\"other\"")
            + "[environments.production.services.web]\ncontainer = \"web-demo\"\nhost_port = 8081\n");
    row("one route intended, one said elsewhere",
        minimal
            + "[[routes]]\ndomain = \"a.b\"\nupstream = \"http://a\"\n[[routes]]\ndomain = \"a.b\"\nupstream = "
              "\"http://b\"\nsource = \"x\"\n");
    row("patterns", QByteArray(minimal).replace("name = \"shop\"", R"(name = "shop"
keep = ["!a", "\\#b", "**/c/", "d[!]x]", "/e f", "-g", "ü*"])"));
    row("windows line ends", QByteArray(minimal).replace("\n", "\r\n"));
    row("byte order mark", "\xef\xbb\xbf" + minimal);
}

void TestConfiguration::accepted()
{
    QFETCH(const QByteArray, toml);
    QCOMPARE(messageOf(toml), QString());
}

void TestConfiguration::backupsInsideTheDirectoryAreKept()
{
    const QByteArray toml = QByteArray(minimal).replace(
                                "host = \"main\"", "host = \"main\"\nbackups = \"/srv/staging/my [b]ackups\"")
                            + QByteArray(production) + "backups = \"/srv/staging/b2\"\n";
    const Configuration made = parseConfiguration(toml, u"/x/slipway.toml"_s);
    QCOMPARE(made.keep, (QStringList{u"/my\\ \\[b\\]ackups"_s, u"/b2"_s}));
}

void TestConfiguration::looksUp()
{
    const Configuration made = parseConfiguration(minimal, u"/x/slipway.toml"_s);
    try {
        (void)made.environment(u"stagin"_s);
        QFAIL("an environment that is not there was found");
    } catch (const UsageError &error) {
        QVERIFY2(error.text().contains(u"staging"_s), qPrintable(error.text()));
    }
    QVERIFY_THROWS_EXCEPTION(UsageError, (void)made.host(HostName(u"x"_s)));
}

void TestConfiguration::findsTheNearestFile()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"a/b/c"_s));
    QVERIFY(root.mkpath(u"a/b/slipway.toml"_s)); // a folder of that name is not it
    for (const QString &place : {u"slipway.toml"_s, u"a/slipway.toml"_s}) {
        QFile file(root.filePath(place));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(minimal) > 0);
    }
    QCOMPARE(findConfiguration(root.filePath(u"a/b/c"_s)), root.filePath(u"a/slipway.toml"_s));
    QCOMPARE(findConfiguration(folder.path()), root.filePath(u"slipway.toml"_s));
    QCOMPARE(readConfiguration(root.filePath(u"a/slipway.toml"_s)).source, root.filePath(u"a"_s));
}

void TestConfiguration::missingFile()
{
    QTemporaryDir folder;
    QVERIFY_THROWS_EXCEPTION(ConfigurationError, (void)findConfiguration(folder.path()));
    QVERIFY_THROWS_EXCEPTION(ConfigurationError, (void)readConfiguration(folder.path()));
    QVERIFY_THROWS_EXCEPTION(ConfigurationError, (void)readConfiguration(folder.filePath(u"none"_s)));
}

void TestConfiguration::nearest()
{
    const QStringList known{u"host"_s, u"directory"_s, u"compose_file"_s};
    QCOMPARE(nearestName(u"hots"_s, known), u"host"_s);
    QCOMPARE(nearestName(u"Directory"_s, known), u"directory"_s);
    QCOMPARE(nearestName(u"compose-file"_s, known), u"compose_file"_s);
    QCOMPARE(nearestName(u"qqqq"_s, known), QString());
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
