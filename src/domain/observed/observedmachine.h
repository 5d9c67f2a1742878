// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/scheduleowner.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace Slipway::Domain {

struct ObservedDisk
{
    QString mount; ///< where it is mounted
    qint64 size = 0;
    qint64 used = 0;
    qint64 available = 0;
    QStringList paths; ///< which of the asked paths lie on it

    friend bool operator==(const ObservedDisk &, const ObservedDisk &) = default;
};

/// A TCP socket that waits for connections.
struct ListeningPort
{
    QString address; ///< "*" for all, else as usual
    int port = 0;

    friend bool operator==(const ListeningPort &, const ListeningPort &) = default;
};

/// A line of the user's crontab that runs something.
struct CronJob
{
    QString line;
    QString schedule; ///< five fields with one space between, or "@daily"
    QString command;
    QString script; ///< the program that it runs, when it is named by a path
    bool scriptExists = false;
    bool scriptExecutable = false;
    QString zone = {}; ///< of a CRON_TZ above it, which some crons take its times to be in; empty: none

    /// It is the line by which `schedule set` drills backups, and takes none.
    [[nodiscard]] bool isDrill() const;

    friend bool operator==(const CronJob &, const CronJob &) = default;
};

/// The machine beneath: what does not belong to one environment.
struct ObservedMachine
{
    std::vector<ObservedDisk> disks;
    std::vector<ListeningPort> listening;
    bool listeningKnown = false;
    qint64 memoryTotal = 0; ///< bytes; 0: not known
    qint64 memoryAvailable = 0;
    double load = -1; ///< of the last minute; -1: not known
    int processors = 0;
    qint64 uptime = -1; ///< seconds
    QString dockerRoot;
    qint64 dockerDisk = -1; ///< bytes that images, containers, volumes and the build cache take; -1: not known
    qint64 dockerReclaimable = -1;

    bool crontabReadable = false;
    std::vector<CronJob> cronJobs;
    bool cronRunning = false;
    std::optional<ScheduleOwner> scheduleOwner; ///< of the line that `schedule set` has written
    QString scheduleOwnersTimes;                ///< when that runs, as recorded
    QStringList systemCron; ///< lines of the system's crontabs about backups and certificates
    QStringList timers;     ///< systemd timers that are enabled

    [[nodiscard]] const ObservedDisk *diskOf(const QString &path) const;
    [[nodiscard]] bool listensOn(int port) const;
};

/// "0100007F:1538" as /proc/net/tcp writes it; port 0 when it is not that.
[[nodiscard]] ListeningPort listeningFromProc(const QString &text);
/// "1.5GB" as docker writes sizes; -1 when it is not one.
[[nodiscard]] qint64 bytesFromText(const QString &text);

} // namespace Slipway::Domain
