// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/nginx/nginxroutes.h"

#include "domain/formats/serverblock.h"
#include "domain/formats/serverblockedit.h"
#include "domain/formats/servername.h"
#include "findings/upstream.h"

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

using Blocks = std::vector<const NginxServer *>;

bool wantsTls(const Configuration &configuration, const Route &route)
{
    return route.tls
           || std::any_of(configuration.environments.begin(), configuration.environments.end(),
                          [&route](const Environment &environment) {
                              return environment.name.text() == route.environment
                                     && environment.url.startsWith(QString(u"https://"_s + route.domain));
                          });
}

/// The path comes from the server, and goes into a line of its own and into commands that somebody may copy.
bool isPlainPath(const QString &path)
{
    return path.startsWith(u'/')
           && std::none_of(path.begin(), path.end(), [](QChar c) { return c < u' ' || c == u'\''; });
}

/// A listen as another block of the same socket may say it too: `default_server` and the socket's options are for one only.
QString sharedListen(const QString &listen)
{
    QStringList words = listen.split(u' ', Qt::SkipEmptyParts);
    const QString where = words.isEmpty() ? QString() : words.takeFirst();
    static const QStringList shared{u"ssl"_s, u"http2"_s, u"quic"_s, u"proxy_protocol"_s};
    words.removeIf([](const QString &word) { return !shared.contains(word); });
    return (QStringList{where} + words).join(u' ');
}

/// Where blocks listen, each socket once, with TLS or without. Where none of them does, at the same addresses.
QStringList listensOf(const Blocks &blocks, bool tls, bool own)
{
    QStringList found;
    QStringList others;
    for (const NginxServer *block : blocks) {
        for (const QString &text : block->listens) {
            const NginxListen listen = listenOf(text);
            if (listen.tls != tls) {
                const QString port = QString::number(tls ? 443 : 80);
                if (listen.port == (tls ? 80 : 443))
                    others << (listen.address.isEmpty() ? port : listen.address + u':' + port)
                                  + (tls ? u" ssl"_s : QString());
                continue;
            }
            const QString made = own ? text : sharedListen(text);
            const auto same = std::find_if(found.begin(), found.end(), [&listen](const QString &each) {
                const NginxListen other = listenOf(each);
                return other.address == listen.address && other.port == listen.port;
            });
            if (same == found.end())
                found << made;
            else if (made.size() > same->size())
                *same = made;
        }
    }
    others.removeDuplicates();
    return found.isEmpty() ? others : found;
}

/// What blocks say and those that are written in their place do not. `own`: theirs goes, else they stay for others.
QStringList missing(const Blocks &before, const std::vector<NginxServer> &after, bool own)
{
    // The same in other words.
    QStringList said{u"proxy_set_header Host $http_host"_s, u"proxy_set_header Connection"_s,
                     u"proxy_set_header Connection $connection_upgrade"_s};
    QStringList listens;
    bool tls = false;
    for (const NginxServer &server : after) {
        said += server.rest;
        listens += server.listens;
        tls = tls || server.tls();
    }
    QStringList lost;
    for (const NginxServer *block : before) {
        for (const QString &listen : block->listens) {
            if (!listens.contains(own ? listen : sharedListen(listen)))
                lost << u"listen "_s + listen;
        }
        for (const QString &each : block->rest) {
            const bool redirects = tls && each.startsWith("return 30"_L1) && each.contains(" https://"_L1);
            if (!redirects && !said.contains(each))
                lost << each;
        }
    }
    lost.removeDuplicates();
    return lost;
}

class Planner
{
public:
    Planner(const Configuration &configuration, const ObservedServer &server, NginxPlan &plan,
            std::map<QString, NginxFileText> files, const std::vector<Route> &routes)
        : m_configuration(configuration)
        , m_server(server)
        , m_plan(plan)
        , m_files(std::move(files))
        , m_routes(routes)
    {
    }

