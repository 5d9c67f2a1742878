// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/inspectorfacts.h"

#include "domain/nothing.h"
#include "findings/upstream.h"
#include "models/values/texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Kind = TopologyNode::Kind;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models)
};

Mood agree(const QString &declared, const QString &observed)
{
    return declared.isEmpty() || observed.isEmpty() || declared == observed ? Mood::Neutral : Mood::Doubtful;
}

QString number(std::optional<quint16> port)
{
    return port ? QString::number(*port) : QString();
}

QString shortId(const QString &id)
{
    return id.mid(id.indexOf(u':') + 1, 12);
}

const ObservedContainer *containerOf(const TopologyNode &node, const Findings::World &world)
{
    for (const ObservedServer &server : world.servers) {
        if (const ObservedEnvironment *environment = server.environment(node.environment)) {
            if (const ObservedContainer *found = environment->container(node.subject))
                return found;
        }
        for (const ObservedContainer &other : server.otherDeclared) {
            if (other.name == node.subject)
                return &other;
        }
    }
    return nullptr;
}

const ComposeService *composeOf(const TopologyNode &node, const ObservedContainer *container,
                                const Findings::World &world)
{
    for (const ObservedServer &server : world.servers) {
        const ObservedEnvironment *environment = server.environment(node.environment);
        for (const ComposeService &service :
             environment ? environment->compose.services : Domain::nothing<ComposeService>()) {
            if (service.containerName == node.subject || (container && service.name == container->service))
                return &service;
        }
    }
    return nullptr;
}

void container(InspectorFacts &facts, const TopologyNode &node, const Findings::World &world)
{
    facts.container = node.ghost ? QString() : node.subject;
    const ObservedContainer *seen = containerOf(node, world);
    const ComposeService *compose = composeOf(node, seen, world);
    Findings::DeclaredContainer declared;
    QString health;
    for (const Environment &environment : world.configuration.environments) {
        if (environment.name.text() != node.environment)
            continue;
        for (const Findings::DeclaredContainer &each : Findings::declaredContainers(environment)) {
            if (each.container == node.subject)
                declared = each;
        }
        for (const Service &service : environment.services) {
            if (service.container.text() == node.subject)
                health = service.health;
        }
    }
    const PublishedPort *published = seen && !seen->ports.empty() ? &seen->ports.front() : nullptr;
    const PublishedPort *planned = compose && !compose->ports.empty() ? &compose->ports.front() : nullptr;
    const auto portOf = [](const PublishedPort *port, bool host) {
        return port ? QString::number(host ? port->hostPort : port->containerPort) : QString();
    };
    const auto addressOf = [](const PublishedPort *port) {
        return !port ? QString() : (port->address.isEmpty() ? u"0.0.0.0"_s : port->address);
    };
    facts.rows.push_back({Words::tr("Host port"), number(declared.hostPort), portOf(planned, true),
                          portOf(published, true), agree(number(declared.hostPort), portOf(published, true))});
    facts.rows.push_back({Words::tr("Internal"), number(declared.internalPort), portOf(planned, false),
                          portOf(published, false),
                          agree(number(declared.internalPort), portOf(published, false))});
    facts.rows.push_back({Words::tr("Listens on"), declared.hostPort ? u"127.0.0.1"_s : QString(),
                          addressOf(planned), addressOf(published),
                          published && published->onAllInterfaces() ? Mood::Doubtful : Mood::Neutral});
    if (!seen)
        return;
    facts.rows.push_back(
        {Words::tr("Image"), {}, compose ? compose->image : QString(), shortId(seen->imageId)});
    facts.rows.push_back({Words::tr("Health"),
                          health,
                          {},
                          seen->health.isEmpty() ? seen->state : seen->health,
                          seen->health == "unhealthy"_L1 || !seen->running() ? Mood::Bad : Mood::Good});
    facts.rows.push_back({Words::tr("Restarts"),
                          {},
                          {},
                          QString::number(seen->restarts),
                          seen->restarts > 2 ? Mood::Doubtful : Mood::Neutral});
    if (seen->startedAt.isValid())
        facts.rows.push_back(
            {Words::tr("Started"), {}, {}, momentText(seen->startedAt, QDateTime::currentDateTime())});
    facts.rows.push_back(
        {Words::tr("Configuration"),
         {},
         compose ? compose->hash.left(10) : QString(),
         seen->configHash.left(10),
         compose && agree(compose->hash, seen->configHash) == Mood::Doubtful ? Mood::Doubtful : Mood::Neutral});
    facts.rows.push_back({Words::tr("Memory"),
                          {},
                          {},
                          seen->memoryLimit > 0 ? sizeText(seen->memoryLimit) : Words::tr("no limit")});
    if (node.column == TopologyColumn::Database) {
        const Mount *data = seen->dataMount();
        const Mount *wanted = nullptr;
        for (const Mount &mount : compose ? compose->mounts : Domain::nothing<Mount>()) {
            if (data && mount.target == data->target)
                wanted = &mount;
        }
        facts.rows.push_back({Words::tr("Volume"),
                              {},
                              wanted ? wanted->source : QString(),
                              data ? data->source : Words::tr("none"),
                              !data || data->anonymous() ? Mood::Bad : Mood::Neutral});
        facts.rows.push_back({Words::tr("PostgreSQL"), {}, {}, seen->pgMajor});
    }
}

