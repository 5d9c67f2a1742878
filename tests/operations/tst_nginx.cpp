// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"
#include "domain/formats/nginx.h"
#include "domain/formats/serverblockedit.h"
#include "domain/formats/servername.h"
#include "operations/look/probeparts.h"
#include "operations/nginx/nginxroutes.h"

#include <QElapsedTimer>

#include <QtTest>

using namespace Slipway::Domain;
using namespace Slipway::Operations;
using namespace Qt::StringLiterals;

namespace {

/// The name that decides for a domain, and as what; "" where nothing serves it.
QString decided(const QString &configuration, const QString &domain, bool tls = false)
{
    const auto servers = parseNginx(configuration);
    const auto block = blockFor(servers, domain, tls);
    return block ? u"%1 %2"_s.arg(int(block->as)).arg(block->name) : QString();
}

QString block(const QString &name, const QString &listen = u"80"_s)
{
    return u"server { listen %1; server_name %2; location / { proxy_pass http://127.0.0.1:1; } }\n"_s.arg(
        listen, name);
}

const QString site = u"/etc/nginx/sites-enabled/site"_s;

/// What is planned for routes ("domain upstream [tls]") where nginx's one site says this; `more` are other files, in the
/// manner of nginx -T.
NginxPlan planned(const QString &text, const QStringList &routes, const QString &more = {},
                  const QStringList &closed = {})
{
    QByteArray toml = "[project]\nname = \"p\"\nsource = \".\"\n[hosts.main]\naddress = \"192.0.2.1\"\n"
                      "[environments.stage]\nhost = \"main\"\ndirectory = \"/srv/stage\"\n"
                      "compose_file = \"compose.yaml\"\ncompose_project = \"p-stage\"\nbackups = \"/srv/b\"\n"
                      "[environments.stage.database]\ncontainer = \"stage-db\"\n"
                      "[environments.stage.services.web]\ncontainer = \"stage-web\"\n";
    for (const QString &route : routes) {
        const QStringList words = route.split(u' ');
        toml += "[[routes]]\ndomain = \"" + words[0].toUtf8()
                + "\"\nupstream = \"http://127.0.0.1:" + words[1].toUtf8() + "\"\nenvironment = \"stage\"\n"
                + (words.size() > 2 ? "tls = true\n" : "tls = false\n");
    }
    const Configuration configuration = parseConfiguration(toml, u"/nowhere/slipway.toml"_s);
    ObservedServer server;
    server.nginx = parseNginx(u"# configuration file %1:\n%2\n%3"_s.arg(site, text, more));
    server.nginxClosed = closed;
    server.routes = ProbeParts::routes({}, configuration, server.nginx);
    NginxPlan plan;
    planRoutes(configuration, server, {{site, {NginxFileText::State::Read, text}}}, configuration.routes, plan);
    return plan;
}

/// What is lost of a block that says this, when TLS is wanted of it and all of its file is written anew.
QStringList lostOf(const QString &said, const QString &more = {})
{
    const NginxPlan plan = planned(
        u"server { server_name a.example; %1\n location / { proxy_pass http://127.0.0.1:1; } }\n"_s.arg(said),
        {u"a.example 1 tls"_s}, more);
    return plan.changes.size() == 1 ? plan.changes[0].lost : QStringList{u"nothing is planned"_s};
}

} // namespace

class TestNginx : public QObject
{
    Q_OBJECT

private slots:
    void findsTheUpstreamOfADomain()
    {
        const auto servers = parseNginx(
            QString::fromUtf8("http {\n"
                              "    # server { server_name commented.example; proxy_pass http://127.0.0.1:1; }\n"
                              "    server {\n"
                              "        listen 80;\n"
                              "        server_name order.example;\n"
                              "        return 301 https://$host$request_uri;\n"
                              "    }\n"
                              "    server {\n"
                              "        listen 443 ssl;\n"
                              "        server_name order.example \"www.order.example\";\n"
                              "        location /api/ { proxy_pass http://127.0.0.1:3001; }\n"
                              "        location / {\n"
                              "            proxy_set_header X-Odd \"a } b; # c\";\n"
                              "            if ($request_method = POST) { set $x ${y}1; }\n"
                              "            proxy_pass http://localhost:5174;\n"
                              "        }\n"
                              "    }\n"
                              "}\n"));
        QCOMPARE(servers.size(), 2U);
        QVERIFY(servers[0].redirects);
        QVERIFY(!servers[0].tls());
        QVERIFY(servers[1].tls());
        QCOMPARE(upstreamOf(servers, u"order.example"_s), u"http://localhost:5174"_s);
        QCOMPARE(upstreamOf(servers, u"www.order.example"_s), u"http://localhost:5174"_s);
        QCOMPARE(upstreamOf(servers, u"commented.example"_s), QString());
    }

