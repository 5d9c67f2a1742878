// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/history.h"
#include "fuzz/fuzz.h"

#include <algorithm>

namespace Slipway::Fuzz {

using Operations::HistoryEntry;

/// The audit, and behind NUL bytes jobs with their results, in turn.
void take(const QByteArray &input)
{
    const QByteArrayList parts = partsOf(input, 1);
    QMap<QString, QByteArray> results;
    for (qsizetype i = 1; i + 1 < parts.size(); i += 2)
        results.insert(QString::fromUtf8(parts[i]), parts[i + 1]);
    const std::vector<HistoryEntry> entries = Operations::checkedHistory(parts.front(), results);
    for (auto job = results.begin(); job != results.end(); ++job)
        require(std::any_of(entries.begin(), entries.end(),
                            [&](const HistoryEntry &entry) { return entry.id == job.key(); }),
                "a job with a result is in the history");
    for (const HistoryEntry &entry : entries)
        require(entry.chain == HistoryEntry::Chain::Whole || !entry.note.isEmpty(), "what is wrong is said");
    (void)Operations::typicalDurationsOf(entries, QStringLiteral("deploy"), QStringLiteral("staging"));
}

} // namespace Slipway::Fuzz
