// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/formats/cronschedule.h"

#include <QStringList>

namespace Slipway::Domain {

/// A line of a crontab that takes backups, or drills them.
struct BackupLine
{
    int number = 0; ///< in the crontab, from 0
    QString line;   ///< as it stands there
    QString schedule;
    QString command;
    QString program;          ///< the script that it runs, without the shell's quoting
    QStringList environments; ///< whose backups it takes or drills; empty: unknown
    bool isOurs = false;      ///< runs what `schedule set` has installed
    bool isAnothers = false;  ///< as recorded: it stands in another login's crontab; has no number then
    QString holder;           ///< of ours: in whose crontab it stands; empty: not known
    std::optional<CronSchedule>
        times; ///< nothing for @reboot, below a CRON_TZ, and for what can't be understood

    [[nodiscard]] bool concerns(const QString &environment) const { return environments.contains(environment); }
    /// Whether a schedule of ours for these environments takes its place: everything that it backs up is among them.
    [[nodiscard]] bool makesRoomFor(const QStringList &backedUp) const;
};

/// Everything in a crontab that takes backups: our own line, and those of other scripts, told by the name of the
/// script or by pg_dump; whose they are by the folder they lie in, quoted or escaped as a shell would read it, or with
/// bare spaces, as documents have it.
/// `program` is the absolute path of ours; `installed` what it backs up. Pure.
[[nodiscard]] std::vector<BackupLine> backupLines(const QString &crontab, const Configuration &configuration,
                                                  const QString &program, const QStringList &installed);

/// The first line that runs `program`, which is ours and works on `installed`; nothing where none does. Pure.
[[nodiscard]] std::optional<BackupLine> lineThatRuns(const QString &crontab, const QString &program,
                                                     const QStringList &installed);

/// The line of ours.
[[nodiscard]] QString crontabLine(const QString &schedule, const QString &program);

/// A crontab with exactly one line of ours. Lines in `replaced` (numbers) make room: the first one's place is taken.
/// Every other line stays byte for byte. Pure.
[[nodiscard]] QString crontabWith(const QString &crontab, const QString &schedule, const QString &program,
                                  const std::vector<int> &replaced);

/// The same of a second line of ours: where it does not stand yet it comes right behind the one that runs `first`, and so has the
/// settings that this one has. Pure.
[[nodiscard]] QString crontabWithAlso(const QString &crontab, const QString &schedule, const QString &program,
                                      const QString &first);

/// Without our line, and with `restored` (lines that ours had replaced) in its place, at the end where ours is gone already.
/// Pure.
[[nodiscard]] QString crontabWithout(const QString &crontab, const QString &program,
                                     const QStringList &restored);

/// The settings (NAME=VALUE) that stand above our line, so what cron would run it with. Pure.
[[nodiscard]] QStringList crontabSettings(const QString &crontab, const QString &program);

/// The words of a command as a shell takes them apart; variables and substitutions stay as they are. Pure.
[[nodiscard]] QStringList shellWords(const QString &command);

/// A path as it has to stand in a crontab: for the shell, and with \% for cron. Pure.
[[nodiscard]] QString crontabQuoted(const QString &path);

} // namespace Slipway::Domain
