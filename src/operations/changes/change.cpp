// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/change.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/changes/changekinds.h"
#include "operations/changes/otherenvironment.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// What is known of a kind; a new ChangeKind is a row.
struct Row
{
    ChangeKind kind;
    QLatin1StringView word;
    Plan (*plan)(const Context &, const Change &, const Remote::EventSink &, const std::stop_token &);
    Outcome (*run)(const Context &, const Change &, const Remote::EventSink &, const std::stop_token &);
};

constexpr std::array rows{
    Row{ChangeKind::Deploy, "deploy"_L1, planDeploy, runDeploy},
    Row{ChangeKind::Promote, "promote"_L1, planPromotion, runPromotion},
    Row{ChangeKind::Rollback, "rollback"_L1, planRollback, runRollback},
    Row{ChangeKind::Restart, "restart"_L1, planRestart, runRestart},
    Row{ChangeKind::Renew, "renew"_L1, planRenewal, runRenewal},
    Row{ChangeKind::Backup, "backup"_L1, planBackup, runBackup},
    Row{ChangeKind::Recover, "recover"_L1, planRecovery, runRecovery},
    Row{ChangeKind::Restore, "restore"_L1, planRestore, runRestore},
    Row{ChangeKind::Drill, "drill"_L1, planDrill, runDrill},
    Row{ChangeKind::RemoveKept, "remove-kept"_L1, planRemoveKept, runRemoveKept},
};

const Row &rowOf(ChangeKind kind)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [kind](const Row &each) { return each.kind == kind; });
    Q_ASSERT_X(row != rows.end(), "rowOf", "a ChangeKind has no row");
    return *row;
}

} // namespace

QString wordOf(ChangeKind kind)
{
    return rowOf(kind).word;
}

void requirePossible(const Configuration &configuration, const Change &change)
{
    if (change.kind == ChangeKind::Deploy)
        requireDirect(configuration, change);
    if (change.kind == ChangeKind::Promote)
        requireSource(configuration, change);
    if (change.kind == ChangeKind::Restore)
        (void)ownerOf(configuration, change);
}

QString nameToType(const Configuration &configuration, const Change &change)
{
    const Environment &environment = configuration.environment(change.environment);
    // A backup and a drill take nothing away.
    if (change.kind == ChangeKind::Backup || change.kind == ChangeKind::Drill)
        return {};
    if (environment.isProtected)
        return change.environment;
    return environment.scrub.isEmpty() ? change.wishes.of : QString();
}

Plan plan(const Context &context, const Change &change, const Remote::EventSink &sink, std::stop_token stop)
{
    Plan plan = rowOf(change.kind).plan(context, change, sink, stop);
    plan.kind = wordOf(change.kind);
    plan.environment = change.environment;
    return plan;
}

Outcome execute(const Context &context, const Change &change, const Remote::EventSink &sink,
                std::stop_token stop)
{
    return atBoundary([&] {
        requirePossible(context.configuration, change);
        bool undone = false; // an interrupted job, before this one began
        const auto heed = [&](const Event &event) {
            const auto *step = std::get_if<StepChanged>(&event);
            undone = undone || (step && step->name == u"recover" && step->state == StepState::Done);
            sink(event);
        };
        try {
            return rowOf(change.kind).run(context, change, heed, stop);
        } catch (const Cancelled &) {
            if (!undone)
                throw;
            throw Cancelled(QCoreApplication::translate(
                "Slipway::Operations", "An interrupted job was undone before; nothing else was changed."));
        }
    });
}

} // namespace Slipway::Operations
