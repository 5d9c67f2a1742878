// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"

#include "cli/confirm.h"
#include "cli/jsonview.h"
#include "cli/print.h"
#include "domain/error.h"
#include "operations/changes/manuallock.h"

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
        return showPlan(session,
                        Operations::planLock(session.context(), environment.name.text(), reason, until));
    }
    return told(session, Operations::lock(session.context(), environment.name.text(), reason, until));
}

int unlock(Session &session)
{
    const Domain::Environment &environment = session.environment(1);
    if (session.arguments().dryRun)
        return showPlan(session, Operations::planUnlock(session.context(), environment.name.text()));
    return told(session, Operations::unlock(session.context(), environment.name.text()));
}

} // namespace Slipway::Cli
