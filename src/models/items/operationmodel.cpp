// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/operationmodel.h"

#include <QElapsedTimer>
#include <algorithm>

namespace Slipway::Models {

using Domain::StepState;

namespace {

OperationModel::MonotonicClock machineClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

int rowIn(const std::vector<PlannedStep> &steps, const QString &name)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&name](const PlannedStep &step) { return step.name == name; });
    return found == steps.end() ? -1 : int(found - steps.begin());
}

bool isOver(StepState state)
{
    return state != StepState::Pending && state != StepState::Running;
}

} // namespace

OperationModel::OperationModel(QObject *parent, MonotonicClock clock)
    : QAbstractListModel(parent)
    , m_clock(clock ? std::move(clock) : machineClock())
{
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Step &step = m_steps[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case Qt::ToolTipRole:
        return QStringList(QStringList{step.title} + step.details).join(QChar(u'\n'));
    case NameRole:
        return step.name;
    case StateRole:
        return int(step.state);
    case ElapsedRole:
        return elapsed(step);
    case ProgressDoneRole:
        return step.done;
    case ProgressTotalRole:
        return step.total;
    case ProgressUnitRole:
        return step.unit;
    case DetailsRole:
        return step.details;
    case UndoRole:
        return step.undo;
    case EstimateRole:
        return estimate(step);
    default:
        return {};
    }
}

void OperationModel::setPlanned(const std::vector<PlannedStep> &steps)
{
    beginResetModel();
    m_steps.clear();
    m_planned = !steps.empty();
    for (const PlannedStep &planned : steps) {
        Step step;
        step.name = planned.name;
        step.title = planned.title;
        step.changes = planned.changes;
        m_steps.push_back(std::move(step));
    }
    endResetModel();
}

void OperationModel::clear()
{
    m_now = {};
    setPlanned({});
}

void OperationModel::addPlanned(const std::vector<PlannedStep> &steps)
{
    int row = 0; // where the next one belongs
    for (const PlannedStep &planned : steps) {
        const int known = rowOf(planned.name);
        if (known >= 0) {
            Step &there = m_steps[std::size_t(known)];
            there.changes = planned.changes;
            if (there.title.isEmpty() || there.title == there.name)
                there.title = planned.title;
            changed(known);
            row = std::max(row, known + 1);
            continue;
        }
        // A step that ran although it is not in the plan (a recovery) stays before what comes later.
        while (row < rowCount() && m_steps[std::size_t(row)].begun
               && rowIn(steps, m_steps[std::size_t(row)].name) < 0)
            ++row;
        beginInsertRows({}, row, row);
        Step fresh;
        fresh.name = planned.name;
        fresh.title = planned.title;
        fresh.changes = planned.changes;
        m_steps.insert(m_steps.begin() + row, std::move(fresh));
        endInsertRows();
        ++row;
    }
    m_planned = m_planned || !steps.empty();
}

void OperationModel::setEstimates(std::map<QString, qint64> estimates)
{
    m_estimates = std::move(estimates);
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {EstimateRole});
}

qint64 OperationModel::timeLeft() const
{
    if (!m_planned)
        return -1;
    qint64 left = 0;
    int known = 0;
    int open = 0;
    for (const Step &step : m_steps) {
        if (isOver(step.state))
            continue;
        ++open;
        const qint64 whole = estimate(step);
        if (whole < 0)
            continue;
        ++known;
        left += step.state == StepState::Running
                    ? std::max<qint64>(0, whole - std::max<qint64>(0, elapsed(step)))
                    : whole;
    }
    // A step or two that never ran before don't make the sum worthless; half of them do.
    return open > 0 && known * 2 < open ? -1 : left;
}

void OperationModel::apply(const Domain::Event &event)
{
    if (const auto *changedStep = std::get_if<Domain::StepChanged>(&event)) {
        change(*changedStep);
    } else if (const auto *clock = std::get_if<Domain::Clock>(&event)) {
        heardTime(clock->at);
    } else if (const auto *started = std::get_if<Domain::JobStarted>(&event)) {
        heardTime(started->at);
    } else if (const auto *progress = std::get_if<Domain::Progress>(&event)) {
        if (Step *known = step(progress->step)) {
            known->done = progress->done;
            known->total = progress->total;
            known->unit = progress->unit;
            changed(rowOf(progress->step), {ProgressDoneRole, ProgressTotalRole, ProgressUnitRole});
        }
    } else if (const auto *detail = std::get_if<Domain::Detail>(&event)) {
        Step *known = step(detail->step);
        if (known && !known->details.contains(detail->text)) {
            known->details.append(detail->text);
            changed(rowOf(detail->step), {DetailsRole, Qt::SizeHintRole});
        }
    }
}

