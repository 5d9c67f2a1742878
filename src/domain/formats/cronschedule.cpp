// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/cronschedule.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <map>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Domain)
};

constexpr int farthest = 9 * 366; ///< days: a 29 February may be eight years away

int numberOf(const QString &text, const QStringList &names, int firstName, bool *ok)
{
    const qsizetype name = names.indexOf(text.left(3).toLower());
    if (name >= 0 && text.size() == 3) {
        *ok = true;
        return int(name) + firstName;
    }
    return text.toInt(ok);
}

/// One field into bits; false when it is none.
template <size_t size>
bool readField(const QString &field, int lowest, int highest, const QStringList &names, std::bitset<size> &bits)
{
    if (field.isEmpty())
        return false;
    const QStringList parts = field.split(u',');
    for (const QString &part : parts) {
        const QStringList pieces = part.split(u'/');
        bool ok = true;
        const int step = pieces.size() == 2 ? pieces[1].toInt(&ok) : 1;
        if (!ok || step < 1 || pieces.size() > 2)
            return false;
        int from = lowest;
        int to = highest;
        if (pieces[0] != "*"_L1) {
            const QStringList ends = pieces[0].split(u'-');
            from = numberOf(ends[0], names, lowest, &ok);
            if (!ok || ends.size() > 2)
                return false;
            to = ends.size() == 2 ? numberOf(ends[1], names, lowest, &ok) : pieces.size() == 2 ? highest : from;
            if (!ok)
                return false;
        }
        if (from < lowest || to > highest || from > to)
            return false;
        for (int number = from; number <= to; number += std::min(step, highest + 1))
            bits.set(size_t(number) % size);
    }
    return true;
}

template <size_t size>
int onlyBit(const std::bitset<size> &bits)
{
    if (bits.count() != 1)
        return -1;
    for (size_t bit = 0; bit < size; ++bit) {
        if (bits.test(bit))
            return int(bit);
    }
    return -1;
}

/// When a clock there shows it first, since cron doesn't run twice what an hour that is repeated has; invalid where it is skipped
/// (which Qt from 6.7 on would make another time of).
QDateTime timeIn(const QTimeZone &zone, const QDate &day, const QTime &time)
{
    const QDateTime at(day, time, zone);
    if (!at.isValid() || at.time() != time)
        return {};
    const QDateTime hourBefore = at.addSecs(-3600);
    return hourBefore.date() == day && hourBefore.time() == time ? hourBefore : at;
}

} // namespace

QString timesOf(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    return words.value(0).startsWith(u'@') ? words.value(0) : words.mid(0, 5).join(u' ');
}

std::optional<QTimeZone> zoneFromOffset(QStringView text)
{
    static const QRegularExpression form(u"^([+-])(0\\d|1[0-4])([0-5]\\d)$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    const QTimeZone zone(match.captured(1) == "-"_L1 ? -seconds : seconds);
    if (seconds == 0)
        return QTimeZone::utc();
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

QTimeZone zoneNamed(const QString &name, const QTimeZone &byOffset, const QDateTime &at)
{
    // Qt takes a zone's name for a path below the folder of zones, and reads whatever lies there.
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_+-]{1,40}(/[A-Za-z0-9_+-]{1,40}){0,2}"_s));
    if (shape.match(name).hasMatch()) {
        const QTimeZone zone(name.toUtf8());
        if (zone.isValid() && zone.offsetFromUtc(at) == byOffset.offsetFromUtc(at))
            return zone;
    }
    return byOffset;
}

std::optional<CronSchedule> CronSchedule::parse(const QString &text)
{
    static const std::map<QString, QString> nicknames{
        {u"@hourly"_s, u"0 * * * *"_s},  {u"@daily"_s, u"0 0 * * *"_s},   {u"@midnight"_s, u"0 0 * * *"_s},
        {u"@weekly"_s, u"0 0 * * 0"_s},  {u"@monthly"_s, u"0 0 1 * *"_s}, {u"@yearly"_s, u"0 0 1 1 *"_s},
        {u"@annually"_s, u"0 0 1 1 *"_s}};
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList weekdays{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    CronSchedule schedule;
    schedule.m_text = text.simplified();
    const auto nickname = nicknames.find(schedule.m_text.toLower());
    const QStringList fields =
        (nickname != nicknames.end() ? nickname->second : schedule.m_text).split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5)
        return std::nullopt;
    // Sunday is 0 and 7.
    std::bitset<8> days;
    if (!readField(fields[0], 0, 59, {}, schedule.m_minutes)
        || !readField(fields[1], 0, 23, {}, schedule.m_hours)
        || !readField(fields[2], 1, 31, {}, schedule.m_days)
        || !readField(fields[3], 1, 12, months, schedule.m_months)
        || !readField(fields[4], 0, 7, weekdays, days))
        return std::nullopt;
    for (size_t day = 0; day < days.size(); ++day) {
        if (days.test(day))
            schedule.m_weekdays.set(day % 7);
    }
    schedule.m_anyDay = fields[2].startsWith(u'*');
    schedule.m_anyWeekday = fields[4].startsWith(u'*');
    return schedule;
}

bool CronSchedule::runsOn(const QDate &day) const
{
    if (!m_months.test(size_t(day.month())))
        return false;
    const bool byDay = m_days.test(size_t(day.day()));
    const bool byWeekday = m_weekdays.test(size_t(day.dayOfWeek() % 7));
    // Where both are restricted, cron runs on either.
    if (m_anyDay || m_anyWeekday)
        return byDay && byWeekday;
    return byDay || byWeekday;
}

QDateTime CronSchedule::first(const QDate &day, const QTimeZone &zone, const QDateTime &after) const
{
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; m_hours.test(size_t(hour)) && minute < 60; ++minute) {
            if (!m_minutes.test(size_t(minute)))
                continue;
            const QDateTime time = timeIn(zone, day, QTime(hour, minute));
            if (time.isValid() && time > after)
                return time.toUTC();
        }
    }
    return {};
}

