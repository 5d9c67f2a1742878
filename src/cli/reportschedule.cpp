// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportschedule.h"

#include "cli/reportwords.h"
#include "domain/ornull.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Operations::DrillState;
using Operations::ScheduleState;

namespace {

QString evidenceWord(ScheduleState::Evidence evidence)
{
    switch (evidence) {
    case ScheduleState::Evidence::Taken:
        return u"taken"_s;
    case ScheduleState::Evidence::Missed:
        return u"missed"_s;
    case ScheduleState::Evidence::Failed:
        return u"failed"_s;
    case ScheduleState::Evidence::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonValue runJson(const std::optional<ScheduledRun> &run)
{
    if (!run)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"state"_s, scheduledRunWord(run->state)}, {u"began_at"_s, orNull(run->began)},
                       {u"ended_at"_s, orNull(run->ended)},        {u"job"_s, orNull(run->job)},
                       {u"backup"_s, orNull(run->backup)},         {u"message"_s, orNull(run->message)}};
}

QJsonValue wordsJson(const BackupLine &line)
{
    return orNull(line.times ? line.times->words() : QString());
}

QString timesText(const BackupLine &line, const QTimeZone &zone)
{
    return line.times ? u"%1 (%2)"_s.arg(line.times->words(), QString::fromUtf8(zone.id())) : line.schedule;
}

QString localText(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid() ? time.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

QString holderText(const BackupLine &line)
{
    if (line.isAnothers)
        return Words::tr("    in the crontab of %1, as is recorded; only %1 and root can look at it\n")
            .arg(line.holder);
    return line.holder.isEmpty() ? QString() : Words::tr("    in the crontab of %1\n").arg(line.holder);
}

QString backupText(const ScheduleState &state, const QTimeZone &zone)
{
    QString text = u"%1: %2\n    %3\n"_s.arg(state.environment.isEmpty() ? Words::tr("unknown environment")
                                                                         : state.environment,
                                             timesText(state.line, zone), state.line.line.trimmed());
    if (state.makesRoom)
        text +=
            Words::tr("    by another script, so it is not verified; slipway-cli schedule set replaces it\n");
    else if (!state.line.isOurs)
        text += Words::tr(
            "    by another script, so it is not verified; slipway-cli schedule set leaves it, since it "
            "is not known that it backs up only what is declared here\n");
    text += holderText(state.line);
    text += Words::tr("    last run %1, next run %2\n")
                .arg(localText(state.lastRun, zone), localText(state.nextRun, zone));
    if (state.evidence == ScheduleState::Evidence::Taken)
        text += Words::tr("    ✓ it has taken %1\n").arg(state.lastBackup);
    else if (state.evidence == ScheduleState::Evidence::Missed)
        text += Words::tr("    ✕ there is no backup of the last run\n");
    if (state.last && state.last->state != ScheduledRun::State::Taken
        && (state.last->state != ScheduledRun::State::Running
            || state.evidence == ScheduleState::Evidence::Failed))
        text += Words::tr("    ✕ on %1 it took no backup: %2 (job %3)\n")
                    .arg(localText(state.last->began, zone), state.last->problem(), state.last->job);
    return text;
}

QString lastDrillText(const ScheduledRun &last, const QTimeZone &zone)
{
    const QString at = localText(last.began, zone);
    switch (last.state) {
    case ScheduledRun::State::Drilled:
        return Words::tr("    ✓ on %1 it has restored %2\n").arg(at, last.backup);
    case ScheduledRun::State::Running:
        return Words::tr("    it runs since %1 (job %2)\n").arg(at, last.job);
    case ScheduledRun::State::Aside:
        return Words::tr("    ○ on %1 it stepped aside: %2\n").arg(at, last.problem());
    case ScheduledRun::State::OverBudget:
        return Words::tr("    ✕ on %1 the server had too little for it: %2\n").arg(at, last.problem());
    case ScheduledRun::State::Nothing:
    case ScheduledRun::State::Taken:
    case ScheduledRun::State::Failed:
        break;
    }
    return Words::tr("    ✕ on %1 nothing was drilled: %2\n").arg(at, last.problem());
}

QString drillText(const DrillState &state, const QTimeZone &zone)
{
    QString text =
        Words::tr("%1: drills the newest backup %2").arg(state.environment, timesText(state.line, zone))
        + u"\n    %1\n"_s.arg(state.line.line.trimmed()) + holderText(state.line)
        + Words::tr("    next run %1\n").arg(localText(state.nextRun, zone));
    if (state.last)
        text += lastDrillText(*state.last, zone);
    return text;
}

} // namespace

QJsonDocument scheduleJson(const Schedules &schedules)
{
    QJsonArray lines;
    for (const ScheduleState &state : schedules.backups) {
        lines.append(QJsonObject{{u"environment"_s, orNull(state.environment)},
                                 {u"line"_s, state.line.line},
                                 {u"schedule"_s, state.line.schedule},
                                 {u"words"_s, wordsJson(state.line)},
                                 {u"command"_s, state.line.command},
                                 {u"program"_s, state.line.program},
                                 {u"by_slipway"_s, state.line.isOurs},
                                 {u"crontab_of"_s, orNull(state.line.holder)},
                                 {u"last_run"_s, orNull(state.lastRun)},
                                 {u"next_run"_s, orNull(state.nextRun)},
                                 {u"last_backup"_s, orNull(state.lastBackup)},
                                 {u"last_outcome"_s, runJson(state.last)},
                                 {u"replaced_by_set"_s, state.makesRoom},
                                 {u"state"_s, evidenceWord(state.evidence)}});
    }
    QJsonArray drills;
    for (const DrillState &state : schedules.drills) {
        drills.append(QJsonObject{{u"environment"_s, state.environment},
                                  {u"line"_s, state.line.line},
                                  {u"schedule"_s, state.line.schedule},
                                  {u"words"_s, wordsJson(state.line)},
                                  {u"crontab_of"_s, orNull(state.line.holder)},
                                  {u"next_run"_s, orNull(state.nextRun)},
                                  {u"last_outcome"_s, runJson(state.last)}});
    }
    return QJsonDocument(QJsonObject{{u"declared"_s, orNull(schedules.declared)},
                                     {u"declared_drill"_s, orNull(schedules.declaredDrill)},
                                     {u"time_zone"_s, QString::fromUtf8(schedules.zone.id())},
                                     {u"problems"_s, QJsonArray::fromStringList(schedules.problems)},
                                     {u"lines"_s, lines},
                                     {u"drills"_s, drills}});
}

QString scheduleText(const Schedules &schedules)
{
    QString text;
    for (const ScheduleState &state : schedules.backups)
        text += backupText(state, schedules.zone);
    for (const DrillState &state : schedules.drills)
        text += drillText(state, schedules.zone);
    if (!schedules.problems.isEmpty())
        text += schedules.problems.join(u'\n');
    else if (schedules.backups.empty())
        text += Words::tr("The crontab takes no backups. slipway-cli schedule set changes that (declared: %1).")
                    .arg(schedules.declared.isEmpty() ? Words::tr("nothing") : schedules.declared);
    else if (schedules.drills.empty() && !schedules.declaredDrill.isEmpty())
        text += Words::tr("Nothing is drilled by itself. slipway-cli schedule set changes that (declared: %1).")
                    .arg(schedules.declaredDrill);
    return text.trimmed();
}

} // namespace Slipway::Cli::Report
