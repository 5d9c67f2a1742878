// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/servername.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <tuple>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

std::vector<NginxListen> listensOf(const NginxServer &server)
{
    std::vector<NginxListen> listens;
    for (const QString &text : server.listens)
        listens.push_back(listenOf(text));
    if (listens.empty())
        listens.emplace_back();
    return listens;
}

/// It is there for whatever no other block names: `_` is no domain's name.
bool isNameless(const NginxServer &server)
{
    return std::all_of(server.names.begin(), server.names.end(),
                       [](const QString &name) { return name == "_"_L1; });
}

/// The smaller one decides: the kind, then the longer pattern, then what stands first.
std::tuple<int, qsizetype> rank(ServedAs as, const QString &name)
{
    const bool byLength = as == ServedAs::LeadingWildcard || as == ServedAs::TrailingWildcard;
    return {int(as), byLength ? -name.size() : 0};
}

} // namespace

NginxListen listenOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QString where = words.value(0);
    NginxListen listen;
    bool isPort = false;
    const qsizetype colon = where.lastIndexOf(u':');
    if (const int port = where.toInt(&isPort); isPort) {
        listen.port = port;
    } else if (colon > where.lastIndexOf(u']')) {
        listen.address = where.left(colon);
        listen.port = where.mid(colon + 1).toInt();
    } else {
        listen.address = where;
    }
    if (listen.address == "*"_L1 || listen.address == "0.0.0.0"_L1)
        listen.address.clear();
    listen.tls = words.contains(u"ssl"_s) || words.contains(u"quic"_s) || listen.port == 443;
    listen.isDefault = words.contains(u"default_server"_s) || words.contains(u"default"_s);
    return listen;
}

std::optional<ServedAs> nameServes(const QString &serverName, const QString &domain)
{
    const QString host = domain.toLower();
    if (serverName.startsWith(u'~')) {
        const QRegularExpression expression(serverName.mid(1), QRegularExpression::CaseInsensitiveOption);
        if (expression.isValid() && expression.match(host).hasMatch())
            return ServedAs::Expression;
        return std::nullopt;
    }
    const QString name = serverName.toLower();
    if (name == host)
        return ServedAs::Exact;
    if (name.startsWith(u'.') && (name.mid(1) == host || host.endsWith(name)))
        return ServedAs::LeadingWildcard;
    if (name.startsWith("*."_L1) && host.endsWith(name.mid(1)))
        return ServedAs::LeadingWildcard;
    if (name.endsWith(".*"_L1) && host.startsWith(name.left(name.size() - 1)))
        return ServedAs::TrailingWildcard;
    return std::nullopt;
}

std::optional<ServingBlock> blockFor(const std::vector<NginxServer> &servers, const QString &domain, bool tls)
{
    std::optional<ServingBlock> best;
    const auto offer = [&best](const NginxServer &server, ServedAs as, const QString &name) {
        if (!best || rank(as, name) < rank(best->as, best->name))
            best = ServingBlock{&server, as, name};
    };
    std::map<std::pair<QString, int>, const NginxServer *> defaults;
    std::map<std::pair<QString, int>, bool> declared;
    for (const NginxServer &server : servers) {
        bool listens = false;
        for (const NginxListen &listen : listensOf(server)) {
            if (listen.tls != tls)
                continue;
            listens = true;
            const std::pair socket(listen.address, listen.port);
            if (listen.isDefault && !declared[socket]) {
                defaults[socket] = &server;
                declared[socket] = true;
            }
            // Without a default_server it is the first one; one with a name of its own is another site.
            defaults.try_emplace(socket, isNameless(server) ? &server : nullptr);
        }
        if (!listens)
            continue;
        for (const QString &name : server.names) {
            if (const auto as = nameServes(name, domain))
                offer(server, *as, name);
        }
    }
    for (const auto &[socket, server] : defaults) {
        if (server && socket.second == (tls ? 443 : 80) && !server->upstream.isEmpty())
            offer(*server, ServedAs::Default, u"default_server"_s);
    }
    return best;
}

std::vector<ServingBlock> blocksFor(const std::vector<NginxServer> &servers, const QString &domain)
{
    std::vector<ServingBlock> blocks;
    for (const bool tls : {true, false}) {
        if (const auto block = blockFor(servers, domain, tls))
            blocks.push_back(*block);
    }
    // One that is there for everybody is this domain's only where no other is.
    const auto isDefault = [](const ServingBlock &block) { return block.as == ServedAs::Default; };
    if (!std::all_of(blocks.begin(), blocks.end(), isDefault))
        blocks.erase(std::remove_if(blocks.begin(), blocks.end(), isDefault), blocks.end());
    return blocks;
}

QString upstreamOf(const std::vector<NginxServer> &servers, const QString &domain)
{
    for (const ServingBlock &block : blocksFor(servers, domain)) {
        if (const QString upstream = block.server->upstreamFor(domain); !upstream.isEmpty())
            return upstream;
    }
    return {};
}

bool NginxServer::serves(const QString &domain) const
{
    return std::any_of(names.begin(), names.end(),
                       [&domain](const QString &name) { return nameServes(name, domain).has_value(); });
}

QString NginxServer::upstreamFor(const QString &domain) const
{
    if (upstreamOfHost.empty())
        return upstream;
    const bool wildcards = std::any_of(upstreamOfHost.begin(), upstreamOfHost.end(),
                                       [](const auto &entry) { return entry.first == "hostnames"_L1; });
    const std::pair<QString, QString> *best = nullptr;
    ServedAs bestAs = ServedAs::Default;
    for (const auto &entry : upstreamOfHost) {
        const auto as =
            entry.first == "default"_L1 ? std::optional(ServedAs::Default) : nameServes(entry.first, domain);
        if (!as || (!wildcards && (*as == ServedAs::LeadingWildcard || *as == ServedAs::TrailingWildcard)))
            continue;
        if (!best || rank(*as, entry.first) < rank(bestAs, best->first)) {
            best = &entry;
            bestAs = *as;
        }
    }
    return best ? best->second : QString();
}

} // namespace Slipway::Domain
