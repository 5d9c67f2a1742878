// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/actions.h"
#include "cli/arguments.h"
#include "cli/backups.h"
#include "cli/jsonview.h"
#include "cli/print.h"
#include "cli/queries.h"
#include "domain/error.h"
#include "domain/nearestname.h"
#include "operations/boundary.h"
#include "operations/conditions.h"

#include <QCoreApplication>
#include <functional>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Domain::Outcome;

namespace {

constexpr int anyNumber = 100'000;

struct Command
{
    QStringList words;
    int most; ///< words that the command takes at the most, its own included
    std::function<int(Session &)> run;
    QStringList options; ///< besides those that every command takes; any other is a mistake
    bool operation =
        false; ///< it changes something: with --json it ends with a result line, also when it never began
    QStringList plan{}; ///< the command that --dry-run runs in its place
};

/// Two lists as one.
QStringList with(QStringList some, const QStringList &more)
{
    some << more;
    return some;
}

const std::vector<Command> &commands()
{
    static const QStringList none;
    static const QStringList asks{u"--confirm"_s, u"--yes"_s};
    static const QStringList job = with(asks, {u"--wait"_s, u"--detach"_s});
    static const QStringList guarded = with(job, {u"--override"_s});
    static const QStringList ships{u"--force"_s, u"--direct"_s};
    static const QStringList to{u"--to"_s};
    static const QStringList dryRun{u"--dry-run"_s};
    static const std::vector<Command> all{
        {{u"status"_s}, 2, status, none},
        {{u"findings"_s}, 1, findings, none},
        {{u"certificates"_s, u"renew"_s}, 3, renewCertificate, job, true},
        {{u"certificates"_s}, 1, certificates, none},
        {{u"doctor"_s}, 1, doctor, none},
        {{u"nginx"_s, u"plan"_s}, 40, nginxPlan, none},
        {{u"nginx"_s, u"apply"_s},
         40,
         nginxApply,
         with(asks, {u"--override"_s}),
         true,
         {u"nginx"_s, u"plan"_s}},
        {{u"plan"_s, u"deploy"_s}, 3, planDeploy, with(ships, {u"--override"_s})},
        {{u"plan"_s, u"promote"_s}, 3, planPromote, {u"--force"_s, u"--diff"_s, u"--override"_s}},
        {{u"plan"_s, u"rollback"_s}, 3, planRollback, with(to, {u"--override"_s})},
        {{u"plan"_s, u"restart"_s}, 4, planRestart, {u"--override"_s}},
        {{u"releases"_s}, 2, listReleases, none},
        {{u"history"_s}, 2, listHistory, none},
        {{u"jobs"_s}, 1, listJobs, none},
        {{u"deploy"_s}, 2, deploy, with(guarded, ships), true, {u"plan"_s, u"deploy"_s}},
        {{u"promote"_s}, 2, promote, with(guarded, {u"--force"_s}), true, {u"plan"_s, u"promote"_s}},
        {{u"rollback"_s}, 2, rollback, with(guarded, to), true, {u"plan"_s, u"rollback"_s}},
        {{u"restart"_s}, 3, restart, guarded, true, {u"plan"_s, u"restart"_s}},
        {{u"lock"_s}, 2, lock, with(asks, {u"--reason"_s, u"--until"_s}), true},
        {{u"unlock"_s}, 2, unlock, asks, true},
        {{u"attach"_s}, 2, attach, none, true},
        {{u"cancel"_s}, 2, cancel, with(asks, {u"--detach"_s}), true},
        {{u"recover"_s}, 2, recover, guarded, true},
        {{u"backup"_s, u"list"_s}, 3, listBackups, none},
        {{u"backup"_s, u"create"_s}, 3, createBackup, job, true},
        {{u"backup"_s, u"verify"_s}, anyNumber, verifyBackups, none, true},
        {{u"backup"_s, u"pull"_s}, anyNumber, pullBackups, {u"--to"_s, u"--every"_s, u"--yes"_s}, true},
        {{u"backup"_s, u"prune"_s}, 3, pruneBackups, with(asks, dryRun), true},
        {{u"schedule"_s, u"show"_s}, 2, showSchedule, none},
        {{u"schedule"_s, u"set"_s}, 7, setSchedule, with(asks, dryRun), true},
        {{u"schedule"_s, u"remove"_s}, 2, removeSchedule, with(asks, dryRun), true},
        {{u"hosts"_s, u"trust"_s}, 3, trustHost, with(asks, {u"--fingerprint"_s})},
        {{u"credentials"_s, u"set"_s}, 3, setCredentials, asks},
        {{u"credentials"_s, u"remove"_s}, 3, removeCredentials, asks},
    };
    return all;
}

/// Throws UsageError for an option that the command doesn't have: what it would not honour must not be taken for honoured.
void checkOptions(const Command &command, const Arguments &arguments)
{
    static const QStringList everywhere{u"--config"_s, u"--json"_s, u"--quiet"_s};
    const QString name = command.words.join(u' ');
    for (const QString &option : arguments.given) {
        if (everywhere.contains(option) || command.options.contains(option))
            continue;
        // `backup pull --every` shows what it would set up.
        if (option == "--dry-run"_L1 && (!command.plan.isEmpty() || !arguments.every.isEmpty()))
            continue;
        if (option == "--dry-run"_L1 && command.operation)
            throw Domain::UsageError(
                QCoreApplication::translate("Slipway::Cli",
                                            "%1 can't be tried with --dry-run; nothing was changed.")
                    .arg(name));
        throw Domain::UsageError(
            QCoreApplication::translate("Slipway::Cli", "%1 has no option %2; nothing was changed.")
                .arg(name, option),
            command.options.isEmpty() ? QString()
                                      : QCoreApplication::translate("Slipway::Cli", "It takes: %1.")
                                            .arg(command.options.join(u", "_s)));
    }
    for (const QString &condition : arguments.overrides) {
        if (Operations::conditionNames().contains(condition))
            continue;
        const QString nearest = Domain::nearestName(condition, Operations::conditionNames());
        throw Domain::UsageError(
            QCoreApplication::translate("Slipway::Cli",
                                        "There is no condition \"%1\" to override; nothing was changed.")
                .arg(condition),
            nearest.isEmpty() ? QCoreApplication::translate("Slipway::Cli", "There are: %1.")
                                    .arg(Operations::conditionNames().join(u", "_s))
                              : QCoreApplication::translate("Slipway::Cli", "Did you mean %1?").arg(nearest));
    }
}

const Command &find(const QStringList &words)
{
    QStringList names;
    for (const Command &command : commands()) {
        if (words.first(std::min(words.size(), command.words.size())) == command.words) {
            if (words.size() > command.most) {
                throw Domain::UsageError(QCoreApplication::translate("Slipway::Cli", "%1 takes no \"%2\".")
                                             .arg(command.words.join(u' '), words.at(command.most)));
            }
            return command;
        }
        names << command.words.join(u' ');
    }
    throw Domain::UsageError(
        QCoreApplication::translate("Slipway::Cli", "There is no command \"%1\".").arg(words.join(u' ')),
        QCoreApplication::translate("Slipway::Cli", "Commands: %1.").arg(names.join(u", "_s)));
}

} // namespace

int runCommand(const Arguments &arguments)
{
    bool operation = false;
    int exitCode = 0;
    const Outcome outcome = Operations::atBoundary([&] {
        const Command *command = &find(arguments.command);
        operation = command->operation;
        checkOptions(*command, arguments);
        Arguments words = arguments;
        if (arguments.dryRun && !command->plan.isEmpty()) {
            words.command = command->plan + arguments.command.mid(command->words.size());
            operation = false;
            command = &find(words.command);
        }
        Session session(words);
        exitCode = command->run(session);
        Outcome done;
        done.kind = Outcome::Kind::Succeeded;
        done.exitCode = exitCode;
        return done;
    });
    if (outcome.succeeded())
        return exitCode;
    if (operation && arguments.json) {
        JsonView().finish(outcome);
    } else {
        QString text = outcome.message;
        if (!outcome.unchanged.isEmpty())
            text += u'\n'
                    + QCoreApplication::translate("Slipway::Cli", "Unchanged: %1.")
                          .arg(outcome.unchanged.join(u", "_s));
        if (!outcome.remedy.isEmpty())
            text += u'\n' + outcome.remedy;
        printError(text);
    }
    return outcome.exitCode;
}

} // namespace Slipway::Cli
