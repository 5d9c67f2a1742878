// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace Slipway::Sync {

/// One line of a difference as git shows it.
struct DiffLine
{
    enum class Kind { Context, Added, Removed, Hunk };
    Kind kind = Kind::Context;
    int before = -1; ///< line number, from 1; -1: the line is not on that side
    int after = -1;
    QString text; ///< without its sign and line end

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

struct TextDiff
{
    bool binary = false;     ///< git takes it for binary; then there are no lines
    bool endDiffers = false; ///< only one side ends with a line end
    int added = 0;
    int removed = 0;
    std::vector<DiffLine> lines;
};

/// What git would show, with three lines of context. Pure; any thread.
[[nodiscard]] TextDiff textDiff(const QByteArray &before, const QByteArray &after);

} // namespace Slipway::Sync
