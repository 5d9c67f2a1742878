// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/downloadstate.h"

#include "domain/error.h"

namespace Slipway::Sync {

namespace {

/// Whoever hashes follows close behind what arrives, but need not be woken for each packet, and looks by itself too.
constexpr qint64 wakeEvery = 4 << 20;
constexpr std::chrono::milliseconds lookAgain{100};

} // namespace

DownloadState::DownloadState(std::vector<WantedFile> files, const LocalCopies &copies,
                             const std::stop_token &stop,
                             const std::function<void(const DownloadProgress &)> &progress,
                             const std::function<void(const DownloadedFile &)> &finished)
    : m_progress(progress)
    , m_finished(finished)
    , m_callerStop(stop)
    , m_passOn(stop, [this] { m_stopping.request_stop(); })
{
    m_files.reserve(files.size());
    for (WantedFile &file : files) {
        auto part = std::make_unique<PartFile>(copies.path(file.name), file.size, file.modified);
        m_reached.total += file.size;
        File entry{std::move(file), std::move(part), {}};
        entry.outcome.name = entry.wanted.name.text();
        m_files.push_back(std::move(entry));
    }
    m_reached.allFiles = int(m_files.size());
}

RemoteRange DownloadState::remoteRange(size_t file, qint64 offset, qint64 length) const
{
    const WantedFile &whole = m_files[file].wanted;
    return {whole.name.text(), offset, length, whole.size, whole.modified};
}

void DownloadState::throwIfStopping() const
{
    if (m_stopping.stop_requested())
        throw Domain::Cancelled();
}

QString DownloadState::hashOf(size_t file)
{
    const QString &hash = m_files[file].wanted.sha256;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !hash.isEmpty() || m_stopping.stop_requested(); });
    throwIfStopping();
    return hash;
}

bool DownloadState::isHashKnown(size_t file) const
{
    const std::lock_guard lock(m_mutex);
    return !m_files[file].wanted.sha256.isEmpty();
}

void DownloadState::setHash(size_t file, const QString &hash)
{
    const std::lock_guard lock(m_mutex);
    m_files[file].wanted.sha256 = hash;
    m_changed.notify_all();
}

void DownloadState::settle(size_t file, const QString &problem, bool wasThere)
{
    const std::lock_guard lock(m_mutex);
    File &settled = m_files[file];
    if (settled.isSettled)
        return;
    settled.isSettled = true;
    settled.outcome.isThere = problem.isEmpty();
    settled.outcome.wasThere = wasThere;
    settled.outcome.problem = problem;
    settled.outcome.sha256 = settled.wanted.sha256;
    if (wasThere)
        m_reached.done += settled.wanted.size;
    if (problem.isEmpty())
        ++m_reached.files;
    if (m_finished)
        m_finished(settled.outcome);
    tellLocked();
    m_changed.notify_all();
}

bool DownloadState::isSettled(size_t file) const
{
    const std::lock_guard lock(m_mutex);
    return m_files[file].isSettled;
}

void DownloadState::addTasks(size_t file)
{
    const std::lock_guard lock(m_mutex);
    const auto ranges = m_files[file].part->ranges();
    for (size_t range = 0; range < ranges.size(); ++range) {
        if (ranges[range].done < ranges[range].length)
            m_tasks.push_back({file, range});
    }
    m_lastByte = Clock::now(); // patience counts from when there is something to carry
    m_changed.notify_all();
}

void DownloadState::discard(size_t file)
{
    const std::lock_guard lock(m_mutex);
    m_reached.done -= m_files[file].part->size();
    m_files[file].part->discard();
}

std::optional<RangeTask> DownloadState::takeTask()
{
    throwIfStopping();
    const std::lock_guard lock(m_mutex);
    return takeTaskLocked();
}

std::optional<RangeTask> DownloadState::waitForTask()
{
    std::optional<RangeTask> task;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] {
        if (!m_over && !m_stopping.stop_requested())
            task = takeTaskLocked();
        return task || m_over || m_stopping.stop_requested();
    });
    throwIfStopping();
    return task;
}

std::optional<RangeTask> DownloadState::takeTaskLocked()
{
    while (!m_tasks.empty()) {
        const RangeTask task = m_tasks.front();
        m_tasks.pop_front();
        if (!m_files[task.file].isSettled)
            return task;
    }
    return std::nullopt;
}

void DownloadState::giveBack(const std::vector<RangeTask> &tasks)
{
    const std::lock_guard lock(m_mutex);
    for (auto task = tasks.rbegin(); task != tasks.rend(); ++task) {
        const PartFile::Range range = m_files[task->file].part->range(task->range);
        if (range.done < range.length)
            m_tasks.push_front(*task);
    }
    m_changed.notify_all();
}

void DownloadState::arrived(qint64 bytes, bool wholeRange)
{
    const std::lock_guard lock(m_mutex);
    m_lastByte = Clock::now();
    m_carried += bytes;
    m_reached.done += bytes;
    if (wholeRange || m_carried - m_wokenAt >= wakeEvery) {
        m_wokenAt = m_carried;
        m_changed.notify_all();
        tellLocked();
    }
}

void DownloadState::takenUp(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_takenUp += bytes;
    m_reached.done += bytes;
}

void DownloadState::countResumed()
{
    const std::lock_guard lock(m_mutex);
    ++m_reached.resumed;
}

void DownloadState::tell()
{
    const std::lock_guard lock(m_mutex);
    tellLocked();
}

void DownloadState::tellLocked() const
{
    if (m_progress)
        m_progress(m_reached);
}

DownloadState::Clock::duration DownloadState::sinceLastByte() const
{
    const std::lock_guard lock(m_mutex);
    return Clock::now() - m_lastByte;
}

void DownloadState::waitForMore(size_t file, qint64 than)
{
    const File &awaited = m_files[file];
    std::unique_lock lock(m_mutex);
    while (!awaited.isSettled && awaited.part->frontier() <= than && !m_stopping.stop_requested())
        m_changed.wait_for(lock, lookAgain);
    throwIfStopping();
}

bool DownloadState::waitForEnd(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, most, [this] { return m_over || m_stopping.stop_requested(); });
}

void DownloadState::end()
{
    // Under the lock: a thread that has just looked and is about to wait would not hear of it.
    const std::lock_guard lock(m_mutex);
    m_over = true;
    m_changed.notify_all();
}

void DownloadState::guarded(const std::function<void()> &body)
{
    try {
        body();
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        if (!m_error && !m_stopping.stop_requested())
            m_error = std::current_exception();
        m_stopping.request_stop();
        m_changed.notify_all();
    }
}

DownloadReport DownloadState::report()
{
    if (m_callerStop.stop_requested())
        throw Domain::Cancelled();
    if (m_error)
        std::rethrow_exception(m_error);
    DownloadReport report;
    for (File &file : m_files)
        report.files.push_back(std::move(file.outcome));
    report.resumed = m_reached.resumed;
    report.carried = m_carried;
    report.takenUp = m_takenUp;
    return report;
}

} // namespace Slipway::Sync
