// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"

#include <algorithm>

namespace Slipway::Domain {

namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t stringTerminator = 0x9c; // of C1, like the ones below
constexpr char16_t controlSequence = 0x9b;

bool isIn(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

/// Where the sequence ends whose introducer, of one or two characters, ends at `at`; `at` if it is no whole one.
qsizetype endOfSequence(QStringView text, qsizetype at, char16_t introducer)
{
    qsizetype i = at;
    const auto is = [&](char16_t first, char16_t last) {
        return i < text.size() && isIn(text[i].unicode(), first, last);
    };
    if (introducer == controlSequence) {
        while (is(0x30, 0x3f))
            ++i;
        while (is(0x20, 0x2f))
            ++i;
        return is(0x40, 0x7e) ? i + 1 : at;
    }
    if (introducer != 0x90 && introducer != 0x98 && !isIn(introducer, 0x9d, 0x9f))
        return at;
    // A string (the window's title, the clipboard): to its terminator, and never over the end of the line, so that one
    // without an end hides nothing.
    for (; i < text.size() && text[i] != u'\n'; ++i) {
        const char16_t c = text[i].unicode();
        if (c == 0x07 || c == stringTerminator)
            return i + 1;
        if (c == escape)
            return i + 1 < text.size() && text[i + 1] == u'\\' ? i + 2 : at;
    }
    return at;
}

template <typename Test>
QString replaced(QStringView text, const Test &isOdd)
{
    QString line = text.toString();
    if (std::any_of(text.begin(), text.end(), isOdd))
        std::replace_if(line.begin(), line.end(), isOdd, QChar(u'?'));
    return line;
}

} // namespace

bool isUnprintable(char16_t character)
{
    return (character < 0x20 && character != u'\n' && character != u'\t') || isIn(character, 0x7f, 0x9f)
           || isIn(character, 0x202a, 0x202e) || isIn(character, 0x2066, 0x2069);
}

QString plainText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (!isUnprintable(c)) {
            plain += text[i++];
        } else if (c == escape && i + 1 < text.size() && isIn(text[i + 1].unicode(), 0x40, 0x5f)) {
            // ESC and a letter stand for a character of C1.
            const auto introducer = static_cast<char16_t>(text[i + 1].unicode() + 0x40);
            i = endOfSequence(text, i + 2, introducer);
        } else if (isIn(c, 0x80, 0x9f)) {
            i = endOfSequence(text, i + 1, c);
        } else {
            ++i;
        }
    }
    return plain;
}

QString oneLine(QStringView name)
{
    return replaced(name, [](QChar c) { return c == u'\n' || c == u'\t' || isUnprintable(c.unicode()); });
}

QString oneLineOfFields(QStringView line)
{
    return replaced(line, [](QChar c) { return c == u'\n' || isUnprintable(c.unicode()); });
}

} // namespace Slipway::Domain
