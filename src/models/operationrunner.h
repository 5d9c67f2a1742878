// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/outcome.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace Slipway::Models {

/// Runs one operation on a thread of its own and brings its events home in batches, at most ten a second, however
/// fast they come. All but `work` itself happens on the thread that owns this object; nothing here blocks it
/// except the destructor, which asks the operation to stop and waits until it has.
class OperationRunner final : public QObject
{
    Q_OBJECT
public:
    using EventSink = std::function<void(const Domain::Event &)>;
    /// Must not throw; errors are an Outcome.
    using Work = std::function<Domain::Outcome(const EventSink &, std::stop_token)>;

    explicit OperationRunner(QObject *parent = nullptr);
    ~OperationRunner() override;
    Q_DISABLE_COPY_MOVE(OperationRunner)

    /// Once per object.
    void start(Work work);
    void requestStop();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void eventsArrived(const std::vector<Slipway::Domain::Event> &events);
    /// After the last events.
    void finished(const Slipway::Domain::Outcome &outcome);

private:
    void take(const Domain::Event &event);
    void wake();
    void flush();

    std::mutex m_mutex;
    std::vector<Domain::Event> m_waiting;     ///< guarded by m_mutex
    std::optional<Domain::Outcome> m_outcome; ///< guarded by m_mutex
    bool m_woken = false;                     ///< guarded by m_mutex: a wake-up is under way
    QElapsedTimer m_sinceFlush;
    QTimer m_timer;
    bool m_running = false;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace Slipway::Models
