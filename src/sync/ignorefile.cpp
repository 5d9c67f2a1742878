// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ignorefile.h"

#include <QByteArrayList>
#include <array>
#include <cctype>
#include <utility>

namespace Slipway::Sync {

namespace {

uchar byteAt(QByteArrayView text, qsizetype index)
{
    return static_cast<uchar>(text[index]);
}

bool isInNamedClass(QByteArrayView name, uchar c)
{
    static constexpr std::array<std::pair<const char *, int (*)(int)>, 12> classes{{{"alnum", std::isalnum},
                                                                                    {"alpha", std::isalpha},
                                                                                    {"blank", std::isblank},
                                                                                    {"cntrl", std::iscntrl},
                                                                                    {"digit", std::isdigit},
                                                                                    {"graph", std::isgraph},
                                                                                    {"lower", std::islower},
                                                                                    {"print", std::isprint},
                                                                                    {"punct", std::ispunct},
                                                                                    {"space", std::isspace},
                                                                                    {"upper", std::isupper},
                                                                                    {"xdigit", std::isxdigit}}};
    for (const auto &[known, test] : classes) {
        if (name == QByteArrayView(known))
            return c < 0x80 && test(c) != 0;
    }
    return false;
}

/// The bracket expression that begins at `at`: whether `c` is in it, and where it ends. Nothing if it never does.
std::optional<std::pair<bool, qsizetype>> matchBracket(QByteArrayView pattern, qsizetype at, uchar c)
{
    qsizetype i = at + 1;
    const bool isNegated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
    if (isNegated)
        ++i;
    bool isIn = false;
    for (bool isFirst = true; i < pattern.size() && (isFirst || pattern[i] != ']'); isFirst = false) {
        if (pattern[i] == '[' && i + 1 < pattern.size() && pattern[i + 1] == ':') {
            const qsizetype end = pattern.indexOf(":]", i + 2);
            if (end >= 0) {
                isIn |= isInNamedClass(pattern.sliced(i + 2, end - i - 2), c);
                i = end + 2;
                continue;
            }
        }
        if (pattern[i] == '\\' && ++i >= pattern.size())
            return std::nullopt;
        const uchar least = byteAt(pattern, i++);
        uchar most = least;
        if (i + 1 < pattern.size() && pattern[i] == '-' && pattern[i + 1] != ']') {
            ++i;
            if (pattern[i] == '\\' && ++i >= pattern.size())
                return std::nullopt;
            most = byteAt(pattern, i++);
        }
        isIn |= least <= c && c <= most;
    }
    if (i >= pattern.size())
        return std::nullopt;
    return std::pair(isIn != isNegated, i + 1);
}

/// No match, and what a star before it can't change by taking more: the next `*` had tried every length up to the end of
/// the part of the path already, or the next `**` up to the end of the path. Else each star would double the work.
enum class Match { Yes, No, NoInPart, NoAnywhere };

Match match(QByteArrayView pattern, QByteArrayView path);

/// A `*` at the beginning of `pattern`: tries every length for it.
Match matchStar(QByteArrayView pattern, QByteArrayView path, bool isAtStart)
{
    qsizetype stars = 0;
    while (stars < pattern.size() && pattern[stars] == '*')
        ++stars;
    const QByteArrayView rest = pattern.sliced(stars);
    const bool crosses = stars >= 2 && isAtStart && (rest.isEmpty() || rest[0] == '/');
    const auto settles = [crosses](Match found) {
        return found == Match::Yes || found == Match::NoAnywhere || (found == Match::NoInPart && !crosses);
    };
    // "**/" also stands for no folder at all.
    if (crosses && !rest.isEmpty()) {
        if (const Match found = match(rest.sliced(1), path); settles(found))
            return found;
    }
    for (qsizetype taken = 0; taken <= path.size(); ++taken) {
        if (const Match found = match(rest, path.sliced(taken)); settles(found))
            return found;
        if (taken < path.size() && path[taken] == '/' && !crosses)
            break;
    }
    return crosses ? Match::NoAnywhere : Match::NoInPart;
}

Match match(QByteArrayView pattern, QByteArrayView path)
{
    bool isAtStart = true; // of the pattern or of a part of it
    while (!pattern.isEmpty()) {
        if (pattern[0] == '*')
            return matchStar(pattern, path, isAtStart);
        if (path.isEmpty())
            return Match::No;
        const char c = path[0];
        qsizetype used = 1;
        if (pattern[0] == '[') {
            const auto bracket = matchBracket(pattern, 0, static_cast<uchar>(c));
            if (!bracket || !bracket->first || c == '/')
                return Match::No;
            used = bracket->second;
        } else if (pattern[0] == '?') {
            if (c == '/')
                return Match::No;
        } else {
            if (pattern[0] == '\\')
                pattern = pattern.sliced(1);
            if (pattern.isEmpty() || pattern[0] != c)
                return Match::No;
        }
        isAtStart = c == '/';
        pattern = pattern.sliced(used);
        path = path.sliced(1);
    }
    return path.isEmpty() ? Match::Yes : Match::No;
}

} // namespace

bool matchesGlob(QByteArrayView pattern, QByteArrayView path)
{
    return match(pattern, path) == Match::Yes;
}

IgnoreFile::IgnoreFile(const QByteArray &text, QByteArray folder)
    : m_folder(std::move(folder))
{
    const QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    for (const QByteArray &line : body.split('\n')) {
        if (auto rule = parsed(line))
            m_rules.push_back(std::move(*rule));
    }
}

std::optional<IgnoreFile::Rule> IgnoreFile::parsed(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    while (line.endsWith(' ') && !line.endsWith("\\ "))
        line.chop(1);
    if (line.isEmpty() || line.startsWith('#'))
        return std::nullopt;
    Rule rule;
    rule.isNegated = line.startsWith('!');
    if (rule.isNegated)
        line.remove(0, 1);
    rule.foldersOnly = line.endsWith('/');
    if (rule.foldersOnly)
        line.chop(1);
    rule.nameOnly = !line.contains('/');
    if (line.startsWith('/'))
        line.remove(0, 1);
    if (line.isEmpty())
        return std::nullopt;
    rule.pattern = line;
    while (rule.plainLength < line.size() && !QByteArrayView("*?[\\").contains(line[rule.plainLength]))
        ++rule.plainLength;
    return rule;
}

std::optional<bool> IgnoreFile::decide(const QByteArray &path, bool isDirectory) const
{
    QByteArrayView inside(path);
    if (!m_folder.isEmpty()) {
        if (!path.startsWith(m_folder) || path.size() <= m_folder.size() + 1 || path[m_folder.size()] != '/')
            return std::nullopt;
        inside = inside.sliced(m_folder.size() + 1);
    }
    const QByteArrayView name = inside.sliced(inside.lastIndexOf('/') + 1);
    // Git compares what has no wildcards first and takes it off, so that in "a**/b" the stars begin a part.
    const auto matches = [&](const Rule &rule) {
        if (rule.nameOnly)
            return matchesGlob(rule.pattern, name);
        const QByteArrayView plain = QByteArrayView(rule.pattern).first(rule.plainLength);
        return inside.startsWith(plain)
               && matchesGlob(QByteArrayView(rule.pattern).sliced(rule.plainLength),
                              inside.sliced(rule.plainLength));
    };
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule) {
        if ((isDirectory || !rule->foldersOnly) && matches(*rule))
            return !rule->isNegated;
    }
    return std::nullopt;
}

} // namespace Slipway::Sync
