// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jobsmodel.h"

#include "models/values/texts.h"

#include <algorithm>

namespace Slipway::Models {

using Remote::JobSummary;

namespace {

bool isOpen(const JobSummary &job)
{
    return job.state == JobSummary::State::Running || job.state == JobSummary::State::Waiting;
}

} // namespace

JobsModel::JobsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobSummary &job = m_jobs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(job, index.column());
    case Qt::ToolTipRole:
        return job.startedAt.isValid() && index.column() == StartedColumn
                   ? QLocale().toString(job.startedAt.toLocalTime(), QLocale::LongFormat)
                   : job.id;
    case Qt::TextAlignmentRole:
        return index.column() == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return job.id;
    case StateRole:
        return int(job.state);
    case OutcomeRole:
        return job.outcome;
    case EnvironmentRole:
        return job.environment;
    case ProtectedRole:
        return m_protected.contains(job.environment);
    case StepRole:
        return job.step;
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Operation");
    case EnvironmentColumn:
        return tr("Environment");
    case ByColumn:
        return tr("By");
    case StartedColumn:
        return tr("Started");
    case TookColumn:
        return tr("Took");
    case OutcomeColumn:
        return tr("Result");
    default:
        return {};
    }
}

QString JobsModel::text(const JobSummary &job, int column) const
{
    switch (column) {
    case TitleColumn:
        return job.title.isEmpty() ? kindText(job.kind) : job.title;
    case EnvironmentColumn:
        return job.environment;
    case ByColumn:
        return job.by;
    case StartedColumn:
        return momentText(job.startedAt, QDateTime::currentDateTime());
    case TookColumn:
        return job.startedAt.isValid() && job.endedAt.isValid()
                   ? durationText(job.startedAt.msecsTo(job.endedAt))
                   : QString();
    case OutcomeColumn:
        if (job.state == JobSummary::State::Waiting)
            return tr("waiting for the lock");
        if (job.state == JobSummary::State::Running)
            return job.step.isEmpty() ? tr("running") : tr("running: %1").arg(job.step);
        if (job.state == JobSummary::State::Interrupted)
            return tr("interrupted");
        return outcomeText(job.outcome);
    default:
        return {};
    }
}

void JobsModel::setJobs(std::vector<JobSummary> jobs)
{
    // Both lists are newest first and share their tail or their head, so a plain walk finds what came and went.
    const auto contains = [](const std::vector<JobSummary> &list, const QString &id) {
        return std::any_of(list.begin(), list.end(), [&id](const JobSummary &job) { return job.id == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (contains(jobs, m_jobs[std::size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(jobs.size()); ++row) {
        const JobSummary &job = jobs[std::size_t(row)];
        if (row < rowCount() && m_jobs[std::size_t(row)].id == job.id) {
            if (m_jobs[std::size_t(row)] != job) {
                m_jobs[std::size_t(row)] = job;
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        if (contains(m_jobs, job.id)) { // the order has changed; rare enough to begin anew
            beginResetModel();
            m_jobs = std::move(jobs);
            endResetModel();
            return;
        }
        beginInsertRows({}, row, row);
        m_jobs.insert(m_jobs.begin() + row, job);
        endInsertRows();
    }
}

std::optional<JobSummary> JobsModel::find(const QString &id) const
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&id](const JobSummary &job) { return job.id == id; });
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

int JobsModel::runningCount() const
{
    return int(std::count_if(m_jobs.begin(), m_jobs.end(), isOpen));
}

std::optional<JobSummary> JobsModel::running() const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), isOpen);
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

} // namespace Slipway::Models