QDateTime CronSchedule::last(const QDate &day, const QTimeZone &zone, const QDateTime &upTo) const
{
    for (int hour = 23; hour >= 0; --hour) {
        for (int minute = 59; m_hours.test(size_t(hour)) && minute >= 0; --minute) {
            if (!m_minutes.test(size_t(minute)))
                continue;
            const QDateTime time = timeIn(zone, day, QTime(hour, minute));
            if (time.isValid() && time <= upTo)
                return time.toUTC();
        }
    }
    return {};
}

QDateTime CronSchedule::next(const QDateTime &time, const QTimeZone &zone) const
{
    QDate day = time.toTimeZone(zone).date();
    for (int i = 0; i < farthest; ++i, day = day.addDays(1)) {
        if (!runsOn(day))
            continue;
        if (const QDateTime found = first(day, zone, time); found.isValid())
            return found;
    }
    return {};
}

QDateTime CronSchedule::previous(const QDateTime &time, const QTimeZone &zone) const
{
    QDate day = time.toTimeZone(zone).date();
    for (int i = 0; i < farthest; ++i, day = day.addDays(-1)) {
        if (!runsOn(day))
            continue;
        if (const QDateTime found = last(day, zone, time); found.isValid())
            return found;
    }
    return {};
}

QString CronSchedule::words() const
{
    const int minute = onlyBit(m_minutes);
    const bool everyDay =
        m_anyDay && m_anyWeekday && m_days.count() == 31 && m_weekdays.all() && m_months.count() == 12;
    if (minute >= 0 && m_hours.all() && everyDay)
        return Words::tr("every hour at minute %1").arg(minute);
    QString times;
    if (minute >= 0) {
        QStringList list;
        for (int at = 0; at < 24; ++at) {
            if (m_hours.test(size_t(at)))
                list << QTime(at, minute).toString(u"HH:mm"_s);
        }
        if (list.size() <= 6)
            times = list.join(u", "_s);
    }
    if (times.isEmpty())
        return Words::tr("at the times of \"%1\"").arg(m_text);
    if (everyDay)
        return Words::tr("every day at %1").arg(times);
    if (m_anyDay && m_days.count() == 31 && !m_anyWeekday && m_months.count() == 12) {
        QStringList days;
        for (int day = 1; day <= 7; ++day) {
            if (m_weekdays.test(size_t(day % 7)))
                days << QLocale().standaloneDayName(day);
        }
        return Words::tr("every %1 at %2").arg(days.join(u", "_s), times);
    }
    if (const int day = onlyBit(m_days); day > 0 && m_anyWeekday && m_months.count() == 12)
        return Words::tr("on day %1 of each month at %2").arg(day).arg(times);
    return Words::tr("at the times of \"%1\"").arg(m_text);
}

} // namespace Slipway::Domain
