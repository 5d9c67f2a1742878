// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup.h"
#include "domain/cronschedule.h"
#include "findings/rules.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr qint64 aDay = 86400;
constexpr qint64 grace = aDay + 2 * 3600; ///< the first backup, and its second copy, may take a day
constexpr qint64 patience = 8 * aDay;     ///< without a schedule: a week, and one day for the weekend's sake
constexpr qint64 small = 65536;

class Rules
{
public:
    Rules(const World &world, const ObservedServer &server, const Environment &environment,
          const ObservedEnvironment &seen, List &list)
        : m_world(world)
        , m_server(server)
        , m_environment(environment)
        , m_seen(seen)
        , m_name(environment.name.text())
        , m_list(list)
    {
    }

    void run()
    {
        scheduledRun();
        const ObservedContainer *database = m_seen.container(m_environment.database->container.text());
        const bool exists = database && database->state != "missing"_L1;
        if (m_seen.backupFiles.empty()) {
            if (exists && database->createdAt.isValid() && database->createdAt.secsTo(m_server.at) > grace)
                none();
            return;
        }
        damaged();
        age();
        unverified();
        shrunk();
        secondCopy();
    }

private:
    [[nodiscard]] Finding about(const QString &id, Severity severity) const
    {
        Finding finding{id, severity, m_name};
        finding.environment = m_name;
        finding.declared = m_environment.backups.text();
        return finding;
    }

    [[nodiscard]] Severity grave() const
    {
        return m_environment.isProtected ? Severity::Error : Severity::Warning;
    }

    void none()
    {
        Finding finding = about(u"backup-none"_s, grave());
        finding.observed = Words::tr("no backup");
        finding.message =
            m_seen.foreignBackups == 0
                ? Words::tr(
                      "The database of %1 has never been backed up: if its disk fails, everything is lost.")
                      .arg(m_name)
                : Words::tr("There is no backup of %1: the %n file(s) in its folder are backups of something "
                            "else, as "
                            "slipway-cli backup list %1 says.",
                            nullptr, m_seen.foreignBackups)
                      .arg(m_name);
        finding.fix = Words::tr("slipway-cli backup create %1, and slipway-cli schedule set for every night.")
                          .arg(m_name);
        finding.action = Finding::Action::BackUp;
        m_list.push_back(finding);
    }

    /// What cron mails is seldom read, and a file that is too old says so late.
    void scheduledRun()
    {
        if (!m_seen.lastScheduled)
            return;
        const ScheduledRun &last = *m_seen.lastScheduled;
        if (last.failed(m_server.at)) {
            Finding finding = about(u"backup-schedule-failed"_s, grave());
            finding.declared = m_world.configuration.backups.schedule;
            finding.observed = last.began.toString(Qt::ISODate);
            finding.message = Words::tr("The last scheduled backup of %1, %2 ago, was not taken: %3")
                                  .arg(m_name, ageText(last.began.secsTo(m_server.at)), last.problem());
            finding.fix =
                Words::tr("Mend that, and run slipway-cli schedule set: it tries one backup as cron will take "
                          "it. slipway-cli attach %1 tells what happened.")
                    .arg(last.job);
            finding.action = Finding::Action::SetSchedule;
            m_list.push_back(finding);
        } else if (const QDateTime due = lastDue(); due.isValid() && last.began < due) {
            Finding finding = about(u"backup-schedule-missed"_s, grave());
            finding.declared = m_world.configuration.backups.schedule;
            finding.observed = last.began.toString(Qt::ISODate);
            finding.message =
                Words::tr(
                    "Cron should have begun a backup of %1 %2 ago, and the last one that it began is %3 old.")
                    .arg(m_name, ageText(due.secsTo(m_server.at)), ageText(last.began.secsTo(m_server.at)));
            const auto &owner = m_server.machine.scheduleOwner;
            finding.fix =
                owner && owner->isAnothers()
                    ? Words::tr("See whether cron runs on the server (systemctl status cron), and let %1 run "
                                "slipway-cli schedule set: it is in that login's crontab.")
                          .arg(owner->login)
                    : Words::tr(
                        "See whether cron runs on the server (systemctl status cron), and run slipway-cli "
                        "schedule set.");
            finding.action = Finding::Action::SetSchedule;
            m_list.push_back(finding);
        }
    }

