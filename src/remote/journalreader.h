// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/outcome.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace Slipway::Remote {

/// Turns the bytes of a followed journal into events. Format: resources/job/FORMAT.md. Bytes may be cut anywhere,
/// also inside a record or a UTF-8 sequence. A value with state; no thread of its own.
class JournalReader
{
public:
    /// How the follower's stream ended, from its `end` record.
    enum class End { None, Ended, Interrupted, Unknown };

    /// Takes the next bytes and returns what they told.
    [[nodiscard]] std::vector<Domain::Event> feed(QByteArrayView bytes);
    /// What is left when the stream was cut: output that had no line end yet. Forgets an unfinished record, whose
    /// bytes are not counted in offset() and so come again.
    [[nodiscard]] std::vector<Domain::Event> finish();

    /// Bytes of the journal that have been told completely: where a new follower continues.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    [[nodiscard]] End end() const { return m_end; }
    [[nodiscard]] const std::optional<Domain::Outcome> &outcome() const { return m_outcome; }

private:
    void takeRecord(const QByteArray &json, std::vector<Domain::Event> &events);
    void takeOutput(std::vector<Domain::Event> &events, bool flush);

    QByteArray m_output; ///< raw output not told yet
    QByteArray m_record; ///< an unfinished record, without its 0x1E; of one that is too long its beginning
    qint64 m_recordSize = 0;
    bool m_inRecord = false;
    qint64 m_offset = 0;
    QString m_step;
    End m_end = End::None;
    std::optional<Domain::Outcome> m_outcome;
};

} // namespace Slipway::Remote
