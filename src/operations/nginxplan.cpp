// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/nginxplan.h"

#include "domain/error.h"
#include "domain/serverblock.h"
#include "domain/serverblockedit.h"
#include "findings/upstream.h"
#include "operations/boundary.h"
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
            add(route, tls);
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
        change(route, *found, tls, upstream, lacksTls || lacksRedirect);
    }

private:
    void add(const Route &route, bool tls)
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
                                  serverBlock({route.domain, route.upstream, tls, {}, {}}),
                                  Words::tr("no server block")});
    }

    void change(const Route &route, const ObservedRoute &seen, bool tls, bool upstream, bool blocks)
    {
        const auto block =
            std::find_if(m_server.nginx.begin(), m_server.nginx.end(), [&](const NginxServer &each) {
                return each.serves(route.domain) && each.upstream == seen.upstream;
            });
        const auto any = std::find_if(m_server.nginx.begin(), m_server.nginx.end(),
                                      [&](const NginxServer &each) { return each.serves(route.domain); });
        const NginxServer &where = block != m_server.nginx.end() ? *block : *any;
        const FileText &file = m_files[where.file];
        if (where.file.isEmpty() || file.state != FileText::State::Read) {
            m_plan.notes << Words::tr("The file with the block of %1 can't be read by %2, so it is left alone.")
                                .arg(route.domain, m_server.user);
            return;
        }
        NginxChange change{route.domain, where.file, false, file.text, {}, {}};
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

std::vector<NginxPlan> planNginx(const Context &context, const QStringList &domains, std::stop_token stop)
{
    std::vector<NginxPlan> plans;
    const std::vector<Route> routes = wanted(context.configuration, domains);
    std::vector<HostName> hosts;
    for (const Route &route : routes) {
        const HostName host = hostOf(context.configuration, route);
        if (std::find(hosts.begin(), hosts.end(), host) == hosts.end())
            hosts.push_back(host);
    }
    for (const HostName &host : hosts) {
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
            plan.notes << Words::tr("%1 can't be read by %2: what it says is not known here.")
                              .arg(closed, server.user);
        Planner planner(context.configuration, server, plan, readFiles(context.hosts.host(host), paths, stop));
        for (const Route &route : routes) {
            if (hostOf(context.configuration, route) == host)
                planner.route(route);
        }
        plans.push_back(std::move(plan));
    }
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

namespace {

/// One line, the password; then the end.
class PasswordLine final : public Remote::ByteSource
{
public:
    explicit PasswordLine(const Secret &secret)
        : m_line(secret.reveal() + '\n')
    {
    }
    ~PasswordLine() override { m_line.fill('\0'); }
    Q_DISABLE_COPY_MOVE(PasswordLine)
    QByteArray read(qsizetype max) override
    {
        const QByteArray some = m_line.mid(m_at, max);
        m_at += some.size();
        return some;
    }

private:
    QByteArray m_line;
    qsizetype m_at = 0;
};

Outcome outcomeOf(const Remote::CommandResult &result, const NginxPlan &plan)
{
    const QStringList said = QString::fromUtf8(result.errorOutput).trimmed().split(u'\n');
    QStringList domains;
    for (const NginxChange &change : plan.changes)
        domains << change.domain;
    domains.removeDuplicates();
    if (result.exitStatus == 6) {
        throw PreconditionFailed(
            Words::tr("nginx was not changed: %1").arg(said.last()),
            said.size() > 1
                ? said.mid(0, said.size() - 1).join(u'\n')
                : Words::tr("Whoever may use sudo there can do it by hand:\n%1").arg(commandsByHand(plan)),
            domains);
    }
    if (!result.succeeded()) {
        throw VerificationFailed(Words::tr("The change of nginx failed: %1").arg(said.join(u' ')),
                                 Words::tr("Look at nginx's error log, and at what answers behind the domain."),
                                 domains);
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.exitCode = 0;
    const QString kept = QString::fromUtf8(result.output).section(u"kept "_s, -1).trimmed();
    outcome.message = Words::tr("nginx serves %1 as declared. What was there before lies in %2.")
                          .arg(domains.join(u", "_s), kept);
    return outcome;
}

} // namespace

Outcome applyNginx(const Context &context, const NginxPlan &plan, const AskSudo &askSudo, std::stop_token stop)
{
    return atBoundary([&] {
        if (plan.changes.empty()) {
            Outcome outcome;
            outcome.kind = Outcome::Kind::Succeeded;
            outcome.exitCode = 0;
            outcome.message = Words::tr("nginx is as declared; nothing was changed.");
            return outcome;
        }
        QByteArray files;
        QByteArray domains;
        for (const NginxChange &change : plan.changes) {
            files += change.path.toUtf8() + '\t' + change.after.toUtf8().toBase64() + '\n';
            domains += change.domain.toUtf8() + '\n';
        }
        Remote::Command command;
        command.title = u"change nginx's configuration"_s;
        command.script = Scripts::script(u"nginx/apply.sh");
        command.environment = {{"SLIPWAY_NGINX_SET", Scripts::script(u"nginx/as-root.sh")},
                               {"SLIPWAY_NGINX_FILES", files},
                               {"SLIPWAY_NGINX_DOMAINS", domains}};
        Remote::RemoteHost &host = context.hosts.host(plan.host);
        Remote::CommandResult result = host.run(command, stop);
        // Only what sudo itself refuses is asked again, this time with a password.
        if (result.exitStatus == 6 && result.errorOutput.contains("sudo wants the password")) {
            if (const std::optional<Secret> secret = askSudo ? askSudo(host.displayName()) : std::nullopt) {
                PasswordLine line(*secret);
                command.environment["SLIPWAY_NGINX_SUDO"] = "stdin";
                result = host.stream(command, &line, {}, stop);
                if (result.exitStatus == 1 && result.errorOutput.contains("sudo:")) {
                    throw PreconditionFailed(
                        Words::tr("nginx was not changed: sudo did not take the password."),
                        Words::tr("Whoever may use sudo there can do it by hand:\n%1")
                            .arg(commandsByHand(plan)));
                }
            }
        }
        return outcomeOf(result, plan);
    });
}

} // namespace Slipway::Operations
