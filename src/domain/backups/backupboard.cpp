// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backupboard.h"

#include "domain/backups/backuprules.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Domain)
};

using Kind = BackupAlarm::Kind;
using Severity = BackupAlarm::Severity;

QString ageWords(qint64 seconds)
{
    if (seconds < 2 * 3600)
        return Words::tr("%n minute(s)", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return Words::tr("%n hour(s)", nullptr, int(seconds / 3600));
    return Words::tr("%n day(s)", nullptr, int(seconds / 86400));
}

class Alarms
{
public:
    explicit Alarms(const BackupSituation &situation)
        : m_situation(situation)
        , m_backups(ownBackups(situation.backups))
    {
    }

    std::vector<BackupAlarm> all()
    {
        age();
        quality();
        copies();
        missingDays();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const BackupAlarm &a, const BackupAlarm &b) { return a.severity < b.severity; });
        return std::move(m_found);
    }

private:
    void add(Kind kind, Severity severity, const QString &text, int count = 0, QStringList ids = {})
    {
        m_found.push_back({kind, severity, m_situation.environment, text, count, std::move(ids)});
    }

    /// A deployment's backup is as good, but doesn't show that the schedule does its work.
    [[nodiscard]] bool isBySchedule(const Backup &backup) const
    {
        if (m_situation.scheduleIsDeclaredOnly)
            return true;
        return m_situation.scheduleIsOurs ? backup.askedBy == "cron"_L1 : backup.askedBy.isEmpty();
    }

    void age()
    {
        const std::optional<Backup> newest = newestVerified(m_backups);
        if (!newest) {
            add(Kind::NoneVerified, Severity::Error,
                m_backups.empty() ? Words::tr("there is no backup at all")
                                  : Words::tr("not one backup is verified"));
        }
        const bool failed =
            m_situation.scheduleIsOurs && m_situation.lastRun && m_situation.lastRun->failed(m_situation.now);
        if (failed)
            add(Kind::ScheduleFailed, Severity::Error,
                Words::tr("the scheduled backup of %1 failed: %2")
                    .arg(
                        m_situation.lastRun->began.toTimeZone(m_situation.zone).toString(u"yyyy-MM-dd HH:mm"_s),
                        m_situation.lastRun->problem()));
        if (failed || !m_situation.schedule)
            return;
        const QDateTime due = lastDue(*m_situation.schedule, m_situation.now, m_situation.zone);
        if (!due.isValid())
            return;
        const bool taken = std::any_of(m_backups.begin(), m_backups.end(), [&](const Backup &backup) {
            return backup.takenAt >= due && isBySchedule(backup);
        });
        const QString at = due.toTimeZone(m_situation.zone).toString(u"yyyy-MM-dd HH:mm"_s);
        if (!taken)
            add(Kind::ScheduleMissed, Severity::Error,
                m_situation.scheduleIsDeclaredOnly
                    ? Words::tr("no backup of %1, and no line of the crontab would take one").arg(at)
                    : Words::tr("the schedule has not produced its backup of %1").arg(at));
        else if (newest && newest->takenAt < due)
            add(Kind::TooOld, Severity::Error,
                Words::tr("the newest verified backup is %1 old")
                    .arg(ageWords(newest->takenAt.secsTo(m_situation.now))),
                1, {newest->id});
    }

    void quality()
    {
        QStringList damaged;
        QStringList unverified;
        QStringList uncheckable;
        for (const Backup &backup : m_backups) {
            if (backup.state == Backup::State::Damaged)
                damaged << backup.id;
            else if (backup.state == Backup::State::Unverified)
                (backup.couldNotBeChecked ? uncheckable : unverified) << backup.id;
        }
        if (!damaged.isEmpty()) {
            const bool newest = m_backups.front().state == Backup::State::Damaged;
            add(Kind::Damaged, newest ? Severity::Error : Severity::Warning,
                Words::tr("%n damaged", nullptr, int(damaged.size())), int(damaged.size()), damaged);
        }
        const QStringList suspicious = suspiciousIds(m_backups);
        if (!m_backups.empty() && suspicious.contains(m_backups.front().id))
            add(Kind::MuchSmaller, Severity::Warning, Words::tr("the newest is less than half of those before"),
                1, {m_backups.front().id});
        if (!uncheckable.isEmpty())
            add(Kind::NotCheckable, Severity::Warning,
                Words::tr("%n could not be checked", nullptr, int(uncheckable.size())), int(uncheckable.size()),
                uncheckable);
        if (!unverified.isEmpty())
            add(Kind::NotVerified, Severity::Info,
                Words::tr("%n never verified", nullptr, int(unverified.size())), int(unverified.size()),
                unverified);
    }

    void copies()
    {
        QStringList alone;
        for (const Backup &backup : m_backups) {
            if (backup.onServer && !backup.onLaptop && isUsable(backup))
                alone << backup.id;
        }
        if (!m_situation.wantsSecondCopy || alone.isEmpty())
            return;
        // A backup of last night may come home today.
        const bool late = lateSecondCopy(m_backups, m_situation.now).has_value();
        add(Kind::NoSecondCopy, late ? Severity::Warning : Severity::Info,
            Words::tr("%n without a second copy", nullptr, int(alone.size())), int(alone.size()), alone);
    }

    void missingDays()
    {
        constexpr int lookedAt = 60;
        int missing = 0;
        QDate last;
        for (const BackupDay &day : backupDays(m_situation, lookedAt)) {
            if (day.state != BackupDay::State::Missing)
                continue;
            ++missing;
            last = day.date;
        }
        if (missing > 0)
            add(Kind::DaysMissing, Severity::Warning,
                Words::tr("%n day(s) missing, the last on %1", nullptr, missing)
                    .arg(last.toString(Qt::ISODate)),
                missing);
    }

    const BackupSituation &m_situation;
    std::vector<Backup> m_backups; ///< without foreign ones
    std::vector<BackupAlarm> m_found;
};

} // namespace