    /// When the line of `schedule set` should have run last; an hour is room for what runs before it. Invalid: no line.
    [[nodiscard]] QDateTime lastDue() const
    {
        const QString program = m_server.stateDirectory + u"/scheduled/backup"_s;
        const QTimeZone zone = zoneFromOffset(m_server.timezone).value_or(QTimeZone::utc());
        QDateTime due;
        for (const CronJob &job : m_server.machine.cronJobs) {
            const auto times =
                job.script == program && job.zone.isEmpty() ? CronSchedule::parse(job.schedule) : std::nullopt;
            if (times)
                due = times->previous(m_server.at.addSecs(-3600), zone);
        }
        // In a crontab that can't be looked into, it is the record that says when.
        const ObservedMachine &machine = m_server.machine;
        const auto recorded = machine.scheduleOwner && machine.scheduleOwner->isAnothers()
                                  ? CronSchedule::parse(machine.scheduleOwnersTimes)
                                  : std::nullopt;
        if (recorded && machine.scheduleOwner->since < m_server.at)
            due = recorded->previous(m_server.at.addSecs(-3600), zone);
        return due;
    }

    void damaged()
    {
        QStringList files;
        for (const BackupFile &file : m_seen.backupFiles) {
            if (file.verified == false || file.size < 20)
                files << file.name;
        }
        if (files.isEmpty())
            return;
        Finding finding = about(u"backup-damaged"_s, Severity::Error);
        finding.observed = files.mid(0, 5).join(u", "_s);
        finding.message =
            Words::tr("%n backup(s) of %1 can't be restored from: %2.", nullptr, int(files.size()))
                .arg(m_name, finding.observed);
        finding.fix =
            Words::tr(
                "slipway-cli backup verify %1 says what is wrong with each; take a new one (backup create "
                "%1) and remove what is damaged.")
                .arg(m_name);
        finding.action = Finding::Action::BackUp;
        m_list.push_back(finding);
    }

    void age()
    {
        const QString &schedule = m_world.configuration.backups.schedule;
        const qint64 period = periodOf(schedule);
        const qint64 limit = period > 0 ? period + period / 2 + 7200 : patience;
        // A file that is known to be bad is no backup, whenever it was made.
        const auto newest =
            std::find_if(m_seen.backupFiles.begin(), m_seen.backupFiles.end(),
                         [](const BackupFile &file) { return file.verified != false && file.size >= 20; });
        if (newest == m_seen.backupFiles.end())
            return;
        const qint64 old = newest->time().secsTo(m_server.at);
        if (old <= limit)
            return;
        const bool byCron = period > 0 && servedByCron();
        Finding finding =
            about(byCron ? u"cron-not-producing"_s : u"backup-stale"_s, byCron ? Severity::Error : grave());
        finding.declared = schedule;
        finding.observed = Words::tr("%1, %2 old").arg(newest->name, ageText(old));
        finding.message =
            byCron ? Words::tr("Cron is to back up %1 at \"%2\", but the newest backup is %3 old: the line "
                               "runs and brings nothing, or doesn't run.")
                         .arg(m_name, schedule, ageText(old))
                   : Words::tr("The newest backup of %1 is %2 old: that much would be lost.")
                         .arg(m_name, ageText(old));
        finding.fix =
            byCron
                ? Words::tr("Run the line by hand on the server and see what it says; then slipway-cli backup "
                            "create %1.")
                      .arg(m_name)
                : Words::tr("slipway-cli backup create %1, and slipway-cli schedule set for every night.")
                      .arg(m_name);
        finding.action = Finding::Action::BackUp;
        m_list.push_back(finding);
    }

    /// Which environment a script of the project's own backs up is not said; the one nearest to the customers is meant.
    [[nodiscard]] bool servedByCron() const
    {
        const auto &jobs = m_server.machine.cronJobs;
        return std::any_of(jobs.begin(), jobs.end(), [this](const CronJob &job) {
            if (job.command.contains("recover"_L1))
                return false;
            const bool named = job.command.contains(m_environment.backups.text())
                               || job.command.contains(QString(u' ' + m_name));
            const bool slipway = job.command.contains("slipway"_L1);
            return named || slipway
                   || (job.command.contains("backup"_L1, Qt::CaseInsensitive)
                       && (m_environment.isProtected || m_world.configuration.environments.size() == 1));
        });
    }

    void unverified()
    {
        const bool any = std::any_of(m_seen.backupFiles.begin(), m_seen.backupFiles.end(),
                                     [](const BackupFile &file) { return file.verified == true; });
        if (any)
            return;
        Finding finding = about(u"backup-unverified"_s, Severity::Warning);
        finding.observed = Words::tr("%n file(s), none verified", nullptr, int(m_seen.backupFiles.size()));
        finding.message =
            Words::tr("None of the %n backup(s) of %1 is known to be good: a file that is there can still be "
                      "cut off or empty.",
                      nullptr, int(m_seen.backupFiles.size()))
                .arg(m_name);
        finding.fix =
            Words::tr("slipway-cli backup verify %1 reads them; slipway-cli backup create %1 makes one that is "
                      "verified.")
                .arg(m_name);
        finding.action = Finding::Action::BackUp;
        m_list.push_back(finding);
    }

