// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "fuzz/fuzz.h"
#include "operations/look/remotefiles.h"
#include "ssh/processmark.h"
#include "sync/rangestream.h"

#include <array>

namespace Slipway::Fuzz {

void take(const QByteArray &input)
{
    const auto inPieces = [&input](const auto &feed) {
        for (qsizetype at = 0; at < input.size(); at += 7)
            feed(QByteArrayView(input).sliced(at, std::min<qsizetype>(7, input.size() - at)));
    };

    Ssh::ProcessMark mark;
    QByteArray own;
    inPieces([&](QByteArrayView piece) { own += mark.strip(piece); });
    own += mark.rest();
    require(!mark.processId() || *mark.processId() > 1, "a process that may be stopped is none of init's");
    require(mark.processId() ? own.size() < input.size() : own == input, "nothing but the mark is taken out");

    constexpr qint64 most = 64;
    const auto files = Operations::parseRemoteFiles(input, most);
    for (const Operations::RemoteFile &file : files)
        require(file.content.size() <= most && file.size >= file.content.size(),
                "a file is no more than was asked for");

    std::array<qint64, 3> came{};
    Sync::RangeStream ranges([&came](size_t range, QByteArrayView bytes) { came.at(range) += bytes.size(); });
    const std::array<qint64, 3> wanted{4, 1, 30};
    for (const qint64 length : wanted)
        ranges.expect(length);
    try {
        inPieces([&](QByteArrayView piece) { ranges.feed(piece); });
    } catch (const Domain::TransferFailed &) {
        // It is not what was asked for.
    }
    for (size_t i = 0; i < wanted.size(); ++i)
        require(i < ranges.whole() ? came.at(i) == wanted.at(i) : came.at(i) <= wanted.at(i),
                "a range is no longer than was asked for");
}

} // namespace Slipway::Fuzz
