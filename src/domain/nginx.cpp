// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nginx.h"

#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

/// Words, quoted strings, and the signs `{`, `}`, `;`. Comments are left out.
QStringList tokens(const QString &text)
{
    QStringList found;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            found << std::exchange(word, {});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'#' && word.isEmpty()) {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
        } else if (c == u'"' || c == u'\'') {
            qsizetype end = i + 1;
            while (end < text.size() && text.at(end) != c)
                end += text.at(end) == u'\\' ? 2 : 1;
            word += text.mid(i + 1, end - i - 1);
            i = end;
        } else if (c == u'$' && i + 1 < text.size() && text.at(i + 1) == u'{') {
            // ${variable} is a part of the word, its braces open no block.
            const qsizetype end = text.indexOf(u'}', i);
            word += text.mid(i, (end < 0 ? text.size() : end + 1) - i);
            i = end < 0 ? text.size() : end;
        } else if (c.isSpace()) {
            endWord();
        } else if (c == u'{' || c == u'}' || c == u';') {
            endWord();
            found << QString(c);
        } else {
            word += c;
        }
    }
    endWord();
    return found;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(tokens(text))
    {
    }

    std::vector<NginxServer> servers()
    {
        while (m_position < m_tokens.size())
            directive(nullptr, {});
        return std::move(m_servers);
    }

private:
    /// One directive with its block, if it has one. `server` is the block that it stands in, `location` the path.
    void directive(NginxServer *server, const QString &location)
    {
        QStringList words;
        while (m_position < m_tokens.size()) {
            const QString token = m_tokens.at(m_position++);
            if (token == ";"_L1) {
                if (server && !words.isEmpty())
                    simple(*server, location, words);
                return;
            }
            if (token == "}"_L1) {
                --m_depth;
                return;
            }
            if (token == "{"_L1) {
                block(server, location, words);
                return;
            }
            words << token;
        }
    }

    void block(NginxServer *server, const QString &location, const QStringList &words)
    {
        const int outer = m_depth++;
        const QString name = words.value(0);
        NginxServer mine;
        const bool isServer = name == "server"_L1 && !server;
        const QString path = name == "location"_L1 ? words.last() : location;
        while (m_position < m_tokens.size() && m_depth > outer)
            directive(isServer ? &mine : server, path);
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
        } else if (name == "proxy_pass"_L1 && (server.upstream.isEmpty() || location == "/"_L1)) {
            server.upstream = words.value(1);
        } else if ((name == "return"_L1 && words.value(1).startsWith(u'3')) || name == "rewrite"_L1) {
            server.redirects = true;
        }
    }

    QStringList m_tokens;
    qsizetype m_position = 0;
    int m_depth = 0;
    std::vector<NginxServer> m_servers;
};

} // namespace

bool NginxServer::tls() const
{
    return std::any_of(listens.begin(), listens.end(), [](const QString &listen) {
        return listen.contains("ssl"_L1) || listen.startsWith("443"_L1) || listen.contains(":443"_L1);
    });
}

std::vector<NginxServer> parseNginx(const QString &text)
{
    return Parser(text).servers();
}

QString upstreamOf(const std::vector<NginxServer> &servers, const QString &domain)
{
    QString found;
    for (const NginxServer &server : servers) {
        if (server.upstream.isEmpty() || !server.names.contains(domain, Qt::CaseInsensitive))
            continue;
        if (found.isEmpty() || server.tls())
            found = server.upstream;
    }
    return found;
}

} // namespace Slipway::Domain
