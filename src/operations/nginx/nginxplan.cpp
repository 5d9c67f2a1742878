// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/nginx/nginxplan.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "operations/nginx/nginxroutes.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
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

/// What read.sh says: the listing, then a part for each path.
QByteArrayList readNginx(Remote::RemoteHost &host, const QStringList &paths, std::stop_token stop)
{
    Remote::Command command;
    command.title = u"read nginx's configuration"_s;
    command.script = Scripts::script(u"nginx/read.sh");
    command.environment = {{"SLIPWAY_FILES", paths.join(u'\n').toUtf8()}};
    const QByteArray output = Remote::outputOf(host, command, std::move(stop));
    const QString about = Words::tr("nginx's files");
    const QByteArray bytes = Remote::Answer::bytesIn(output, about);
    // Counted before it is taken apart: millions of parts take a hundred times their size.
    if (bytes.count('\0') != paths.size())
        Remote::Answer::refuse(about, Words::tr("it is not whole"), output);
    return bytes.split('\0');
}

std::map<QString, NginxFileText> filesIn(const QByteArrayList &parts, const QStringList &paths)
{
    std::map<QString, NginxFileText> files;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QByteArray &part = parts[i + 1];
        const char state = part.isEmpty() ? '\0' : part.front();
        if (state != '+' && state != '-' && state != '?')
            Remote::Answer::refuse(Words::tr("nginx's files"), Words::tr("it is not whole"), part);
        const QString text = QString::fromUtf8(part.mid(1));
        // What is no UTF-8 would not be written back as it was.
        const bool whole = text.toUtf8() == part.mid(1);
        files[paths[i]] = {state == '-'            ? NginxFileText::State::Absent
                           : state == '+' && whole ? NginxFileText::State::Read
                                                   : NginxFileText::State::Closed,
                           text};
    }
    return files;
}

/// Those that a change may be made in; a path with a line's end in it is none.
QStringList pathsFor(const ObservedServer &server, const std::vector<Route> &routes)
{
    QStringList paths;
    for (const Route &route : routes) {
        paths << newNginxPath(server, route.domain);
        for (const NginxServer &block : server.nginx) {
            if (block.names.contains(route.domain, Qt::CaseInsensitive))
                paths << block.file;
        }
    }
    paths.removeIf([](const QString &path) { return path.isEmpty() || path.contains(u'\n'); });
    paths.removeDuplicates();
    return paths;
}

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
    return std::any_of(changes.begin(), changes.end(), [](const NginxChange &change) {
        return !change.takenFrom.isEmpty() || !change.alongside.isEmpty() || !change.unread.isEmpty();
    });
}

QStringList takeoverSentences(const NginxPlan &plan)
{
    QStringList sentences;
    for (const NginxChange &change : plan.changes) {
        if (!change.alongside.isEmpty())
            sentences << Words::tr(
                             "The block for %1 in %2 is that of %3 too, which would be passed on with it, to "
                             "the same place; nobody has asked for that.")
                             .arg(change.domain, change.path, change.alongside.join(u", "_s));
        if (!change.unread.isEmpty())
            sentences << Words::tr(
                             "Whether %1 is served already is not known, since %2 can't be read; it might be "
                             "taken from a block that guards it.")
                             .arg(change.domain, change.unread.join(u", "_s));
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
    std::vector<Route> routes = wanted(context.configuration, domains);
    routes.erase(
        std::remove_if(routes.begin(), routes.end(),
                       [&](const Route &route) { return hostOf(context.configuration, route) != host; }),
        routes.end());
    const ObservedServer server = observe(context, host, stop);
    NginxPlan plan;
    plan.host = host;
    plan.domains = domains;
    if (!server.nginxInstalled) {
        throw PreconditionFailed(Words::tr("There is no nginx on %1.").arg(host.text()),
                                 Words::tr("Install it there (sudo apt install nginx)."));
    }
    for (const QString &closed : server.nginxClosed)
        plan.notes
            << Words::tr("%1 can't be read by %2: what it says is not known here.").arg(closed, server.user);
    const QStringList paths = pathsFor(server, routes);
    const QByteArrayList read = readNginx(context.hosts.host(host), paths, stop);
    if (read.front().contains("/.slipway-change\t"))
        plan.notes << Words::tr(
                          "A change of nginx on %1 was cut off: its files are partly in place, and nginx may "
                          "not have read them. The next nginx apply puts the old ones back first.")
                          .arg(host.text());
    planRoutes(context.configuration, server, filesIn(read, paths), routes, plan);
    return plan;
}

QByteArray nginxListing(Remote::RemoteHost &host, std::stop_token stop)
{
    return readNginx(host, {}, std::move(stop)).front();
}

std::vector<NginxPlan> planNginx(const Context &context, const QStringList &domains, std::stop_token stop)
{
    std::vector<NginxPlan> plans;
    for (const HostName &host : nginxHosts(context.configuration, domains))
        plans.push_back(planNginxOn(context, host, domains, stop));
    return plans;
}

std::vector<NginxFile> filesOf(const NginxPlan &plan)
{
    std::vector<NginxFile> files;
    for (const NginxChange &change : plan.changes) {
        const auto same = std::find_if(files.begin(), files.end(),
                                       [&](const NginxFile &file) { return file.path == change.path; });
        if (same == files.end())
            files.push_back({change.path, change.isNew, change.before, change.after});
        else
            same->after = change.after; // each change of a file begins with what the one before it left
    }
    return files;
}

QString commandsByHand(const NginxPlan &plan)
{
    QString text;
    for (const NginxFile &file : filesOf(plan)) {
        if (!file.isNew)
            text += u"sudo cp -a '%1' /var/backups/\n"_s.arg(file.path);
        text += u"sudo tee '%1' >/dev/null <<'NGINX'\n%2NGINX\n"_s.arg(file.path, file.after);
    }
    return text + u"sudo nginx -t && sudo nginx -s reload"_s;
}

} // namespace Slipway::Operations