    void route(const Route &route)
    {
        const auto found = std::find_if(m_server.routes.begin(), m_server.routes.end(),
                                        [&](const ObservedRoute &each) { return each.domain == route.domain; });
        const bool tls = wantsTls(m_configuration, route);
        if (found == m_server.routes.end() || !found->hasBlock) {
            if (NginxChange *change = add(route, tls, {}, {}))
                change->unread = m_server.nginxClosed;
            return;
        }
        if (Findings::hasVariable(found->upstream)) {
            m_plan.notes << Words::tr(
                                "nginx passes %1 on to %2, which is worked out for each request: that was not "
                                "compared, and it is left alone.")
                                .arg(route.domain, found->upstream);
            return;
        }
        const bool changed =
            std::any_of(m_plan.changes.begin(), m_plan.changes.end(),
                        [&](const NginxChange &each) { return each.also.contains(route.domain); });
        const bool upstream =
            !changed && (found->upstream.isEmpty() || !Findings::sameUpstream(found->upstream, route.upstream));
        const bool lacksTls = tls && !found->hasTlsBlock;
        const bool lacksRedirect = tls && found->hasTlsBlock && !found->plainRedirects
                                   && !found->location.startsWith("https:"_L1) && found->status != "000"_L1;
        if (!upstream && !lacksTls && !lacksRedirect) {
            if (!changed)
                m_plan.fine << route.domain;
            return;
        }
        if (found->servedBy.isEmpty())
            change(route, *found, tls, upstream, lacksTls || lacksRedirect);
        else
            takeOver(route, *found, tls, upstream);
    }

private:
    [[nodiscard]] Blocks serving(const QString &domain) const
    {
        Blocks blocks;
        for (const ServingBlock &block : blocksFor(m_server.nginx, domain)) {
            if (std::find(blocks.begin(), blocks.end(), block.server) == blocks.end())
                blocks.push_back(block.server);
        }
        return blocks;
    }

    /// The text of a route's own blocks, which listen where those do that serve it now.
    [[nodiscard]] QString written(const Route &route, bool tls, const QString &certificate,
                                  const Blocks &blocks, bool own) const
    {
        ServerBlockWish wish{route.domain, route.upstream, tls, certificate, {}};
        const auto keyed = std::find_if(blocks.begin(), blocks.end(), [&](const NginxServer *block) {
            return !certificate.isEmpty() && block->certificate == certificate;
        });
        if (keyed != blocks.end())
            wish.key = (*keyed)->certificateKey;
        wish.plainListens = listensOf(blocks, false, own);
        wish.tlsListens = listensOf(blocks, true, own);
        return serverBlock(wish);
    }

    /// A pattern's block serves others too: it stays, and the domain gets one of its own.
    void takeOver(const Route &route, const ObservedRoute &seen, bool tls, bool upstream)
    {
        const Blocks blocks = serving(route.domain);
        NginxChange *change = add(route, tls, seen.certificateFile, blocks);
        if (!change)
            return;
        change->reason = !upstream                 ? Words::tr("no redirect to TLS, or no TLS")
                         : seen.upstream.isEmpty() ? Words::tr("passes requests on to nothing")
                                                   : Words::tr("passes requests on to %1").arg(seen.upstream);
        loses(*change, blocks, false);
        for (const ServingBlock &block : blocksFor(m_server.nginx, route.domain)) {
            if (block.as != ServedAs::Exact)
                change->takenFrom = u"%1, %2"_s.arg(block.name, block.server->file);
        }
    }

    /// What of the blocks that serve the domain now would no longer be said.
    static void loses(NginxChange &change, const Blocks &blocks, bool own)
    {
        change.lost = missing(blocks, parseNginx(change.after), own);
        if (own)
            change.lost += outsideOfServers(change.before);
        if (!change.lost.isEmpty() && !blocks.empty())
            change.takenFrom = u"%1, %2"_s.arg(change.domain, blocks.front()->file);
    }

    NginxChange *add(const Route &route, bool tls, const QString &certificate, const Blocks &blocks)
    {
        const QString path = newNginxPath(m_server, route.domain);
        if (m_files[path].state != NginxFileText::State::Absent || !isPlainPath(path)) {
            m_plan.notes << Words::tr(
                                "%1 is there already, though nginx does not use it for %2; it is left alone.")
                                .arg(path, route.domain);
            return nullptr;
        }
        NginxChange change{route.domain, path, true};
        change.after = written(route, tls, certificate, blocks, false);
        change.reason = Words::tr("no server block");
        m_plan.changes.push_back(std::move(change));
        return &m_plan.changes.back();
    }

