// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationrunner.h"

#include <utility>

namespace Slipway::Models {

namespace {
constexpr qint64 interval = 100; ///< milliseconds between two batches
constexpr qsizetype longestOutput = 1 << 16;
} // namespace

OperationRunner::OperationRunner(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OperationRunner::flush);
}

OperationRunner::~OperationRunner()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void OperationRunner::start(Work work)
{
    Q_ASSERT(!m_thread.joinable());
    m_running = true;
    m_thread = std::jthread([this, run = std::move(work)](const std::stop_token &stop) {
        Domain::Outcome outcome = run([this](const Domain::Event &event) { take(event); }, stop);
        bool wakeUp = false;
        {
            const std::lock_guard lock(m_mutex);
            m_outcome = std::move(outcome);
            wakeUp = !std::exchange(m_woken, true);
        }
        if (wakeUp)
            QMetaObject::invokeMethod(this, &OperationRunner::wake, Qt::QueuedConnection);
    });
}

void OperationRunner::requestStop()
{
    m_thread.request_stop();
}

/// On the operation's thread. Output of one step is joined and progress overwritten while it waits, so that a flood
/// costs the other side little.
void OperationRunner::take(const Domain::Event &event)
{
    bool wakeUp = false;
    {
        const std::lock_guard lock(m_mutex);
        bool merged = false;
        if (!m_waiting.empty()) {
            Domain::Event &last = m_waiting.back();
            const auto *output = std::get_if<Domain::Output>(&event);
            auto *lastOutput = std::get_if<Domain::Output>(&last);
            const auto *progress = std::get_if<Domain::Progress>(&event);
            auto *lastProgress = std::get_if<Domain::Progress>(&last);
            if (output && lastOutput && output->step == lastOutput->step
                && lastOutput->text.size() < longestOutput) {
                lastOutput->text += output->text;
                merged = true;
            } else if (progress && lastProgress && progress->step == lastProgress->step) {
                *lastProgress = *progress;
                merged = true;
            }
        }
        if (!merged)
            m_waiting.push_back(event);
        wakeUp = !std::exchange(m_woken, true);
    }
    if (wakeUp)
        QMetaObject::invokeMethod(this, &OperationRunner::wake, Qt::QueuedConnection);
}

void OperationRunner::wake()
{
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : interval;
    if (since >= interval)
        flush();
    else
        m_timer.start(int(interval - since));
}

void OperationRunner::flush()
{
    std::vector<Domain::Event> events;
    std::optional<Domain::Outcome> outcome;
    {
        const std::lock_guard lock(m_mutex);
        events.swap(m_waiting);
        outcome.swap(m_outcome);
        m_woken = false;
    }
    m_sinceFlush.start();
    if (!events.empty())
        emit eventsArrived(events);
    if (outcome) {
        m_running = false;
        emit finished(*outcome);
    }
}

} // namespace Slipway::Models
