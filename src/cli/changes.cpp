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

/// Which database that was put aside. Throws UsageError.
QString keptWord(const Arguments &arguments, qsizetype at)
{
    if (arguments.word(at).isEmpty()) {
        throw Domain::UsageError(
            Words::tr("Which database?"),
            Words::tr("slipway-cli kept list %1 lists those that are kept.").arg(arguments.word(at - 1)));
    }
    return arguments.word(at);
}

/// Which backup, or which database that was put aside. Throws UsageError.
void setBackup(Change &change, const Arguments &arguments, qsizetype at)
{
    const QString list = Words::tr("slipway-cli backup list %1 lists them.").arg(change.environment);
    change.wishes.database = arguments.database;
    change.wishes.kept = !arguments.kept.isEmpty();
    change.subject = change.wishes.kept ? arguments.kept : arguments.word(at);
    if (!arguments.from.isEmpty() && arguments.from != "laptop"_L1 && arguments.from != "server"_L1)
        throw Domain::UsageError(Words::tr("--from requires laptop or server."));
    change.wishes.fromLaptop = arguments.from == "laptop"_L1;
    change.wishes.of = arguments.of;
    if (change.wishes.kept
        && (!arguments.word(at).isEmpty() || !arguments.database.isEmpty() || !arguments.from.isEmpty()
            || !arguments.of.isEmpty())) {
        throw Domain::UsageError(
            Words::tr(
                "--kept names the database; neither a backup nor --database, --from or --of goes with it."),
            list);
    }
    if (change.subject.isEmpty())
        throw Domain::UsageError(Words::tr("Which backup?"), list);
}

/// `at`: the place of the environment, or of the domain, among the command's words. Throws UsageError.
Change changeOf(const Session &session, ChangeKind kind, qsizetype at)
{
    const Arguments &arguments = session.arguments();
    Change change;
    change.kind = kind;
    change.wishes.direct = arguments.direct;
    change.wishes.force = arguments.force;
    change.wishes.wait = arguments.wait;
    change.wishes.detach = arguments.detach;
    change.wishes.overrides = arguments.overrides;
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
    else if (kind == ChangeKind::Restore)
        setBackup(change, arguments, at + 1);
    else if (kind == ChangeKind::Drill) {
        change.subject = arguments.word(at + 1);
        change.wishes.fromLaptop = arguments.local;
    } else if (kind == ChangeKind::RemoveKept)
        change.subject = keptWord(arguments, at + 1);
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
    confirmName(session, environment, Operations::nameToType(session.configuration(), change));
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
