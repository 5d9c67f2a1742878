// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration.h"
#include "domain/nginx.h"
#include "domain/servername.h"
#include "operations/nginxplan.h"

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