std::vector<BackupAlarm> backupAlarms(const BackupSituation &situation)
{
    return Alarms(situation).all();
}

std::vector<BackupDay> backupDays(const BackupSituation &situation, int days)
{
    using State = BackupDay::State;
    const QDate today = situation.now.toTimeZone(situation.zone).date();
    const QDate first = today.addDays(1 - days);
    std::vector<BackupDay> all(static_cast<size_t>(days));
    for (int i = 0; i < days; ++i)
        all[size_t(i)].date = first.addDays(i);
    const QStringList odd = suspiciousIds(situation.backups);
    const QSet<QString> suspicious(odd.begin(), odd.end());
    QDate begin; // of all backups
    for (const Backup &backup : situation.backups) {
        if (backup.state == Backup::State::Foreign)
            continue;
        const QDate date = backup.takenAt.toTimeZone(situation.zone).date();
        begin = begin.isValid() ? std::min(begin, date) : date;
        if (date < first || date > today)
            continue;
        BackupDay &day = all[size_t(first.daysTo(date))];
        ++day.count;
        if (day.newest.isEmpty())
            day.newest = backup.id;
        day.size = std::max(day.size, backup.size);
        day.drilled = day.drilled || backup.drilledAt.isValid();
        day.onLaptop = day.onLaptop || backup.onLaptop;
        const State state = backup.state == Backup::State::Damaged    ? State::Damaged
                            : suspicious.contains(backup.id)          ? State::Suspicious
                            : backup.state == Backup::State::Verified ? State::Verified
                                                                      : State::Unverified;
        // A whole one makes up for a broken one of the same day.
        const auto rank = [](State what) {
            return what == State::Verified     ? 4
                   : what == State::Suspicious ? 3
                   : what == State::Unverified ? 2
                   : what == State::Damaged    ? 1
                                               : 0;
        };
        if (rank(state) > rank(day.state))
            day.state = state;
    }
    if (!situation.schedule || !begin.isValid())
        return all;
    const QDate lastDay =
        lastDue(*situation.schedule, situation.now, situation.zone).toTimeZone(situation.zone).date();
    for (BackupDay &day : all) {
        if (day.state == State::None && day.date > begin && day.date <= lastDay
            && situation.schedule->runsOn(day.date))
            day.state = State::Missing;
    }
    return all;
}

} // namespace Slipway::Domain
