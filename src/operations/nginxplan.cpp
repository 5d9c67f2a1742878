// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/nginxplan.h"

#include "domain/error.h"
#include "domain/serverblock.h"
#include "domain/serverblockedit.h"
#include "domain/servername.h"
#include "findings/upstream.h"
#include "operations/inspect.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

struct FileText
{
    enum class State { Read, Absent, Closed };
    State state = State::Absent;
    QString text;
};

std::map<QString, FileText> readFiles(Remote::RemoteHost &host, const QStringList &paths, std::stop_token stop)
{
    Remote::Command command;
    command.title = u"read nginx's configuration"_s;
    command.script = Scripts::script(u"nginx/read.sh");
    command.environment = {{"SLIPWAY_FILES", paths.join(u'\n').toUtf8()}};
    const QByteArray output = Remote::outputOf(host, command, std::move(stop));
    const QString about = Words::tr("nginx's files");
    const QByteArrayList parts = Remote::Answer::bytesIn(output, about).split('\0');
    if (parts.size() != paths.size() + 1)
        Remote::Answer::refuse(about, Words::tr("it is not whole"), output);
    std::map<QString, FileText> files;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QByteArray &part = parts[i + 1];
        const char state = part.isEmpty() ? 0 : part.front();
        if (state != '+' && state != '-' && state != '?')
            Remote::Answer::refuse(about, Words::tr("it is not whole"), part);
        files[paths[i]] = {state == '+'   ? FileText::State::Read
                           : state == '-' ? FileText::State::Absent
                                          : FileText::State::Closed,
                           QString::fromUtf8(part.mid(1))};
    }
    return files;
}

bool wantsTls(const Configuration &configuration, const Route &route)
{
    return route.tls
           || std::any_of(configuration.environments.begin(), configuration.environments.end(),
                          [&route](const Environment &environment) {
                              return environment.name.text() == route.environment
                                     && environment.url.startsWith(QString(u"https://"_s + route.domain));
                          });
}

/// Beside the blocks that are there; where there are none, where nginx's own packages look.
QString newPath(const ObservedServer &server, const QString &domain)
{
    for (const NginxServer &block : server.nginx) {
        const QString folder = block.file.section(u'/', 0, -2);
        if (folder.endsWith("/sites-enabled"_L1) || folder.endsWith("/conf.d"_L1))
            return u"%1/%2.conf"_s.arg(folder, domain);
    }
    return u"/etc/nginx/conf.d/%1.conf"_s.arg(domain);
}

class Planner
{
public:
    Planner(const Configuration &configuration, const ObservedServer &server, NginxPlan &plan,
            std::map<QString, FileText> files)
        : m_configuration(configuration)
        , m_server(server)
        , m_plan(plan)
        , m_files(std::move(files))
    {
    }

    void route(const Route &route)
    {
        const auto found = std::find_if(m_server.routes.begin(), m_server.routes.end(),
                                        [&](const ObservedRoute &each) { return each.domain == route.domain; });
        const bool tls = wantsTls(m_configuration, route);
        if (found == m_server.routes.end() || !found->hasBlock) {
            add(route, tls, {});
            return;
        }
        if (Findings::isWorkedOut(found->upstream)) {
            m_plan.notes << Words::tr(
                                "nginx passes %1 on to %2, which is worked out for each request: that was not "
                                "compared, and it is left alone.")
                                .arg(route.domain, found->upstream);
            return;
        }
        const bool upstream =
            found->upstream.isEmpty() || !Findings::sameUpstream(found->upstream, route.upstream);
        const bool lacksTls = tls && !found->hasTlsBlock;
        const bool lacksRedirect = tls && found->hasTlsBlock && !found->plainRedirects
                                   && !found->location.startsWith("https:"_L1) && found->status != "000"_L1;
        if (!upstream && !lacksTls && !lacksRedirect) {
            m_plan.fine << route.domain;
            return;
        }
        if (found->servedBy.isEmpty())
            change(route, *found, tls, upstream, lacksTls || lacksRedirect);
        else
            takeOver(route, *found, tls, upstream);
    }

private:
    /// A pattern's block serves others too: it stays, and the domain gets one of its own.
    void takeOver(const Route &route, const ObservedRoute &seen, bool tls, bool upstream)
    {
        const std::size_t before = m_plan.changes.size();
        add(route, tls, seen.certificateFile);
        if (m_plan.changes.size() == before)
            return;
        NginxChange &change = m_plan.changes.back();
        change.reason = !upstream                 ? Words::tr("no redirect to TLS, or no TLS")
                        : seen.upstream.isEmpty() ? Words::tr("passes requests on to nothing")
                                                  : Words::tr("passes requests on to %1").arg(seen.upstream);
        loses(change, route, tls);
    }

