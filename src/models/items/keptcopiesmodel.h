// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keptcells.h"
#include "operations/backups/keptcopies.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace Slipway::Models {

/// The copies of kept files on this computer, the newest first; one environment's or all. Roles: KeptRole. GUI thread.
class KeptCopiesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TakenColumn,
        EnvironmentColumn,
        FilesColumn,
        SizeColumn,
        EncryptedColumn,
        StateColumn,
        NameColumn,
        ColumnCount
    };

    explicit KeptCopiesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is the same as before stays as it is, with what is selected of it.
    void setCopies(std::vector<Operations::KeptCopy> copies);
    /// As KeptDatabasesModel::setZone().
    void setZone(const QTimeZone &zone);
    /// Empty: all of them.
    void setEnvironment(const QString &environment);

private:
    [[nodiscard]] QString text(const Operations::KeptCopy &copy, int column) const;
    /// When its verdict was found.
    [[nodiscard]] QString readAt(const Operations::KeptCopy &copy) const;
    void choose();

    std::vector<Operations::KeptCopy> m_all;
    std::vector<size_t> m_shown;
    QString m_environment;
    QTimeZone m_zone;
};

} // namespace Slipway::Models
