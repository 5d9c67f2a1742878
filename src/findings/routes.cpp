// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include "domain/formats/serverblock.h"
#include "findings/upstream.h"

#include <QRegularExpression>
#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// What goes by the name of a section in messages: "section 4A".
QString sourceText(const Route &route)
{
    return route.source.isEmpty() ? Words::tr("the configuration")
                                  : Words::tr("\"%1\" of the document").arg(route.source);
}

bool wantsTls(const World &world, const Route &route)
{
    if (route.tls)
        return true;
    for (const Environment &environment : world.configuration.environments) {
        if (environment.name.text() == route.environment
            && environment.url.startsWith(QString(u"https://"_s + route.domain)))
            return true;
    }
    return false;
}

const ObservedRoute *seenRoute(const ObservedServer &server, const QString &domain)
{
    const auto found = std::find_if(server.routes.begin(), server.routes.end(),
                                    [&domain](const ObservedRoute &each) { return each.domain == domain; });
    return found == server.routes.end() ? nullptr : &*found;
}

/// The container behind an upstream is in trouble, and that has a finding of its own.
bool troubled(const World &world, const ObservedServer &server, int port)
{
    const auto owner = ownerOfPort(world, server, port);
    if (!owner)
        return false;
    const ObservedEnvironment *environment = server.environment(owner->environment);
    const ObservedContainer *container = environment ? environment->container(owner->container) : nullptr;
    return !container || !container->running() || container->health == "unhealthy"_L1
           || container->health == "starting"_L1 || isBusy(*environment);
}

void missing(const World &world, const Route &route, List &list)
{
    Finding finding{u"route-missing"_s, route.planned ? Severity::Info : Severity::Error, route.domain};
    finding.declared = route.upstream;
    finding.observed = Words::tr("no server block");
    finding.environment = route.environment;
    finding.action = Finding::Action::ApplyNginx;
    finding.message =
        route.planned ? Words::tr("%1 is planned, and nginx has no server block for it yet.").arg(route.domain)
                      : Words::tr("nginx has no server block for %1: whoever opens it gets another site, or "
                                  "nothing.")
                            .arg(route.domain);
    finding.fix = Words::tr("slipway-cli nginx plan shows the block, nginx apply adds it:\n%1")
                      .arg(serverBlock({.domain = route.domain,
                                        .upstream = route.upstream,
                                        .tls = wantsTls(world, route),
                                        .certificate = {},
                                        .key = {}})
                               .trimmed());
    list.push_back(finding);
}

void upstream(const World &world, const Route &route, const ObservedRoute &seen, List &list)
{
    if (!seen.upstream.isEmpty() && (hasVariable(seen.upstream) || sameUpstream(seen.upstream, route.upstream)))
        return;
    const Route *intended = world.intended(route.domain);
    if (!route.source.isEmpty() && intended && sameUpstream(intended->upstream, route.upstream))
        return;
    Finding finding{u"route-upstream-differs"_s, Severity::Error, route.domain};
    finding.declared = route.upstream;
    finding.observed = seen.upstream.isEmpty() ? Words::tr("passes requests on to nothing") : seen.upstream;
    finding.environment = world.environmentOf(route);
    if (route.source.isEmpty()) {
        finding.action = Finding::Action::ApplyNginx;
        finding.message = seen.upstream.isEmpty()
                              ? Words::tr("%1 is to go to %2, but its server block passes nothing on.")
                                    .arg(route.domain, route.upstream)
                              : Words::tr("%1 is to go to %2, but nginx passes it to %3.")
                                    .arg(route.domain, route.upstream, seen.upstream);
        finding.fix =
            seen.servedBy.isEmpty()
                ? Words::tr("slipway-cli nginx plan shows the difference, nginx apply fixes it. If nginx is "
                            "right, correct upstream of %1 in slipway.toml.")
                      .arg(route.domain)
                : Words::tr(
                      "The block for %1 serves it. slipway-cli nginx plan tells what a block of its own would "
                      "take from it. If nginx is right, correct upstream of %2 in slipway.toml.")
                      .arg(seen.servedBy, route.domain);
    } else {
        finding.severity = Severity::Warning;
        finding.message = Words::tr("%1 says that %2 goes to %3; nginx passes it to %4.")
                              .arg(sourceText(route), route.domain, route.upstream, finding.observed);
        finding.fix = Words::tr("Correct the document, then take the declaration with source = \"%1\" out of "
                                "slipway.toml.")
                          .arg(route.source);
    }
    list.push_back(finding);
}

