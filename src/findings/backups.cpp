// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backuprules.h"
#include "findings/rules.h"

#include <QSet>
#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr qint64 aDay = 86400;
constexpr qint64 patience = 8 * aDay; ///< without a schedule: a week, and one day for the weekend's sake

class Rules
{
public:
    Rules(const World &world, const ObservedServer &server, const Environment &environment,
          const ObservedEnvironment &seen, List &list)
        : m_world(world)
        , m_server(server)
        , m_environment(environment)
        , m_seen(seen)
        , m_backups(backupsOf(seen))
        , m_name(environment.name.text())
        , m_list(list)
    {
    }

    void run()
    {
        scheduledRun();
        const ObservedContainer *database = m_seen.container(m_environment.database->container.text());
        const bool exists = database && database->state != "missing"_L1;
        if (m_backups.empty()) {
            if (exists && database->createdAt.isValid()
                && database->createdAt.secsTo(m_server.at) > copyGraceSeconds)
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
                Words::tr("Fix that, and run slipway-cli schedule set: it tries one backup as cron will take "
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
        const QTimeZone &zone = m_server.zone;
        QDateTime due;
        for (const CronJob &job : m_server.machine.cronJobs) {
            const auto times =
                job.script == program && job.zone.isEmpty() ? CronSchedule::parse(job.schedule) : std::nullopt;
            if (times)
                due = Domain::lastDue(*times, m_server.at, zone);
        }
        // In a crontab that can't be looked into, it is the record that says when.
        const ObservedMachine &machine = m_server.machine;
        const auto recorded = machine.scheduleOwner && machine.scheduleOwner->isAnothers()
                                  ? CronSchedule::parse(machine.scheduleOwnersTimes)
                                  : std::nullopt;
        if (recorded && machine.scheduleOwner->since < m_server.at)
            due = Domain::lastDue(*recorded, m_server.at, zone);
        return due;
    }

    void damaged()
    {
        QStringList files;
        for (const Backup &backup : m_backups) {
            if (backup.state == Backup::State::Damaged)
                files << backup.id;
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
        const auto newest = std::find_if(m_backups.begin(), m_backups.end(), isUsable);
        if (newest == m_backups.end())
            return;
        const qint64 old = newest->takenAt.secsTo(m_server.at);
        if (old <= limit)
            return;
        const bool byCron = period > 0 && servedByCron();
        Finding finding =
            about(byCron ? u"cron-not-producing"_s : u"backup-stale"_s, byCron ? Severity::Error : grave());
        finding.declared = schedule;
        finding.observed = Words::tr("%1, %2 old").arg(newest->id, ageText(old));
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
            if (job.command.contains("recover"_L1) || job.isDrill())
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
        if (std::any_of(m_backups.begin(), m_backups.end(),
                        [](const Backup &backup) { return backup.state == Backup::State::Verified; }))
            return;
        Finding finding = about(u"backup-unverified"_s, Severity::Warning);
        finding.observed = Words::tr("%n file(s), none verified", nullptr, int(m_backups.size()));
        finding.message =
            Words::tr("None of the %n backup(s) of %1 is known to be good: a file that is there can still be "
                      "cut off or empty.",
                      nullptr, int(m_backups.size()))
                .arg(m_name);
        finding.fix =
            Words::tr("slipway-cli backup verify %1 reads them; slipway-cli backup create %1 makes one that is "
                      "verified.")
                .arg(m_name);
        finding.action = Finding::Action::BackUp;
        m_list.push_back(finding);
    }

    /// Of the newest run: one database's size says nothing of another's.
    void shrunk()
    {
        const QStringList suspicious = suspiciousIds(m_backups);
        for (const Backup &backup : m_backups) {
            if (backup.takenAt < m_backups.front().takenAt)
                break;
            if (suspicious.contains(backup.id))
                shrunk(backup);
        }
    }

    void shrunk(const Backup &newest)
    {
        Finding finding = about(u"backup-shrunk"_s, Severity::Warning);
        finding.observed = u"%1: %2"_s.arg(newest.id, sizeText(newest.size));
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
        std::vector<Backup> backups = m_backups;
        if (found != m_world.local.backupCopies.end()) {
            const QSet<QString> copies(found->second.begin(), found->second.end());
            for (Backup &backup : backups)
                backup.onLaptop = copies.contains(backup.id);
        }
        const std::optional<Backup> due = lateSecondCopy(backups, m_server.at);
        if (!due)
            return;
        Finding finding = about(u"backup-single-copy"_s, Severity::Warning);
        finding.declared = u"%1/%2"_s.arg(m_world.configuration.backups.localDirectory, m_name);
        finding.observed = Words::tr("%1 is on the server only").arg(due->id);
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
    std::vector<Backup> m_backups; ///< its own, newest first
    QString m_name;
    List &m_list;
};

/// Older copies say little of what users have uploaded since.
constexpr qint64 keptDays = 7;

/// Whether the copies hold a path, or what of it matches a pattern.
bool holds(const KeptPull &pull, const QString &path)
{
    return std::any_of(pull.roots.begin(), pull.roots.end(), [&path](const QString &root) {
        return root == path || path.startsWith(QString(root + u'/')) || root.startsWith(QString(path + u'/'));
    });
}

/// What of the kept files is on the server only: in no copy that was pulled or that somebody made by hand.
QStringList keptAlone(const World &world, const Environment &environment, const ObservedEnvironment &seen)
{
    const QString name = environment.name.text();
    const auto found = world.local.keptCopies.find(name);
    const auto pull = world.local.keptPulls.find(name);
    QStringList alone;
    for (const QString &path : seen.kept) {
        const QString whole = environment.directory.text() + u'/' + path;
        const bool backups =
            whole == environment.backups.text() || environment.backups.text().startsWith(QString(whole + u'/'));
        if (!backups && (found == world.local.keptCopies.end() || !found->second.contains(path))
            && (pull == world.local.keptPulls.end() || !holds(pull->second, path)))
            alone << path;
    }
    return alone;
}

/// The promise of no loss covers the database; what else belongs to the environment has no backup by itself.
void kept(const World &world, const ObservedServer &server, const Environment &environment,
          const ObservedEnvironment &seen, List &list)
{
    if (!world.local.known)
        return;
    const QString name = environment.name.text();
    const auto pull = world.local.keptPulls.find(name);
    Finding finding{u"kept-single-copy"_s, Severity::Info, name};
    finding.environment = name;
    finding.declared = u"%1/%2/kept"_s.arg(world.configuration.backups.localDirectory, name);
    finding.fix = Words::tr("slipway-cli backup pull --kept %1").arg(name);
    finding.action = Finding::Action::PullKept;
    if (const QStringList alone = keptAlone(world, environment, seen); !alone.isEmpty()) {
        finding.observed = alone.join(u", "_s);
        finding.message =
            Words::tr(
                "%1 of %2 exist on the server only: no deploy touches them, but no backup holds them either.")
                .arg(finding.observed, name);
    } else if (pull == world.local.keptPulls.end()) {
        return;
    } else if (!pull->second.missing.isEmpty()) {
        finding.observed = pull->second.missing.mid(0, 5).join(u", "_s);
        finding.message = Words::tr("The newest copies of the kept files of %1 are not whole: %2 could not be "
                                    "copied or are damaged, and exist on the server only.")
                              .arg(name, finding.observed);
    } else if (pull->second.confirmedAt.secsTo(server.at) >= keptDays * 86400) {
        finding.observed = ageText(pull->second.confirmedAt.secsTo(server.at));
        finding.message =
            Words::tr("The newest copies of the kept files of %1 are %2 old: what has changed since "
                      "exists on the server only.")
                .arg(name, finding.observed);
    } else {
        return;
    }
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
            kept(world, *server, environment, *seen, list);
    }
    return list;
}

} // namespace Slipway::Findings
