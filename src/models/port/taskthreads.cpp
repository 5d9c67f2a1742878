// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/port/taskthreads.h"

#include <utility>
#include <vector>

namespace Slipway::Models {

TaskThreads::~TaskThreads()
{
    std::vector<std::stop_source> stops;
    {
        const std::lock_guard lock(m_mutex);
        for (const Running &each : m_running)
            stops.push_back(each.stop);
    }
    for (std::stop_source &stop : stops) // what a stop calls may take its time
        stop.request_stop();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_running.empty(); });
    if (m_last.joinable())
        m_last.join();
}

void TaskThreads::start(std::stop_source stop, std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_running.emplace(m_running.end());
    place->stop = std::move(stop);
    place->thread = std::thread([this, place, work = std::move(work)]() mutable {
        work();
        work = nullptr; // what it holds goes before anybody can stop waiting for it
        ended(place);
    });
}

/// On the thread that ends. It joins the one that ended before it, so that whoever starts a task joins nothing.
void TaskThreads::ended(std::list<Running>::iterator place)
{
    std::thread before;
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_last, std::move(place->thread));
        m_running.erase(place);
        m_changed.notify_all();
    }
    if (before.joinable())
        before.join();
}

int TaskThreads::running() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_running.size());
}

} // namespace Slipway::Models
