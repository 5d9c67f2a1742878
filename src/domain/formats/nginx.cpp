// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/nginx.h"

#include "domain/formats/nginxtokens.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

/// The files of `nginx -T`, each under its path; all of it under the empty one where there are no such marks.
struct File
{
    QString path;
    QString text;
};

std::vector<File> filesOf(const QString &text)
{
    static const QRegularExpression mark(u"^# configuration file (.+):$"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<File> files;
    qsizetype from = 0;
    QString path;
    auto marks = mark.globalMatch(text);
    while (marks.hasNext()) {
        const auto match = marks.next();
        if (match.capturedStart() > from)
            files.push_back({path, text.mid(from, match.capturedStart() - from)});
        path = match.captured(1);
        from = match.capturedEnd();
    }
    files.push_back({path, text.mid(from)});
    return files;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_files(filesOf(text))
        , m_read(m_files.size(), false)
    {
        if (!m_files.empty())
            m_root = m_files.front().path.section(u'/', 0, -2);
        for (const File &file : m_files) {
            if (m_root.isEmpty())
                m_root = file.path.section(u'/', 0, -2);
        }
    }

    std::vector<NginxServer> servers()
    {
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            if (!m_read[i])
                read(i, nullptr, {});
        }
        for (NginxServer &server : m_servers) {
            mapped(server);
            server.upstream = resolved(server.upstream);
            for (QString &upstream : server.upstreams)
                upstream = resolved(upstream);
        }
        return std::move(m_servers);
    }

private:
    /// Where in which file the reader is; an include begins another one and comes back.
    struct Place
    {
        std::vector<NginxToken> tokens;
        std::size_t position = 0;
        int depth = 0;
        std::size_t file = 0;
    };

    void read(std::size_t file, NginxServer *server, const QString &location)
    {
        m_read[file] = true;
        Place outer = std::exchange(m_at, {nginxTokens(m_files[file].text), 0, 0, file});
        while (m_at.position < m_at.tokens.size())
            directive(server, location);
        m_at = std::move(outer);
    }

    void include(const QString &pattern, NginxServer *server, const QString &location)
    {
        if (server)
            server->rest << within(location, u"include "_s + pattern);
        const QString whole = pattern.startsWith(u'/') ? pattern : QString(m_root + u'/' + pattern);
        m_compared += m_files.size();
        if (m_compared > mostCompared)
            return;
        const QRegularExpression shape(QRegularExpression::wildcardToRegularExpression(whole));
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            // A file that includes itself is nginx's fault to find; here it is read once. Those that include each other
            // would be read for ever.
            if (!m_files[i].path.isEmpty() && i != m_at.file && m_including < 20 && m_included < mostIncluded
                && shape.match(m_files[i].path).hasMatch()) {
                ++m_including;
                m_included += m_files[i].text.size() + 1000;
                read(i, server, location);
                --m_including;
            }
        }
    }

    /// One directive with its block, if it has one. `server` is the block that it stands in, `location` the path.
    void directive(NginxServer *server, const QString &location)
    {
        QStringList words;
        while (m_at.position < m_at.tokens.size()) {
            const NginxToken token = m_at.tokens[m_at.position++];
            if (token.sign == u';') {
                if (!m_map.isEmpty())
                    m_maps[m_map].push_back({words.value(0), words.value(1)});
                else if (words.value(0) == "include"_L1)
                    include(words.value(1), server, location);
                else if (!m_upstream.isEmpty() && words.value(0) == "server"_L1 && !server)
                    m_upstreams.try_emplace(m_upstream, words.value(1));
                else if (server && !words.isEmpty())
                    simple(*server, location, words);
                return;
            }
            if (token.sign == u'}') {
                --m_at.depth;
                return;
            }
            if (token.sign == u'{') {
                block(server, location, words);
                return;
            }
            words << token.in(m_files[m_at.file].text);
        }
    }

    void block(NginxServer *server, const QString &location, const QStringList &words)
    {
        const int outer = m_at.depth++;
        if (outer >= deepest) { // nothing of ours is in there
            while (m_at.position < m_at.tokens.size() && m_at.depth > outer) {
                const QChar sign = m_at.tokens[m_at.position++].sign;
                m_at.depth += sign == u'{' ? 1 : sign == u'}' ? -1 : 0;
            }
            return;
        }
        const QString name = words.value(0);
        NginxServer mine;
        mine.file = m_files[m_at.file].path;
        const bool isServer = name == "server"_L1 && !server && m_upstream.isEmpty();
        const bool isUpstream = name == "upstream"_L1 && !server;
        if (isUpstream)
            m_upstream = words.value(1);
        static const QStringList ofHost{u"$host"_s, u"$http_host"_s, u"$server_name"_s, u"$ssl_server_name"_s};
        if (name == "map"_L1 && !server && ofHost.contains(words.value(1)))
            m_map = words.value(2);
        const QString path = name == "location"_L1 ? words.mid(1).join(u' ') : location;
        if (server && words != QStringList{u"location"_s, u"/"_s})
            server->rest << within(location, words.join(u' '));
        while (m_at.position < m_at.tokens.size() && m_at.depth > outer)
            directive(isServer ? &mine : server, path);
        if (isUpstream)
            m_upstream.clear();
        if (name == "map"_L1)
            m_map.clear();
        if (isServer)
            m_servers.push_back(std::move(mine));
    }

    static void simple(NginxServer &server, const QString &location, const QStringList &words)
    {
        const QString &name = words.first();
        if (name == "server_name"_L1) {
            server.names += words.mid(1);
        } else if (name == "listen"_L1) {
            server.listens << words.mid(1).join(u' ');
        } else if (name == "proxy_pass"_L1) {
            server.upstreams << words.value(1);
            if (server.upstream.isEmpty() || location == "/"_L1)
                server.upstream = words.value(1);
        } else if (name == "ssl_certificate"_L1) {
            if (server.certificate.isEmpty())
                server.certificate = words.value(1);
            else
                server.rest << within(location, words.join(u' ')); // for another kind of key
        } else if (name == "ssl_certificate_key"_L1) {
            if (server.certificateKey.isEmpty())
                server.certificateKey = words.value(1);
        } else if ((name == "return"_L1 && words.value(1).startsWith(u'3')) || name == "rewrite"_L1) {
            server.redirects = true;
            server.redirectsTo = words.value(2);
            server.rest << within(location, words.join(u' '));
        } else {
            if (name == "set"_L1 && words.size() == 3)
                server.upstreamOfHost.push_back({words.value(1), words.value(2)});
            // A header's value may be a secret; a variable's name is none, and what the service takes for the address of
            // whoever asks decides on access.
            const bool tellsAll = name == "proxy_set_header"_L1
                                  && (words.value(2).startsWith(u'$') || words.value(1) == "Host"_L1);
            server.rest << within(location, words.mid(0, tellsAll ? 3 : 2).join(u' '));
        }
    }

    static QString within(const QString &location, const QString &what)
    {
        return location.isEmpty() || location == "/"_L1 ? what : u"location %1: %2"_s.arg(location, what);
    }

    /// What a variable in the upstream stands for: what `set` gives it, or each of what a map of the host does.
    void mapped(NginxServer &server) const
    {
        static const QRegularExpression request(u"(\\$(request_uri|uri|is_args|args))+$"_s);
        static const QRegularExpression variable(u"\\$\\{?(\\w+)\\}?"_s);
        const auto given = std::exchange(server.upstreamOfHost, {});
        server.upstream.remove(request);
        for (int depth = 0; depth < 5; ++depth) {
            const auto match = variable.match(server.upstream);
            if (!match.hasMatch())
                return;
            const auto put = [&](const QString &value) {
                QString made = server.upstream;
                return made.replace(match.capturedStart(), match.capturedLength(), value);
            };
            const QString name = u'$' + match.captured(1);
            const auto set = std::find_if(given.begin(), given.end(),
                                          [&name](const auto &each) { return each.first == name; });
            if (set != given.end()) {
                server.upstream = put(set->second);
                continue;
            }
            if (const auto map = m_maps.find(name); map != m_maps.end()) {
                for (const auto &[host, value] : map->second)
                    server.upstreamOfHost.push_back({host, resolved(put(value))});
            }
            return;
        }
    }

    /// The address behind the name of an upstream block.
    [[nodiscard]] QString resolved(const QString &upstream) const
    {
        static const QRegularExpression shape(u"^(https?://)([^/:]+)(.*)$"_s);
        const auto match = shape.match(upstream);
        const auto found = m_upstreams.find(match.captured(2));
        if (!match.hasMatch() || found == m_upstreams.end())
            return upstream;
        return match.captured(1) + found->second + match.captured(3);
    }

    /// Blocks in blocks; nginx's own files have five at most.
    static constexpr int deepest = 100;
    /// Characters of all that is read where it is included, and a thousand for each time.
    static constexpr qsizetype mostIncluded = qsizetype(8) << 20;
    /// Of files with what an include names: a thousand files that each include something are far below.
    static constexpr std::size_t mostCompared = 4'000'000;

    std::vector<File> m_files;
    std::vector<bool> m_read;
    QString m_root;
    Place m_at;
    int m_including = 0;
    qsizetype m_included = 0;
    std::size_t m_compared = 0;
    QString m_upstream; ///< the upstream block that is being read
    QString m_map;      ///< the variable of the map that is being read
    std::map<QString, std::vector<std::pair<QString, QString>>> m_maps;
    std::map<QString, QString> m_upstreams;
    std::vector<NginxServer> m_servers;
};

} // namespace

bool NginxServer::tls() const
{
    return std::any_of(listens.begin(), listens.end(), [](const QString &listen) {
        return listen.contains("ssl"_L1) || listen.startsWith("443"_L1) || listen.contains(":443"_L1);
    });
}

bool NginxServer::plain() const
{
    return listens.isEmpty() || std::any_of(listens.begin(), listens.end(), [](const QString &listen) {
               return !listen.contains("ssl"_L1) && !listen.startsWith("443"_L1) && !listen.contains(":443"_L1);
           });
}

std::vector<NginxServer> parseNginx(const QString &text)
{
    return Parser(text).servers();
}

} // namespace Slipway::Domain
