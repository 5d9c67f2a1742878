// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"

#include "cli/confirm.h"
#include "cli/jsonview.h"
#include "cli/print.h"
#include "domain/error.h"
#include "operations/manuallock.h"
#include "operations/promote.h"
#include "operations/renew.h"
#include "operations/restart.h"
#include "operations/rollback.h"

#include <QCoreApplication>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// An operation without a job: with --json its result line, else its sentence.
int told(const Session &session, const Domain::Outcome &outcome)
{
    if (session.arguments().json) {
        JsonView().finish(outcome);
    } else if (outcome.succeeded()) {
        if (!session.arguments().quiet)
            printLine(outcome.message);
    } else {
        printError(outcome.remedy.isEmpty() ? outcome.message : outcome.message + u'\n' + outcome.remedy);
    }
    return outcome.exitCode;
}

} // namespace

int promote(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    const Arguments &arguments = session.arguments();
    if (!environment.promotesFrom) {
        throw Domain::UsageError(
            Words::tr("%1 is promoted from no other environment.").arg(environment.name.text()),
            Words::tr("slipway-cli deploy %1 ships the local tree to it.").arg(environment.name.text()));
    }
    confirmProtected(session, environment);
    const Operations::PromoteWishes wishes{arguments.force, arguments.wait, arguments.detach,
                                           arguments.overrides};
    Operations::Promote operation(session.context(), environment.name.text(), wishes);
    const auto view = makeView(arguments);
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) { return operation.execute(sink, stop); },
        cancelOn(session, environment.host));
}

int rollback(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    const Arguments &arguments = session.arguments();
    confirmProtected(session, environment);
    const Operations::RollbackWishes wishes{arguments.to, arguments.wait, arguments.detach,
                                            arguments.overrides};
    Operations::Rollback operation(session.context(), environment.name.text(), wishes);
    const auto view = makeView(arguments);
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) { return operation.execute(sink, stop); },
        cancelOn(session, environment.host));
}

int restart(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    const Arguments &arguments = session.arguments();
    const QString service = serviceWord(session, 2);
    confirmProtected(session, environment);
    const Operations::RestartWishes wishes{arguments.wait, arguments.detach, arguments.overrides};
    const auto view = makeView(arguments);
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::restart(session.context(), environment.name.text(), service, wishes, sink, stop);
        },
        cancelOn(session, environment.host));
}

int renewCertificate(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString domain = arguments.word(2);
    if (domain.isEmpty()) {
        throw Domain::UsageError(Words::tr("The certificate of which domain?"),
                                 Words::tr("slipway-cli certificates lists them."));
    }
    const Domain::Environment &environment = Operations::environmentOfDomain(session.configuration(), domain);
    if (arguments.dryRun)
        return showIntent(session, Operations::renewalIntent(session.context(), domain, arguments.wait));
    confirmProtected(session, environment);
    const auto view = makeView(arguments);
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::renew(session.context(), domain, {arguments.wait, arguments.detach}, sink, stop);
        },
        cancelOn(session, environment.host));
}

int lock(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    const Arguments &arguments = session.arguments();
    if (arguments.reason.trimmed().isEmpty()) {
        throw Domain::UsageError(
            Words::tr("Why is %1 locked? Others will read it.").arg(environment.name.text()),
            Words::tr("Add --reason \"demo at 15:00\"."));
    }
    QDateTime until;
    if (!arguments.until.isEmpty())
        until = Operations::untilFrom(arguments.until, QDateTime::currentDateTime());
    const QString reason = arguments.reason.trimmed();
    if (arguments.dryRun) {
        return showIntent(session,
                          Operations::lockIntent(session.context(), environment.name.text(), reason, until));
    }
    return told(session, Operations::lock(session.context(), environment.name.text(), reason, until));
}

int unlock(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    if (session.arguments().dryRun)
        return showIntent(session, Operations::unlockIntent(session.context(), environment.name.text()));
    return told(session, Operations::unlock(session.context(), environment.name.text()));
}

} // namespace Slipway::Cli
