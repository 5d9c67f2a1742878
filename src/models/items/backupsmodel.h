// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backup.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimeZone>

namespace Slipway::Models {

/// Every backup, the newest first; one environment's or all. Tens of thousands of rows are no matter: nothing is
/// worked out before it is shown. GUI thread.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TakenColumn,
        EnvironmentColumn,
        SizeColumn,
        StateColumn,
        ServerColumn,
        LaptopColumn,
        DrilledColumn,
        ReleaseColumn,
        ByColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        EnvironmentRole,
        StateRole,      ///< Domain::Backup::State as int
        SuspiciousRole, ///< bool: much smaller than the one before
        UncheckedRole,  ///< bool: it was tried to verify it, and that failed
        PresentRole     ///< bool, of the server's and the laptop's column
    };

    explicit BackupsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `zone`: of the server; its clock is what people there mean by "three in the morning".
    void setBackups(std::vector<Domain::Backup> backups, const QTimeZone &zone);
    /// Empty: all of them.
    void setEnvironment(const QString &environment);
    [[nodiscard]] const Domain::Backup &backup(int row) const { return m_all[m_shown[size_t(row)]]; }
    [[nodiscard]] int rowOf(const QString &id) const;

private:
    [[nodiscard]] QString text(const Domain::Backup &backup, int column) const;
    [[nodiscard]] QString stateText(const Domain::Backup &backup) const;
    void choose();

    std::vector<Domain::Backup> m_all;
    std::vector<size_t> m_shown;
    QSet<QString> m_suspicious;
    QString m_environment;
    QTimeZone m_zone;
};

} // namespace Slipway::Models
