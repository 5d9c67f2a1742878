// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr int manyRestarts = 3;
constexpr qint64 recently = 600; ///< seconds

/// "web" as the engine lists it: with its tag.
QString withTag(const QString &image)
{
    return image.section(u'/', -1).contains(u':') ? image : QString(image + u":latest"_s);
}

class Rules
{
public:
    Rules(const Environment &environment, const ObservedEnvironment &seen, const ObservedServer &server,
          List &list)
        : m_environment(environment)
        , m_seen(seen)
        , m_server(server)
        , m_list(list)
    {
    }

    void declared(const DeclaredContainer &each)
    {
        const QString what = each.service.isEmpty() ? Words::tr("database") : each.service;
        const ObservedContainer *container = m_seen.container(each.container);
        if (!container || container->state == "missing"_L1) {
            Finding finding = about(u"container-missing"_s, Severity::Error, each.container);
            finding.declared = what;
            finding.observed = Words::tr("no such container");
            finding.message = Words::tr("The container %1 (%2 of %3) doesn't exist.")
                                  .arg(each.container, what, m_environment.name.text());
            finding.fix = Words::tr("Deploy %1 again, or correct the container's name in slipway.toml.")
                              .arg(m_environment.name.text());
            finding.action = Finding::Action::Deploy;
            m_list.push_back(finding);
            return;
        }
        if (restarting(*container, what) || stopped(*container, what))
            return;
        health(*container, what);
        if (!image(*container))
            configuration(*container);
    }

    /// `siblings`: a container of the same service is declared.
    void undeclared(const ObservedContainer &container, bool siblings)
    {
        if (container.endedWell)
            return;
        const QString what = container.service.isEmpty() ? container.name : container.service;
        if (restarting(container, what) || stopped(container, what))
            return;
        health(container, what);
        // One of several of a service is as well known as the others.
        if (siblings)
            return;
        Finding finding = about(u"container-undeclared"_s, Severity::Info, container.name);
        finding.observed = container.state;
        finding.message = Words::tr("The container %1 belongs to the compose project of %2, and slipway.toml "
                                    "doesn't name it: %3.")
                              .arg(container.name, m_environment.name.text(), waitedFor(container));
        finding.fix = Words::tr("Declare it: [environments.%1.services.%2] container = \"%3\".")
                          .arg(m_environment.name.text(),
                               container.service.isEmpty() ? u"NAME"_s : container.service, container.name);
        m_list.push_back(finding);
    }

private:
    /// What a deploy knows of the health of a container that nobody has declared.
    [[nodiscard]] QString waitedFor(const ObservedContainer &container) const
    {
        const ComposeService *service = m_seen.compose.service(container.service);
        if (!m_seen.compose.known || !m_seen.compose.problem.isEmpty())
            return Words::tr("whether its health is waited for isn't known");
        if (!service || (service->ofProfile && service->hash.isEmpty()))
            return Words::tr("the compose file doesn't start it, so its health is not waited for");
        if (container.health.isEmpty())
            return Words::tr("it has no health check, so a deploy waits only until it runs");
        return Words::tr("its health check is waited for, and nothing else is asked of it");
    }

    [[nodiscard]] Finding about(const QString &id, Severity severity, const QString &container) const
    {
        Finding finding{id, severity, container};
        finding.environment = m_environment.name.text();
        return finding;
    }

    bool stopped(const ObservedContainer &container, const QString &what)
    {
        if (container.running())
            return false;
        Finding finding = about(u"container-stopped"_s, Severity::Error, container.name);
        finding.declared = Words::tr("running");
        finding.observed = container.state == "exited"_L1 ? Words::tr("exited with %1").arg(container.exitCode)
                                                          : container.state;
        finding.message =
            container.outOfMemory
                ? Words::tr("%1 (%2) is not running: it was killed because its memory was used up.")
                      .arg(container.name, what)
                : Words::tr("%1 (%2) is not running: %3.").arg(container.name, what, finding.observed);
        finding.fix =
            Words::tr("docker logs --tail 50 %1 tells why; docker start %1 starts it.").arg(container.name);
        finding.action = Finding::Action::Restart;
        m_list.push_back(finding);
        return true;
    }

    bool restarting(const ObservedContainer &container, const QString &what)
    {
        const bool again = container.restarts >= manyRestarts && container.startedAt.isValid()
                           && container.startedAt.secsTo(m_server.at) < recently;
        if (container.state != "restarting"_L1 && !again)
            return false;
        Finding finding = about(u"container-restarting"_s, Severity::Error, container.name);
        finding.declared = Words::tr("running");
        finding.observed = Words::tr("started again %n time(s)", nullptr, container.restarts);
        finding.message = Words::tr("%1 (%2) is in a restart loop.").arg(container.name, what);
        finding.fix = Words::tr("docker logs --tail 50 %1 tells why it ends.").arg(container.name);
        m_list.push_back(finding);
        return true;
    }