void domain(InspectorFacts &facts, const TopologyNode &node, const Findings::World &world)
{
    const Route *declared = world.intended(node.subject);
    const ObservedRoute *seen = nullptr;
    const ObservedServer *server = nullptr;
    for (const ObservedServer &each : world.servers) {
        for (const ObservedRoute &route : each.routes) {
            if (route.domain == node.subject) {
                seen = &route;
                server = &each;
            }
        }
    }
    const QString wanted = declared ? declared->upstream : QString();
    const QString configured = seen ? seen->upstream : node.address;
    const bool same = wanted.isEmpty() || configured.isEmpty() || Findings::hasVariable(configured)
                      || Findings::sameUpstream(wanted, configured);
    QString runs;
    if (const auto port = Findings::loopbackPort(configured); port && server) {
        if (const auto owner = Findings::ownerOfPort(world, *server, *port))
            runs = u"%1 · %2"_s.arg(EnvironmentsModel::displayName(owner->environment), owner->what);
    }
    facts.rows.push_back({Words::tr("Upstream"), wanted, configured, runs, same ? Mood::Neutral : Mood::Bad});
    for (const Route &route : world.configuration.routes) {
        if (route.domain == node.subject && !route.source.isEmpty())
            facts.rows.push_back({Words::tr("Document %1").arg(route.source), route.upstream, {}, {}});
    }
    if (!seen)
        return;
    facts.rows.push_back({Words::tr("TLS"), declared && declared->tls ? Words::tr("yes") : Words::tr("no"),
                          seen->hasTlsBlock ? Words::tr("yes") : Words::tr("no"),
                          seen->tlsStatus.isEmpty() ? QString() : Words::tr("answers %1").arg(seen->tlsStatus),
                          declared && declared->tls && !seen->hasTlsBlock ? Mood::Bad : Mood::Neutral});
    facts.rows.push_back({Words::tr("Without TLS"),
                          {},
                          seen->plainRedirects ? Words::tr("redirect") : QString(),
                          seen->status == "000"_L1 ? Words::tr("no answer") : seen->status});
    const auto until = [](const std::optional<ObservedCertificate> &certificate) {
        return certificate ? certificate->notAfter.toLocalTime().toString(u"yyyy-MM-dd"_s) : QString();
    };
    if (seen->certificate || seen->fileCertificate) {
        facts.rows.push_back({Words::tr("Certificate"),
                              {},
                              until(seen->fileCertificate),
                              until(seen->certificate),
                              agree(until(seen->fileCertificate), until(seen->certificate))});
    }
    if (seen->certificate && !seen->certificate->selfSigned())
        facts.renewable = node.subject;
    if (seen->certificate)
        facts.rows.push_back(
            {Words::tr("Issuer"),
             {},
             {},
             seen->certificate->selfSigned() ? Words::tr("itself") : seen->certificate->issuerName(),
             seen->certificate->selfSigned() ? Mood::Doubtful : Mood::Neutral});
}

/// How soon the data could be brought back, as far as it was tried, and how much would be missing.
void recovery(InspectorFacts &facts, const ObservedEnvironment &seen, const QDateTime &now)
{
    const auto &newest = seen.newestVerifiedBackup;
    const Recovery recovery = recoveryOf(seen.drills, newest ? newest->takenAt : QDateTime(), now);
    const bool failed = recovery.last && !recovery.last->passed;
    facts.rows.push_back({Words::tr("Last drill"),
                          {},
                          {},
                          !recovery.last ? Words::tr("never")
                          : failed ? Words::tr("failed %1 ago").arg(ageText(recovery.last->at.secsTo(now)))
                                   : Words::tr("%1 ago").arg(ageText(recovery.last->at.secsTo(now))),
                          failed          ? Mood::Bad
                          : recovery.last ? Mood::Good
                                          : Mood::Neutral});
    if (recovery.proved) {
        const QString took = durationText(recovery.proved->seconds * 1000);
        QStringList before;
        for (const ObservedDrill &drill : recovery.measured) {
            if (drill.at < recovery.proved->at)
                before << durationText(drill.seconds * 1000);
        }
        facts.rows.push_back(
            {Words::tr("Restored in"),
             {},
             {},
             before.isEmpty() ? took : Words::tr("%1, before %2").arg(took, before.join(u", "_s)),
             recovery.slower() ? Mood::Doubtful : Mood::Neutral});
    }
    if (recovery.minutesAtRisk >= 0)
        facts.rows.push_back({Words::tr("At risk now"), {}, {}, ageText(recovery.minutesAtRisk * 60)});
}

