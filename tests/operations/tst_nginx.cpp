// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nginx.h"

#include <QtTest>

using namespace Slipway::Domain;
using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
