// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/hostpattern.h"

namespace Slipway::Ssh {

bool matchesPattern(QStringView pattern, QStringView name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (n < name.size()) {
        if (p < pattern.size()
            && (pattern[p] == u'?' || (pattern[p] != u'*' && pattern[p].toLower() == name[n].toLower()))) {
            ++p;
            ++n;
        } else if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = n;
        } else if (star >= 0) {
            // The last star takes one character more.
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool matchesAny(const QStringList &patterns, const QString &name)
{
    bool found = false;
    for (const QString &pattern : patterns) {
        if (pattern.startsWith(u'!')) {
            if (matchesPattern(QStringView(pattern).mid(1), name))
                return false;
        } else if (matchesPattern(pattern, name)) {
            found = true;
        }
    }
    return found;
}

} // namespace Slipway::Ssh
