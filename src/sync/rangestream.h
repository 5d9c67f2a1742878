// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <functional>
#include <vector>

namespace Slipway::Sync {

/// A byte range of a file on the server, as resources/backups/send.sh takes it.
struct RemoteRange
{
    QString name;
    qint64 offset = 0;
    qint64 length = 0;
    qint64 size = 0; ///< of the whole file
    QString modified;
};

/// The lines that it reads.
[[nodiscard]] QByteArray rangeLines(const std::vector<RemoteRange> &ranges);

/// Takes what send.sh prints apart: hands the bytes of range 0, 1, ... to `take` as they come, cut anywhere. What a
/// login shell says first is skipped. A value with state.
class RangeStream
{
public:
    explicit RangeStream(std::function<void(size_t, QByteArrayView)> take);

    /// One more range of this length was asked for.
    void expect(qint64 length) { m_lengths.push_back(length); }
    /// Throws TransferFailed when it is not what was asked for.
    void feed(QByteArrayView bytes);
    /// How many ranges have come whole.
    [[nodiscard]] size_t whole() const { return m_index; }

private:
    std::vector<qint64> m_lengths;
    const std::function<void(size_t, QByteArrayView)> m_take;
    QByteArray m_header;
    size_t m_index = 0;
    qint64 m_left = -1; ///< of the present range; -1: its header has not come yet
};

} // namespace Slipway::Sync
