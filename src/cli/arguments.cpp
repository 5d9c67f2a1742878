// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <map>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

} // namespace

Arguments parseArguments(const QStringList &words)
{
    Arguments arguments;
    const std::map<QString, bool *> flags{
        {u"--json"_s, &arguments.json},       {u"--quiet"_s, &arguments.quiet},
        {u"--yes"_s, &arguments.yes},         {u"--detach"_s, &arguments.detach},
        {u"--wait"_s, &arguments.wait},       {u"--force"_s, &arguments.force},
        {u"--direct"_s, &arguments.direct},   {u"--help"_s, &arguments.help},
        {u"--dry-run"_s, &arguments.dryRun},  {u"-h"_s, &arguments.help},
        {u"--version"_s, &arguments.version}, {u"--diff"_s, &arguments.diff},
    };
    const std::map<QString, QString *> values{
        {u"--config"_s, &arguments.config},
        {u"--confirm"_s, &arguments.confirm},
        {u"--fingerprint"_s, &arguments.fingerprint},
        {u"--to"_s, &arguments.to},
        {u"--reason"_s, &arguments.reason},
        {u"--until"_s, &arguments.until},
        {u"--every"_s, &arguments.every},
    };
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyWords || !word.startsWith(u'-') || word == "-"_L1) {
            arguments.command << word;
            continue;
        }
        if (word == "--"_L1) {
            onlyWords = true;
            continue;
        }
        if (const auto flag = flags.find(word); flag != flags.end()) {
            *flag->second = true;
            arguments.given << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const auto value = values.find(name);
        if (value == values.end() && name != "--override"_L1)
            throw Domain::UsageError(Words::tr("There is no option %1.").arg(name),
                                     Words::tr("slipway-cli --help lists the options."));
        if (equals < 0 && i + 1 >= words.size())
            throw Domain::UsageError(Words::tr("The option %1 wants a value.").arg(name));
        arguments.given << name;
        const QString text = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        if (value == values.end())
            arguments.overrides << text.split(u',', Qt::SkipEmptyParts);
        else
            *value->second = text;
    }
    return arguments;
}

QString usage()
{
    return Words::tr(R"(Usage: slipway-cli [--config FILE] [--json] [--quiet] COMMAND

Look (changes nothing):
  status [ENV]                 releases, services, database, routes, backups, jobs
  doctor                       checks this computer, the connection and the server, each with its fix
  findings                     where what is declared and what is there disagree
  certificates                 the domains' certificates: issuer, days left, served or only a file
  nginx plan [DOMAIN...]       the declared routes as server blocks, against what nginx has
  plan deploy ENV              what a deploy would change, and its runbook
  plan promote ENV [--diff]    what a promotion would change, and its runbook
  plan rollback ENV [--to ID]  what a rollback would change, and what it would not
  plan restart ENV SERVICE     what a restart would do, and its runbook
  releases ENV                 what ENV can be set back to
  backup list [ENV]            every backup, on the server and here
  backup prune ENV --dry-run   what retention would remove
  schedule show                which backups the server takes by itself, and whether it did
  history [ENV]                every operation by anybody, from the server's audit
  jobs                         running and ended operations of everybody on this project

Do:
  deploy ENV                   the local tree to ENV, guarded by a verified backup
  promote ENV                  the environment that ENV promotes from to ENV, inside the server
  rollback ENV [--to RELEASE]  a kept release again, by its own images, in seconds
  restart ENV SERVICE          one container, as it is, guarded by a verified backup
  lock ENV --reason TEXT [--until TIME] | unlock ENV
  attach JOB                   follow a job, or tell an ended one again
  cancel JOB                   stop it and undo what it did
  recover ENV                  undo a job that was interrupted
  backup create ENV            a verified backup, now
  backup verify ENV [ID...]    read them, and name what is damaged
  backup pull [ENV] [--to DIR] [ID...]
                               bring the second copies here; goes on where it was cut
  backup pull --every HOURS|never
                               let this computer's own scheduler do that
  backup prune ENV             remove what retention lets go
  schedule set ["0 3 * * *"] | schedule remove
                               the server's crontab line
  nginx apply [DOMAIN...]      write them: tried on a copy, the old files kept, put back if a domain stops answering
  certificates renew DOMAIN    through the server's certbot, if it is time
  hosts trust HOST --fingerprint SHA256:...
  credentials set HOST | credentials remove HOST

Options where they apply:
  --confirm ENV     instead of typing the name of a protected environment
  --yes             answer other questions with yes
  --dry-run         show what it would change, and change nothing: deploy, promote, rollback, restart, nginx apply,
                    backup prune, schedule
  --detach          start the job and leave
  --wait            wait for the lock
  --force           deploy although nothing differs
  --direct          deploy to an environment that is otherwise promoted to
  --override NAME   go on although the condition NAME fails (recorded)

Without --config: slipway.toml in this folder or the nearest one above it.
Exit codes: 0 done, 1 failed or undone, 2 usage, 3 configuration, 4 connection or login,
5 host key, 6 refused by a guard and nothing was changed, 7 cancelled.
)");
}

} // namespace Slipway::Cli
