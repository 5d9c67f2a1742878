// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <stop_token>
#include <thread>

namespace Slipway::Models {

/// Where the threads of tasks are from their start until they end, whoever has dropped the task meanwhile. Belongs to
/// what the work on them uses, and ends before it does. Thread-safe.
class TaskThreads
{
public:
    TaskThreads() = default;
    /// Asks all to stop and waits for them: the one place that does, so it has to come when no window is left.
    ~TaskThreads();
    Q_DISABLE_COPY_MOVE(TaskThreads)

    /// `work` must not throw. `stop` is what stops it.
    void start(std::stop_source stop, std::function<void()> work);
    /// How many have not ended.
    [[nodiscard]] int running() const;

private:
    struct Running
    {
        std::stop_source stop;
        std::thread thread;
    };
    void ended(std::list<Running>::iterator place);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Running> m_running;
    std::thread m_last; ///< the one that ended last, and has waited for the one before
};

} // namespace Slipway::Models
