// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/confirm.h"

#include "cli/print.h"
#include "cli/report.h"
#include "domain/error.h"
#include "operations/look/inspect.h"
#include "platform/terminal.h"

#include <QCoreApplication>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

} // namespace

bool mayAsk()
{
    return Platform::isTerminal(Platform::Stream::In) && Platform::isTerminal(Platform::Stream::Error);
}

void confirmYes(const Session &session, const QString &question, const QString &unchanged)
{
    if (session.arguments().yes || (!session.arguments().json && askYes(question + u" [yes/no] "_s)))
        return;
    throw Domain::PreconditionFailed(Words::tr("This was not confirmed."), Words::tr("Add --yes."),
                                     {unchanged});
}

void confirmProtected(const Session &session, const Domain::Environment &environment)
{
    confirmName(session, environment, environment.isProtected ? environment.name.text() : QString());
}

void confirmName(const Session &session, const Domain::Environment &environment, const QString &name)
{
    if (name.isEmpty())
        return;
    const QString unchanged = environment.name.text();
    const QString why =
        name == unchanged
            ? Words::tr("%1 is protected").arg(name)
            : Words::tr("The data of %1 come into %2 with the people in them (no scrub is declared)")
                  .arg(name, unchanged);
    QString typed = session.arguments().confirm;
    if (typed.isEmpty() && !session.arguments().json)
        typed = askLine(Words::tr("%1. Type %2 to go on: ").arg(why, name));
    if (typed == name)
        return;
    const QString remedy = Words::tr("Add --confirm %1.").arg(name);
    if (typed.isEmpty())
        throw Domain::PreconditionFailed(Words::tr("%1, and nobody has confirmed it.").arg(why), remedy,
                                         {unchanged});
    throw Domain::PreconditionFailed(Words::tr("\"%1\" was confirmed, but this concerns %2.").arg(typed, name),
                                     remedy, {unchanged});
}

int showPlan(const Session &session, const Operations::Plan &plan,
             const std::vector<Operations::FileDiff> &diffs)
{
    if (session.arguments().json)
        printJson(Report::planJson(plan, diffs));
    else
        printLine(Report::planText(plan, diffs));
    return 0;
}

QString serviceWord(const Session &session, qsizetype word)
{
    const QString service = session.arguments().word(word);
    if (service.isEmpty()) {
        throw Domain::UsageError(
            Words::tr("Which service? Name it as slipway.toml does, or by its container."),
            Words::tr("slipway-cli status %1 lists them.").arg(session.arguments().word(word - 1)));
    }
    return service;
}

QString cancelSentence(Remote::CancelAnswer answer, const QString &job)
{
    switch (answer) {
    case Remote::CancelAnswer::Requested:
        return Words::tr("Cancelling %1; what it did is undone.").arg(job);
    case Remote::CancelAnswer::AfterThisStep:
        return Words::tr("The step that runs now can't be cut short; %1 is cancelled as soon as it is done.")
            .arg(job);
    case Remote::CancelAnswer::Undoing:
        return Words::tr("%1 is undoing what it did already.").arg(job);
    case Remote::CancelAnswer::Interrupted:
        return Words::tr("%1 was interrupted: nothing runs it any more. slipway-cli recover undoes it.")
            .arg(job);
    case Remote::CancelAnswer::AlreadyEnded:
        break;
    }
    return Words::tr("%1 has ended already; slipway-cli attach %1 tells how.").arg(job);
}

CancelJob cancelOn(Session &session, const Domain::HostName &host)
{
    return [&session, host](const QString &job) {
        try {
            return cancelSentence(Operations::jobsOf(session.context(), host)
                                      .cancel(Domain::JobId(job), session.context().person),
                                  job);
        } catch (const Domain::Error &error) {
            return error.text();
        }
    };
}

} // namespace Slipway::Cli
