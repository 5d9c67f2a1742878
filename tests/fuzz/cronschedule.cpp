// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/cronschedule.h"
#include "fuzz/fuzz.h"
#include "support/utc.h"

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Domain;

void take(const QByteArray &input)
{
    const auto schedule = CronSchedule::parse(QString::fromUtf8(input));
    if (!schedule)
        return;
    static const QTimeZone zone("Europe/Berlin");
    static const QDateTime now = TestSupport::utc(QDate(2026, 3, 28), QTime(23, 30));
    require(!schedule->words().isEmpty(), "a schedule can be said in words");
    const QDateTime next = schedule->next(now, zone);
    const QDateTime previous = schedule->previous(now, zone);
    require(!next.isValid() || next > now, "the next time is later");
    require(!previous.isValid() || previous <= now, "the previous time is not");
    if (next.isValid()) {
        require(schedule->runsOn(next.toTimeZone(zone).date()), "it runs on the day of its next time");
        require(schedule->previous(next, zone) == next, "at a time it runs, that is the last");
    }
    const auto again = CronSchedule::parse(schedule->text());
    require(again && again->text() == schedule->text() && again->next(now, zone) == next,
            "its text is the same schedule");
}

} // namespace Slipway::Fuzz
