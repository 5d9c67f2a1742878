// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/blastradius.h"

#include "domain/backups/databasechoice.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

QString blastRadius(const Plan &plan, const Environment &target, double downtimeSeconds)
{
    if (plan.nothingToDo)
        return Words::tr("Changes nothing: %1 already has this tree.").arg(target.name.text());
    QStringList parts;
    const Affected &affected = plan.affected;
    if (!affected.known)
        parts << Words::tr("Which services are recreated can't be told");
    else if (affected.recreated.isEmpty() && affected.created.isEmpty())
        parts << Words::tr("Recreates no container");
    if (!affected.recreated.isEmpty())
        parts << Words::tr("Recreates %1").arg(QLocale().createSeparatedList(affected.recreated));
    if (!affected.created.isEmpty()) {
        const QString names = QLocale().createSeparatedList(affected.created);
        parts << (parts.isEmpty() ? Words::tr("Starts %1 for the first time").arg(names)
                                  : Words::tr("starts %1 for the first time").arg(names));
    }
    if (!plan.migrations.isEmpty())
        parts << Words::tr("brings %n migration(s)", nullptr, static_cast<int>(plan.migrations.size()));
    if (target.database && affected.known) {
        const ObservedEnvironment *seen = plan.server.environment(target.name.text());
        const ObservedContainer *database = seen ? seen->container(target.database->container.text()) : nullptr;
        if (affected.database)
            parts << Words::tr("RECREATES THE DATABASE CONTAINER (its volume stays)");
        else if (database && database->state != "missing"_L1)
            parts << Words::tr("leaves the database container alone");
    }
    QString sentence = parts.join(u", "_s) + u'.';
    if (downtimeSeconds >= 0) {
        sentence += u' '
                    + Words::tr("Not reachable for about %1 s, as measured before.")
                          .arg(downtimeSeconds, 0, 'f', downtimeSeconds < 10 ? 1 : 0);
    }
    return sentence;
}

QStringList containerNotes(const Plan &plan)
{
    QStringList notes;
    if (!plan.compose.problem.isEmpty())
        notes << Words::tr("What compose would do is not known: %1").arg(plan.compose.problem);
    if (plan.affected.database) {
        notes << Words::tr(
            "The database container is recreated. Its volume stays; it does not answer meanwhile.");
    }
    for (const QString &service : plan.affected.orphaned)
        notes << Words::tr("The compose file does not start the service %1 any more; it is left running.")
                     .arg(service);
    for (const QString &service : plan.affected.dormant)
        notes << Words::tr("Only a profile that is not on starts the service %1; it is left as it is.")
                     .arg(service);
    return notes << replicaNotes(plan.compose) << runOnceNotes(plan);
}

QStringList replicaNotes(const ComposeLook &look)
{
    QStringList notes;
    for (const ComposeService &service : look.services) {
        const auto count =
            std::count_if(look.running.begin(), look.running.end(),
                          [&](const RunningContainer &each) { return each.service == service.name; });
        if (count > 1 && count > service.replicas) {
            notes << Words::tr("The service %1 has %n containers, and will have %2, as the compose file says.",
                               nullptr, int(count))
                         .arg(service.name)
                         .arg(service.replicas);
        }
    }
    return notes;
}

QStringList runOnceServices(const ComposeLook &look, const Affected &affected, const Environment &target,
                            const ObservedEnvironment &seen)
{
    QStringList meant; // the containers that are declared are meant to run on
    if (target.database)
        meant << target.database->container.text();
    for (const Service &service : target.services)
        meant << service.container.text();
    QStringList services;
    for (const ComposeService &service : look.services) {
        const bool ended = std::any_of(seen.containers.begin(), seen.containers.end(),
                                       [&service](const ObservedContainer &container) {
                                           return container.endedWell && container.service == service.name;
                                       });
        bool exists = false;
        bool perhaps = false;
        for (const RunningContainer &container : look.running) {
            if (container.service != service.name)
                continue;
            exists = true;
            // One that runs is started only where it is made anew.
            const bool starts =
                container.state != "running"_L1 || !affected.known || affected.recreated.contains(service.name);
            perhaps = perhaps || (container.perhapsOnce && starts && !meant.contains(container.container));
        }
        if (!exists)
            perhaps = service.perhapsOnce && !meant.contains(service.container);
        if (service.once || ended || perhaps)
            services << service.name;
    }
    return services;
}

QStringList runOnceNotes(const Plan &plan)
{
    QStringList notes;
    const ObservedEnvironment *seen = plan.server.environment(plan.environment);
    for (const QString &service : plan.runOnce) {
        const bool ran =
            seen
            && std::any_of(seen->containers.begin(), seen->containers.end(),
                           [&service](const ObservedContainer &each) { return each.service == service; });
        notes << (ran ? Words::tr("The service %1 runs again; it may change data.").arg(service)
                      : Words::tr("The service %1 runs; it may change data.").arg(service));
    }
    return notes;
}

void noteUnhealthy(Plan &plan, const ObservedEnvironment &seen)
{
    QStringList texts;
    for (const ObservedContainer *container : seen.unhealthy()) {
        plan.unhealthy << container->name;
        texts << (container->running() ? Words::tr("%1 (its health check fails)").arg(container->name)
                  : container->state == "missing"_L1
                      ? Words::tr("%1 (does not exist)").arg(container->name)
                      : Words::tr("%1 (%2)").arg(container->name, container->state));
    }
    if (!texts.isEmpty())
        plan.notes << Words::tr("Unhealthy now, before anything is changed: %1.").arg(texts.join(u", "_s));
}

void addDatabases(Plan &plan, const Domain::Environment &target, const Domain::ObservedEnvironment &seen)
{
    if (!target.database)
        return;
    const QString container = target.database->container.text();
    if (!seen.databasesKnown) {
        if (const ObservedContainer *there = seen.container(container); there && there->running()) {
            plan.notes << Words::tr("PostgreSQL in %1 did not answer, so its databases are not known; where it "
                                    "can't be read, the backup is refused.")
                              .arg(container);
        }
        return;
    }
    const Domain::DatabaseChoice choice = Domain::chooseDatabases(*target.database, seen.databases);
    if (!choice.missing.isEmpty())
        plan.problems << Words::tr(
                             "slipway.toml names the database %1 (databases), and %2 has none of that name.")
                             .arg(oneLine(choice.missing.join(u", "_s)), container);
    else if (choice.held.isEmpty())
        plan.problems << Words::tr("slipway.toml leaves out every database of %1, so no backup can be taken.")
                             .arg(container);
    else
        plan.notes
            << Words::tr("The backup that is taken first holds of %1: %2.").arg(container, choice.text());
    if (!choice.notThere.isEmpty()) {
        plan.notes << Words::tr("slipway.toml leaves out (exclude_databases) what %1 does not have: %2.")
                          .arg(container, oneLine(choice.notThere.join(u", "_s)));
    }
}

} // namespace Slipway::Operations
