// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changetree.h"

#include <QAbstractItemModel>

namespace Slipway::Models {

/// The files that an operation would add, change and remove, as a tree with their sizes. GUI thread.
class ChangesModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< FileChange::Kind as int; -1 for a folder
        SizeRole,                    ///< bytes, of a folder of all in it
        FilesRole,                   ///< how many are in it
        RemovedRole,                 ///< how many of them go
        PathRole                     ///< the whole path of a file; empty for a folder
    };

    explicit ChangesModel(QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setTree(ChangeTree tree);
    /// Null for a folder.
    [[nodiscard]] const FileChange *change(const QModelIndex &index) const;
    /// Of a path; invalid if it is not there.
    [[nodiscard]] QModelIndex find(const QString &path) const;
    /// The first file from the top.
    [[nodiscard]] QModelIndex firstFile() const;

private:
    [[nodiscard]] const ChangeTree::Node &node(const QModelIndex &index) const;
    [[nodiscard]] QString description(const ChangeTree::Node &node) const;

    ChangeTree m_tree;
};

} // namespace Slipway::Models
