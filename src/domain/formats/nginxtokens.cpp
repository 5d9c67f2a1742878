// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/nginxtokens.h"

#include <algorithm>
#include <optional>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

bool isSign(QChar c)
{
    return c == u'{' || c == u'}' || c == u';';
}

/// Behind the quote that ends what begins at `at`, or the end of the text.
qsizetype endOfQuoted(QStringView text, qsizetype at)
{
    const QChar quote = text.at(at++);
    while (at < text.size() && text.at(at) != quote)
        at += text.at(at) == u'\\' ? 2 : 1;
    return std::min(at, text.size());
}

/// As above; a string of Lua's ends with its line at the latest.
qsizetype endOfLuaQuoted(QStringView text, qsizetype at)
{
    const QChar quote = text.at(at++);
    while (at < text.size() && text.at(at) != quote && text.at(at) != u'\n')
        at += text.at(at) == u'\\' ? 2 : 1;
    return std::min(at, text.size());
}

/// Where the last sign of Lua's long bracket stands that begins at `at`, as in [[it's]] and [=[ }]]=]; nothing where none
/// begins.
std::optional<qsizetype> endOfLongBracket(QStringView text, qsizetype at)
{
    qsizetype level = at + 1;
    while (level < text.size() && text.at(level) == u'=')
        ++level;
    if (text.at(at) != u'[' || level >= text.size() || text.at(level) != u'[')
        return {};
    const QString close = u']' + QString(level - at - 1, u'=') + u']';
    const qsizetype end = text.indexOf(close, level + 1);
    return end < 0 ? text.size() : end + close.size() - 1;
}

/// Where the brace stands that closes Lua's code; braces in its strings and comments are none.
qsizetype endOfLua(QStringView text, qsizetype at)
{
    for (int depth = 1; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'-' && at + 1 < text.size() && text.at(at + 1) == u'-') {
            const auto end = at + 2 < text.size() ? endOfLongBracket(text, at + 2) : std::nullopt;
            at = end.value_or(at + 1);
            while (!end && at + 1 < text.size() && text.at(at + 1) != u'\n')
                ++at;
        } else if (const auto end = endOfLongBracket(text, at)) {
            at = *end;
        } else if (c == u'"' || c == u'\'') {
            at = endOfLuaQuoted(text, at);
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return at;
        }
    }
    return text.size();
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'$' && at + 1 < text.size() && text.at(at + 1) == u'{') {
            while (at < text.size() && text.at(at) != u'}' && !text.at(at).isSpace())
                ++at;
            at += at < text.size() && text.at(at) == u'}' ? 1 : 0;
        } else if (c == u'\\') {
            at += 2;
        } else if (c.isSpace() || isSign(c)) {
            break;
        } else {
            ++at;
        }
    }
    return std::min(at, text.size());
}

} // namespace

std::vector<NginxToken> nginxTokens(const QString &text)
{
    std::vector<NginxToken> tokens;
    bool lua = false; // the last word was the name of a block of Lua
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (c.isSpace()) {
            ++i;
        } else if (c == u'#') {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
        } else if (isSign(c)) {
            tokens.push_back({i, i + 1, c});
            ++i;
            if (lua && c == u'{') {
                const qsizetype end = endOfLua(text, i);
                tokens.push_back({i, end, {}});
                i = end;
            }
            lua = false;
        } else if (c == u'"' || c == u'\'') {
            const qsizetype end = endOfQuoted(text, i);
            tokens.push_back({i + 1, std::max(i + 1, end), {}});
            i = std::max(i + 1, end + 1);
        } else {
            const qsizetype end = endOfWord(text, i);
            lua = QStringView(text).mid(i, end - i).endsWith("_by_lua_block"_L1);
            tokens.push_back({i, end, {}});
            i = end;
        }
    }
    return tokens;
}

} // namespace Slipway::Domain