    void survivesAnyCut()
    {
        const QString text =
            u"server { listen 443 ssl; server_name a.b; location / { proxy_pass http://x; } }"_s;
        for (qsizetype length = 0; length <= text.size(); ++length)
            (void)parseNginx(text.left(length));
        QCOMPARE(upstreamOf(parseNginx(text + u" }}} server { server_name c.d; }"_s), u"a.b"_s), u"http://x"_s);
    }

    void isNoDeeperThanItMustBe()
    {
        const QString block = u"server { server_name a.b; proxy_pass http://x; }"_s;
        QCOMPARE(upstreamOf(parseNginx(u"http {"_s + block), u"a.b"_s), u"http://x"_s);
        const QString deep = u"a {"_s.repeated(200'000);
        QVERIFY(parseNginx(deep + block).empty());
        QCOMPARE(upstreamOf(parseNginx(deep + u"}"_s.repeated(200'000) + block), u"a.b"_s), u"http://x"_s);
    }

    void filesThatIncludeEachOtherEnd()
    {
        QString text;
        for (int i = 0; i < 20; ++i)
            text += u"# configuration file /etc/nginx/%1.conf:\ninclude *.conf;\n"_s.arg(i);
        text += u"server { server_name a.b; proxy_pass http://x; }"_s;
        QCOMPARE(upstreamOf(parseNginx(text), u"a.b"_s), u"http://x"_s);
    }

    void aBlockIsFoundInNginxsOwnOrder_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("decides");
        QTest::newRow("exact") << QStringList{u"*.tide.example"_s, u"APP.tide.example"_s}
                               << u"0 APP.tide.example"_s;
        QTest::newRow("exact among several")
            << QStringList{u"*.tide.example"_s, u"x.example app.tide.example"_s} << u"0 app.tide.example"_s;
        QTest::newRow("longest in front")
            << QStringList{u"*.example"_s, u"*.tide.example"_s, u".example"_s} << u"1 *.tide.example"_s;
        QTest::newRow("a dot in front") << QStringList{u"app.*"_s, u".tide.example"_s} << u"1 .tide.example"_s;
        QTest::newRow("in front before behind")
            << QStringList{u"app.tide.*"_s, u"*.example"_s} << u"1 *.example"_s;
        QTest::newRow("longest behind")
            << QStringList{u"app.*"_s, u"app.tide.*"_s, u"~app"_s} << u"2 app.tide.*"_s;
        QTest::newRow("first expression") << QStringList{u"~^no$"_s, u"~^(?<who>[a-z]+)\\.tide"_s, u"~app"_s}
                                          << u"3 ~^(?<who>[a-z]+)\\.tide"_s;
        QTest::newRow("a broken expression") << QStringList{u"~^(app"_s} << QString();
        QTest::newRow("not by the end of a word")
            << QStringList{u"*.ide.example"_s, u".de.example"_s} << QString();
        QTest::newRow("another site that happens to be first") << QStringList{u"other.example"_s} << QString();
        QTest::newRow("nobody's block that is first") << QStringList{u"_"_s} << u"4 default_server"_s;
        QTest::newRow("nobody's block that is not") << QStringList{u"other.example"_s, u"_"_s} << QString();
    }

    void aBlockIsFoundInNginxsOwnOrder()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, decides);
        QString text;
        for (const QString &name : names)
            text += block(name);
        QCOMPARE(decided(text, u"app.tide.example"_s), decides);
    }

    void theDefaultIsThatOfThePort()
    {
        const QString text = block(u"other.example"_s)
                             + block(u"last.example"_s, u"0.0.0.0:80 default_server"_s)
                             + block(u"inner.example"_s, u"127.0.0.1:8080 default_server"_s);
        QCOMPARE(decided(text, u"app.tide.example"_s), u"4 default_server"_s);
        QCOMPARE(upstreamOf(parseNginx(text), u"app.tide.example"_s), u"http://127.0.0.1:1"_s);
        // Over TLS there is none, and what passes nothing on serves nobody.
        QCOMPARE(decided(text, u"app.tide.example"_s, true), QString());
        QCOMPARE(decided(u"server { listen 80 default_server; root /var/www; }"_s, u"app.tide.example"_s),
                 QString());
        // A block of its own without TLS is not overruled by everybody's with it.
        const QString mixed = block(u"app.tide.example"_s)
                              + u"server { listen [::]:443 ssl default_server; server_name _; "
                                "location / { proxy_pass http://127.0.0.1:2; } }"_s;
        const auto servers = parseNginx(mixed);
        QCOMPARE(upstreamOf(servers, u"app.tide.example"_s), u"http://127.0.0.1:1"_s);
        QCOMPARE(blocksFor(servers, u"app.tide.example"_s).size(), 1U);
    }

    void aMapOfTheHostIsRead()
    {
        const QString map = u"upstream shop { server 127.0.0.1:8082; }\n"
                            "map $host $backend { hostnames; default http://127.0.0.1:9; app.tide.example "
                            "http://127.0.0.1:8081; *.shop.example http://shop; }\n"
                            "server { listen 80; server_name .example; %1 location / { proxy_pass %2; } }"_s;
        const auto servers = parseNginx(map.arg(QString(), u"$backend$request_uri"_s));
        QCOMPARE(upstreamOf(servers, u"app.tide.example"_s), u"http://127.0.0.1:8081"_s);
        QCOMPARE(upstreamOf(servers, u"a.shop.example"_s), u"http://127.0.0.1:8082"_s);
        QCOMPARE(upstreamOf(servers, u"else.example"_s), u"http://127.0.0.1:9"_s);
        QCOMPARE(
            upstreamOf(parseNginx(map.arg(u"set $port 8081;"_s, u"http://127.0.0.1:$port"_s)), u"b.example"_s),
            u"http://127.0.0.1:8081"_s);
        // What is worked out for each request keeps its variable.
        QCOMPARE(upstreamOf(parseNginx(map.arg(QString(), u"http://$arg_to"_s)), u"b.example"_s),
                 u"http://$arg_to"_s);
    }

    void whatABlockSaysBesidesIsKnown()
    {
        const auto servers =
            parseNginx(u"server { listen 80; server_name .tide.example; auth_basic \"Tide staff\"; "
                       "client_max_body_size 1m; proxy_set_header Authorization \"Basic hunter2\"; "
                       "location /admin { deny all; } location / { proxy_pass http://x; } }"_s);
        QCOMPARE(servers.front().rest, (QStringList{u"auth_basic Tide staff"_s, u"client_max_body_size 1m"_s,
                                                    u"proxy_set_header Authorization"_s, u"location /admin"_s,
                                                    u"location /admin: deny all"_s}));
    }

    void aBlockOfSeveralNamesTakesNoneAlongUnasked()
    {
        const QString text = u"server { listen 80; server_name a.example \"B.example\" *.c.example;\n"
                             "location / { proxy_pass http://127.0.0.1:1; } }\n"_s;
        const NginxPlan plan = planned(text, {u"a.example 2"_s});
        QCOMPARE(plan.changes.size(), 1U);
        QVERIFY(plan.takesOver());
        QCOMPARE(takeoverSentences(plan),
                 QStringList{
                     u"The block for a.example in /etc/nginx/sites-enabled/site is that of B.example, "
                     "*.c.example too, which would be passed on with it, to the same place; nobody has asked "
                     "for that."_s});
        // Whoever is asked for as well, and goes to the same place, is no surprise.
        const NginxPlan both = planned(text, {u"a.example 2"_s, u"b.example 2"_s, u"x.c.example 2"_s});
        QCOMPARE(both.changes.front().also, QStringList{u"B.example"_s});
        QCOMPARE(both.changes.front().alongside, QStringList{u"*.c.example"_s});
        const NginxPlan apart = planned(text, {u"a.example 2"_s, u"b.example 3"_s});
        QCOMPARE(apart.changes.size(), 1U);
        QVERIFY(apart.changes[0].alongside.contains(u"B.example"_s));
        QVERIFY(apart.notes.join(u' ').contains(u"change the one of b.example by hand"_s));
        // Its one name, and whatever no other block names.
        QCOMPARE(planned(u"server { listen 80 default_server; server_name a.example; location / { proxy_pass "
                         "http://127.0.0.1:1; } }"_s,
                         {u"a.example 2"_s})
                     .changes[0]
                     .alongside,
                 QStringList{u"default_server"_s});
        QVERIFY(
            !planned(
                 u"server { listen 80; server_name a.example; location / { proxy_pass http://127.0.0.1:1; } }"_s,
                 {u"a.example 2"_s})
                 .takesOver());
    }

    void allDomainsOfAFileAreChanged()
    {
        const QString text =
            u"server { server_name a.example; location / { proxy_pass http://127.0.0.1:1; } }\n"
            "server { server_name b.example; location / { proxy_pass http://127.0.0.1:2; } }\n"_s;
        const NginxPlan plan = planned(text, {u"a.example 3"_s, u"b.example 4"_s});
        QCOMPARE(plan.changes.size(), 2U);
        const auto files = filesOf(plan);
        QCOMPARE(files.size(), 1U);
        QCOMPARE(files[0].before, text);
        QCOMPARE(files[0].after, QString(text).replace(u"0.1:1"_s, u"0.1:3"_s).replace(u"0.1:2"_s, u"0.1:4"_s));
        QCOMPARE(commandsByHand(plan).count(u"sudo cp"_s), 1);
    }

    void whatIsLostIsSeen_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("lost");
        for (const QString &each :
             {u"auth_basic Staff"_s, u"auth_request /auth"_s, u"satisfy any"_s, u"allow 10.0.0.0/8"_s,
              u"deny all"_s, u"limit_req zone=one"_s, u"limit_conn addr"_s, u"client_max_body_size 1m"_s,
              u"ssl_client_certificate /etc/ca.pem"_s, u"ssl_verify_client on"_s, u"listen 127.0.0.1:8080"_s,
              u"include nothing.conf"_s, u"proxy_set_header X-Forwarded-For $remote_addr"_s,
              u"proxy_set_header Host internal.example"_s, u"return 403"_s})
            QTest::newRow(qPrintable(each)) << each + u';' << (each.startsWith(u"listen"_s) ? QString() : each);
        QTest::newRow("over lines") << u"auth_basic\n  # staff only {\n  \"Tide } staff; \"\n;"_s
                                    << u"auth_basic Tide } staff; "_s;
        QTest::newRow("a quoted brace before it") << u"add_header X \"{\"; deny all;"_s << u"deny all"_s;
        QTest::newRow("a quoted sign before it") << u"add_header X ';'; deny all;"_s << u"deny all"_s;
        QTest::newRow("an apostrophe before it") << u"add_header X it's; deny all;"_s << u"deny all"_s;
        QTest::newRow("an escaped sign before it") << u"rewrite ^/a\\;b /c; deny all;"_s << u"deny all"_s;
        QTest::newRow("a number sign in a word") << u"rewrite ^/x https://y/#/z; deny all;"_s << u"deny all"_s;
        QTest::newRow("a secret") << u"proxy_set_header Authorization \"Basic hunter2\";"_s
                                  << u"proxy_set_header Authorization"_s;
        QTest::newRow("of a location") << u"location /admin { deny all; }"_s << u"location /admin: deny all"_s;
        QTest::newRow("of the front page") << u"location = / { deny all; }"_s << u"location = /: deny all"_s;
        QTest::newRow("of a condition") << u"if ($http_x = 1) { return 403; }"_s << u"if ($http_x = 1)"_s;
        QTest::newRow("of Lua") << u"access_by_lua_block { if x == \"}\" then -- don't\n ngx.exit(403) end }"_s
                                << u"access_by_lua_block"_s;
        QTest::newRow("of Lua, in its long brackets")
            << u"access_by_lua_block { --[==[ it's ]] } ]==] local a = [[ don't } ]] .. t[u[1]] --[[ } \n ]] "
               "}\n"_s
            << u"access_by_lua_block"_s;
        QTest::newRow("a second certificate")
            << u"ssl_certificate /a; ssl_certificate /b;"_s << u"ssl_certificate /b"_s;
    }
    void whatIsLostIsSeen()
    {
        QFETCH(QString, said);
        QFETCH(QString, lost);
        const QStringList seen = lostOf(said);
        QVERIFY2(lost.isEmpty() ? seen.isEmpty() : seen.contains(lost), qPrintable(seen.join(u'|')));
    }

    void whatAnIncludeSaysIsLostToo()
    {
        const QString more =
            u"# configuration file /etc/nginx/snippets/guard.conf:\nauth_basic Staff; deny all;\n"_s;
        QCOMPARE(
            lostOf(u"include '/etc/nginx/snippets/guard.conf';"_s, more),
            (QStringList{u"include /etc/nginx/snippets/guard.conf"_s, u"auth_basic Staff"_s, u"deny all"_s}));
        // Of 80 and of 443, and what stands beside the blocks.
        const NginxPlan plan = planned(
            u"limit_req_zone $binary_remote_addr zone=a:1m rate=1r/s;\nupstream shop { server 127.0.0.1:1; }\n"
            "server { listen 80; server_name a.example; auth_basic One; location / { proxy_pass http://shop; } "
            "}\n"
            "server { listen 443 ssl; server_name a.example; deny all; location / { proxy_pass http://shop; } }\n"_s,
            {u"a.example 2 tls"_s});
        QCOMPARE(plan.changes[0].lost,
                 (QStringList{u"deny all"_s, u"auth_basic One"_s, u"limit_req_zone $binary_remote_addr"_s,
                              u"upstream shop"_s}));
    }

    void whatIsWrittenListensWhereTheOldOneDid()
    {
        const NginxPlan plan =
            planned(u"server { listen 80 default_server; listen [::]:80; server_name a.example; "
                    "location / { proxy_pass http://127.0.0.1:1; } }"_s,
                    {u"a.example 1 tls"_s});
        QVERIFY(plan.changes[0].lost.isEmpty());
        const auto servers = parseNginx(plan.changes[0].after);
        QCOMPARE(servers.at(0).listens, (QStringList{u"80 default_server"_s, u"[::]:80"_s}));
        QCOMPARE(servers.at(1).listens, (QStringList{u"443 ssl"_s, u"[::]:443 ssl"_s}));
        // Beside a block that stays it is no second default.
        const NginxPlan beside =
            planned(u"server { listen 10.0.0.1:80 default_server backlog=9; server_name .example; "
                    "location / { proxy_pass http://127.0.0.1:1; } }"_s,
                    {u"a.example 2"_s});
        QCOMPARE(parseNginx(beside.changes[0].after).at(0).listens, QStringList{u"10.0.0.1:80"_s});
        QVERIFY(beside.takesOver());
    }

    void whatCannotBeReadIsNotTakenForNothing()
    {
        const NginxPlan plan =
            planned(block(u"other.example"_s), {u"a.example 2"_s}, {}, {u"/etc/nginx/conf.d/secret.conf"_s});
        QVERIFY(plan.takesOver());
        QCOMPARE(takeoverSentences(plan),
                 QStringList{
                     u"Whether a.example is served already is not known, since /etc/nginx/conf.d/secret.conf "
                     "can't be read; it might be taken from a block that guards it."_s});
    }

    void longFilesTakeNoSquare()
    {
        QElapsedTimer timer;
        timer.start();
        QString text = u"server { server_name a.example; location / { proxy_pass http://127.0.0.1:1; }\n"_s;
        for (int i = 0; i < 20'000; ++i)
            text += u"location /%1 { return 403; }\n"_s.arg(i);
        text += u"}\n"_s;
        const QString line = QString(text).replace(u'\n', u' ').repeated(12); // ten megabytes
        for (const QString &each : {text, line, QString(10'000'000, u'a')}) {
            const QString edited =
                withUpstream(each, u"a.example"_s, u"http://127.0.0.1:1"_s, u"http://127.0.0.1:2"_s);
            (void)lineDifference(each, edited);
            QCOMPARE(edited.isEmpty(), each.size() == 10'000'000);
        }
        QCOMPARE(lineDifference(text, QString(text).replace(u"0.1:1"_s, u"0.1:2"_s)).size(), 5);
        QVERIFY(lineDifference(text, QString(text).replace(u"return"_s, u"deny"_s)).size() > 40'000);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void nothingIsTakenOverUnasked()
    {
        NginxPlan plan;
        plan.changes = {{u"app.tide.example"_s,
                         u"/etc/nginx/conf.d/app.conf"_s,
                         true,
                         {},
                         u"server { }\n"_s,
                         {},
                         u".tide.example, /etc/nginx/sites-enabled/tide"_s,
                         {u"auth_basic Tide staff"_s}}};
        QVERIFY(plan.takesOver());
        QCOMPARE(
            takeoverSentences(plan),
            QStringList{
                u"app.tide.example is served by the block for .tide.example, /etc/nginx/sites-enabled/tide "
                "and would be taken from it; this would no longer hold for it: auth_basic Tide staff."_s});
    }
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
