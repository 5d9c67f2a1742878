// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

namespace Slipway::Tests {

/// Asks a command one question at a time, the next one when the last has been answered: a source that goes by what the
/// command prints.
class Dialogue final : public Remote::ByteSource
{
public:
    explicit Dialogue(int questions)
        : m_questions(questions)
    {
    }

    /// Answers each line that it reads, after a moment.
    [[nodiscard]] static QByteArray script()
    {
        return "while read -r question; do sleep 0.02; echo \"so $question\"; done";
    }

    [[nodiscard]] bool isReady() const override { return m_heard.count('\n') == m_asked; }
    [[nodiscard]] QByteArray read(qsizetype) override
    {
        ++m_reads;
        return m_asked == m_questions ? QByteArray() : QByteArray(QByteArray::number(++m_asked) + '\n');
    }
    void hear(QByteArrayView bytes) { m_heard += bytes; }

    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    /// How often it was asked for more.
    [[nodiscard]] int reads() const { return m_reads; }

private:
    const int m_questions;
    QByteArray m_heard;
    int m_asked = 0;
    int m_reads = 0;
};

} // namespace Slipway::Tests
