// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/outcome.h"
#include "models/tasks/task.h"

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace Slipway::Models {

/// Runs operations as tasks, one at a time, and brings their events home in batches, at most ten a second, however fast
/// they come. All but `work` itself happens on the thread that owns this object; nothing here blocks it. Destroyed, it
/// asks the operation to stop and hears no more of it.
class OperationRunner final : public QObject
{
    Q_OBJECT
public:
    using EventSink = std::function<void(const Domain::Event &)>;
    /// Must not throw; errors are an Outcome. As every task's, it refers to what outlives `threads`.
    using Work = std::function<Domain::Outcome(const EventSink &, std::stop_token)>;

    explicit OperationRunner(QObject *parent = nullptr);
    ~OperationRunner() override;

    /// False, and nothing is begun, while another one runs.
    bool start(TaskThreads &threads, Work work);
    void requestStop() { m_task.requestStop(); }
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

signals:
    void eventsArrived(const std::vector<Slipway::Domain::Event> &events);
    /// After the last events.
    void finished(const Slipway::Domain::Outcome &outcome);

private:
    class Mailbox;
    void wake();
    void flush();

    std::shared_ptr<Mailbox> m_mailbox; ///< of the operation that runs, which may go on without this object
    QElapsedTimer m_sinceFlush;
    QTimer m_timer;
    Task<Domain::Outcome> m_task;
};

} // namespace Slipway::Models
