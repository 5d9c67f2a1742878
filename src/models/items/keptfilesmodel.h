// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keptcells.h"
#include "sync/keptmanifest.h"

#include <QAbstractTableModel>

namespace Slipway::Models {

/// What one copy of kept files holds, by path: files, folders and links. Roles: KeptRole; IdRole is the path. GUI thread.
class KeptFilesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PathColumn, SizeColumn, ModifiedColumn, StoredColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setEntries(std::vector<Sync::KeptEntry> entries);

private:
    [[nodiscard]] static QString text(const Sync::KeptEntry &entry, int column);

    std::vector<Sync::KeptEntry> m_entries;
};

} // namespace Slipway::Models