void OperationModel::change(const Domain::StepChanged &event)
{
    heardTime(event.at);
    int row = rowOf(event.name);
    if (row < 0) {
        // A step that the plan did not name comes after everything that has begun, before what has not.
        row = rowCount();
        while (row > 0 && m_steps[std::size_t(row - 1)].state == StepState::Pending)
            --row;
        beginInsertRows({}, row, row);
        Step fresh;
        fresh.name = event.name;
        m_steps.insert(m_steps.begin() + row, std::move(fresh));
        endInsertRows();
    }
    Step &known = m_steps[std::size_t(row)];
    if (!event.title.isEmpty())
        known.title = event.title;
    else if (known.title.isEmpty())
        known.title = event.name;
    const bool sameRun = known.state == StepState::Running && known.undo == event.undo;
    if (event.state == StepState::Running) {
        if (!sameRun) {
            known.startedAt = event.at;
            known.startedTick = m_clock();
            known.elapsed = -1;
            known.done = -1;
            known.total = -1;
        }
        known.begun = true;
    } else if (isOver(event.state)) {
        known.begun = known.begun || event.state != StepState::Skipped;
        if (known.elapsed < 0)
            known.elapsed = elapsed(known);
        known.done = -1;
        known.total = -1;
    }
    known.state = event.state;
    known.undo = event.undo;
    changed(row);
}

void OperationModel::finish()
{
    for (int row = 0; row < rowCount(); ++row) {
        Step &known = m_steps[std::size_t(row)];
        if (known.state != StepState::Running)
            continue;
        known.elapsed = elapsed(known);
        known.state = StepState::Failed;
        changed(row);
    }
}

void OperationModel::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_steps[std::size_t(row)].state == StepState::Running)
            changed(row, {ElapsedRole});
    }
}

int OperationModel::runningRow() const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_steps[std::size_t(row)].state == StepState::Running)
            return row;
    }
    return -1;
}

int OperationModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_steps[std::size_t(row)].name == name)
            return row;
    }
    return -1;
}

QString OperationModel::title(int row) const
{
    return row >= 0 && row < rowCount() ? m_steps[std::size_t(row)].title : QString();
}

int OperationModel::finishedCount() const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(), [](const Step &s) { return isOver(s.state); }));
}

std::optional<bool> OperationModel::stillUnchanged() const
{
    if (!m_planned)
        return std::nullopt;
    return std::none_of(m_steps.begin(), m_steps.end(), [](const Step &s) { return s.changes && s.begun; });
}

QString OperationModel::firstChangeTitle() const
{
    const auto first = std::find_if(m_steps.begin(), m_steps.end(), [](const Step &s) { return s.changes; });
    return first == m_steps.end() ? QString() : first->title;
}

OperationModel::Step *OperationModel::step(const QString &name)
{
    const int row = rowOf(name);
    return row < 0 ? nullptr : &m_steps[std::size_t(row)];
}

qint64 OperationModel::estimate(const Step &step) const
{
    const auto found = m_estimates.find(step.name);
    return found == m_estimates.end() ? -1 : found->second;
}

qint64 OperationModel::elapsed(const Step &step) const
{
    if (step.elapsed >= 0 || step.state != StepState::Running)
        return step.elapsed;
    const qint64 tickNow = m_clock();
    // Between two times of the server our own clock goes on; the server's corrects it as soon as it is heard.
    if (step.startedAt.isValid() && m_now.isValid())
        return std::max<qint64>(0, step.startedAt.msecsTo(m_now) + (tickNow - m_nowTick));
    return std::max<qint64>(0, tickNow - step.startedTick);
}

void OperationModel::heardTime(const QDateTime &at)
{
    if (!at.isValid())
        return;
    m_now = at;
    m_nowTick = m_clock();
}

void OperationModel::changed(int row, const QList<int> &roles)
{
    emit dataChanged(index(row), index(row), roles);
}

} // namespace Slipway::Models
