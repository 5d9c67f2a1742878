// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearestname.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Slipway::Domain {

namespace {

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            auto &cell = row[static_cast<std::size_t>(j)];
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row[static_cast<std::size_t>(j) - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &written, const QStringList &known)
{
    QString best;
    // More than half of the letters wrong is no typing mistake.
    qsizetype least = std::max<qsizetype>(2, written.size() / 2) + 1;
    for (const QString &name : known) {
        const qsizetype distance = editDistance(written.toLower(), name.toLower());
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

} // namespace Slipway::Domain
