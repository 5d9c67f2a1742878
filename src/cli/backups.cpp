// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backups.h"

#include "cli/actions.h"
#include "cli/confirm.h"
#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/reportbackups.h"
#include "domain/error.h"
#include "operations/backup.h"
#include "operations/backups.h"
#include "operations/prune.h"
#include "operations/pull.h"
#include "platform/periodiccommand.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// Nothing of these runs as a job on the server, so there is none to be cancelled.
CancelJob noJob()
{
    return [](const QString &) { return QString(); };
}

/// The second copies come home by themselves, also while nobody has the window open.
int setUpPulls(const Session &session)
{
    const Arguments &arguments = session.arguments();
    const Platform::Scheduler scheduler = Platform::scheduler();
    Platform::PeriodicCommand command;
    command.name = u"slipway-pull-"_s + session.configuration().projectName;
    command.description = Words::tr("Second copies of the backups of %1").arg(session.configuration().title);
    command.program = QCoreApplication::applicationFilePath();
    command.arguments = {u"--config"_s, session.configuration().file, u"--quiet"_s, u"backup"_s, u"pull"_s};
    QString problem;
    if (arguments.every == "never"_L1) {
        problem = Platform::takeAway(scheduler, command.name);
        if (problem.isEmpty())
            printLine(Words::tr("Nothing is downloaded by itself any more."));
    } else {
        bool ok = false;
        command.hours = arguments.every.toInt(&ok);
        if (!ok || command.hours < 1 || command.hours > 24)
            throw Domain::UsageError(Words::tr("--every wants a number of hours from 1 to 24, or never."));
        if (!arguments.quiet)
            printLine(Words::tr("This would be set up in %1:").arg(Platform::schedulerName(scheduler)) + u'\n'
                      + Platform::previewOf(scheduler, command));
        if (arguments.dryRun)
            return 0;
        confirmYes(session, Words::tr("Set it up?"), Words::tr("this computer"));
        problem = Platform::setUp(scheduler, command);
        if (problem.isEmpty())
            printLine(Words::tr("What is missing is downloaded every %n hour(s) now.", nullptr, command.hours));
    }
    if (!problem.isEmpty())
        throw Domain::Error(Words::tr("Downloads by themselves could not be set up in %1: %2")
                                .arg(Platform::schedulerName(scheduler), problem),
                            Words::tr("Run slipway-cli backup pull by hand, or from a scheduler of your own."));
    return 0;
}

bool isEnvironment(const Session &session, const QString &word)
{
    const auto &all = session.configuration().environments;
    return std::any_of(all.begin(), all.end(),
                       [&](const Domain::Environment &environment) { return environment.name.text() == word; });
}

} // namespace

int listBackups(Session &session)
{
    const QString wanted = session.arguments().word(2);
    if (!wanted.isEmpty())
        (void)session.environment(2);
    const auto asked = Operations::allBackups(session.context(), wanted);
    if (asked.nobodyAnswered())
        return tellFailures(asked);
    std::vector<Domain::Backup> backups = joined(asked);
    Domain::sortNewestFirst(backups);
    if (session.arguments().json)
        printJson(Report::backupsJson(backups));
    else
        printLine(Report::backupsText(backups));
    return tellFailures(asked);
}

int createBackup(Session &session)
{
    const Domain::Environment &environment = session.environment(2);
    const Operations::BackupWishes wishes{session.arguments().wait, session.arguments().detach};
    const auto view = makeView(session.arguments());
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::createBackup(session.context(), environment.name.text(), wishes, sink,
                                            std::move(stop));
        },
        cancelOn(session, environment.host));
}

int verifyBackups(Session &session)
{
    const Domain::Environment &environment = session.environment(2);
    const auto view = makeView(session.arguments());
    std::vector<Operations::VerifiedBackup> results;
    const int code = runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::verifyBackups(
                session.context(), environment.name.text(), session.arguments().command.mid(3),
                [&](const Operations::VerifiedBackup &backup) {
                    // In words the view tells it as a detail; for scripts each file is a line.
                    if (session.arguments().json)
                        printJsonLine(Report::verifiedJson(backup, environment.name.text()));
                },
                sink, std::move(stop));
        },
        noJob());
    return code;
}

int pullBackups(Session &session)
{
    if (!session.arguments().every.isEmpty())
        return setUpPulls(session);
    Operations::PullWishes wishes;
    wishes.ids = session.arguments().command.mid(2);
    if (!wishes.ids.isEmpty() && isEnvironment(session, wishes.ids.first()))
        wishes.environment = wishes.ids.takeFirst();
    // A first word that is neither an environment nor a file's name is a mistake in the former.
    else if (!wishes.ids.isEmpty() && !wishes.ids.first().contains(".sql"_L1))
        (void)session.environment(2);
    wishes.to = session.arguments().to;
    const auto view = makeView(session.arguments());
    return runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::pullBackups(session.context(), wishes, sink, std::move(stop));
        },
        noJob());
}

int pruneBackups(Session &session)
{
    const Domain::Environment &environment = session.environment(2);
    const QString name = environment.name.text();
    const Operations::PrunePlan plan = Operations::planPrune(session.context(), name);
    if (session.arguments().dryRun) {
        if (session.arguments().json)
            printJson(Report::pruneJson(plan));
        else
            printLine(Report::pruneText(plan));
        return 0;
    }
    const bool removes = !plan.server.leaving().empty() || !plan.laptop.leaving().empty();
    if (removes) {
        if (!session.arguments().json && !session.arguments().quiet)
            printLine(Report::pruneText(plan));
        confirmProtected(session, environment);
        if (!environment.isProtected)
            confirmYes(session, Words::tr("Remove these backups of %1?").arg(name),
                       Words::tr("the backups of %1").arg(name));
    }
    const auto view = makeView(session.arguments());
    return runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::pruneBackups(session.context(), name, sink, std::move(stop));
        },
        noJob());
}

} // namespace Slipway::Cli