/// Another document says otherwise, and there is nothing on the server to tell which of them is right.
void declaredTwice(const World &world, const Route &route, List &list)
{
    const Route *intended = world.intended(route.domain);
    if (!intended || sameUpstream(intended->upstream, route.upstream))
        return;
    Finding finding{u"route-declared-twice"_s, Severity::Warning, route.domain};
    finding.declared = intended->upstream;
    finding.observed = Words::tr("%1: %2").arg(sourceText(route), route.upstream);
    finding.environment = world.environmentOf(route);
    finding.message = Words::tr("%1 is declared twice: it is to go to %2, and %3 says %4.")
                          .arg(route.domain, intended->upstream, sourceText(route), route.upstream);
    finding.fix =
        Words::tr("Decide on one, correct the document, and take the declaration with source = \"%1\" out "
                  "of slipway.toml.")
            .arg(route.source);
    list.push_back(finding);
}

void wrongEnvironment(const World &world, const ObservedServer &server, const Route &route,
                      const QString &target, bool inNginx, List &list)
{
    const QString own = world.environmentOf(route);
    const auto port = loopbackPort(target);
    if (own.isEmpty() || !port)
        return;
    const auto owner = ownerOfPort(world, server, *port);
    if (!owner || owner->environment == own)
        return;
    Finding finding{u"route-wrong-environment"_s, Severity::Error, route.domain};
    finding.declared = target;
    finding.observed =
        Words::tr("port %1 is %2's %3 (%4)").arg(*port).arg(owner->environment, owner->what, owner->container);
    finding.environment = own;
    if (inNginx) {
        finding.action = Finding::Action::ApplyNginx;
        finding.message = Words::tr("nginx passes %1, which belongs to %2, to port %3: that is %4's %5.")
                              .arg(route.domain, own)
                              .arg(*port)
                              .arg(owner->environment, owner->what);
        finding.fix = Words::tr("slipway-cli nginx apply passes it to where it is declared to go.");
    } else {
        finding.severity = route.source.isEmpty() ? Severity::Error : Severity::Warning;
        finding.message =
            Words::tr("%1 gives %2, which belongs to %3, the port %4: that is %5's %6. It would show one "
                      "environment under the name of the other.")
                .arg(sourceText(route), route.domain, own)
                .arg(*port)
                .arg(owner->environment, owner->what);
        finding.fix = route.source.isEmpty()
                          ? Words::tr("Correct upstream of %1 in slipway.toml.").arg(route.domain)
                          : Words::tr("Don't configure it so; correct the document.");
    }
    // nginx and a declaration that say the same are one fault.
    const bool known = std::any_of(list.begin(), list.end(), [&](const Finding &other) {
        return other.id == finding.id && other.subject == finding.subject
               && sameUpstream(other.declared, finding.declared);
    });
    if (!known)
        list.push_back(finding);
}

void tls(const World &world, const Route &route, const ObservedRoute &seen, List &list)
{
    if (!wantsTls(world, route))
        return;
    if (!seen.hasTlsBlock) {
        Finding finding{u"route-no-tls"_s, Severity::Error, route.domain};
        finding.declared = Words::tr("TLS");
        finding.observed = Words::tr("no server block with TLS");
        finding.environment = route.environment;
        finding.action = Finding::Action::ApplyNginx;
        finding.message =
            Words::tr("%1 is to be reached over TLS, but no server block of it has TLS: passwords and "
                      "orders would travel in the open.")
                .arg(route.domain);
        finding.fix =
            Words::tr("Get a certificate (sudo certbot --nginx -d %1), or let slipway-cli nginx apply write "
                      "the block for one that is there.")
                .arg(route.domain);
        list.push_back(finding);
        return;
    }
    const bool sentOn = seen.status.startsWith(u'3') && seen.location.startsWith("https:"_L1);
    // Nobody listens on port 80: then nobody is served in the open either.
    if (sentOn || seen.plainRedirects || seen.status == "000"_L1)
        return;
    Finding finding{u"route-redirect-missing"_s, Severity::Warning, route.domain};
    finding.declared = u"https://"_s + route.domain;
    finding.observed =
        Words::tr("http://%1 answers %2").arg(route.domain, seen.status.isEmpty() ? u"?"_s : seen.status);
    finding.environment = route.environment;
    finding.action = Finding::Action::ApplyNginx;
    finding.message =
        Words::tr("http://%1 is not sent on to https: who types the name without https stays in the open.")
            .arg(route.domain);
    finding.fix =
        Words::tr("Add a block for port 80 with: return 301 https://$host$request_uri; (slipway-cli nginx "
                  "apply does it).");
    list.push_back(finding);
}

