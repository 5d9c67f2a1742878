// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The mount of a compose service that would hold the data which `mount` of the container holds.
const Mount *sameTarget(const ComposeService &service, const Mount &mount)
{
    const Mount *best = nullptr;
    for (const Mount &each : service.mounts) {
        if (QString(mount.target + u'/').startsWith(QString(each.target + u'/'))
            && (!best || each.target.size() > best->target.size()))
            best = &each;
    }
    return best;
}

const ComposeService *serviceOf(const ComposeModel &model, const ObservedContainer &container)
{
    for (const ComposeService &service : model.services) {
        if (service.containerName == container.name)
            return &service;
    }
    return model.service(container.service);
}

} // namespace

List databaseFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedEnvironment *seen = world.observed(environment);
        if (!seen || !environment.database || isBusy(*seen))
            continue;
        const ObservedContainer *container = seen->container(environment.database->container.text());
        if (!container || container->state == "missing"_L1)
            continue;
        const Mount *data = container->dataMount();
        const ComposeService *service = serviceOf(seen->compose, *container);
        if (!data || data->anonymous()) {
            Finding finding{u"database-volume-unknown"_s, Severity::Error, container->name};
            finding.environment = environment.name.text();
            finding.declared = Words::tr("a named volume");
            finding.observed = data ? Words::tr("the anonymous volume %1…").arg(data->source.left(12))
                                    : Words::tr("the container itself");
            finding.message = Words::tr("The data of %1 lie in %2: whoever recreates the container loses them.")
                                  .arg(container->name, finding.observed);
            finding.fix =
                Words::tr(
                    "Back it up now (slipway-cli backup create %1), give the service a named volume for %2 "
                    "in %3, and restore.")
                    .arg(environment.name.text(),
                         container->pgData.isEmpty() ? u"/var/lib/postgresql/data"_s : container->pgData,
                         environment.composeFile);
            finding.action = Finding::Action::BackUp;
            list.push_back(finding);
            continue;
        }
        if (!service)
            continue;
        const Mount *next = sameTarget(*service, *data);
        if (next && (next->source == data->source || next->type != data->type) && next->type == data->type)
            continue;
        // A path may be written in another way; only what is surely elsewhere is told.
        if (next && next->type == "bind"_L1 && data->type == "bind"_L1
            && next->source.section(u'/', -1) == data->source.section(u'/', -1))
            continue;
        Finding finding{u"database-volume-new"_s, Severity::Error, container->name};
        finding.environment = environment.name.text();
        finding.declared = next ? (next->source.isEmpty() ? Words::tr("an anonymous volume") : next->source)
                                : Words::tr("no volume");
        finding.observed = data->source;
        finding.message =
            Words::tr("The data of %1 lie in %2, but its compose file gives it %3: the next start would begin "
                      "with an empty database.")
                .arg(container->name, data->source, finding.declared);
        finding.fix = Words::tr("Name the old volume in %1 before anything is started (volumes: name: %2).")
                          .arg(environment.composeFile, data->source);
        list.push_back(finding);
    }
    return list;
}

} // namespace Slipway::Findings
