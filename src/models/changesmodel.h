// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preview.h"

#include <QAbstractListModel>

namespace Slipway::Models {

/// The files that a deploy would add, change and remove, sorted by path; removals are never hidden among the rest:
/// they come first. GUI thread.
class ChangesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< FileChange::Kind as int
        SizeRole                     ///< bytes
    };

    explicit ChangesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setChanges(std::vector<FileChange> changes);
    [[nodiscard]] int count(FileChange::Kind kind) const;

private:
    std::vector<FileChange> m_changes;
};

} // namespace Slipway::Models
