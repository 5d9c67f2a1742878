// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"
#include "cli/backups.h"
#include "cli/changes.h"
#include "cli/command.h"
#include "cli/queries.h"
#include "cli/rescue.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <algorithm>
#include <type_traits>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Operations::ChangeKind;

namespace {

constexpr int anyNumber = 100'000;

/// Two lists as one.
std::vector<Option> operator+(std::vector<Option> some, const std::vector<Option> &more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

std::vector<Command> table()
{
    using enum Effect;
    const Option force{u"--force"_s, QString(),
                       QT_TRANSLATE_NOOP("Slipway::Cli", "go on although nothing differs")};
    const Option direct{
        u"--direct"_s, QString(),
        QT_TRANSLATE_NOOP("Slipway::Cli", "deploy to an environment that is otherwise promoted to")};
    const Option diff{u"--diff"_s, QString(),
                      QT_TRANSLATE_NOOP("Slipway::Cli", "show what differs in each file")};
    const Option release{u"--to"_s, u"RELEASE"_s,
                         QT_TRANSLATE_NOOP("Slipway::Cli", "this release in place of the one before")};
    const Option folder{u"--to"_s, u"DIR"_s,
                        QT_TRANSLATE_NOOP("Slipway::Cli", "into this folder in place of local_directory")};
    const Option every{u"--every"_s, u"HOURS|never"_s,
                       QT_TRANSLATE_NOOP("Slipway::Cli", "let this computer's own scheduler do that")};
    const Option reason{u"--reason"_s, u"TEXT"_s,
                        QT_TRANSLATE_NOOP("Slipway::Cli", "why; others will read it")};
    const Option until{u"--until"_s, u"TIME"_s,
                       QT_TRANSLATE_NOOP("Slipway::Cli", "15:00, 2h or a date; without it until unlock")};
    const Option fingerprint{u"--fingerprint"_s, u"SHA256:..."_s,
                             QT_TRANSLATE_NOOP("Slipway::Cli", "what the server itself shows of its key")};
    const Option yes{u"--yes"_s, QString(),
                     QT_TRANSLATE_NOOP("Slipway::Cli", "answer other questions with yes")};
    const Option confirm{
        u"--confirm"_s, u"ENV"_s,
        QT_TRANSLATE_NOOP("Slipway::Cli", "instead of typing the name of a protected environment")};
    const Option detach{u"--detach"_s, QString(), QT_TRANSLATE_NOOP("Slipway::Cli", "start the job and leave")};
    const Option leave{u"--detach"_s, QString(),
                       QT_TRANSLATE_NOOP("Slipway::Cli", "do not wait until it has ended")};
    const Option wait{u"--wait"_s, QString(), QT_TRANSLATE_NOOP("Slipway::Cli", "wait for the lock")};
    const Option override{u"--override"_s, u"CONDITION"_s,
                          QT_TRANSLATE_NOOP("Slipway::Cli", "go on although this condition fails (recorded)")};
    const Option dryRun{u"--dry-run"_s, QString(),
                        QT_TRANSLATE_NOOP("Slipway::Cli", "show what it would change, and change nothing")};
    const Option database{
        u"--database"_s, u"NAME"_s,
        QT_TRANSLATE_NOOP("Slipway::Cli", "only this one of the set; where a backup without a sidecar goes")};
    const Option kept{
        u"--kept"_s, u"NAME"_s,
        QT_TRANSLATE_NOOP("Slipway::Cli", "put back the database that an earlier restore has put aside")};
    const Option keptFiles{
        u"--kept"_s, QString(),
        QT_TRANSLATE_NOOP("Slipway::Cli", "the kept files (.env, uploads) in place of the databases")};
    const Option drill{
        u"--drill"_s, u"\"0 4 * * 0\""_s,
        QT_TRANSLATE_NOOP("Slipway::Cli",
                          "when the newest backup is drilled by itself, within [backups.drill_budget]")};
    const Option drillsOnly{u"--drill"_s, QString(),
                            QT_TRANSLATE_NOOP("Slipway::Cli", "only the drills; the backups go on")};
    const Option into{u"--to"_s, u"DIR"_s,
                      QT_TRANSLATE_NOOP("Slipway::Cli", "where to; nothing that is there is overwritten")};
    const Option from{
        u"--from"_s, u"laptop|server"_s,
        QT_TRANSLATE_NOOP("Slipway::Cli", "which of the two copies; the laptop's is sent to the server")};
    const Option of{u"--of"_s, u"OTHER"_s,
                    QT_TRANSLATE_NOOP("Slipway::Cli", "a backup of this environment, scrubbed by the SQL that "
                                                      "slipway.toml names")};
    const Option local{u"--local"_s, QString(),
                       QT_TRANSLATE_NOOP("Slipway::Cli", "this computer's own copy, which is sent there")};
    const std::vector<Option> tried{confirm, yes, dryRun};
    const std::vector<Option> job = tried + std::vector{wait, detach};
    const std::vector<Option> guarded = job + std::vector{override};
    const auto row = [](const QString &words, int most, const auto &run, Effect effect, const QString &wants,
                        const char *help, const std::vector<Option> &options = {}) {
        std::function<int(const Arguments &)> call;
        if constexpr (std::is_invocable_v<decltype(run), const Arguments &>)
            call = run;
        else
            call = [run](const Arguments &arguments) {
                Session session(arguments);
                return run(session);
            };
        return Command{words.split(u' '), most, call, effect, wants, help, options};
    };
    return {
        row(u"status"_s, 2, status, ReadOnly, u"[ENV]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "releases, services, database, routes, backups, jobs")),
        row(u"doctor"_s, 1, doctor, ReadOnly, QString(),
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "check this computer, the connection and the server, each with its fix")),
        row(u"findings"_s, 1, findings, ReadOnly, QString(),
            QT_TRANSLATE_NOOP("Slipway::Cli", "where the configuration and the server disagree")),
        row(u"certificates renew"_s, 3, runOf(ChangeKind::Renew, 2), Job, u"DOMAIN"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "renew a certificate through the server's certbot, if it is due"),
            job),
        row(u"certificates"_s, 1, certificates, ReadOnly, QString(),
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "the domains' certificates: issuer, days left, served or only a file")),
        row(u"nginx plan"_s, 40, nginxPlan, ReadOnly, u"[DOMAIN...]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "the declared routes as server blocks, against what nginx has")),
        row(u"plan deploy"_s, 3, planOf(ChangeKind::Deploy, 2), ReadOnly, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "what a deploy would change, and its runbook"),
            {force, direct, override}),
        row(u"plan promote"_s, 3, planOf(ChangeKind::Promote, 2), ReadOnly, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "what a promotion would change, and its runbook"),
            {force, diff, override}),
        row(u"plan rollback"_s, 3, planOf(ChangeKind::Rollback, 2), ReadOnly, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "what a rollback would change, and what it would not"),
            {release, override}),
        row(u"plan restart"_s, 4, planOf(ChangeKind::Restart, 2), ReadOnly, u"ENV SERVICE"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "what a restart would do, and its runbook"), {override}),
        row(u"plan restore"_s, 4, planOf(ChangeKind::Restore, 2), ReadOnly, u"ENV ID"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "what is in a backup beside what is live, and its runbook"),
            {database, from, of, kept, override}),
        row(u"kept list"_s, 3, listKept, ReadOnly, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "the databases that restores have put aside")),
        row(u"releases"_s, 2, listReleases, ReadOnly, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "the releases that ENV can be rolled back to")),
        row(u"backup list"_s, 3, listBackups, ReadOnly, u"[ENV]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "every backup, on the server and here")),
        row(u"backup files"_s, 4, listKeptFiles, ReadOnly, u"ENV [ID]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "what kept copies hold, the newest without an ID")),
        row(u"schedule show"_s, 2, showSchedule, ReadOnly, QString(),
            QT_TRANSLATE_NOOP("Slipway::Cli", "which backups the server takes by itself, and whether it did")),
        row(u"history"_s, 2, listHistory, ReadOnly, u"[ENV]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "every operation by anybody, from the server's audit log")),
        row(u"jobs"_s, 1, listJobs, ReadOnly, QString(),
            QT_TRANSLATE_NOOP("Slipway::Cli", "running and ended operations of everybody on this project")),
        row(u"rescue"_s, 2, rescue, ReadOnly, u"[ENV]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "what to do by hand when everything is on fire; connects to nothing")),
        row(u"deploy"_s, 2, runOf(ChangeKind::Deploy, 1), Job, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "deploy the local tree to ENV, after a verified backup"),
            guarded + std::vector{force, direct}),
        row(u"promote"_s, 2, runOf(ChangeKind::Promote, 1), Job, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "promote the environment that ENV promotes from, inside the server"),
            guarded + std::vector{force}),
        row(u"rollback"_s, 2, runOf(ChangeKind::Rollback, 1), Job, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "go back to a kept release, by its own images, in seconds"),
            guarded + std::vector{release}),
        row(u"restart"_s, 3, runOf(ChangeKind::Restart, 1), Job, u"ENV SERVICE"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "restart one container as it is, after a verified backup"),
            guarded),
        row(u"restore"_s, 3, runOf(ChangeKind::Restore, 1), Job, u"ENV ID"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "put a backup in the live database's place; what is live is kept aside"),
            guarded + std::vector{database, from, of, kept}),
        row(u"drill"_s, 3, runOf(ChangeKind::Drill, 1), Job, u"ENV [ID]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "restore a backup into a throw-away database, and prove it there"),
            guarded + std::vector{local}),
        row(u"kept remove"_s, 4, runOf(ChangeKind::RemoveKept, 2), Job, u"ENV NAME"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "remove a database that a restore has put aside"), job),
        row(u"lock"_s, 2, lock, Remote, u"ENV --reason TEXT"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "keep everybody's jobs from running on ENV"),
            tried + std::vector{reason, until}),
        row(u"unlock"_s, 2, unlock, Remote, u"ENV"_s, QT_TRANSLATE_NOOP("Slipway::Cli", "remove that lock"),
            tried),
        row(u"attach"_s, 2, attach, Job, u"JOB"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "follow a job, or show an ended one again")),
        row(u"cancel"_s, 2, cancel, Job, u"JOB"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "stop a job and undo what it did"), tried + std::vector{leave}),
        row(u"recover"_s, 2, runOf(ChangeKind::Recover, 1), Job, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "undo a job that was interrupted"), job),
        row(u"backup create"_s, 3, runOf(ChangeKind::Backup, 2), Job, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "take a verified backup now"), job),
        row(u"backup verify"_s, anyNumber, verifyBackups, Remote, u"ENV [ID...]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "read backups whole, and name what is damaged"), {dryRun}),
        row(u"backup pull"_s, anyNumber, pullBackups, Remote, u"[ENV] [ID...]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "download the second copies; resumes where it was cut"),
            {keptFiles, folder, every, yes, dryRun}),
        row(u"backup extract"_s, anyNumber, extractKept, Remote, u"ENV ID [PATH...]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "extract kept files into a folder here, as they were"),
            {into, dryRun}),
        row(u"backup prune"_s, 3, pruneBackups, Remote, u"ENV"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "remove the backups that retention lets go"), tried),
        row(u"schedule set"_s, 7, setSchedule, Remote, u"[\"0 3 * * *\"]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "set the server's crontab line for backups, after trying it once"),
            tried + std::vector{drill}),
        row(u"schedule remove"_s, 2, removeSchedule, Remote, QString(),
            QT_TRANSLATE_NOOP("Slipway::Cli", "remove that line, and that of the drills"),
            tried + std::vector{drillsOnly}),
        row(u"nginx apply"_s, 40, nginxApply, Remote, u"[DOMAIN...]"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli",
                              "apply that plan: tested on a copy first, undone if a domain stops answering"),
            tried + std::vector{override}),
        row(u"hosts trust"_s, 3, trustHost, LocalOnly, u"HOST --fingerprint SHA256:..."_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "trust the server with this key from now on"),
            tried + std::vector{fingerprint}),
        row(u"credentials set"_s, 3, setCredentials, LocalOnly, u"HOST"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "keep a password in the system's keychain"), tried),
        row(u"credentials remove"_s, 3, removeCredentials, LocalOnly, u"HOST"_s,
            QT_TRANSLATE_NOOP("Slipway::Cli", "remove it from the keychain"), tried),
    };
}

} // namespace

bool Command::takes(const QString &option) const
{
    return std::any_of(options.begin(), options.end(), [&](const Option &each) { return each.name == option; });
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = table();
    return all;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> all{
        {u"--config"_s, u"FILE"_s,
         QT_TRANSLATE_NOOP("Slipway::Cli", "without it: slipway.toml in this "
                                           "folder or the nearest one above it")},
        {u"--json"_s,
         {},
         QT_TRANSLATE_NOOP("Slipway::Cli", "one JSON document for a query, one "
                                           "object a line for an operation")},
        {u"--quiet"_s, QString(), QT_TRANSLATE_NOOP("Slipway::Cli", "say only what went wrong")},
        {u"--help"_s,
         {},
         QT_TRANSLATE_NOOP("Slipway::Cli", "also of a command: what it takes, "
                                           "and how it ends")},
    };
    return all;
}

const Command *commandOf(const QStringList &words)
{
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command &command) {
        return words.first(std::min(words.size(), command.words.size())) == command.words;
    });
    return found == commands().end() ? nullptr : &*found;
}

} // namespace Slipway::Cli
