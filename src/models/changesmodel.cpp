// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changesmodel.h"

#include "models/texts.h"

#include <algorithm>
#include <tuple>

namespace Slipway::Models {

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FileChange &change = m_changes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return change.path;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (change.kind) {
        case FileChange::Kind::Added:
            return tr("added: %1, %2").arg(change.path, sizeText(change.size));
        case FileChange::Kind::Changed:
            return tr("changed: %1, %2").arg(change.path, sizeText(change.size));
        case FileChange::Kind::Removed:
            return tr("removed: %1, %2").arg(change.path, sizeText(change.size));
        }
        return {};
    case KindRole:
        return int(change.kind);
    case SizeRole:
        return change.size;
    default:
        return {};
    }
}

void ChangesModel::setChanges(std::vector<FileChange> changes)
{
    std::sort(changes.begin(), changes.end(), [](const FileChange &a, const FileChange &b) {
        const bool aStays = a.kind != FileChange::Kind::Removed;
        const bool bStays = b.kind != FileChange::Kind::Removed;
        return std::tie(aStays, a.path) < std::tie(bStays, b.path);
    });
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangesModel::count(FileChange::Kind kind) const
{
    return int(std::count_if(m_changes.begin(), m_changes.end(),
                             [kind](const FileChange &change) { return change.kind == kind; }));
}

} // namespace Slipway::Models
