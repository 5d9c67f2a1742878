// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/partfile.h"

#include "domain/error.h"
#include "platform/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qint64 mebibyte = 1 << 20;
/// Long enough that asking for a range costs little beside carrying it, short enough that several connections share
/// a file to its end.
constexpr qint64 shortestRange = 8 * mebibyte;
constexpr qint64 longestRange = 64 * mebibyte;
/// Of what is left, so many ranges: they get shorter towards the end, where whoever hashes has to wait for the last of
/// those that are carried at once.
constexpr qint64 rangesOfTheRest = 8;
/// Progress is noted after so many bytes. Shorter files come anew rather than keep notes.
constexpr qint64 noteEvery = mebibyte;
/// But not more often than this: notes for each mebibyte took 4 % of a fast line's time (bench_pull).
constexpr std::chrono::milliseconds notePause{100};
/// The disk is told after so many bytes: it takes a few long stretches far sooner than many short ones.
constexpr qint64 flushEvery = 8 * mebibyte;

} // namespace

PartFile::PartFile(QString path, qint64 size, QString modified)
    : m_path(std::move(path))
    , m_size(size)
    , m_modified(std::move(modified))
{
    // Of the size alone, so that the next program cuts it in the same way.
    for (qint64 start = 0; start < size; start += m_ranges.back().length) {
        const qint64 left = size - start;
        const qint64 each =
            std::clamp(left / rangesOfTheRest / mebibyte * mebibyte, shortestRange, longestRange);
        m_ranges.push_back({start, std::min(each, left), 0});
    }
    m_noted.resize(m_ranges.size());
}

PartFile::~PartFile()
{
    for (size_t i = 0; i < m_ranges.size(); ++i) {
        try {
            if (m_state && m_ranges[i].done != m_noted[i].done)
                note(i);
        } catch (const Domain::TransferFailed &error) {
            spdlog::warn("{}: how far it came can't be noted: {}", m_path.toStdString(),
                         error.message().toStdString());
            return;
        }
    }
}

bool PartFile::keepsState() const
{
    return m_size > noteEvery;
}

/// Of another file, or of ranges that were cut in another way, nothing can be taken up.
QByteArray PartFile::header() const
{
    return QByteArray::number(m_size) + '\t' + m_modified.toUtf8() + '\t'
           + QByteArray::number(qulonglong(m_ranges.size()));
}

void PartFile::fail(const QString &problem) const
{
    throw Domain::TransferFailed(
        Words::tr("%1 can't be written: %2").arg(partPath(), problem),
        Words::tr("Make room, or give the folder to this user, and pull again: it goes on "
                  "where it stopped."));
}

qint64 PartFile::takeUp()
{
    const std::lock_guard lock(m_mutex);
    QFile state(statePath());
    const QFileInfo part(partPath());
    bool usable = keepsState() && part.exists() && state.open(QIODevice::ReadOnly);
    if (usable) {
        const QList<QByteArray> lines = state.readAll().split('\n');
        usable = lines.value(0) == header();
        for (qsizetype i = 1; usable && i + 1 < lines.size(); ++i) { // the last one may be cut
            const QList<QByteArray> fields = lines[i].split('\t');
            const auto index = size_t(fields.value(0).toULongLong());
            const qint64 done = fields.value(1).toLongLong();
            if (fields.size() != 2 || index >= m_ranges.size() || done > m_ranges[index].length || done < 0)
                continue;
            // Never beyond what the disk has. What the state was ahead of in a power cut is found by its hash.
            m_ranges[index].done = std::clamp<qint64>(std::min(done, part.size() - m_ranges[index].start), 0,
                                                      m_ranges[index].length);
            m_noted[index].done = m_ranges[index].done;
        }
    }
    if (!usable) {
        QFile::remove(partPath());
        QFile::remove(statePath());
    }
    qint64 bytes = 0;
    for (const Range &range : m_ranges)
        bytes += range.done;
    return bytes;
}

std::vector<PartFile::Stretch> PartFile::arrived() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Stretch> found;
    for (const Range &range : m_ranges) {
        if (range.done == 0)
            continue;
        if (!found.empty() && found.back().offset + found.back().length == range.start)
            found.back().length += range.done;
        else
            found.push_back({range.start, range.done});
    }
    return found;
}

void PartFile::forget(const Stretch &stretch)
{
    const std::lock_guard lock(m_mutex);
    for (size_t i = 0; i < m_ranges.size(); ++i) {
        Range &range = m_ranges[i];
        if (range.start >= stretch.offset + stretch.length || range.start + range.done <= stretch.offset)
            continue;
        range.done = 0;
        m_noted[i] = {};
        if (keepsState()) {
            open();
            note(i);
        }
    }
}