void answering(const World &world, const ObservedServer &server, const Route &route, const ObservedRoute &seen,
               List &list)
{
    const QString status = wantsTls(world, route) && !seen.tlsStatus.isEmpty() ? seen.tlsStatus : seen.status;
    if (!status.startsWith(u'5') && status != "000"_L1)
        return;
    const auto port = loopbackPort(seen.upstream);
    if (seen.upstream.isEmpty() || (port && troubled(world, server, *port)))
        return;
    Finding finding{u"route-not-answering"_s, Severity::Error, route.domain};
    finding.declared = route.upstream;
    finding.observed = status == "000"_L1 ? Words::tr("no answer") : status;
    finding.environment = route.environment;
    const bool nobody = port && server.machine.listeningKnown && !server.machine.listensOn(*port);
    finding.message = nobody ? Words::tr("%1 answers %2: nothing listens on port %3, where nginx passes it to.")
                                   .arg(route.domain, finding.observed)
                                   .arg(*port)
                             : Words::tr("%1 answers %2 through nginx.").arg(route.domain, finding.observed);
    finding.fix = Words::tr("Look at what runs behind %1, and at nginx's error log (/var/log/nginx/error.log).")
                      .arg(seen.upstream);
    list.push_back(finding);
}

void undeclared(const World &world, const ObservedServer &server, List &list)
{
    QStringList told;
    for (const NginxServer &block : server.nginx) {
        const auto port = loopbackPort(block.upstream);
        const auto owner = port ? ownerOfPort(world, server, *port) : std::nullopt;
        if (!owner)
            continue;
        for (const QString &name : block.names) {
            const bool known = std::any_of(
                world.configuration.routes.begin(), world.configuration.routes.end(),
                [&name](const Route &route) { return route.domain.compare(name, Qt::CaseInsensitive) == 0; });
            // A pattern is no domain that could be declared.
            static const QRegularExpression domain(u"^[\\w-]+(\\.[\\w-]+)*$"_s);
            if (known || name == "_"_L1 || !domain.match(name).hasMatch() || told.contains(name))
                continue;
            told << name;
            Finding finding{u"route-undeclared"_s, Severity::Info, name};
            finding.observed = block.upstream;
            finding.environment = owner->environment;
            finding.message = Words::tr("nginx passes %1 to %2's %3, and slipway.toml doesn't know the domain.")
                                  .arg(name, owner->environment, owner->what);
            finding.fix =
                Words::tr("Declare it: [[routes]] domain = \"%1\", upstream = \"%2\", environment = \"%3\".")
                    .arg(name, block.upstream, owner->environment);
            list.push_back(finding);
        }
    }
}

/// The web server itself. False when nothing can be said of single domains.
bool webServer(const World &world, const ObservedServer &server, List &list)
{
    QStringList domains;
    for (const Route &route : world.configuration.routes) {
        if (!route.planned && world.serverOf(route) == &server && !domains.contains(route.domain))
            domains << route.domain;
    }
    if (domains.isEmpty())
        return server.nginxInstalled;
    if (!server.nginxInstalled) {
        Finding finding{u"nginx-missing"_s, Severity::Error, u"nginx"_s};
        finding.declared = domains.join(u", "_s);
        finding.observed = Words::tr("not installed");
        finding.message =
            Words::tr("The server has no nginx, so nothing serves %1.").arg(domains.join(u", "_s));
        finding.fix = Words::tr("Install nginx there, then slipway-cli nginx apply.");
        list.push_back(finding);
        return false;
    }
    if (server.machine.listeningKnown && !server.machine.listensOn(80) && !server.machine.listensOn(443)) {
        Finding finding{u"nginx-not-running"_s, Severity::Error, u"nginx"_s};
        finding.declared = domains.join(u", "_s);
        finding.observed = Words::tr("nothing listens on the ports 80 and 443");
        finding.message = Words::tr("nginx doesn't run: none of %1 is served.").arg(domains.join(u", "_s));
        finding.fix =
            Words::tr("sudo nginx -t tells whether its configuration is good, sudo systemctl start nginx "
                      "starts it.");
        list.push_back(finding);
    }
    return true;
}

} // namespace

List routeFindings(const World &world)
{
    List list;
    for (const ObservedServer &server : world.servers) {
        const bool web = webServer(world, server, list);
        const bool runs =
            !server.machine.listeningKnown || server.machine.listensOn(80) || server.machine.listensOn(443);
        for (const Route &route : world.configuration.routes) {
            if (world.serverOf(route) != &server)
                continue;
            const ObservedRoute *seen = seenRoute(server, route.domain);
            const bool open = server.nginxClosed.isEmpty();
            if (seen && seen->hasBlock) {
                upstream(world, route, *seen, list);
                wrongEnvironment(world, server, route, seen->upstream, true, list);
                if (route.source.isEmpty()) {
                    tls(world, route, *seen, list);
                    if (runs && !route.planned)
                        answering(world, server, route, *seen, list);
                }
            } else if (web && open && route.source.isEmpty()) {
                missing(world, route, list);
            } else if (!route.source.isEmpty()) {
                declaredTwice(world, route, list);
            }
            wrongEnvironment(world, server, route, route.upstream, false, list);
        }
        undeclared(world, server, list);
    }
    return list;
}

} // namespace Slipway::Findings