    /// What of the blocks that serve the domain now would no longer be said.
    void loses(NginxChange &change, const Route &route, bool tls) const
    {
        // What every block of serverBlock() says.
        static const QStringList said{
            u"proxy_http_version 1.1"_s,           u"proxy_set_header Host"_s,
            u"proxy_set_header X-Forwarded-For"_s, u"proxy_set_header X-Forwarded-Proto"_s,
            u"proxy_set_header Upgrade"_s,         u"proxy_set_header Connection"_s};
        for (const ServingBlock &block : blocksFor(m_server.nginx, route.domain)) {
            for (const QString &each : block.server->rest) {
                const bool kept = said.contains(each) || each.startsWith("ssl_certificate_key "_L1)
                                  || (tls && each.startsWith("return 30"_L1) && each.contains("https://"_L1));
                if (!kept && !change.lost.contains(each))
                    change.lost << each;
            }
            if (block.as != ServedAs::Exact || !change.lost.isEmpty())
                change.takenFrom = u"%1, %2"_s.arg(block.name, block.server->file);
        }
    }

    void add(const Route &route, bool tls, const QString &certificate)
    {
        const QString path = newPath(m_server, route.domain);
        const FileText &file = m_files[path];
        if (file.state != FileText::State::Absent) {
            m_plan.notes << Words::tr(
                                "%1 is there already, though nginx does not use it for %2; it is left alone.")
                                .arg(path, route.domain);
            return;
        }
        m_plan.changes.push_back({route.domain,
                                  path,
                                  true,
                                  {},
                                  serverBlock({route.domain, route.upstream, tls, certificate, {}}),
                                  Words::tr("no server block"),
                                  {},
                                  {}});
    }

    void change(const Route &route, const ObservedRoute &seen, bool tls, bool upstream, bool blocks)
    {
        const auto block =
            std::find_if(m_server.nginx.begin(), m_server.nginx.end(), [&](const NginxServer &each) {
                return each.names.contains(route.domain, Qt::CaseInsensitive) && each.upstream == seen.upstream;
            });
        const auto any =
            std::find_if(m_server.nginx.begin(), m_server.nginx.end(), [&](const NginxServer &each) {
                return each.names.contains(route.domain, Qt::CaseInsensitive);
            });
        const NginxServer &where = block != m_server.nginx.end() ? *block : *any;
        const FileText &file = m_files[where.file];
        if (where.file.isEmpty() || file.state != FileText::State::Read) {
            m_plan.notes << Words::tr("The file with the block of %1 can't be read by %2, so it is left alone.")
                                .arg(route.domain, m_server.user);
            return;
        }
        NginxChange change{route.domain, where.file, false, file.text, {}, {}, {}, {}};
        if (upstream) {
            change.after = withUpstream(file.text, route.domain, seen.upstream, route.upstream);
            change.reason = seen.upstream.isEmpty() ? Words::tr("passes requests on to nothing")
                                                    : Words::tr("passes requests on to %1").arg(seen.upstream);
        }
        if (blocks || change.after.isEmpty()) {
            if (!isOnlyAbout(file.text, route.domain)) {
                if (change.after.isEmpty()) {
                    m_plan.notes
                        << Words::tr(
                               "%1 holds blocks of other domains too; change the one of %2 by hand to:\n%3")
                               .arg(where.file, route.domain,
                                    serverBlock({route.domain, route.upstream, tls, seen.certificateFile, {}}));
                    return;
                }
            } else {
                change.after = serverBlock({route.domain, route.upstream, tls, seen.certificateFile, {}});
                change.reason = upstream ? change.reason : Words::tr("no redirect to TLS, or no TLS");
                loses(change, route, tls);
            }
        }
        m_plan.changes.push_back(std::move(change));
    }