std::vector<PartFile::Range> PartFile::ranges() const
{
    const std::lock_guard lock(m_mutex);
    return m_ranges;
}

PartFile::Range PartFile::range(size_t index) const
{
    const std::lock_guard lock(m_mutex);
    return m_ranges[index];
}

void PartFile::open()
{
    if (!m_file) {
        m_file = std::make_shared<QFile>(partPath());
        const bool isNew = !m_file->exists();
        if (!m_file->open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
            const QString problem = m_file->errorString();
            m_file.reset();
            fail(problem);
        }
        // With its room set aside nobody waits while the disk is told of new blocks, and a full disk says so at once.
        if (keepsState() && !Platform::reserveRoom(*m_file, m_size)) {
            const QString problem = qt_error_string();
            m_file.reset();
            if (isNew)
                QFile::remove(partPath()); // with what there was room for
            fail(problem);
        }
    }
    if (!m_state && keepsState()) {
        m_state = std::make_unique<QFile>(statePath());
        const bool isNew = !m_state->exists();
        if (!m_state->open(QIODevice::Append | QIODevice::Unbuffered)
            || (isNew && m_state->write(header() + '\n') < 0)) {
            const QString problem = m_state->errorString();
            m_state.reset();
            fail(problem);
        }
    }
}

void PartFile::note(size_t index)
{
    m_noted[index] = {m_ranges[index].done, Clock::now()};
    if (m_state
        && m_state->write(QByteArray::number(qulonglong(index)) + '\t'
                          + QByteArray::number(m_ranges[index].done) + '\n')
               < 0)
        fail(m_state->errorString());
}

bool PartFile::isDueForNote(size_t index) const
{
    const Range &range = m_ranges[index];
    const Note &noted = m_noted[index];
    return range.done == range.length
           || (range.done - noted.done >= noteEvery && Clock::now() - noted.written >= notePause);
}

bool PartFile::write(size_t index, QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    open();
    Range &range = m_ranges[index];
    const qint64 offset = range.start + range.done;
    if (range.done + bytes.size() > range.length)
        throw Domain::TransferFailed(
            Words::tr("The server sent more of %1 than it was asked for.").arg(m_path));
    if (!m_file->seek(offset) || m_file->write(bytes.data(), bytes.size()) != bytes.size())
        fail(m_file->errorString());
    range.done += bytes.size();
    m_unflushed += bytes.size();
    if (isDueForNote(index))
        note(index);
    return range.done == range.length;
}

void PartFile::flushMeanwhile()
{
    std::unique_lock lock(m_mutex);
    if (!m_file || m_unflushed < flushEvery)
        return;
    m_unflushed = 0;
    const std::shared_ptr<QFile> file = m_file;
    lock.unlock();
    // The system tells of a failed write once only, so whoever finishes the file might not hear of it.
    if (!Platform::flushToDisk(file->handle()))
        fail(qt_error_string());
}

qint64 PartFile::frontier() const
{
    const std::lock_guard lock(m_mutex);
    for (const Range &range : m_ranges) {
        if (range.done < range.length)
            return range.start + range.done;
    }
    return m_size;
}

QByteArray PartFile::read(qint64 offset, qint64 most) const
{
    // A handle of its own: whoever writes must not wait for the disk's reading.
    QFile file(partPath());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offset))
        throw Domain::TransferFailed(Words::tr("%1 can't be read: %2").arg(partPath(), file.errorString()));
    QByteArray bytes = file.read(most);
    if (bytes.isEmpty() && most > 0)
        throw Domain::TransferFailed(Words::tr("%1 is shorter than what was written to it.").arg(partPath()));
    return bytes;
}

void PartFile::finish()
{
    const std::lock_guard lock(m_mutex);
    open(); // an empty file has never been written to
    if (!m_file->resize(m_size) || !Platform::flushToDisk(*m_file))
        fail(m_file->errorString());
    m_file.reset();
    m_state.reset();
    if (!Platform::replaceFile(partPath(), m_path))
        fail(Words::tr("it could not be renamed to %1").arg(m_path));
    QFile::remove(statePath());
}

void PartFile::discard()
{
    const std::lock_guard lock(m_mutex);
    m_file.reset();
    m_state.reset();
    QFile::remove(partPath());
    QFile::remove(statePath());
    for (size_t i = 0; i < m_ranges.size(); ++i) {
        m_ranges[i].done = 0;
        m_noted[i] = {};
    }
}

} // namespace Slipway::Sync
