// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/scheduledrun.h"

#include "domain/formats/cronschedule.h"
#include "domain/names.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Domain)
};

/// So long scheduled.sh itself waits for a job.
constexpr qint64 patienceSeconds = 12 * 3600;

constexpr ScheduledRun::State states[] = {ScheduledRun::State::Running,   ScheduledRun::State::Taken,
                                          ScheduledRun::State::Nothing,   ScheduledRun::State::Failed,
                                          ScheduledRun::State::Drilled,   ScheduledRun::State::Aside,
                                          ScheduledRun::State::OverBudget};

} // namespace

bool ScheduledRun::failed(const QDateTime &now) const
{
    return state == State::Failed || (state == State::Running && began.secsTo(now) > patienceSeconds);
}

QString ScheduledRun::problem() const
{
    if (state == State::Running)
        return Words::tr("how it ended is not known");
    return message.isEmpty() ? Words::tr("it did not say why") : message;
}

QString scheduledRunWord(ScheduledRun::State state)
{
    switch (state) {
    case ScheduledRun::State::Running:
        return u"running"_s;
    case ScheduledRun::State::Taken:
        return u"taken"_s;
    case ScheduledRun::State::Nothing:
        return u"nothing"_s;
    case ScheduledRun::State::Drilled:
        return u"drilled"_s;
    case ScheduledRun::State::Aside:
        return u"aside"_s;
    case ScheduledRun::State::OverBudget:
        return u"budget"_s;
    case ScheduledRun::State::Failed:
        break;
    }
    return u"failed"_s;
}

std::optional<ScheduledRun> scheduledRunFrom(const QString &line)
{
    const QStringList fields = line.split(u'\t');
    if (fields.size() != 6 || !(fields[3].isEmpty() || JobId::ifValid(fields[3])))
        return std::nullopt;
    for (const ScheduledRun::State state : states) {
        if (fields[0] != scheduledRunWord(state))
            continue;
        ScheduledRun run{state,
                         QDateTime::fromString(fields[1], Qt::ISODate).toUTC(),
                         QDateTime::fromString(fields[2], Qt::ISODate).toUTC(),
                         fields[3],
                         oneLine(fields[4]),
                         oneLine(fields[5])};
        if (run.began.isValid())
            return run;
    }
    return std::nullopt;
}

std::optional<ScheduledDrills> scheduledDrillsFrom(const QString &record, const QString &last)
{
    const qsizetype tab = record.indexOf(u'\t');
    if (tab < 0)
        return std::nullopt;
    ScheduledDrills drills{timesOf(oneLine(record.mid(tab + 1))),
                           QDateTime::fromString(record.left(tab), Qt::ISODate).toUTC(),
                           scheduledRunFrom(last)};
    if (!drills.since.isValid() || drills.schedule.isEmpty())
        return std::nullopt;
    return drills;
}

} // namespace Slipway::Domain
