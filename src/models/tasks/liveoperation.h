// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/logmodel.h"
#include "models/items/operationmodel.h"
#include "models/port/backend.h"
#include "models/tasks/operationrunner.h"
#include "models/tasks/task.h"
#include "models/values/proposal.h"

#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <deque>
#include <memory>

namespace Slipway::Models {

/// One operation that is being watched: its steps, its log, how it ended, and a way to cancel it. Started once, from
/// a proposal or by attaching to a job that somebody started. When it is destroyed the job goes on; only
/// what has not become a job yet is stopped. GUI thread; the work is done elsewhere.
class LiveOperation final : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Preparing, Running, Cancelling, Ended };

    /// `backend` must outlive it.
    explicit LiveOperation(Backend &backend, QObject *parent = nullptr);
    ~LiveOperation() override;

    /// What somebody accepted. With the preview that was shown, its steps are known before they run, and
    /// another plan than that one is refused.
    void start(const Proposal &proposal, const std::optional<Preview> &preview = std::nullopt);
    void attach(const Remote::JobSummary &job);

    [[nodiscard]] OperationModel *steps() { return &m_steps; }
    [[nodiscard]] const OperationModel *steps() const { return &m_steps; }
    [[nodiscard]] LogModel *log() { return &m_log; }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString environment() const { return m_environment; }
    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] QString by() const { return m_by; }
    /// Empty as long as the job does not stand on the server.
    [[nodiscard]] QString job() const { return m_job; }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }
    /// Milliseconds since it started, or that it took.
    [[nodiscard]] qint64 elapsed() const;
    /// Something calm to say, such as that the connection is being mended. Empty when there is nothing.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// How much of it is done, from 0 to 1; -1 if that is not known.
    [[nodiscard]] double share() const;
    /// Milliseconds that are left, by what the steps took on that server before; -1 if that is not known.
    [[nodiscard]] qint64 timeLeft() const;
    /// Of a failed operation: the last lines that the sick containers wrote, as its job recorded them. Empty without.
    [[nodiscard]] QString sickLines() const;
    /// What is still as it was, while it runs; empty if not known.
    [[nodiscard]] QString safety() const;
    [[nodiscard]] const std::optional<Domain::Outcome> &outcome() const { return m_outcome; }

    /// Empty if cancel() makes sense now, else why not.
    [[nodiscard]] QString cancelProblem() const;
    /// Before the job stands: stops preparing, and cancels the job if it came to stand just then, also when this object
    /// is destroyed meanwhile. Afterwards: asks the server to cancel the job, which undoes what has begun; when that
    /// can't be at once, the notice says when.
    void cancel();

signals:
    /// Anything but the models' content: phase, title, times, notice, outcome.
    void changed();
    /// From here on closing the window changes nothing.
    void jobStands();
    void ended();

private:
    void begin(OperationRunner::Work work);
    /// On the thread of the operation.
    [[nodiscard]] static Domain::Outcome cancelled(Backend &backend, const Domain::JobStarted &job,
                                                   Domain::Outcome outcome);
    void askOutlook();
    void take(const std::vector<Domain::Event> &events);
    void takeSome();
    void apply(const Domain::Event &event);
    void heard(const QDateTime &at);
    void end(const Domain::Outcome &outcome);
    void setNotice(const QString &text);
    void cancelAnswered(Remote::CancelAnswer answer);

    Backend &m_backend;
    OperationModel m_steps;
    LogModel m_log;
    QTimer m_tick;
    QString m_kind;
    QString m_title;
    QString m_environment;
    QString m_by;
    QString m_job;
    QString m_notice;
    QDateTime m_startedAt;
    QDateTime m_told; ///< the latest time that was heard
    QElapsedTimer m_sinceTold;
    QElapsedTimer m_sinceBegin;
    qint64 m_took = -1;
    bool m_attached = false; ///< began before it was watched, so that only the server's clock tells since when
    Phase m_phase = Phase::Preparing;
    std::optional<Domain::Outcome> m_outcome;
    std::deque<Domain::Event> m_waiting; ///< heard, and not taken yet
    std::optional<Domain::Outcome> m_waitingOutcome;
    QTimer m_slices;
    QElapsedTimer m_sinceChanged;
    /// Shared with the thread that prepares: nobody wants the job any more.
    std::shared_ptr<std::atomic<bool>> m_unwanted;
    Task<Remote::CancelAnswer> m_cancel;
    Task<Remote::Outlook> m_outlook;
    OperationRunner m_runner;
};

} // namespace Slipway::Models
