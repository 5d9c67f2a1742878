// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serverblockedit.h"

#include "domain/nginx.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the closing brace
};

/// The `server { }` blocks of a file. Comments and quoted strings are passed over.
std::vector<Span> serverBlocks(const QString &text)
{
    std::vector<Span> blocks;
    static const QRegularExpression word(u"\\bserver\\s*$"_s);
    int depth = 0;
    int serverDepth = -1;
    qsizetype statement = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'#') {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
        } else if (c == u'"' || c == u'\'') {
            for (++i; i < text.size() && text.at(i) != c; ++i)
                i += text.at(i) == u'\\' ? 1 : 0;
        } else if (c == u'{') {
            if (serverDepth < 0 && word.match(text.mid(statement, i - statement)).hasMatch()) {
                serverDepth = depth;
                blocks.push_back({statement, text.size()});
            }
            ++depth;
            statement = i + 1;
        } else if (c == u'}') {
            --depth;
            if (serverDepth >= 0 && depth == serverDepth) {
                blocks.back().end = i + 1;
                serverDepth = -1;
            }
            statement = i + 1;
        } else if (c == u';') {
            statement = i + 1;
        }
    }
    return blocks;
}

} // namespace

QString withUpstream(const QString &text, const QString &domain, const QString &from, const QString &to)
{
    QString made = text;
    bool changed = false;
    std::vector<Span> blocks = serverBlocks(text);
    // From the end, so that the places of the others stay right.
    for (auto span = blocks.rbegin(); span != blocks.rend(); ++span) {
        QString block = made.mid(span->begin, span->end - span->begin);
        const std::vector<NginxServer> servers = parseNginx(block);
        // A block that serves it by a pattern serves others too.
        if (servers.empty() || !servers.front().names.contains(domain, Qt::CaseInsensitive))
            continue;
        const QString before = block;
        const QRegularExpression directive(
            u"(\\bproxy_pass\\s+)%1(\\s*;)"_s.arg(QRegularExpression::escape(from)));
        block.replace(directive, u"\\1%1\\2"_s.arg(QString(to).replace(u'\\', u"\\\\"_s)));
        if (block != before) {
            made.replace(span->begin, span->end - span->begin, block);
            changed = true;
        }
    }
    return changed ? made : QString();
}

bool isOnlyAbout(const QString &text, const QString &domain)
{
    const std::vector<NginxServer> servers = parseNginx(text);
    return !servers.empty()
           && std::all_of(servers.begin(), servers.end(), [&domain](const NginxServer &server) {
                  return server.names.size() == 1
                         && server.names.front().compare(domain, Qt::CaseInsensitive) == 0;
              });
}

QStringList lineDifference(const QString &before, const QString &after)
{
    const auto lines = [](const QString &text) {
        QStringList all = text.split(u'\n');
        if (!all.isEmpty() && all.last().isEmpty())
            all.removeLast();
        return all;
    };
    const QStringList a = before.isEmpty() ? QStringList() : lines(before);
    const QStringList b = lines(after);
    // The longest common part; a configuration file is short.
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> common((std::size_t(a.size()) + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const auto at = std::size_t(i) * width + std::size_t(j);
            common[at] =
                a[i] == b[j] ? common[at + width + 1] + 1 : std::max(common[at + width], common[at + 1]);
        }
    }
    QStringList all;
    for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
        const auto at = std::size_t(i) * width + std::size_t(j);
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            all << u' ' + a[i++];
            ++j;
        } else if (j >= b.size() || (i < a.size() && common[at + width] >= common[at + 1])) {
            all << u'-' + a[i++];
        } else {
            all << u'+' + b[j++];
        }
    }
    constexpr qsizetype around = 3;
    QStringList shown;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bool near = false;
        for (qsizetype j = std::max<qsizetype>(0, i - around); j <= std::min(all.size() - 1, i + around); ++j)
            near = near || !all[j].startsWith(u' ');
        if (near)
            shown << all[i];
    }
    return shown;
}

} // namespace Slipway::Domain