void backups(InspectorFacts &facts, const TopologyNode &node, const Findings::World &world, bool secondCopy)
{
    const auto &policy = world.configuration.backups;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedEnvironment *seen = world.observed(environment);
        if (environment.name.text() != node.environment || !seen)
            continue;
        const auto found = world.local.backupCopies.find(node.environment);
        const QStringList copies = found == world.local.backupCopies.end() ? QStringList() : found->second;
        if (secondCopy) {
            facts.rows.push_back(
                {Words::tr("Folder"), u"%1/%2"_s.arg(policy.localDirectory, node.environment), {}, {}});
            facts.rows.push_back(
                {Words::tr("Copies"),
                 QString::number(seen->backupFiles.size()),
                 {},
                 QString::number(copies.size()),
                 copies.size() < qsizetype(seen->backupFiles.size()) ? Mood::Doubtful : Mood::Good});
            return;
        }
        facts.rows.push_back({Words::tr("Folder"), environment.backups.text(), {}, {}});
        facts.rows.push_back({Words::tr("Files"), {}, {}, QString::number(seen->backupFiles.size())});
        const auto verified = std::count_if(seen->backupFiles.begin(), seen->backupFiles.end(),
                                            [](const BackupFile &file) { return file.verified == true; });
        facts.rows.push_back({Words::tr("Verified"),
                              {},
                              {},
                              QString::number(verified),
                              verified == 0 ? Mood::Doubtful : Mood::Good});
        if (!seen->backupFiles.empty()) {
            const BackupFile &newest = seen->backupFiles.front();
            facts.rows.push_back(
                {Words::tr("Newest"), {}, {}, momentText(newest.time(), QDateTime::currentDateTime())});
            facts.rows.push_back({Words::tr("Size"), {}, {}, sizeText(newest.size)});
        }
        const ObservedServer *server = world.serverOf(environment);
        recovery(facts, *seen, server ? server->at : QDateTime::currentDateTimeUtc());
        QString cron;
        for (const CronJob &job : server ? server->machine.cronJobs : Domain::nothing<CronJob>()) {
            if (!job.isDrill()
                && (job.command.contains("backup"_L1, Qt::CaseInsensitive)
                    || job.command.contains("slipway"_L1)))
                cron = job.schedule;
        }
        facts.rows.push_back({Words::tr("Schedule"), policy.schedule, cron, {}, Mood::Neutral});
        if (const auto &drills = seen->scheduledDrills; drills || !policy.drill.isEmpty())
            facts.rows.push_back(
                {Words::tr("Drills"), policy.drill, drills ? drills->schedule : QString(), {}, Mood::Neutral});
    }
}

} // namespace

InspectorFacts inspectorFacts(const TopologyNode &node, const Findings::World &world,
                              const std::vector<Finding> &findings)
{
    InspectorFacts facts;
    facts.title = node.kind == Kind::Nginx        ? u"nginx"_s
                  : node.kind == Kind::SecondCopy ? Words::tr("Second copy")
                  : node.kind == Kind::Backups    ? Words::tr("Backups")
                                                  : node.title;
    const QString place =
        node.environment.isEmpty() ? Words::tr("Legacy") : EnvironmentsModel::displayName(node.environment);
    const bool named = node.kind == Kind::Container || node.kind == Kind::Nginx;
    facts.subtitle = named && !node.subject.isEmpty() ? u"%1 · %2"_s.arg(place, node.subject) : place;
    facts.state = node.state;
    facts.mood = node.mood;
    facts.environment = node.environment;
    facts.address = node.address;
    facts.findings = findingsOf(node, findings);
    switch (node.kind) {
    case Kind::Domain:
    case Kind::Nginx:
        domain(facts, node, world);
        break;
    case Kind::Container:
        container(facts, node, world);
        break;
    case Kind::Backups:
    case Kind::SecondCopy:
        backups(facts, node, world, node.kind == Kind::SecondCopy);
        break;
    }
    return facts;
}

} // namespace Slipway::Models
