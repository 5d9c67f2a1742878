// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"
#include "domain/ornull.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using Domain::orNull;
using Operations::HistoryEntry;

namespace {

QString duration(const HistoryEntry &entry)
{
    if (!entry.startedAt.isValid() || !entry.endedAt.isValid())
        return u"-"_s;
    const qint64 seconds = entry.startedAt.secsTo(entry.endedAt);
    return seconds < 120 ? Words::tr("%1 s").arg(seconds) : Words::tr("%1 min").arg(seconds / 60);
}

} // namespace

QJsonDocument historyJson(const std::vector<HistoryEntry> &history)
{
    QJsonArray array;
    for (const HistoryEntry &entry : history) {
        QJsonObject object{{u"id"_s, orNull(entry.id)},
                           {u"kind"_s, orNull(entry.kind)},
                           {u"environment"_s, orNull(entry.environment)},
                           {u"by"_s, orNull(entry.by)},
                           {u"user"_s, orNull(entry.user)},
                           {u"started_at"_s, orNull(entry.startedAt)},
                           {u"ended_at"_s, orNull(entry.endedAt)},
                           {u"outcome"_s, orNull(entry.outcome)},
                           {u"message"_s, orNull(entry.message)},
                           {u"release"_s, orNull(entry.release)},
                           {u"backup"_s, orNull(entry.backup)},
                           {u"commit"_s, orNull(entry.commit)},
                           {u"failed_step"_s, orNull(entry.failedStep)},
                           {u"overrides"_s, QJsonArray::fromStringList(entry.overrides)},
                           {u"unhealthy_before"_s, QJsonArray::fromStringList(entry.unhealthyBefore)},
                           {u"log"_s, entry.hasLog},
                           {u"chain"_s, Operations::chainWord(entry.chain)}};
        if (entry.downtimeSeconds >= 0)
            object.insert(u"downtime_seconds"_s, entry.downtimeSeconds);
        if (!entry.note.isEmpty())
            object.insert(u"note"_s, entry.note);
        array.append(object);
    }
    return QJsonDocument(array);
}

QString historyText(const std::vector<HistoryEntry> &history)
{
    if (history.empty())
        return Words::tr("Nothing was done here yet.");
    QStringList lines;
    for (const HistoryEntry &entry : history) {
        if (entry.chain != HistoryEntry::Chain::Whole)
            lines << u"!! "_s + entry.note;
        if (entry.id.isEmpty())
            continue;
        const QDateTime at = entry.endedAt.isValid() ? entry.endedAt : entry.startedAt;
        QString line = u"%1  %2 %3 %4 %5  %6"_s.arg(
            at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s,
            (entry.outcome.isEmpty() ? Words::tr("running") : entry.outcome).leftJustified(12),
            entry.kind.leftJustified(8), entry.environment.leftJustified(12), duration(entry).rightJustified(7),
            entry.by);
        if (!entry.commit.isEmpty())
            line += u"  "_s + entry.commit.left(7);
        if (!entry.overrides.isEmpty())
            line += Words::tr("  overridden: %1").arg(entry.overrides.join(u", "_s));
        if (!entry.unhealthyBefore.isEmpty())
            line += Words::tr("  unhealthy before: %1").arg(entry.unhealthyBefore.join(u", "_s));
        line += u"  "_s + entry.id;
        lines << line;
        if (!entry.message.isEmpty() && (entry.outcome != "succeeded"_L1 || entry.kind.endsWith("lock"_L1)))
            lines << u"    "_s + entry.message;
    }
    return lines.join(u'\n');
}

} // namespace Slipway::Cli::Report
