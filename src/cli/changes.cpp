// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changes.h"

#include "cli/confirm.h"
#include "cli/print.h"
#include "cli/report.h"
#include "domain/error.h"
#include "operations/changes/renew.h"
#include "operations/look/filediffs.h"

#include <QCoreApplication>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Operations::Change;
using Operations::ChangeKind;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// `at`: the place of the environment, or of the domain, among the command's words. Throws UsageError.
Change changeOf(const Session &session, ChangeKind kind, qsizetype at)
{
    const Arguments &arguments = session.arguments();
    Change change;
    change.kind = kind;
    change.wishes = {arguments.direct, arguments.force,     arguments.wait,
                     arguments.detach, arguments.overrides, {}};
    if (kind == ChangeKind::Renew) {
        change.subject = arguments.word(at);
        if (change.subject.isEmpty()) {
            throw Domain::UsageError(Words::tr("The certificate of which domain?"),
                                     Words::tr("slipway-cli certificates lists them."));
        }
        change.environment =
            Operations::environmentOfDomain(session.configuration(), change.subject).name.text();
        return change;
    }
    change.environment = session.environment(at).name.text();
    if (kind == ChangeKind::Restart)
        change.subject = serviceWord(session, at + 1);
    else if (kind == ChangeKind::Rollback)
        change.subject = arguments.to;
    return change;
}

int show(const Session &session, const Change &change)
{
    const Operations::Plan plan = Operations::plan(session.context(), change, [](const Domain::Event &) {}, {});
    if (!session.arguments().diff)
        return showPlan(session, plan);
    return showPlan(session, plan,
                    Operations::promotionDiffs(session.context(), change.environment, plan.diff));
}

int run(Session &session, const Change &change)
{
    const Domain::Environment &environment = session.configuration().environment(change.environment);
    Operations::requirePossible(session.configuration(), change);
    // A backup takes nothing away.
    if (change.kind != ChangeKind::Backup)
        confirmProtected(session, environment);
    const auto view = makeView(session.arguments());
    return runOperation(
        *view, mayAsk(),
        [&](const Remote::EventSink &sink, std::stop_token stop) {
            return Operations::execute(session.context(), change, sink, std::move(stop));
        },
        cancelOn(session, environment.host));
}

} // namespace

std::function<int(Session &)> planOf(ChangeKind kind, qsizetype at)
{
    return [kind, at](Session &session) { return show(session, changeOf(session, kind, at)); };
}

std::function<int(Session &)> runOf(ChangeKind kind, qsizetype at)
{
    return [kind, at](Session &session) {
        const Change change = changeOf(session, kind, at);
        return session.arguments().dryRun ? show(session, change) : run(session, change);
    };
}

} // namespace Slipway::Cli
