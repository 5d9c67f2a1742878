// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QAbstractListModel>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace Slipway::Models {

/// A step that is known before it runs, from the runbook that was shown.
struct PlannedStep
{
    QString name;
    QString title;
    bool changes = false; ///< from here on the environment is no longer wholly as it was
};

/// The steps of one operation, in the order in which they run. Fed with the operation's events. GUI thread.
class OperationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        StateRole,         ///< Domain::StepState as int
        ElapsedRole,       ///< milliseconds; -1 if it never ran or no time is known
        ProgressDoneRole,  ///< -1 without progress
        ProgressTotalRole, ///< -1 if unknown
        ProgressUnitRole,  ///< "bytes", "files", "items", "seconds"
        DetailsRole,       ///< QStringList
        UndoRole,          ///< its undo is running, or failed
        EstimateRole       ///< milliseconds that it took before; -1 if not known
    };

    /// Milliseconds that only grow; for tests. Empty: the machine's own.
    using MonotonicClock = std::function<qint64()>;
    explicit OperationModel(QObject *parent = nullptr, MonotonicClock clock = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Replaces all steps by these, none of which has begun.
    void setPlanned(const std::vector<PlannedStep> &steps);
    void clear();
    /// The plan of a job that is being followed already: what has begun stays as it is, what has not is added.
    void addPlanned(const std::vector<PlannedStep> &steps);
    /// What the steps took before, by name, in milliseconds.
    void setEstimates(std::map<QString, qint64> estimates);
    /// Output and notices are none of its business and ignored.
    void apply(const Domain::Event &event);
    /// The story is over: whatever still runs does not any more.
    void finish();
    /// Tells the views that the time of what runs has moved on.
    void tick();

    /// The row of what runs now (an undo too); -1 if nothing does.
    [[nodiscard]] int runningRow() const;
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] QString title(int row) const;
    /// All steps were known before the first one ran.
    [[nodiscard]] bool isPlanned() const { return m_planned; }
    /// Steps that are over, of those that are known.
    [[nodiscard]] int finishedCount() const;
    /// Milliseconds until all planned steps are done, by what they took before; -1 if that is not known.
    [[nodiscard]] qint64 timeLeft() const;
    /// True while no step has begun that changes the environment; nothing if the plan is not known.
    [[nodiscard]] std::optional<bool> stillUnchanged() const;
    /// Title of the first step that changes the environment; empty if not known.
    [[nodiscard]] QString firstChangeTitle() const;

private:
    struct Step
    {
        QString name;
        QString title;
        Domain::StepState state = Domain::StepState::Pending;
        bool undo = false;
        bool changes = false;
        bool begun = false;
        QDateTime startedAt;
        qint64 startedTick = -1; ///< where the event bore no time
        qint64 elapsed = -1;     ///< once it is over
        qint64 done = -1;
        qint64 total = -1;
        QString unit;
        QStringList details;
    };

    void change(const Domain::StepChanged &event);
    [[nodiscard]] Step *step(const QString &name);
    [[nodiscard]] qint64 elapsed(const Step &step) const;
    [[nodiscard]] qint64 estimate(const Step &step) const;
    void heardTime(const QDateTime &at);
    void changed(int row, const QList<int> &roles = {});

    std::vector<Step> m_steps;
    bool m_planned = false;
    std::map<QString, qint64> m_estimates;
    MonotonicClock m_clock;
    QDateTime m_now;      ///< the latest time that an event told
    qint64 m_nowTick = 0; ///< when it was heard
};

} // namespace Slipway::Models
