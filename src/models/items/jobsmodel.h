// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/jobs.h"

#include <QAbstractTableModel>
#include <optional>

namespace Slipway::Models {

/// Running and recent jobs of everybody on this project, the newest first. GUI thread.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        EnvironmentColumn,
        ByColumn,
        StartedColumn,
        TookColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole,   ///< Remote::JobSummary::State as int
        OutcomeRole, ///< the contract's word; empty while it runs
        EnvironmentRole,
        ProtectedRole, ///< bool: the environment is a protected one
        StepRole       ///< what it does now
    };

    explicit JobsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setProtectedEnvironments(const QStringList &names) { m_protected = names; }
    /// Rows that stay keep their place, so that a selection survives the next look at the server.
    void setJobs(std::vector<Remote::JobSummary> jobs);
    [[nodiscard]] const std::vector<Remote::JobSummary> &jobs() const { return m_jobs; }
    [[nodiscard]] const Remote::JobSummary &job(int row) const { return m_jobs[std::size_t(row)]; }
    [[nodiscard]] std::optional<Remote::JobSummary> find(const QString &id) const;
    [[nodiscard]] int runningCount() const;
    /// The newest one that runs or waits.
    [[nodiscard]] std::optional<Remote::JobSummary> running() const;

private:
    [[nodiscard]] QString text(const Remote::JobSummary &job, int column) const;

    std::vector<Remote::JobSummary> m_jobs;
    QStringList m_protected;
};

} // namespace Slipway::Models
