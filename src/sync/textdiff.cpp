// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/textdiff.h"

#include "sync/gitrepository.h"

namespace Slipway::Sync {

namespace {

struct Taking
{
    TextDiff diff;
};

QString lineText(const char *content, size_t length)
{
    QByteArrayView line(content, static_cast<qsizetype>(length));
    if (line.endsWith('\n'))
        line.chop(1);
    return QString::fromUtf8(line);
}

int takeHunk(const git_diff_delta *, const git_diff_hunk *hunk, void *payload)
{
    DiffLine line;
    line.kind = DiffLine::Kind::Hunk;
    line.text = lineText(hunk->header, hunk->header_len);
    static_cast<Taking *>(payload)->diff.lines.push_back(std::move(line));
    return 0;
}

int takeLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *source, void *payload)
{
    auto &taking = *static_cast<Taking *>(payload);
    DiffLine line;
    line.before = source->old_lineno;
    line.after = source->new_lineno;
    switch (source->origin) {
    case GIT_DIFF_LINE_CONTEXT:
        line.kind = DiffLine::Kind::Context;
        break;
    case GIT_DIFF_LINE_ADDITION:
        line.kind = DiffLine::Kind::Added;
        ++taking.diff.added;
        break;
    case GIT_DIFF_LINE_DELETION:
        line.kind = DiffLine::Kind::Removed;
        ++taking.diff.removed;
        break;
    default: // only about the end of the file, which is no line
        taking.diff.endDiffers = source->origin != GIT_DIFF_LINE_CONTEXT_EOFNL;
        return 0;
    }
    line.text = lineText(source->content, source->content_len);
    taking.diff.lines.push_back(std::move(line));
    return 0;
}

int takeBinary(const git_diff_delta *, const git_diff_binary *, void *payload)
{
    static_cast<Taking *>(payload)->diff.binary = true;
    return 0;
}

} // namespace

TextDiff textDiff(const QByteArray &before, const QByteArray &after)
{
    makeGitReady();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    Taking taking;
    const int status = git_diff_buffers(before.constData(), static_cast<size_t>(before.size()), nullptr,
                                        after.constData(), static_cast<size_t>(after.size()), nullptr, &options,
                                        nullptr, takeBinary, takeHunk, takeLine, &taking);
    if (status != 0)
        taking.diff.binary = true;
    return std::move(taking.diff);
}

} // namespace Slipway::Sync
