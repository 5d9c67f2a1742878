// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/serverblockedit.h"

#include "domain/formats/nginx.h"
#include "domain/formats/nginxtokens.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

/// Pairs of lines; eight megabytes of numbers.
constexpr qsizetype mostCompared = 2'000'000;

/// A `server { }` of the file's own level or inside of http, by its tokens.
struct Block
{
    std::size_t first = 0; ///< the word `server`
    std::size_t last = 0;  ///< the closing brace, or the last token where there is none
};

std::vector<Block> serverBlocks(const std::vector<NginxToken> &tokens, const QString &text)
{
    std::vector<Block> blocks;
    int depth = 0;
    std::optional<int> serverDepth;
    std::size_t statement = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const QChar sign = tokens[i].sign;
        if (sign == u'{') {
            if (!serverDepth && i == statement + 1 && tokens[statement].in(text) == "server"_L1) {
                serverDepth = depth;
                blocks.push_back({statement, tokens.size() - 1});
            }
            ++depth;
        } else if (sign == u'}' && --depth == serverDepth) {
            blocks.back().last = i;
            serverDepth.reset();
        }
        if (!sign.isNull())
            statement = i + 1;
    }
    return blocks;
}

} // namespace

QString withUpstream(const QString &text, const QString &domain, const QString &from, const QString &to)
{
    const std::vector<NginxToken> tokens = nginxTokens(text);
    QString made;
    qsizetype copied = 0;
    for (const Block &block : serverBlocks(tokens, text)) {
        const qsizetype begin = tokens[block.first].begin;
        const std::vector<NginxServer> servers = parseNginx(text.mid(begin, tokens[block.last].end - begin));
        // A block that serves it by a pattern serves others too.
        if (servers.empty() || !servers.front().names.contains(domain, Qt::CaseInsensitive))
            continue;
        for (std::size_t i = block.first + 1; i + 2 <= block.last; ++i) {
            const NginxToken &value = tokens[i + 1];
            if (tokens[i - 1].sign.isNull() || tokens[i].in(text) != "proxy_pass"_L1 || value.in(text) != from
                || tokens[i + 2].sign != u';')
                continue;
            made += QStringView(text).mid(copied, value.begin - copied);
            made += to;
            copied = value.end;
        }
    }
    if (copied == 0)
        return {};
    return made.append(QStringView(text).mid(copied));
}

bool isOnlyAbout(const QString &text, const QString &domain)
{
    const std::vector<NginxServer> servers = parseNginx(text);
    return !servers.empty()
           && std::all_of(servers.begin(), servers.end(), [&domain](const NginxServer &server) {
                  return !server.names.isEmpty()
                         && std::all_of(server.names.begin(), server.names.end(),
                                        [&domain](const QString &name) {
                                            return name.compare(domain, Qt::CaseInsensitive) == 0;
                                        });
              });
}

QStringList outsideOfServers(const QString &text)
{
    const std::vector<NginxToken> tokens = nginxTokens(text);
    QStringList found;
    QStringList words;
    int depth = 0;
    for (const NginxToken &token : tokens) {
        if (token.sign.isNull()) {
            if (depth == 0 && words.size() < 2)
                words << token.in(text);
            continue;
        }
        if (depth == 0 && !words.isEmpty() && words != QStringList{u"server"_s})
            found << words.join(u' ');
        words.clear();
        depth += token.sign == u'{' ? 1 : token.sign == u'}' ? -1 : 0;
    }
    found.removeDuplicates();
    return found;
}

QStringList lineDifference(const QString &before, const QString &after)
{
    const auto lines = [](const QString &text) {
        QStringList all = text.split(u'\n');
        if (!all.isEmpty() && all.last().isEmpty())
            all.removeLast();
        return all;
    };
    QStringList a = before.isEmpty() ? QStringList() : lines(before);
    QStringList b = lines(after);
    // What both begin and end with is out of the way first, so that a long file of which little changes costs little.
    qsizetype head = 0;
    while (head < std::min(a.size(), b.size()) && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    QStringList all;
    for (const QString &line : a.mid(0, head))
        all << u' ' + line;
    const QStringList end = a.mid(a.size() - tail);
    a = a.mid(head, a.size() - head - tail);
    b = b.mid(head, b.size() - head - tail);
    // The longest common part, unless that would be millions of comparisons: then all of it is told as gone and new.
    const bool compares = a.size() * b.size() <= mostCompared;
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> common(compares ? (std::size_t(a.size()) + 1) * width : 0, 0);
    for (qsizetype i = a.size() - 1; compares && i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const auto at = std::size_t(i) * width + std::size_t(j);
            common[at] =
                a[i] == b[j] ? common[at + width + 1] + 1 : std::max(common[at + width], common[at + 1]);
        }
    }
    for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
        const auto at = std::size_t(i) * width + std::size_t(j);
        if (compares && i < a.size() && j < b.size() && a[i] == b[j]) {
            all << u' ' + a[i++];
            ++j;
        } else if (j >= b.size() || (i < a.size() && (!compares || common[at + width] >= common[at + 1]))) {
            all << u'-' + a[i++];
        } else {
            all << u'+' + b[j++];
        }
    }
    for (const QString &line : end)
        all << u' ' + line;
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
