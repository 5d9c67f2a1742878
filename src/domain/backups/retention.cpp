// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/retention.h"

#include <QSet>
#include <algorithm>
#include <functional>

namespace Slipway::Domain {

namespace {

using Why = RetentionChoice::Why;

constexpr int neverFewerThan = 3;

/// The newest verified backup of each of the last `count` periods that have one; `period` numbers them.
void keepPerPeriod(std::vector<RetentionChoice> &choices, int count, Why why,
                   const std::function<qint64(const QDate &)> &period, const QTimeZone &zone)
{
    QSet<qint64> seen;
    for (RetentionChoice &choice : choices) {
        if (choice.backup.state != Backup::State::Verified)
            continue;
        const qint64 number = period(choice.backup.takenAt.toTimeZone(zone).date());
        if (seen.contains(number))
            continue;
        if (seen.size() >= count)
            return;
        seen.insert(number);
        choice.why.push_back(why);
    }
}

qint64 weekOf(const QDate &date)
{
    // Days since a Monday, so that weeks go on over the end of a year.
    return (date.toJulianDay() - QDate(2001, 1, 1).toJulianDay() + 7 * 1'000'000) / 7;
}

QDateTime oldestVerified(const std::vector<RetentionChoice> &choices, bool staying)
{
    for (auto choice = choices.rbegin(); choice != choices.rend(); ++choice) {
        if (choice->backup.state == Backup::State::Verified && (!staying || choice->stays()))
            return choice->backup.takenAt;
    }
    return {};
}

} // namespace

std::vector<Backup> RetentionPlan::leaving() const
{
    std::vector<Backup> found;
    for (const RetentionChoice &choice : choices) {
        if (!choice.stays())
            found.push_back(choice.backup);
    }
    return found;
}

qint64 RetentionPlan::bytesFreed() const
{
    qint64 bytes = 0;
    for (const Backup &backup : leaving())
        bytes += backup.size;
    return bytes;
}

RetentionPlan planRetention(const RetentionPolicy &policy, std::vector<Backup> backups,
                            const QStringList &referenced, const QTimeZone &zone)
{
    RetentionPlan plan;
    sortNewestFirst(backups);
    // What was taken together stays or goes together, and counts once: each set is judged by one that stands for it.
    const std::vector<BackupSet> sets = backupSets(backups);
    for (const BackupSet &set : sets) {
        plan.choices.push_back({set.parts.front(), {}});
        plan.choices.back().backup.state = set.state();
    }
    const QSet<QString> named(referenced.begin(), referenced.end());
    int verified = 0;
    for (size_t i = 0; i < plan.choices.size(); ++i) {
        RetentionChoice &choice = plan.choices[i];
        if (std::any_of(sets[i].parts.begin(), sets[i].parts.end(),
                        [&](const Backup &part) { return named.contains(part.id); }))
            choice.why.push_back(Why::Release);
        switch (choice.backup.state) {
        case Backup::State::Verified:
            if (verified < neverFewerThan)
                choice.why.push_back(Why::Safety);
            if (verified < policy.last)
                choice.why.push_back(Why::Last);
            ++verified;
            break;
        case Backup::State::Unverified:
            choice.why.push_back(Why::Unchecked);
            break;
        case Backup::State::Damaged:
            if (verified < neverFewerThan)
                choice.why.push_back(Why::Recent);
            break;
        case Backup::State::Foreign:
            choice.why.push_back(Why::Foreign);
            break;
        }
    }
    keepPerPeriod(
        plan.choices, policy.daily, Why::Daily, [](const QDate &date) { return date.toJulianDay(); }, zone);
    keepPerPeriod(plan.choices, policy.weekly, Why::Weekly, weekOf, zone);
    keepPerPeriod(
        plan.choices, policy.monthly, Why::Monthly,
        [](const QDate &date) { return qint64(date.year()) * 12 + date.month(); }, zone);
    plan.oldestBefore = oldestVerified(plan.choices, false);
    plan.oldestAfter = oldestVerified(plan.choices, true);
    std::vector<RetentionChoice> whole;
    for (size_t i = 0; i < sets.size(); ++i) {
        for (const Backup &part : sets[i].parts)
            whole.push_back({part, plan.choices[i].why});
    }
    plan.choices = std::move(whole);
    return plan;
}

} // namespace Slipway::Domain