    void change(const Route &route, const ObservedRoute &seen, bool tls, bool upstream, bool blocks)
    {
        const auto named = [&](const NginxServer &each) {
            return each.names.contains(route.domain, Qt::CaseInsensitive);
        };
        auto block = std::find_if(m_server.nginx.begin(), m_server.nginx.end(), [&](const NginxServer &each) {
            return named(each) && each.upstream == seen.upstream;
        });
        if (block == m_server.nginx.end())
            block = std::find_if(m_server.nginx.begin(), m_server.nginx.end(), named);
        const QString path = block == m_server.nginx.end() ? QString() : block->file;
        NginxFileText &file = m_files[path];
        if (!isPlainPath(path) || file.state != NginxFileText::State::Read) {
            m_plan.notes << Words::tr("The file with the block of %1 can't be read by %2, so it is left alone.")
                                .arg(route.domain, m_server.user);
            return;
        }
        NginxChange change{route.domain, path, false, file.text};
        if (upstream) {
            change.after = withUpstream(file.text, route.domain, seen.upstream, route.upstream);
            change.reason = seen.upstream.isEmpty() ? Words::tr("passes requests on to nothing")
                                                    : Words::tr("passes requests on to %1").arg(seen.upstream);
        }
        if (blocks || change.after.isEmpty()) {
            Blocks all = serving(route.domain);
            for (const NginxServer &each : m_server.nginx) {
                if (each.file == path && named(each) && std::find(all.begin(), all.end(), &each) == all.end())
                    all.push_back(&each);
            }
            const QString own = written(route, tls, seen.certificateFile, all, true);
            if (isOnlyAbout(file.text, route.domain)) {
                change.after = own;
                change.reason = upstream ? change.reason : Words::tr("no redirect to TLS, or no TLS");
                loses(change, all, true);
            } else if (change.after.isEmpty()) {
                m_plan.notes
                    << Words::tr("%1 holds blocks of other domains too; change the one of %2 by hand to:\n%3")
                           .arg(path, route.domain, own);
                return;
            } else {
                m_plan.notes << Words::tr("%1 holds blocks of other domains too, so only the upstream of %2 is "
                                          "changed; its TLS and redirect stay as they are.")
                                    .arg(path, route.domain);
            }
        }
        namesAlong(change, route, seen.upstream);
        file.text = change.after;
        m_plan.changes.push_back(std::move(change));
    }

    /// The other names of the blocks in which the upstream changes: each block has one for all of its names.
    void namesAlong(NginxChange &change, const Route &route, const QString &from) const
    {
        for (const NginxServer &block : m_server.nginx) {
            if (block.file != change.path || !block.upstreams.contains(from)
                || !block.names.contains(route.domain, Qt::CaseInsensitive))
                continue;
            QStringList names = block.names;
            // For whatever no other block names.
            if (std::any_of(block.listens.begin(), block.listens.end(),
                            [](const QString &listen) { return listenOf(listen).isDefault; }))
                names << u"default_server"_s;
            for (const QString &name : names) {
                if (name == "_"_L1 || name.compare(route.domain, Qt::CaseInsensitive) == 0)
                    continue;
                const bool asked = std::any_of(m_routes.begin(), m_routes.end(), [&](const Route &each) {
                    return each.domain.compare(name, Qt::CaseInsensitive) == 0
                           && Findings::sameUpstream(each.upstream, route.upstream);
                });
                (asked ? change.also : change.alongside) << name;
            }
        }
        change.also.removeDuplicates();
        change.alongside.removeDuplicates();
    }

    const Configuration &m_configuration;
    const ObservedServer &m_server;
    NginxPlan &m_plan;
    std::map<QString, NginxFileText> m_files;
    const std::vector<Route> &m_routes;
};

} // namespace

QString newNginxPath(const ObservedServer &server, const QString &domain)
{
    for (const NginxServer &block : server.nginx) {
        const QString folder = block.file.section(u'/', 0, -2);
        if (folder.endsWith("/sites-enabled"_L1) || folder.endsWith("/conf.d"_L1))
            return u"%1/%2.conf"_s.arg(folder, domain);
    }
    return u"/etc/nginx/conf.d/%1.conf"_s.arg(domain);
}

void planRoutes(const Configuration &configuration, const ObservedServer &server,
                std::map<QString, NginxFileText> files, const std::vector<Route> &routes, NginxPlan &plan)
{
    Planner planner(configuration, server, plan, std::move(files), routes);
    for (const Route &route : routes)
        planner.route(route);
}

} // namespace Slipway::Operations
