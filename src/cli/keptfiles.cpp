// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backups.h"
#include "cli/confirm.h"
#include "cli/passphrase.h"
#include "cli/print.h"
#include "cli/reportbackups.h"
#include "cli/reportkept.h"
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups/keptcopies.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

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

constexpr qsizetype mostShown = 20;

/// What a pull would bring.
int planPull(const Session &session, Operations::KeptPullWishes wishes)
{
    Plan trial;
    trial.kind = u"pull"_s;
    trial.environment = wishes.environment;
    QJsonArray environments;
    qint64 files = 0;
    trial.nothingToDo = true;
    wishes.plan = [&](const Operations::KeptPullPlan &plan) {
        files += plan.files;
        trial.bytes += plan.bytes;
        trial.nothingToDo = trial.nothingToDo && plan.changesNothing;
        if (!plan.refusal.isEmpty())
            trial.problems << plan.refusal;
        trial.details
            << Words::tr("%1: %2 to %3, %4 stay as they are")
                   .arg(plan.environment,
                        Words::tr("%n file(s), %1", nullptr, int(plan.files)).arg(Report::human(plan.bytes)),
                        plan.folder)
                   .arg(plan.there);
        if (plan.gone > 0)
            trial.details << Words::tr("%1: %n file(s) are no longer on the server; older copies keep them",
                                       nullptr, int(plan.gone))
                                 .arg(plan.environment);
        if (plan.wantsPassphrase)
            trial.notes << Words::tr("%1: what may hold secrets is encrypted, so a passphrase is wanted")
                               .arg(plan.environment);
        QJsonArray missing;
        for (const Sync::KeptProblem &problem : plan.problems) {
            if (missing.size() < mostShown)
                trial.notes << Words::tr("would be missing: %1: %2").arg(problem.path, problem.why);
            missing.append(QJsonObject{{u"path"_s, problem.path}, {u"why"_s, problem.why}});
        }
        environments.append(QJsonObject{{u"environment"_s, plan.environment},
                                        {u"folder"_s, plan.folder},
                                        {u"files"_s, plan.files},
                                        {u"size"_s, plan.bytes},
                                        {u"there"_s, plan.there},
                                        {u"gone"_s, plan.gone},
                                        {u"missing"_s, missing}});
    };
    const Domain::Outcome outcome =
        Operations::pullKept(session.context(), wishes, [](const Domain::Event &) {}, {});
    if (!environments.isEmpty()) {
        trial.nothingToDo = trial.nothingToDo && outcome.succeeded();
        trial.summary = trial.nothingToDo
                            ? Words::tr("Nothing has changed: the kept files are here as they are there.")
                            : Words::tr("Copies %n kept file(s), at most %1; what turns out to be here "
                                        "already is not carried.",
                                        nullptr, int(files))
                                  .arg(Report::human(trial.bytes));
        trial.facts = {{u"kept"_s, environments}};
        (void)showPlan(session, trial);
    }
    if (!outcome.succeeded())
        printError(outcome.remedy.isEmpty() ? outcome.message : outcome.message + u'\n' + outcome.remedy);
    return outcome.exitCode;
}

Plan planOf(const Operations::ExtractWishes &wishes, const std::vector<Sync::KeptEntry> &entries)
{
    Plan trial;
    trial.kind = u"extract"_s;
    trial.environment = wishes.environment;
    QJsonArray files;
    for (const Sync::KeptEntry &entry : entries) {
        trial.bytes += entry.size;
        const QString path = wishes.to + u'/' + QString::fromUtf8(entry.path);
        files.append(path);
        if (trial.details.size() < mostShown)
            trial.details << Domain::oneLine(path);
    }
    if (files.size() > mostShown)
        trial.details << Words::tr("and %n more", nullptr, int(files.size() - mostShown));
    trial.summary =
        Words::tr("Writes %n file(s), folder(s) and link(s) to %1 (%2).", nullptr, int(entries.size()))
            .arg(wishes.to, Report::human(trial.bytes));
    trial.facts = {{u"files"_s, files}};
    return trial;
}

} // namespace

int pullKept(Session &session)
{
    const Arguments &arguments = session.arguments();
    Operations::KeptPullWishes wishes;
    if (arguments.command.size() > 3)
        throw Domain::UsageError(Words::tr("backup pull --kept takes an environment and nothing else."));
    if (!arguments.to.isEmpty())
        throw Domain::UsageError(
            Words::tr("--to does not go with --kept: the copies build on each other, in local_directory."));
    if (arguments.command.size() == 3)
        wishes.environment = session.environment(2).name.text();
    wishes.passphrase = passphraseSource(session);
    if (arguments.dryRun)
        return planPull(session, std::move(wishes));
    const auto view = makeView(arguments);
    return runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::pullKept(session.context(), wishes, sink, std::move(stop));
        },
        [](const QString &) { return QString(); });
}

int listKeptFiles(Session &session)
{
    const Sync::KeptGeneration generation = Operations::keptFiles(
        session.configuration(), session.environment(2).name.text(), session.arguments().word(3));
    if (session.arguments().json)
        printJson(Report::keptFilesJson(generation));
    else
        printLine(Report::keptFilesText(generation));
    return 0;
}

int extractKept(Session &session)
{
    const Arguments &arguments = session.arguments();
    Operations::ExtractWishes wishes;
    wishes.environment = session.environment(2).name.text();
    wishes.id = arguments.word(3);
    if (wishes.id.isEmpty())
        throw Domain::UsageError(
            Words::tr("Which of the kept copies?"),
            Words::tr("slipway-cli backup list %1 shows those that are there.").arg(wishes.environment));
    if (arguments.to.isEmpty())
        throw Domain::UsageError(Words::tr("Where to? Add --to DIR."));
    wishes.paths = arguments.command.mid(4);
    wishes.to = QDir(arguments.to).absolutePath();
    wishes.passphrase = passphraseSource(session);
    if (arguments.dryRun)
        return showPlan(session, planOf(wishes, Operations::planExtract(session.configuration(), wishes)));
    const auto view = makeView(arguments);
    return runOperation(
        *view, false,
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::extractKept(session.configuration(), wishes, sink, stop);
        },
        [](const QString &) { return QString(); });
}

} // namespace Slipway::Cli
