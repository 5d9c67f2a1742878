// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"
#include "domain/formats/cronschedule.h"
#include "domain/observed/scheduledrun.h"

#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace Slipway::Domain {

/// Whether the data could be brought back tonight: what an admin has to know about one environment's backups.
struct BackupAlarm
{
    enum class Kind {
        NoneVerified,   ///< there is not one verified backup
        TooOld,         ///< the newest verified one is older than the schedule allows
        ScheduleMissed, ///< the schedule should have produced a file, and has not
        ScheduleFailed, ///< its last run ended without a backup
        Damaged,        ///< some can't be restored
        MuchSmaller,    ///< the newest is less than half of the one before
        NoSecondCopy,   ///< verified ones lie on the server alone
        NotVerified,    ///< nobody has looked into them
        NotCheckable,   ///< it was tried to look into them, and that failed
        DaysMissing,    ///< days of the schedule without any backup
    };
    enum class Severity { Error, Warning, Info };

    Kind kind = Kind::NoneVerified;
    Severity severity = Severity::Warning;
    QString environment;
    QString text;    ///< a sentence, translated
    int count = 0;   ///< of the backups or days that it is about
    QStringList ids; ///< of the backups that it is about

    friend bool operator==(const BackupAlarm &, const BackupAlarm &) = default;
};

/// One day of the timeline.
struct BackupDay
{
    enum class State { None, Missing, Verified, Unverified, Suspicious, Damaged };
    QDate date;
    State state = State::None; ///< the best of the day counts, but a damaged or suspicious newest one shows
    qint64 size = 0;           ///< of the largest of the day
    bool drilled = false;      ///< one of them was restored in a drill
    bool onLaptop = false;
    int count = 0;
    QString newest; ///< id

    friend bool operator==(const BackupDay &, const BackupDay &) = default;
};

/// What a board is made from: one environment's backups, newest first. Foreign ones among them count for nothing.
struct BackupSituation
{
    QString environment;
    std::vector<Backup> backups;
    std::optional<CronSchedule> schedule; ///< the server's own, else the declared one
    bool scheduleIsDeclaredOnly = false;  ///< no line of the crontab does it
    bool scheduleIsOurs = false;          ///< the line is the one that `schedule set` writes
    std::optional<ScheduledRun> lastRun;  ///< of that one
    bool wantsSecondCopy = true;          ///< a local folder is configured
    QDateTime now;
    QTimeZone zone;
};

/// The worst first. Empty: all is well. Pure.
[[nodiscard]] std::vector<BackupAlarm> backupAlarms(const BackupSituation &situation);

/// The last `days` days up to today, the oldest first; a day on which the schedule runs and nothing was taken is
/// missing, once there had been a backup at all. Pure.
[[nodiscard]] std::vector<BackupDay> backupDays(const BackupSituation &situation, int days);

} // namespace Slipway::Domain
