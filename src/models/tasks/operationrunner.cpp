// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/operationrunner.h"

namespace Slipway::Models {

namespace {
constexpr qint64 interval = 100; ///< milliseconds between two batches
constexpr qsizetype longestOutput = 1 << 16;
} // namespace

/// What an operation has said and nobody has fetched. Thread-safe.
class OperationRunner::Mailbox
{
public:
    /// True if somebody has to be woken for it. Output of one step is joined and progress overwritten while it waits,
    /// so that a flood costs the other side little.
    [[nodiscard]] bool put(const Domain::Event &event)
    {
        const std::lock_guard lock(m_mutex);
        if (!joined(event))
            m_waiting.push_back(event);
        return !std::exchange(m_woken, true);
    }

    [[nodiscard]] std::vector<Domain::Event> fetch()
    {
        const std::lock_guard lock(m_mutex);
        m_woken = false;
        return std::exchange(m_waiting, {});
    }

private:
    [[nodiscard]] bool joined(const Domain::Event &event)
    {
        if (m_waiting.empty())
            return false;
        Domain::Event &last = m_waiting.back();
        const auto *output = std::get_if<Domain::Output>(&event);
        auto *lastOutput = std::get_if<Domain::Output>(&last);
        if (output && lastOutput && output->step == lastOutput->step
            && lastOutput->text.size() < longestOutput) {
            lastOutput->text += output->text;
            return true;
        }
        const auto *progress = std::get_if<Domain::Progress>(&event);
        auto *lastProgress = std::get_if<Domain::Progress>(&last);
        if (progress && lastProgress && progress->step == lastProgress->step) {
            *lastProgress = *progress;
            return true;
        }
        return false;
    }

    std::mutex m_mutex;
    std::vector<Domain::Event> m_waiting;
    bool m_woken = false; ///< a wake-up is under way
};

OperationRunner::OperationRunner(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OperationRunner::flush);
}

OperationRunner::~OperationRunner() = default;

bool OperationRunner::start(TaskThreads &threads, Work work)
{
    if (isRunning())
        return false;
    m_mailbox = std::make_shared<Mailbox>();
    return m_task.start(
        threads,
        [this, mailbox = m_mailbox, run = std::move(work)](const TaskHome &home, std::stop_token stop) {
            const auto take = [&](const Domain::Event &event) {
                if (mailbox->put(event))
                    home.post([this] { wake(); });
            };
            return run(take, std::move(stop));
        },
        [this](const Domain::Outcome &outcome) {
            flush();
            emit finished(outcome);
        },
        [](const Failure &) { Q_UNREACHABLE(); });
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
    m_timer.stop();
    const std::vector<Domain::Event> events = m_mailbox->fetch();
    m_sinceFlush.start();
    if (!events.empty())
        emit eventsArrived(events);
}

} // namespace Slipway::Models
