// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backups.h"

#include "cli/actions.h"
#include "cli/confirm.h"
#include "cli/hosts.h"
#include "cli/passphrase.h"
#include "cli/print.h"
#include "cli/reportbackups.h"
#include "cli/reportkept.h"
#include "domain/error.h"
#include "operations/backups/backup.h"
#include "operations/backups/backups.h"
#include "operations/backups/keptcopies.h"
#include "operations/backups/prune.h"
#include "operations/backups/pull.h"
#include "platform/periodiccommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Operations::Plan;

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
    command.name = (arguments.keptFiles ? u"slipway-pull-kept-"_s : u"slipway-pull-"_s)
                   + session.configuration().projectName;
    command.description = (arguments.keptFiles ? Words::tr("Second copies of the kept files of %1")
                                               : Words::tr("Second copies of the backups of %1"))
                              .arg(session.configuration().title);
    command.program = QCoreApplication::applicationFilePath();
    command.arguments = {u"--config"_s, session.configuration().file, u"--quiet"_s, u"backup"_s, u"pull"_s};
    if (arguments.keptFiles)
        command.arguments << u"--kept"_s;
    QString problem;
    if (arguments.every == "never"_L1) {
        if (arguments.dryRun) {
            Plan trial;
            trial.kind = u"pull"_s;
            trial.summary =
                Words::tr("Takes %1 out of %2.").arg(command.name, Platform::schedulerName(scheduler));
            trial.facts = {{u"scheduler"_s, Platform::schedulerName(scheduler)},
                           {u"hours"_s, QJsonValue::Null}};
            return showPlan(session, trial);
        }
        problem = Platform::takeAway(scheduler, command.name);
        if (problem.isEmpty())
            printLine(Words::tr("Automatic downloads are off."));
    } else {
        bool ok = false;
        command.hours = arguments.every.toInt(&ok);
        if (!ok || command.hours < 1 || command.hours > 24)
            throw Domain::UsageError(Words::tr("--every requires a number of hours from 1 to 24, or never."));
        Plan trial;
        trial.kind = u"pull"_s;
        trial.summary = Words::tr("This would be set up in %1:").arg(Platform::schedulerName(scheduler));
        trial.details = Platform::previewOf(scheduler, command).split(u'\n');
        trial.facts = {{u"scheduler"_s, Platform::schedulerName(scheduler)}, {u"hours"_s, command.hours}};
        if (arguments.dryRun)
            return showPlan(session, trial);
        if (!arguments.quiet && !arguments.json)
            printLine(trial.summary + u'\n' + trial.details.join(u'\n'));
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

/// What a pull would bring, of the servers that answer.
int planPull(const Session &session, Operations::PullWishes wishes)
{
    Plan trial;
    trial.kind = u"pull"_s;
    trial.environment = wishes.environment;
    QJsonArray backups;
    QJsonArray folders;
    int there = 0;
    wishes.plan = [&](const Operations::PullPlan &plan) {
        there += plan.there;
        if (!plan.problem.isEmpty())
            trial.problems << plan.problem;
        folders.append(QJsonObject{
            {u"environment"_s, plan.environment}, {u"folder"_s, plan.folder}, {u"there"_s, plan.there}});
        for (const Sync::WantedFile &file : plan.files) {
            trial.bytes += file.size;
            trial.details << u"%1/%2 (%3)"_s.arg(plan.folder, file.name.text(), Report::human(file.size));
            backups.append(QJsonObject{
                {u"id"_s, file.name.text()}, {u"environment"_s, plan.environment}, {u"size"_s, file.size}});
        }
    };
    const Domain::Outcome outcome =
        Operations::pullBackups(session.context(), wishes, [](const Domain::Event &) {}, {});
    if (!folders.isEmpty()) {
        trial.nothingToDo = backups.isEmpty() && outcome.succeeded();
        if (!outcome.succeeded() && !trial.problems.contains(outcome.message))
            trial.problems << outcome.message;
        trial.summary =
            trial.nothingToDo
                ? Words::tr("Nothing is missing: %n backup(s) lie here already.", nullptr, there)
                : Words::tr("Downloads %n backup(s), %1; %2 lie here already.", nullptr, int(backups.size()))
                      .arg(Report::human(trial.bytes))
                      .arg(there);
        trial.facts = {{u"backups"_s, backups}, {u"folders"_s, folders}};
        (void)showPlan(session, trial);
    }
    if (!outcome.succeeded())
        printError(outcome.remedy.isEmpty() ? outcome.message : outcome.message + u'\n' + outcome.remedy);
    return outcome.exitCode;
}

/// What a prune would do.
Plan trialOf(const Session &session, const Operations::PrunePlan &plan)
{
    const size_t files =
        plan.server.leaving().size() + plan.laptop.leaving().size() + plan.kept.leaving().size();
    Plan trial;
    trial.kind = u"prune"_s;
    trial.environment = plan.environment;
    trial.bytes = plan.server.bytesFreed() + plan.laptop.bytesFreed();
    trial.nothingToDo = files == 0;
    trial.summary = files == 0 ? Words::tr("Retention keeps every backup of %1.").arg(plan.environment)
                               : Words::tr("Removes %n file(s) of %1, %2:", nullptr, int(files))
                                     .arg(plan.environment, Report::human(trial.bytes));
    trial.details = Report::pruneText(plan).split(u'\n');
    trial.problems = Operations::pruneProblems(session.context(), plan);
    trial.facts = Report::pruneJson(plan);
    return trial;
}

/// What verifying kept copies would read.
Plan planVerifyKept(const QString &environment, const QStringList &ids)
{
    Plan trial;
    trial.kind = u"verify"_s;
    trial.environment = environment;
    trial.summary = Words::tr("Reads the kept copies %1 on this computer.").arg(ids.join(u", "_s));
    trial.facts = {{u"kept"_s, QJsonArray::fromStringList(ids)}};
    return trial;
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
    if (asked.allHostsFailed())
        return tellFailures(asked);
    std::vector<Domain::Backup> backups = Operations::joined(asked);
    Domain::sortNewestFirst(backups);
    const std::vector<Operations::KeptCopy> kept = Operations::keptCopies(session.configuration(), wanted);
    if (session.arguments().json)
        printJson(Report::withKeptCopies(Report::backupsJson(backups), kept));
    else if (kept.empty())
        printLine(Report::backupsText(backups));
    else
        printLine(Report::backupsText(backups) + u'\n' + Report::keptCopiesText(kept));
    return tellFailures(asked);
}

int verifyBackups(Session &session)
{
    const Domain::Environment &environment = session.environment(2);
    const QStringList words = session.arguments().command.mid(3);
    QStringList ids;
    QStringList kept;
    for (const QString &id : words)
        (Sync::isKeptId(id) ? kept : ids) << id;
    if (!kept.isEmpty())
        Operations::requireKept(session.configuration(), environment.name.text(), kept);
    const bool dumps = words.isEmpty() || !ids.isEmpty();
    const bool copies = words.isEmpty()
                            ? !Operations::keptCopies(session.configuration(), environment.name.text()).empty()
                            : !kept.isEmpty();
    if (session.arguments().dryRun && !dumps)
        return showPlan(session, planVerifyKept(environment.name.text(), kept));
    if (session.arguments().dryRun)
        return showPlan(session, Operations::planVerify(session.context(), environment.name.text(), ids));
    const auto view = makeView(session.arguments());
    const int code = runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            Domain::Outcome outcome;
            if (dumps)
                outcome = Operations::verifyBackups(
                    session.context(), environment.name.text(), ids,
                    [&](const Operations::VerifiedBackup &backup) {
                        // In words the view tells it as a detail; for scripts each file is a line.
                        if (session.arguments().json)
                            printJsonLine(Report::verifiedJson(backup, environment.name.text()));
                    },
                    sink, stop);
            if (!copies)
                return outcome;
            Operations::KeptVerifyWishes wishes{environment.name.text(), kept, passphraseSource(session), {}};
            wishes.found = [&](const Operations::VerifiedKept &copy) {
                if (session.arguments().json)
                    printJsonLine(Report::verifiedKeptJson(copy, environment.name.text()));
            };
            const Domain::Outcome second = Operations::verifyKept(session.configuration(), wishes, sink, stop);
            return dumps ? Domain::bothOf(outcome, second) : second;
        },
        noJob());
    return code;
}

int pullBackups(Session &session)
{
    if (!session.arguments().every.isEmpty())
        return setUpPulls(session);
    if (session.arguments().keptFiles)
        return pullKept(session);
    Operations::PullWishes wishes;
    wishes.ids = session.arguments().command.mid(2);
    if (!wishes.ids.isEmpty() && isEnvironment(session, wishes.ids.first()))
        wishes.environment = wishes.ids.takeFirst();
    // A first word that is neither an environment nor a file's name is a mistake in the former.
    else if (!wishes.ids.isEmpty() && !wishes.ids.first().contains(".sql"_L1))
        (void)session.environment(2);
    wishes.to = session.arguments().to;
    if (session.arguments().dryRun)
        return planPull(session, std::move(wishes));
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
    if (session.arguments().dryRun)
        return showPlan(session, trialOf(session, plan));
    const bool removes =
        !plan.server.leaving().empty() || !plan.laptop.leaving().empty() || !plan.kept.leaving().empty();
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
