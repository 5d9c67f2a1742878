// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serverblock.h"

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

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
    if (!wish.tls) {
        return u"server {\n"
               "    listen 80;\n"
               "    server_name %1;\n"
               "\n"
               "%2"
               "}\n"_s.arg(wish.domain, location);
    }
    const QString certificate = wish.certificate.isEmpty()
                                    ? QString(u"/etc/letsencrypt/live/"_s + wish.domain + u"/fullchain.pem"_s)
                                    : wish.certificate;
    const QString key =
        wish.key.isEmpty() ? QString(certificate.section(u'/', 0, -2) + u"/privkey.pem"_s) : wish.key;
    return u"server {\n"
           "    listen 80;\n"
           "    server_name %1;\n"
           "    return 301 https://$host$request_uri;\n"
           "}\n"
           "\n"
           "server {\n"
           "    listen 443 ssl;\n"
           "    server_name %1;\n"
           "\n"
           "    ssl_certificate     %2;\n"
           "    ssl_certificate_key %3;\n"
           "\n"
           "%4"
           "}\n"_s.arg(wish.domain, certificate, key, location);
}

} // namespace Slipway::Domain
