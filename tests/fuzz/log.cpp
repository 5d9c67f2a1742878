// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "models/items/logmodel.h"

#include <algorithm>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Models;

namespace {

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

/// Pieces of output between NUL bytes; every other one is of another step.
void take(const QByteArray &input)
{
    LogModel model;
    const QByteArrayList parts = partsOf(input, 1);
    for (qsizetype i = 0; i < parts.size(); ++i)
        model.append(i % 2 == 0 ? u"build"_s : u"start"_s, QString::fromUtf8(parts[i]));
    for (int row = 0; row < model.rowCount(); ++row) {
        const AnsiLine line = model.line(row);
        require(isPlain(line.text), "no control character is shown");
        int at = 0;
        for (const AnsiSpan &span : line.spans) {
            require(span.start >= at && span.length > 0 && span.start + span.length <= line.text.size(),
                    "spans lie in the text, in order");
            require(span.style.foreground >= -1 && span.style.foreground < 256 && span.style.background >= -1
                        && span.style.background < 256,
                    "a colour is one of xterm's");
            at = span.start + span.length;
        }
    }
    require(model.text(0, model.rowCount()).count(u'\n') == model.rowCount(), "a line is a line");
}

} // namespace Slipway::Fuzz
