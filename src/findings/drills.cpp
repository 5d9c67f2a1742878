// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/backuprules.h"
#include "findings/rules.h"

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

Finding about(const QString &id, Severity severity, const Environment &environment)
{
    Finding finding{id, severity, environment.name.text()};
    finding.environment = environment.name.text();
    finding.declared = environment.backups.text();
    return finding;
}

/// The last drill failed, or took much longer than the one before; reported until a later one is better.
void lastResult(const ObservedServer &server, const Environment &environment, const Recovery &recovery,
                List &list)
{
    const QString name = environment.name.text();
    if (recovery.last && !recovery.last->passed) {
        Finding finding = about(u"drill-failed"_s,
                                environment.isProtected ? Severity::Error : Severity::Warning, environment);
        finding.observed = u"%1: %2"_s.arg(recovery.last->at.toString(Qt::ISODate), recovery.last->backup);
        finding.message = Words::tr("The last drill of %1, %2 ago, could not restore %3: %4")
                              .arg(name, ageText(recovery.last->at.secsTo(server.at)), recovery.last->backup,
                                   recovery.last->reason);
        finding.fix =
            Words::tr("Take a new backup (slipway-cli backup create %1), then drill it (slipway-cli drill %1).")
                .arg(name);
        finding.action = Finding::Action::BackUp;
        list.push_back(finding);
    } else if (recovery.slower()) {
        Finding finding = about(u"drill-slower"_s, Severity::Info, environment);
        finding.observed =
            Words::tr("%1 s, and %2 s before").arg(recovery.proved->seconds).arg(recovery.secondsBefore);
        finding.message =
            Words::tr(
                "The last drill of %1 took more than twice as long as the one before: so would a restore.")
                .arg(name);
        finding.fix =
            Words::tr("Look whether the data or the server's load have grown, and whether that long is "
                      "still acceptable.");
        list.push_back(finding);
    }
}

/// What the last scheduled run said of itself, where it showed nothing; empty otherwise. Translated.
QString whyItShowedNothing(const std::optional<ScheduledRun> &last, const QDateTime &now)
{
    using State = ScheduledRun::State;
    if (!last || last->state == State::Drilled || (last->state == State::Running && !last->failed(now)))
        return {};
    const QString ago = ageText(last->began.secsTo(now));
    if (last->state == State::Nothing)
        return Words::tr("The scheduled one found nothing to drill %1 ago.").arg(ago);
    if (last->state == State::Aside)
        return Words::tr("The scheduled one stepped aside %1 ago: %2").arg(ago, last->problem());
    if (last->state == State::OverBudget)
        return Words::tr("The server had too little for the scheduled one %1 ago: %2")
            .arg(ago, last->problem());
    return Words::tr("The scheduled one did not succeed %1 ago: %2").arg(ago, last->problem());
}

/// A drill that should have been: by the line on the server, or by slipway.toml alone.
void overdue(const World &world, const ObservedServer &server, const Environment &environment,
             const ObservedEnvironment &seen, const Recovery &recovery, List &list)
{
    const auto &onServer = seen.scheduledDrills;
    const QString times = onServer ? onServer->schedule : world.configuration.backups.drill;
    const auto schedule = CronSchedule::parse(times);
    // A failed drill has its own finding; where no backup is verified, that is reported instead.
    if (!schedule || (recovery.last && !recovery.last->passed) || !newestVerified(backupsOf(seen)))
        return;
    // A drill is recorded when it ends: allow the scheduler's grace and the whole time budget.
    const QDateTime due = schedule->previous(
        server.at.addSecs(-scheduleGraceSeconds - world.configuration.backups.drillBudget.time.count()),
        server.zone);
    // A line that was installed after that time had nothing due yet.
    if (!due.isValid() || (recovery.proved && recovery.proved->at >= due)
        || (onServer && onServer->since > due))
        return;
    const QString name = environment.name.text();
    Finding finding = about(u"drill-old"_s, Severity::Warning, environment);
    finding.declared = times;
    finding.observed =
        recovery.proved ? recovery.proved->at.toString(Qt::ISODate) : Words::tr("never restored in a drill");
    finding.message =
        recovery.proved
            ? Words::tr("Backups of %1 are to be drilled at \"%2\", and the last drill that went well was "
                        "%3 ago.")
                  .arg(name, times, ageText(recovery.proved->at.secsTo(server.at)))
            : Words::tr("Backups of %1 are to be drilled at \"%2\", and none was ever restored in a drill.")
                  .arg(name, times);
    if (onServer) {
        if (const QString why = whyItShowedNothing(onServer->last, server.at); !why.isEmpty())
            finding.message += u' ' + why;
        finding.fix =
            Words::tr("slipway-cli drill %1 does it now; slipway-cli schedule show tells what became of "
                      "the scheduled one.")
                .arg(name);
    } else {
        finding.message += u' ' + Words::tr("No drill of %1 is scheduled on the server.").arg(name);
        finding.fix =
            Words::tr("slipway-cli schedule set puts it there; slipway-cli drill %1 does it now.").arg(name);
        finding.action = Finding::Action::SetSchedule;
    }
    list.push_back(finding);
}

} // namespace

List drillFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedServer *server = world.serverOf(environment);
        const ObservedEnvironment *seen = world.observed(environment);
        if (!server || !seen || !environment.database)
            continue;
        const Recovery recovery = recoveryOf(seen->drills, /*newestBackup=*/{}, server->at);
        lastResult(*server, environment, recovery, list);
        overdue(world, *server, environment, *seen, recovery, list);
    }
    return list;
}

} // namespace Slipway::Findings