    const Configuration &m_configuration;
    const ObservedServer &m_server;
    NginxPlan &m_plan;
    std::map<QString, FileText> m_files;
};

/// The wanted routes, each with the host whose web server it goes through.
std::vector<Route> wanted(const Configuration &configuration, const QStringList &domains)
{
    std::vector<Route> routes;
    QStringList known;
    for (const Route &route : configuration.routes) {
        if (!route.source.isEmpty())
            continue;
        known << route.domain;
        if (domains.isEmpty() ? !route.planned : domains.contains(route.domain))
            routes.push_back(route);
    }
    for (const QString &domain : domains) {
        if (!known.contains(domain))
            throw UsageError(Words::tr("slipway.toml declares no domain \"%1\".").arg(domain),
                             Words::tr("It declares: %1.").arg(known.join(u", "_s)));
    }
    return routes;
}

HostName hostOf(const Configuration &configuration, const Route &route)
{
    for (const Environment &environment : configuration.environments) {
        if (environment.name.text() == route.environment)
            return environment.host;
    }
    return configuration.environments.front().host;
}

} // namespace

bool NginxPlan::takesOver() const
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const NginxChange &change) { return !change.takenFrom.isEmpty(); });
}

QStringList takeoverSentences(const NginxPlan &plan)
{
    QStringList sentences;
    for (const NginxChange &change : plan.changes) {
        if (change.takenFrom.isEmpty())
            continue;
        sentences
            << (change.lost.isEmpty()
                    ? Words::tr("%1 is served by the block for %2 and would be taken from it.")
                          .arg(change.domain, change.takenFrom)
                    : Words::tr(
                          "%1 is served by the block for %2 and would be taken from it; this would no longer "
                          "hold for it: %3.")
                          .arg(change.domain, change.takenFrom, change.lost.join(u"; "_s)));
    }
    return sentences;
}

std::vector<HostName> nginxHosts(const Configuration &configuration, const QStringList &domains)
{
    std::vector<HostName> hosts;
    for (const Route &route : wanted(configuration, domains)) {
        const HostName host = hostOf(configuration, route);
        if (std::find(hosts.begin(), hosts.end(), host) == hosts.end())
            hosts.push_back(host);
    }
    return hosts;
}

NginxPlan planNginxOn(const Context &context, const HostName &host, const QStringList &domains,
                      const std::stop_token &stop)
{
    const std::vector<Route> routes = wanted(context.configuration, domains);
    const ObservedServer server = observe(context, host, stop);
    NginxPlan plan;
    plan.host = host;
    if (!server.nginxInstalled) {
        throw PreconditionFailed(Words::tr("There is no nginx on %1.").arg(host.text()),
                                 Words::tr("Install it there (sudo apt install nginx)."));
    }
    QStringList paths;
    for (const Route &route : routes)
        paths << newPath(server, route.domain);
    for (const NginxServer &block : server.nginx)
        paths << block.file;
    paths.removeDuplicates();
    paths.removeAll(QString());
    for (const QString &closed : server.nginxClosed)
        plan.notes
            << Words::tr("%1 can't be read by %2: what it says is not known here.").arg(closed, server.user);
    Planner planner(context.configuration, server, plan, readFiles(context.hosts.host(host), paths, stop));
    for (const Route &route : routes) {
        if (hostOf(context.configuration, route) == host)
            planner.route(route);
    }
    return plan;
}

std::vector<NginxPlan> planNginx(const Context &context, const QStringList &domains, std::stop_token stop)
{
    std::vector<NginxPlan> plans;
    for (const HostName &host : nginxHosts(context.configuration, domains))
        plans.push_back(planNginxOn(context, host, domains, stop));
    return plans;
}

QString commandsByHand(const NginxPlan &plan)
{
    QString text;
    for (const NginxChange &change : plan.changes) {
        if (!change.isNew)
            text += u"sudo cp -a '%1' /var/backups/\n"_s.arg(change.path);
        text += u"sudo tee '%1' >/dev/null <<'NGINX'\n%2NGINX\n"_s.arg(change.path, change.after);
    }
    return text + u"sudo nginx -t && sudo nginx -s reload"_s;
}

} // namespace Slipway::Operations
