// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/download.h"
#include "sync/partfile.h"
#include "sync/rangestream.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>

namespace Slipway::Sync {

/// A range of a file of a download.
struct RangeTask
{
    size_t file = 0;
    size_t range = 0;
};

/// What the threads of a download share: its files, what nobody carries at the moment, how far it is, and its end.
/// Thread-safe. Whatever waits here throws Cancelled as soon as the download is to stop.
class DownloadState
{
public:
    using Clock = std::chrono::steady_clock;

    DownloadState(std::vector<WantedFile> files, const LocalCopies &copies, const std::stop_token &stop,
                  const std::function<void(const DownloadProgress &)> &progress,
                  const std::function<void(const DownloadedFile &)> &finished);

    [[nodiscard]] size_t fileCount() const { return m_files.size(); }
    [[nodiscard]] PartFile &part(size_t file) { return *m_files[file].part; }
    /// What was asked for; its hash may be known only later, see hashOf().
    [[nodiscard]] const WantedFile &wanted(size_t file) const { return m_files[file].wanted; }
    [[nodiscard]] RemoteRange remoteRange(size_t file, qint64 offset, qint64 length) const;

    /// The server's hash of a file. Waits for it.
    [[nodiscard]] QString hashOf(size_t file);
    [[nodiscard]] bool isHashKnown(size_t file) const;
    void setHash(size_t file, const QString &hash);

    /// The file has its name, or can't be had because of a problem. Said once; what comes later is not heard.
    void settle(size_t file, const QString &problem = {}, bool wasThere = false);
    [[nodiscard]] bool isSettled(size_t file) const;

    /// What of the file has not arrived waits to be carried.
    void addTasks(size_t file);
    /// What has come of it is of no use.
    void discard(size_t file);
    /// Nothing when everything is being carried.
    [[nodiscard]] std::optional<RangeTask> takeTask();
    /// Waits for one. Nothing when the download is over.
    [[nodiscard]] std::optional<RangeTask> waitForTask();
    /// In order; those that have come whole meanwhile are left out.
    void giveBack(const std::vector<RangeTask> &tasks);

    /// `wholeRange`: with them a range has come whole.
    void arrived(qint64 bytes, bool wholeRange);
    /// What earlier tries had brought.
    void takenUp(qint64 bytes);
    void countResumed();
    void tell();
    [[nodiscard]] Clock::duration sinceLastByte() const;

    /// Waits until more of the file than this has arrived, or it is settled.
    void waitForMore(size_t file, qint64 than);
    /// Waits until it is over or to be stopped; false when it is not by then. Throws nothing.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds most);
    void end();

    [[nodiscard]] std::stop_token stopToken() const { return m_stopping.get_token(); }
    /// The first error of any thread ends them all, and is the download's.
    void guarded(const std::function<void()> &body);
    /// After all threads have ended. Throws that error, or Cancelled.
    [[nodiscard]] DownloadReport report();

private:
    struct File
    {
        WantedFile wanted;
        std::unique_ptr<PartFile> part;
        DownloadedFile outcome;
        bool isSettled = false;
    };

    void throwIfStopping() const;
    [[nodiscard]] std::optional<RangeTask> takeTaskLocked();
    void tellLocked() const;

    const std::function<void(const DownloadProgress &)> &m_progress;
    const std::function<void(const DownloadedFile &)> &m_finished;
    std::vector<File> m_files; ///< fixed in number; a part is thread-safe, the rest is under the mutex
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RangeTask> m_tasks;
    DownloadProgress m_reached;
    qint64 m_carried = 0;
    qint64 m_takenUp = 0;
    qint64 m_wokenAt = 0;
    Clock::time_point m_lastByte = Clock::now();
    bool m_over = false;
    std::exception_ptr m_error;
    std::stop_source m_stopping;
    const std::stop_token m_callerStop;
    const std::stop_callback<std::function<void()>> m_passOn;
};

} // namespace Slipway::Sync
