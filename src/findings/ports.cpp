// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

bool overlap(const PublishedPort &one, const PublishedPort &other)
{
    return one.hostPort == other.hostPort && one.protocol == other.protocol
           && (one.onAllInterfaces() || other.onAllInterfaces() || one.address == other.address);
}

void onAllInterfaces(const Environment &environment, const ObservedContainer &container, List &list)
{
    const bool database = environment.database && environment.database->container.text() == container.name;
    QList<int> told; // an engine publishes on IPv4 and IPv6; that is one fault
    for (const PublishedPort &port : container.ports) {
        if (!port.onAllInterfaces() || told.contains(port.hostPort))
            continue;
        told << port.hostPort;
        Finding finding{u"port-on-all-interfaces"_s, database ? Severity::Error : Severity::Warning,
                        container.name};
        finding.environment = environment.name.text();
        finding.declared = u"127.0.0.1:%1"_s.arg(port.hostPort);
        finding.observed =
            u"%1:%2"_s.arg(port.address.isEmpty() ? u"0.0.0.0"_s : port.address).arg(port.hostPort);
        finding.message =
            database ? Words::tr("The database %1 is published on port %2 of every network that the "
                                 "server is in: anybody can try its password. A firewall does not help, "
                                 "Docker goes around it.")
                           .arg(container.name)
                           .arg(port.hostPort)
                     : Words::tr("%1 is published on port %2 of every network that the server is in: "
                                 "it can be reached past nginx and without TLS.")
                           .arg(container.name)
                           .arg(port.hostPort);
        finding.fix = Words::tr("Publish it on the loopback in %1: \"127.0.0.1:%2:%3\".")
                          .arg(environment.composeFile)
                          .arg(port.hostPort)
                          .arg(port.containerPort);
        list.push_back(finding);
    }
}

void differs(const Environment &environment, const DeclaredContainer &declared,
             const ObservedContainer &container, List &list)
{
    if (!declared.hostPort || !container.running())
        return;
    QStringList seen;
    for (const PublishedPort &port : container.ports) {
        if (port.hostPort == int(*declared.hostPort)
            && (!declared.internalPort || port.containerPort == int(*declared.internalPort)))
            return;
        seen << u"%1 → %2"_s.arg(port.hostPort).arg(port.containerPort);
    }
    seen.removeDuplicates();
    Finding finding{u"port-differs"_s, Severity::Warning, container.name};
    finding.environment = environment.name.text();
    finding.declared = declared.internalPort ? u"%1 → %2"_s.arg(*declared.hostPort).arg(*declared.internalPort)
                                             : QString::number(*declared.hostPort);
    finding.observed = seen.isEmpty() ? Words::tr("nothing published") : seen.join(u", "_s);
    finding.message = Words::tr("%1 is declared to be reached on port %2, but publishes %3.")
                          .arg(container.name, finding.declared, finding.observed);
    finding.fix = Words::tr("Correct host_port in slipway.toml, or the ports of the service in %1.")
                      .arg(environment.composeFile);
    list.push_back(finding);
}

/// Somebody else has the port that is declared for this container.
void taken(const World &world, const ObservedServer &server, const Environment &environment,
           const DeclaredContainer &declared, const ObservedContainer *container, List &list)
{
    if (!declared.hostPort)
        return;
    const int port = *declared.hostPort;
    const auto has = [port](const std::vector<PublishedPort> &ports) {
        return std::any_of(ports.begin(), ports.end(),
                           [port](const PublishedPort &each) { return each.hostPort == port; });
    };
    if (container && container->running() && has(container->ports))
        return;
    QString holder;
    for (const OtherContainer &other : server.otherContainers) {
        if (other.status.startsWith("Up"_L1) && has(other.ports))
            holder = other.name;
    }
    for (const Environment &each : world.configuration.environments) {
        const ObservedEnvironment *seen = server.environment(each.name.text());
        for (const ObservedContainer &other : seen ? seen->containers : std::vector<ObservedContainer>()) {
            if (other.running() && other.name != declared.container && has(other.ports))
                holder = other.name;
        }
    }
    if (holder.isEmpty()) {
        // A container that is not there says nothing about a port that waits for it; one that is stopped does.
        if (!server.machine.listensOn(port) || !container || container->running()
            || container->state == "missing"_L1)
            return;
        holder = Words::tr("a process that is no container");
    }
    Finding finding{u"port-taken"_s, Severity::Error, declared.container};
    finding.environment = environment.name.text();
    finding.declared = QString::number(port);
    finding.observed = holder;
    finding.message = Words::tr("Port %1, which is declared for %2, is held by %3.")
                          .arg(port)
                          .arg(declared.container, holder);
    finding.fix =
        Words::tr("Give one of them another port; sudo ss -ltnp 'sport = :%1' names the process.").arg(port);
    list.push_back(finding);
}

/// Two compose files of one server that publish the same port: the second to start fails.
void collisions(const World &world, const ObservedServer &server, List &list)
{
    struct Use
    {
        QString environment;
        QString service;
        PublishedPort port;
    };
    std::vector<Use> uses;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedEnvironment *seen = server.environment(environment.name.text());
        if (!seen)
            continue;
        for (const ComposeService &service : seen->compose.services) {
            for (const PublishedPort &port : service.ports) {
                if (service.ofProfile)
                    continue;
                const auto other = std::find_if(uses.begin(), uses.end(), [&](const Use &use) {
                    return overlap(use.port, port)
                           && (use.environment != environment.name.text() || use.service != service.name);
                });
                if (other != uses.end()) {
                    Finding finding{u"port-collision"_s, Severity::Error, QString::number(port.hostPort)};
                    finding.environment = environment.name.text();
                    finding.declared = u"%1: %2"_s.arg(other->environment, other->service);
                    finding.observed = u"%1: %2"_s.arg(environment.name.text(), service.name);
                    finding.message =
                        Words::tr(
                            "Port %1 is published twice: by %2 of %3 and by %4 of %5. Whichever starts second "
                            "fails.")
                            .arg(port.hostPort)
                            .arg(other->service, other->environment, service.name, environment.name.text());
                    finding.fix =
                        Words::tr("Give one of them another port in its compose file, or in the .env file that "
                                  "the port comes from.");
                    list.push_back(finding);
                }
                uses.push_back({environment.name.text(), service.name, port});
            }
        }
    }
}

} // namespace

List portFindings(const World &world)
{
    List list;
    for (const ObservedServer &server : world.servers) {
        collisions(world, server, list);
        for (const Environment &environment : world.configuration.environments) {
            const ObservedEnvironment *seen = server.environment(environment.name.text());
            if (!seen || !server.dockerProblem.isEmpty() || isBusy(*seen) || !deployed(*seen))
                continue;
            for (const ObservedContainer &container : seen->containers)
                onAllInterfaces(environment, container, list);
            for (const DeclaredContainer &declared : declaredContainers(environment)) {
                const ObservedContainer *container = seen->container(declared.container);
                if (container)
                    differs(environment, declared, *container, list);
                taken(world, server, environment, declared, container, list);
            }
        }
    }
    return list;
}

} // namespace Slipway::Findings
