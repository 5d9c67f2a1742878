// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/locale.h"

#include <QByteArray>
#include <initializer_list>

namespace Slipway::Platform {

void ensureUtf8Locale()
{
    QByteArray effective;
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        effective = qgetenv(name).toLower();
        if (!effective.isEmpty())
            break;
    }
    if (effective.contains("utf-8") || effective.contains("utf8"))
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        // It would win over the encoding that is set below.
        qputenv("LANG", all);
        qputenv("LC_MESSAGES", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace Slipway::Platform
