// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keptcells.h"
#include "models/values/keptdatabase.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace Slipway::Models {

/// The databases that restores have put aside; one environment's or all. Roles: KeptRole. GUI thread.
class KeptDatabasesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        EnvironmentColumn,
        AsideColumn,
        AgeColumn,
        SizeColumn,
        WasColumn,
        ByColumn,
        ColumnCount
    };

    explicit KeptDatabasesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is the same as before stays as it is, with what is selected of it. `now`: what ages are counted from.
    void setDatabases(std::vector<KeptDatabase> databases, const QDateTime &now);
    /// Of the server, as the backups' times are. Another one makes the list anew.
    void setZone(const QTimeZone &zone);
    /// Empty: all of them.
    void setEnvironment(const QString &environment);

private:
    [[nodiscard]] QString text(const KeptDatabase &kept, int column) const;
    void choose();

    std::vector<KeptDatabase> m_all;
    std::vector<size_t> m_shown;
    QString m_environment;
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace Slipway::Models
