// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/ansi.h"

#include <array>
#include <cstdlib>

namespace Slipway::Models {

namespace {

constexpr QChar escape{u'\x1b'};
constexpr std::array<int, 6> cubeLevels{0, 95, 135, 175, 215, 255};

int nearestCubeLevel(int value)
{
    int best = 0;
    for (int i = 1; i < 6; ++i) {
        if (std::abs(cubeLevels[std::size_t(i)] - value) < std::abs(cubeLevels[std::size_t(best)] - value))
            best = i;
    }
    return best;
}

qint16 nearestColour(int red, int green, int blue)
{
    return qint16(16 + 36 * nearestCubeLevel(red) + 6 * nearestCubeLevel(green) + nearestCubeLevel(blue));
}

/// Reads `5;N` or `2;R;G;B` behind a 38 or 48; moves `i` to its last number. -1 if it makes no sense.
qint16 extendedColour(const std::vector<int> &numbers, std::size_t &i)
{
    if (i + 2 < numbers.size() && numbers[i + 1] == 5) {
        i += 2;
        return numbers[i] <= 255 ? qint16(numbers[i]) : qint16(-1);
    }
    if (i + 4 < numbers.size() && numbers[i + 1] == 2) {
        i += 4;
        return nearestColour(numbers[i - 2], numbers[i - 1], numbers[i]);
    }
    i = numbers.size();
    return -1;
}

void clear(AnsiStyle &style, int flags)
{
    style.flags = quint8(style.flags & ~flags);
}

void set(AnsiStyle &style, AnsiStyle::Flag flag)
{
    style.flags = quint8(style.flags | flag);
}

void applySgr(const std::vector<int> &numbers, AnsiStyle &style)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const int n = numbers[i];
        if (n == 0)
            style = {};
        else if (n == 1)
            set(style, AnsiStyle::Bold);
        else if (n == 2)
            set(style, AnsiStyle::Faint);
        else if (n == 3)
            set(style, AnsiStyle::Italic);
        else if (n == 4)
            set(style, AnsiStyle::Underline);
        else if (n == 7)
            set(style, AnsiStyle::Inverse);
        else if (n == 22)
            clear(style, AnsiStyle::Bold | AnsiStyle::Faint);
        else if (n == 23)
            clear(style, AnsiStyle::Italic);
        else if (n == 24)
            clear(style, AnsiStyle::Underline);
        else if (n == 27)
            clear(style, AnsiStyle::Inverse);
        else if (n >= 30 && n <= 37)
            style.foreground = qint16(n - 30);
        else if (n == 38)
            style.foreground = extendedColour(numbers, i);
        else if (n == 39)
            style.foreground = -1;
        else if (n >= 40 && n <= 47)
            style.background = qint16(n - 40);
        else if (n == 48)
            style.background = extendedColour(numbers, i);
        else if (n == 49)
            style.background = -1;
        else if (n >= 90 && n <= 97)
            style.foreground = qint16(n - 90 + 8);
        else if (n >= 100 && n <= 107)
            style.background = qint16(n - 100 + 8);
    }
}

/// Parses the escape sequence at `raw[i]` (the escape character) and returns the index behind it.
qsizetype takeEscape(QStringView raw, qsizetype i, AnsiStyle &style)
{
    ++i;
    if (i >= raw.size())
        return i;
    if (raw[i] == u']') { // an operating system command: up to BEL or ESC backslash
        for (++i; i < raw.size(); ++i) {
            if (raw[i] == QChar{u'\x07'})
                return i + 1;
            if (raw[i] == escape)
                return std::min(i + 2, raw.size());
        }
        return i;
    }
    if (raw[i] != u'[')
        return i + 1;
    std::vector<int> numbers;
    int number = 0;
    for (++i; i < raw.size(); ++i) {
        const char16_t c = raw[i].unicode();
        if (c >= u'0' && c <= u'9') {
            number = std::min(number * 10 + (c - u'0'), 9999);
        } else if (c == u';' || c == u':') {
            numbers.push_back(number);
            number = 0;
        } else if (c >= 0x40 && c <= 0x7e) {
            numbers.push_back(number);
            if (c == u'm')
                applySgr(numbers, style);
            return i + 1;
        }
    }
    return i;
}

} // namespace

AnsiLine parseAnsi(QStringView raw, AnsiStyle before)
{
    AnsiLine line;
    line.after = before;
    line.text.reserve(raw.size());
    const auto closeSpan = [&line](qsizetype start, const AnsiStyle &style) {
        if (style != AnsiStyle{} && line.text.size() > start)
            line.spans.push_back({int(start), int(line.text.size() - start), style});
    };
    qsizetype spanStart = 0;
    for (qsizetype i = 0; i < raw.size();) {
        const QChar c = raw[i];
        if (c == escape) {
            const AnsiStyle old = line.after;
            i = takeEscape(raw, i, line.after);
            if (line.after != old) {
                closeSpan(spanStart, old);
                spanStart = line.text.size();
            }
            continue;
        }
        if (c == u'\t')
            line.text.append(QString(8 - line.text.size() % 8, u' '));
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            line.text.append(c);
        ++i;
    }
    closeSpan(spanStart, line.after);
    return line;
}

quint32 ansiRgb(int index)
{
    if (index >= 232) {
        const auto grey = quint32(8 + (index - 232) * 10);
        return (grey << 16) | (grey << 8) | grey;
    }
    const int cube = index - 16;
    const auto level = [](int n) { return quint32(cubeLevels[std::size_t(n)]); };
    return (level(cube / 36) << 16) | (level(cube / 6 % 6) << 8) | level(cube % 6);
}

} // namespace Slipway::Models