    void health(const ObservedContainer &container, const QString &what)
    {
        if (container.health != "unhealthy"_L1)
            return;
        Finding finding = about(u"container-unhealthy"_s, Severity::Error, container.name);
        finding.declared = Words::tr("healthy");
        finding.observed = Words::tr("unhealthy");
        finding.message = Words::tr("%1 (%2) runs, but its own health check fails.").arg(container.name, what);
        finding.fix =
            Words::tr("docker inspect %1 shows the check's answer under Health, docker logs --tail 50 %1 what "
                      "it does.")
                .arg(container.name);
        finding.action = Finding::Action::Restart;
        m_list.push_back(finding);
    }

    bool image(const ObservedContainer &container)
    {
        const QString now = m_server.imageIds.value(withTag(container.imageName));
        if (now.isEmpty() || now == container.imageId || container.imageName.contains(u'@')
            || container.imageName.startsWith("sha256:"_L1))
            return false;
        Finding finding = about(u"container-image-differs"_s, Severity::Warning, container.name);
        finding.declared = now.mid(now.indexOf(u':') + 1, 12);
        finding.observed = container.imageId.mid(container.imageId.indexOf(u':') + 1, 12);
        finding.message =
            Words::tr("%1 runs another image than the one that is now called %2: it was built or fetched "
                      "anew, and never started.")
                .arg(container.name, container.imageName);
        finding.fix = Words::tr("Deploy %1 (slipway-cli deploy --force), which starts what was built.")
                          .arg(m_environment.name.text());
        finding.action = Finding::Action::Deploy;
        m_list.push_back(finding);
        return true;
    }

    /// Compose writes a hash of the service's configuration on each container; what it would write now is another.
    void configuration(const ObservedContainer &container)
    {
        const ComposeService *service = m_seen.compose.service(container.service);
        const auto plain = [](const QString &version) {
            return version.startsWith(u'v') ? version.mid(1) : version;
        };
        if (!service || service->hash.isEmpty() || container.configHash.isEmpty()
            || service->hash == container.configHash
            || plain(container.composeVersion) != plain(m_seen.compose.version))
            return;
        // The second generation has printed other hashes than it writes; so there the file has to be newer too.
        const bool first = plain(m_seen.compose.version).startsWith("1."_L1);
        if (!first && !(m_seen.compose.changedAt > container.createdAt))
            return;
        Finding finding = about(u"container-config-differs"_s, Severity::Warning, container.name);
        finding.declared = service->hash.left(12);
        finding.observed = container.configHash.left(12);
        finding.message =
            Words::tr("%1 was made from an older %2 or .env file than the one that lies there now: what "
                      "was changed is not in effect.")
                .arg(container.name, m_environment.composeFile);
        finding.fix = Words::tr("Deploy %1 (slipway-cli deploy --force), or take the change back.")
                          .arg(m_environment.name.text());
        finding.action = Finding::Action::Deploy;
        m_list.push_back(finding);
    }

    const Environment &m_environment;
    const ObservedEnvironment &m_seen;
    const ObservedServer &m_server;
    List &m_list;
};

} // namespace

List containerFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedServer *server = world.serverOf(environment);
        const ObservedEnvironment *seen = world.observed(environment);
        if (!server || !seen || !server->dockerProblem.isEmpty() || isBusy(*seen))
            continue;
        if (!deployed(*seen)) {
            Finding finding{u"environment-not-deployed"_s, Severity::Info, environment.name.text()};
            finding.environment = environment.name.text();
            finding.declared = environment.directory.text();
            finding.observed = Words::tr("nothing runs there");
            finding.message = Words::tr("%1 has never been deployed to.").arg(environment.name.text());
            finding.fix = environment.promotesFrom
                              ? Words::tr("slipway-cli promote %1 does it.").arg(environment.name.text())
                              : Words::tr("slipway-cli deploy %1 does it.").arg(environment.name.text());
            finding.action = Finding::Action::Deploy;
            list.push_back(finding);
            continue;
        }
        Rules rules(environment, *seen, *server, list);
        const std::vector<DeclaredContainer> declared = declaredContainers(environment);
        for (const DeclaredContainer &each : declared)
            rules.declared(each);
        for (const ObservedContainer &container : seen->containers) {
            const bool known =
                std::any_of(declared.begin(), declared.end(),
                            [&](const DeclaredContainer &each) { return each.container == container.name; });
            const bool siblings =
                std::any_of(declared.begin(), declared.end(), [&](const DeclaredContainer &each) {
                    const ObservedContainer *other = seen->container(each.container);
                    return other && !container.service.isEmpty() && other->service == container.service;
                });
            if (!known)
                rules.undeclared(container, siblings);
        }
    }
    return list;
}

} // namespace Slipway::Findings
