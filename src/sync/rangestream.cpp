// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rangestream.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Sync {

namespace {
constexpr qsizetype longestHeader = 4096;
} // namespace

QByteArray rangeLines(const std::vector<RemoteRange> &ranges)
{
    QByteArray lines;
    for (const RemoteRange &range : ranges) {
        lines += QByteArray::number(range.offset) + '\t' + QByteArray::number(range.length) + '\t'
                 + QByteArray::number(range.size) + '\t' + range.modified.toUtf8() + '\t' + range.name.toUtf8()
                 + '\n';
    }
    return lines;
}

RangeStream::RangeStream(std::function<void(size_t, QByteArrayView)> take)
    : m_take(std::move(take))
{
}

void RangeStream::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_left < 0) {
            const qsizetype end = bytes.indexOf('\n');
            m_header += bytes.first(end < 0 ? bytes.size() : end);
            if (m_header.size() > longestHeader)
                m_header.remove(0, m_header.size() - longestHeader); // a greeting; what counts ends it
            bytes = bytes.sliced(end < 0 ? bytes.size() : end + 1);
            if (end < 0)
                return;
            const qsizetype mark = m_header.lastIndexOf('\x1e');
            const QByteArray said = m_header.mid(mark < 0 ? 0 : mark);
            m_header.clear();
            if (mark < 0 && m_index == 0)
                continue; // a login shell's greeting
            if (m_index >= m_lengths.size() || said != "\x1erange " + QByteArray::number(m_lengths[m_index])) {
                throw Domain::TransferFailed(
                    QCoreApplication::translate("Sync", "The server's answer about a download cannot be "
                                                        "understood: \"%1\".")
                        .arg(QString::fromUtf8(said.left(200))));
            }
            m_left = m_lengths[m_index];
        } else {
            const QByteArrayView part = bytes.first(std::min<qsizetype>(bytes.size(), qsizetype(m_left)));
            m_take(m_index, part);
            m_left -= part.size();
            bytes = bytes.sliced(part.size());
        }
        if (m_left == 0) {
            m_left = -1;
            ++m_index;
        }
    }
}

} // namespace Slipway::Sync
