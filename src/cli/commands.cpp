// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/actions.h"
#include "cli/arguments.h"
#include "cli/backups.h"
#include "cli/jsonview.h"
#include "cli/print.h"
#include "cli/queries.h"
#include "domain/error.h"
#include "operations/boundary.h"

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
    bool operation = false; ///< with --json it ends with a result line, also when it never began
};

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {{u"status"_s}, 2, status},
        {{u"findings"_s}, 1, findings},
        {{u"certificates"_s, u"renew"_s}, 3, renewCertificate, true},
        {{u"certificates"_s}, 1, certificates},
        {{u"doctor"_s}, 1, doctor},
        {{u"nginx"_s, u"plan"_s}, 40, nginxPlan},
        {{u"nginx"_s, u"apply"_s}, 40, nginxApply, true},
        {{u"plan"_s, u"deploy"_s}, 3, planDeploy},
        {{u"plan"_s, u"promote"_s}, 3, planPromote},
        {{u"plan"_s, u"rollback"_s}, 3, planRollback},
        {{u"plan"_s, u"restart"_s}, 4, planRestart},
        {{u"releases"_s}, 2, listReleases},
        {{u"history"_s}, 2, listHistory},
        {{u"jobs"_s}, 1, listJobs},
        {{u"deploy"_s}, 2, deploy, true},
        {{u"promote"_s}, 2, promote, true},
        {{u"rollback"_s}, 2, rollback, true},
        {{u"restart"_s}, 3, restart, true},
        {{u"lock"_s}, 2, lock, true},
        {{u"unlock"_s}, 2, unlock, true},
        {{u"attach"_s}, 2, attach, true},
        {{u"cancel"_s}, 2, cancel, true},
        {{u"recover"_s}, 2, recover, true},
        {{u"backup"_s, u"list"_s}, 3, listBackups},
        {{u"backup"_s, u"create"_s}, 3, createBackup, true},
        {{u"backup"_s, u"verify"_s}, anyNumber, verifyBackups, true},
        {{u"backup"_s, u"pull"_s}, anyNumber, pullBackups, true},
        {{u"backup"_s, u"prune"_s}, 3, pruneBackups, true},
        {{u"schedule"_s, u"show"_s}, 2, showSchedule},
        {{u"schedule"_s, u"set"_s}, 7, setSchedule, true},
        {{u"schedule"_s, u"remove"_s}, 2, removeSchedule, true},
        {{u"hosts"_s, u"trust"_s}, 3, trustHost},
        {{u"credentials"_s, u"set"_s}, 3, setCredentials},
        {{u"credentials"_s, u"remove"_s}, 3, removeCredentials},
    };
    return all;
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
        const Command &command = find(arguments.command);
        operation = command.operation;
        Session session(arguments);
        exitCode = command.run(session);
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
