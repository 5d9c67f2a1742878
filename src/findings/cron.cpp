// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

bool isBackup(const CronJob &job)
{
    if (job.isDrill())
        return false;
    const QString command = job.command.toLower();
    return command.contains("backup"_L1) || (command.contains("slipway"_L1) && !command.contains("recover"_L1));
}

/// "0 0 * * *" for @daily; fields with one space between.
QString plainSchedule(const QString &schedule)
{
    if (schedule == "@daily"_L1 || schedule == "@midnight"_L1)
        return u"0 0 * * *"_s;
    if (schedule == "@hourly"_L1)
        return u"0 * * * *"_s;
    return schedule.simplified();
}

bool below(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && (path == folder || path.startsWith(QString(folder + u'/')));
}

/// Where the scripts of this project may lie.
bool isExpected(const World &world, const ObservedServer &server, const QString &script)
{
    static const QStringList systemFolders{u"/usr"_s, u"/bin"_s, u"/sbin"_s, u"/etc"_s, u"/opt"_s};
    for (const QString &folder : systemFolders) {
        if (below(script, folder))
            return true;
    }
    if (below(script, server.stateDirectory))
        return true;
    return std::any_of(world.configuration.environments.begin(), world.configuration.environments.end(),
                       [&script](const Environment &environment) {
                           return below(script, environment.directory.text())
                                  || below(script, environment.backups.text());
                       });
}

void line(const World &world, const ObservedServer &server, const CronJob &job, List &list)
{
    const auto about = [&job](const QString &id, Severity severity) {
        Finding finding{id, severity, job.script.isEmpty() ? job.command : job.script};
        finding.observed = job.line;
        finding.action = Finding::Action::SetSchedule;
        return finding;
    };
    if (!job.script.isEmpty() && !job.scriptExists) {
        Finding finding = about(u"cron-script-missing"_s, Severity::Error);
        finding.message =
            Words::tr("Cron is to run %1, which doesn't exist: the line does nothing.").arg(job.script);
        finding.fix =
            Words::tr("Correct the path with crontab -e on the server, or let slipway-cli schedule set write "
                      "the line.");
        list.push_back(finding);
    } else if (!job.script.isEmpty() && !job.scriptExecutable && job.command.startsWith(u'/')) {
        Finding finding = about(u"cron-script-missing"_s, Severity::Error);
        finding.message =
            Words::tr("Cron is to run %1, which may not be executed: the line does nothing.").arg(job.script);
        finding.fix = Words::tr("chmod +x on the server, or let slipway-cli schedule set write the line.");
        list.push_back(finding);
    }
    if (!job.script.isEmpty() && !isExpected(world, server, job.script)) {
        Finding finding = about(u"cron-other-path"_s, Severity::Warning);
        QStringList declared;
        for (const Environment &environment : world.configuration.environments)
            declared << environment.directory.text();
        finding.declared = declared.join(u", "_s);
        finding.message =
            Words::tr("Cron runs %1, which lies in none of the declared directories: what is deployed "
                      "never changes what cron runs.")
                .arg(job.script);
        finding.fix = Words::tr(
            "Let the line run the script of the declared directory, or slipway-cli schedule set write "
            "it.");
        list.push_back(finding);
    }
    const QString &wanted = world.configuration.backups.schedule;
    if (!wanted.isEmpty() && job.zone.isEmpty() && plainSchedule(job.schedule) != plainSchedule(wanted)) {
        Finding finding = about(u"cron-schedule-differs"_s, Severity::Warning);
        finding.declared = wanted;
        finding.observed = job.schedule;
        finding.message = Words::tr("The backup is declared for \"%1\", but cron runs it at \"%2\".")
                              .arg(wanted, job.schedule);
        finding.fix =
            Words::tr("slipway-cli schedule set, or correct schedule under [backups] in slipway.toml.");
        list.push_back(finding);
    }
}

void crontab(const World &world, const ObservedServer &server, List &list)
{
    std::vector<CronJob> jobs;
    std::copy_if(server.machine.cronJobs.begin(), server.machine.cronJobs.end(), std::back_inserter(jobs),
                 isBackup);
    const bool bySystem = std::any_of(
        server.machine.systemCron.begin(), server.machine.systemCron.end(), [](const QString &text) {
            return text.contains("backup"_L1, Qt::CaseInsensitive) || text.contains("slipway"_L1);
        });
    const QString &wanted = world.configuration.backups.schedule;
    const auto &owner = server.machine.scheduleOwner;
    const bool anothers = owner && owner->isAnothers();
    if (jobs.empty() && !bySystem && !anothers && !wanted.isEmpty() && server.machine.crontabReadable) {
        Finding finding{u"cron-missing"_s, Severity::Error, u"crontab"_s};
        finding.declared = wanted;
        finding.observed = Words::tr("no line that backs up");
        finding.message =
            Words::tr("Backups are declared for \"%1\", but the crontab of %2 has no line that makes one.")
                .arg(wanted, server.user);
        if (owner && owner->who == ScheduleOwner::Who::Gone)
            finding.message += u' ' + owner->problem();
        finding.fix = Words::tr("slipway-cli schedule set writes it.");
        finding.action = Finding::Action::SetSchedule;
        list.push_back(finding);
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        line(world, server, jobs[i], list);
        const bool again =
            std::any_of(jobs.begin(), jobs.begin() + std::ptrdiff_t(i), [&](const CronJob &other) {
                return other.command.simplified() == jobs[i].command.simplified();
            });
        if (!again)
            continue;
        Finding finding{u"cron-duplicated"_s, Severity::Warning, jobs[i].command};
        finding.observed = jobs[i].line;
        finding.action = Finding::Action::SetSchedule;
        finding.message =
            Words::tr("The crontab of %1 has the same backup twice: two dumps run into each other.")
                .arg(server.user);
        finding.fix = Words::tr("Take one of the lines out with crontab -e on the server.");
        list.push_back(finding);
    }
    if (!server.machine.cronRunning && (!jobs.empty() || bySystem)) {
        Finding finding{u"cron-not-running"_s, Severity::Error, u"cron"_s};
        finding.declared = wanted;
        finding.observed = Words::tr("no cron runs");
        finding.message =
            Words::tr("Cron doesn't run on the server: nothing in its crontabs happens, backups neither.");
        finding.fix = Words::tr("sudo systemctl enable --now cron");
        list.push_back(finding);
    }
}

} // namespace

List cronFindings(const World &world)
{
    List list;
    for (const ObservedServer &server : world.servers) {
        const bool databases =
            std::any_of(world.configuration.environments.begin(), world.configuration.environments.end(),
                        [&server](const Environment &each) {
                            return each.database && server.environment(each.name.text());
                        });
        if (databases)
            crontab(world, server, list);
    }
    return list;
}

} // namespace Slipway::Findings
