// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Slipway::Platform {

/// A command that this computer's own scheduler runs for this user, also while no window is open.
struct PeriodicCommand
{
    QString name; ///< letters, digits, `-`, `_`: "slipway-pull-zenkar"
    QString description;
    QString program; ///< absolute path
    QStringList arguments;
    int hours = 6; ///< 1 to 24
};

enum class Scheduler {
    None,          ///< nothing that is known here
    SystemdTimer,  ///< a timer of the user's
    Crontab,       ///< of the user
    Launchd,       ///< macOS: an agent of the user's
    TaskScheduler, ///< Windows
};

/// What this computer has; asks it, so not on the GUI thread.
[[nodiscard]] Scheduler scheduler();
[[nodiscard]] QString schedulerName(Scheduler scheduler);

/// What would be written and run, for the preview. Pure but for the user's folders.
[[nodiscard]] QString previewOf(Scheduler scheduler, const PeriodicCommand &command);

/// Empty when it is set up; else why not. What was set up under that name before is replaced. Blocks.
[[nodiscard]] QString setUp(Scheduler scheduler, const PeriodicCommand &command);
/// Empty when it is gone, also when it never was; else why not.
[[nodiscard]] QString takeAway(Scheduler scheduler, const QString &name);
[[nodiscard]] bool isSetUp(Scheduler scheduler, const QString &name);

/// The parts, for the tests. Pure.
[[nodiscard]] QString systemdService(const PeriodicCommand &command);
[[nodiscard]] QString systemdTimer(const PeriodicCommand &command);
/// A crontab with exactly one line of that name; without one when `command` is null.
[[nodiscard]] QString crontabOf(const QString &crontab, const QString &name, const PeriodicCommand *command);
[[nodiscard]] QString launchdAgent(const PeriodicCommand &command);
[[nodiscard]] QStringList schtasksArguments(const PeriodicCommand &command);

} // namespace Slipway::Platform
