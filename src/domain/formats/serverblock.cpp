// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/serverblock.h"

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

QString listens(const QStringList &wanted, const QString &otherwise)
{
    QString text;
    for (const QString &each : wanted.isEmpty() ? QStringList{otherwise} : wanted)
        text += u"    listen %1;\n"_s.arg(each);
    return text;
}

} // namespace

QString serverBlock(const ServerBlockWish &wish)
{
    const QString location = u"    location / {\n"
                             "        proxy_pass %1;\n"
                             "        proxy_http_version 1.1;\n"
                             "        proxy_set_header Host $host;\n"
                             "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
                             "        proxy_set_header X-Forwarded-Proto $scheme;\n"
                             "        proxy_set_header Upgrade $http_upgrade;\n"
                             "        proxy_set_header Connection $http_connection;\n"
                             "    }\n"_s.arg(wish.upstream);
    const QString plain = listens(wish.plainListens, u"80"_s);
    if (!wish.tls) {
        return u"server {\n"
               "%3"
               "    server_name %1;\n"
               "\n"
               "%2"
               "}\n"_s.arg(wish.domain, location, plain);
    }
    const QString certificate = wish.certificate.isEmpty()
                                    ? QString(u"/etc/letsencrypt/live/"_s + wish.domain + u"/fullchain.pem"_s)
                                    : wish.certificate;
    const QString key =
        wish.key.isEmpty() ? QString(certificate.section(u'/', 0, -2) + u"/privkey.pem"_s) : wish.key;
    return u"server {\n"
           "%5"
           "    server_name %1;\n"
           "    return 301 https://$host$request_uri;\n"
           "}\n"
           "\n"
           "server {\n"
           "%6"
           "    server_name %1;\n"
           "\n"
           "    ssl_certificate     %2;\n"
           "    ssl_certificate_key %3;\n"
           "\n"
           "%4"
           "}\n"_s.arg(wish.domain, certificate, key, location, plain, listens(wish.tlsListens, u"443 ssl"_s));
}

} // namespace Slipway::Domain
