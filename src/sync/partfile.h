// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace Slipway::Sync {

/// A file that is being downloaded in ranges, in any order: `<path>.part`, and beside it `<path>.part.state` with how
/// far each range has come, so that another program goes on there: at the byte if this one ended in order, and at most
/// a mebibyte or a tenth of a second earlier in each range if it was killed. Small files have no state: they begin anew.
/// Thread-safe.
class PartFile
{
public:
    struct Range
    {
        qint64 start = 0;
        qint64 length = 0;
        qint64 done = 0;
    };
    /// Bytes of the file.
    struct Stretch
    {
        qint64 offset = 0;
        qint64 length = 0;
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    /// `modified` tells, with the size, whether a part that lies there is of the same file. Touches no disk yet.
    PartFile(QString path, qint64 size, QString modified);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString partPath() const { return m_path + QStringLiteral(".part"); }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Takes up what an earlier try has left; returns how many bytes that are. A part of another file is removed.
    qint64 takeUp();
    /// What has arrived, in order, neighbours joined.
    [[nodiscard]] std::vector<Stretch> arrived() const;
    /// What lies there turned out to be wrong: everything that overlaps comes anew.
    void forget(const Stretch &stretch);
    /// What is still to come, by range: indices are stable.
    [[nodiscard]] std::vector<Range> ranges() const;
    [[nodiscard]] Range range(size_t index) const;

    /// Appends to what the range has, and returns whether it is whole now. Throws TransferFailed when the disk does not
    /// take it.
    bool write(size_t index, QByteArrayView bytes);
    /// Bytes from the beginning without a gap.
    [[nodiscard]] qint64 frontier() const;
    [[nodiscard]] bool isComplete() const { return frontier() == m_size; }
    /// Reads at most `most` bytes that have arrived. Throws TransferFailed.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 most) const;
    /// Brings to the disk what has arrived, if it is much, while others go on writing: a disk that begins only at the end
    /// doubles the time of a fast line. Blocks. Throws TransferFailed.
    void flushMeanwhile();
    /// Flushes, and gives the file its final name. Throws TransferFailed.
    void finish();
    /// Removes the part and its state.
    void discard();

private:
    [[nodiscard]] QString statePath() const { return m_path + QStringLiteral(".part.state"); }
    using Clock = std::chrono::steady_clock;

    /// What the state says of a range.
    struct Note
    {
        qint64 done = 0;
        Clock::time_point written;
    };

    [[nodiscard]] bool keepsState() const;
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] bool isDueForNote(size_t index) const;
    void open();
    void note(size_t index);
    [[noreturn]] void fail(const QString &problem) const;

    const QString m_path;
    const qint64 m_size;
    const QString m_modified;
    mutable std::mutex m_mutex;
    std::vector<Range> m_ranges;
    std::vector<Note> m_noted;     ///< of each range
    qint64 m_unflushed = 0;        ///< bytes written since the disk was last told
    std::shared_ptr<QFile> m_file; ///< shared with whoever flushes it
    std::unique_ptr<QFile> m_state;
};

} // namespace Slipway::Sync
