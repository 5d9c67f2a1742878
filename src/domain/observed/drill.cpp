// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/drill.h"

#include "domain/bytecount.h"
#include "domain/plaintext.h"

#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

std::optional<ObservedDrill> drillFrom(const QString &line)
{
    const QStringList fields = line.split(u'\t');
    if (fields.size() != 2 && fields.size() != 5)
        return std::nullopt;
    ObservedDrill drill;
    drill.at = QDateTime::fromString(fields[0], Qt::ISODate).toUTC();
    drill.backup = oneLine(fields[1]);
    // Two fields are of one that went well, from before the others were known.
    drill.passed = fields.size() == 2 || fields[2] == "ok"_L1;
    if (!drill.at.isValid() || drill.backup.isEmpty() || (!drill.passed && fields[2] != "failed"_L1))
        return std::nullopt;
    drill.seconds = byteCount(fields.value(3)).value_or(0);
    drill.reason = oneLine(fields.value(4));
    return drill;
}

bool Recovery::slower() const
{
    // Below that it is the engine's start that takes the time.
    constexpr qint64 tells = 30;
    return proved && secondsBefore > 0 && proved->seconds >= tells && proved->seconds > 2 * secondsBefore;
}

Recovery recoveryOf(const std::vector<ObservedDrill> &drills, const QDateTime &newestBackup,
                    const QDateTime &now)
{
    std::vector<ObservedDrill> sorted = drills;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ObservedDrill &a, const ObservedDrill &b) { return a.at > b.at; });
    Recovery recovery;
    for (const ObservedDrill &drill : sorted) {
        if (!recovery.last)
            recovery.last = drill;
        if (!drill.passed)
            continue;
        if (drill.seconds > 0 && qsizetype(recovery.measured.size()) < measuredDrills
            && (recovery.measured.empty() || drill.at < recovery.measured.back().at))
            recovery.measured.push_back(drill);
        if (!recovery.proved)
            recovery.proved = drill;
        // The files of one set are lines of one drill.
        else if (drill.at < recovery.proved->at && drill.seconds > 0 && recovery.secondsBefore < 0)
            recovery.secondsBefore = drill.seconds;
    }
    if (newestBackup.isValid())
        recovery.minutesAtRisk = std::max<qint64>(0, newestBackup.secsTo(now) / 60);
    return recovery;
}

} // namespace Slipway::Domain