    /// One database's size says nothing of another's, so each is compared with its own: those of the newest run.
    void shrunk()
    {
        struct Sizes
        {
            const BackupFile *newest;
            std::vector<qint64> before;
        };
        constexpr size_t compared = 5;
        std::vector<Sizes> databases;
        QHash<QString, size_t> places;
        for (const BackupFile &file : m_seen.backupFiles) {
            const QString database = databaseInName(file.name);
            if (const auto place = places.constFind(database); place != places.constEnd()) {
                std::vector<qint64> &before = databases[*place].before;
                if (before.size() < compared && file.verified != false)
                    before.push_back(file.size);
            } else if (file.time() >= m_seen.backupFiles.front().time()) {
                places.insert(database, databases.size());
                databases.push_back({&file, {}});
            }
        }
        for (Sizes &sizes : databases)
            shrunk(*sizes.newest, std::move(sizes.before));
    }

    void shrunk(const BackupFile &newest, std::vector<qint64> before)
    {
        if (before.empty())
            return;
        std::sort(before.begin(), before.end());
        const qint64 usual = before[before.size() / 2];
        if (usual <= small || newest.size * 2 >= usual || newest.verified == false)
            return;
        Finding finding = about(u"backup-shrunk"_s, Severity::Warning);
        finding.declared = sizeText(usual);
        finding.observed = u"%1: %2"_s.arg(newest.name, sizeText(newest.size));
        finding.message =
            Words::tr("The newest backup of %1 is less than half as large as those before it: data were "
                      "removed, or are missing in it.")
                .arg(m_name);
        finding.fix =
            Words::tr(
                "slipway-cli backup verify %1 reads it and compares its rows with those of the database when "
                "it was taken; the older ones are still there.")
                .arg(m_name);
        m_list.push_back(finding);
    }

    void secondCopy()
    {
        if (!m_world.local.known || m_world.configuration.backups.localDirectory.isEmpty())
            return;
        const auto found = m_world.local.backupCopies.find(m_name);
        QSet<QString> copies;
        if (found != m_world.local.backupCopies.end())
            copies = {found->second.begin(), found->second.end()};
        const auto due =
            std::find_if(m_seen.backupFiles.begin(), m_seen.backupFiles.end(), [&](const BackupFile &file) {
                return file.time().secsTo(m_server.at) > grace && file.verified != false && file.size >= 20;
            });
        if (due == m_seen.backupFiles.end() || copies.contains(due->name))
            return;
        // A newer one that has its copy is as good.
        for (auto file = m_seen.backupFiles.begin(); file != due; ++file) {
            if (copies.contains(file->name))
                return;
        }
        Finding finding = about(u"backup-single-copy"_s, Severity::Warning);
        finding.declared = u"%1/%2"_s.arg(m_world.configuration.backups.localDirectory, m_name);
        finding.observed = Words::tr("%1 is on the server only").arg(due->name);
        finding.message =
            Words::tr("The backups of %1 lie on the server only: what takes the server takes them too.")
                .arg(m_name);
        finding.fix = Words::tr("slipway-cli backup pull %1").arg(m_name);
        finding.action = Finding::Action::PullBackups;
        m_list.push_back(finding);
    }

    const World &m_world;
    const ObservedServer &m_server;
    const Environment &m_environment;
    const ObservedEnvironment &m_seen;
    QString m_name;
    List &m_list;
};

/// The promise of no loss covers the database; what else belongs to the environment has no backup by itself.
void kept(const World &world, const Environment &environment, const ObservedEnvironment &seen, List &list)
{
    if (!world.local.known)
        return;
    const QString name = environment.name.text();
    const auto found = world.local.keptCopies.find(name);
    QStringList alone;
    for (const QString &path : seen.kept) {
        const QString whole = environment.directory.text() + u'/' + path;
        const bool backups =
            whole == environment.backups.text() || environment.backups.text().startsWith(QString(whole + u'/'));
        if (!backups && (found == world.local.keptCopies.end() || !found->second.contains(path)))
            alone << path;
    }
    if (alone.isEmpty())
        return;
    Finding finding{u"kept-single-copy"_s, Severity::Info, name};
    finding.environment = name;
    finding.declared = u"%1/%2"_s.arg(world.configuration.backups.localDirectory, name);
    finding.observed = alone.join(u", "_s);
    finding.message =
        Words::tr("%1 of %2 exist on the server only: no deploy touches them, but no backup holds them either.")
            .arg(alone.join(u", "_s), name);
    finding.fix = Words::tr("Copy them to %1 on this computer from time to time.").arg(finding.declared);
    list.push_back(finding);
}

} // namespace

List backupFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedServer *server = world.serverOf(environment);
        const ObservedEnvironment *seen = world.observed(environment);
        if (!server || !seen)
            continue;
        if (environment.database)
            Rules(world, *server, environment, *seen, list).run();
        if (deployed(*seen))
            kept(world, environment, *seen, list);
    }
    return list;
}

} // namespace Slipway::Findings
