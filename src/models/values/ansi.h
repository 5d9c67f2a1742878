// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace Slipway::Models {

/// How text looks after the SGR sequences before it. Colours are indices into xterm's 256, -1 is the default one.
struct AnsiStyle
{
    enum Flag : quint8 { Bold = 1, Faint = 2, Italic = 4, Underline = 8, Inverse = 16 };

    qint16 foreground = -1;
    qint16 background = -1;
    quint8 flags = 0;

    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
    friend bool operator==(const AnsiStyle &, const AnsiStyle &) = default;
};

struct AnsiSpan
{
    int start = 0; ///< in AnsiLine::text
    int length = 0;
    AnsiStyle style;

    friend bool operator==(const AnsiSpan &, const AnsiSpan &) = default;
};

/// A line without its escape sequences.
struct AnsiLine
{
    QString text;
    std::vector<AnsiSpan> spans; ///< only where the style is not the default one, in order
    AnsiStyle after;             ///< the style that the next line begins with
};

/// Takes the escape sequences out of one line of terminal output. Tabs become spaces up to the next multiple of
/// eight, other control characters vanish. True colours are brought to the nearest of the 256. Any thread.
[[nodiscard]] AnsiLine parseAnsi(QStringView raw, AnsiStyle before = {});

/// RGB of a colour index from 16 on (the cube and the greys), as 0xRRGGBB. The first 16 belong to the theme.
[[nodiscard]] quint32 ansiRgb(int index);

} // namespace Slipway::Models
