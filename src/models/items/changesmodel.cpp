// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changesmodel.h"

#include "models/values/texts.h"

namespace Slipway::Models {

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

const ChangeTree::Node &ChangesModel::node(const QModelIndex &index) const
{
    return m_tree.nodes()[index.isValid() ? std::size_t(index.internalId()) : 0];
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(node(parent).children[std::size_t(row)]));
}

QModelIndex ChangesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = node(child).parent;
    return above <= 0 ? QModelIndex() : createIndex(m_tree.nodes()[std::size_t(above)].row, 0, quintptr(above));
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeTree::Node &shown = node(index);
    const FileChange *file = change(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(shown);
    case KindRole:
        return file ? int(file->kind) : -1;
    case SizeRole:
        return shown.size;
    case FilesRole:
        return shown.files;
    case RemovedRole:
        return shown.removed;
    case PathRole:
        return file ? file->path : QString();
    default:
        return {};
    }
}

QString ChangesModel::description(const ChangeTree::Node &shown) const
{
    if (shown.change < 0)
        return tr("folder %1: %2, %3").arg(shown.name, filesText(shown.files), sizeText(shown.size));
    const FileChange &file = m_tree.changes()[std::size_t(shown.change)];
    switch (file.kind) {
    case FileChange::Kind::Added:
        return tr("added: %1, %2").arg(file.path, sizeText(file.size));
    case FileChange::Kind::Changed:
        return tr("changed: %1, %2").arg(file.path, sizeText(file.size));
    case FileChange::Kind::Removed:
        return tr("removed: %1, %2").arg(file.path, sizeText(file.size));
    }
    return {};
}

void ChangesModel::setTree(ChangeTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

const FileChange *ChangesModel::change(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).change < 0)
        return nullptr;
    return &m_tree.changes()[std::size_t(node(index).change)];
}

QModelIndex ChangesModel::find(const QString &path) const
{
    const auto &nodes = m_tree.nodes();
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        if (nodes[i].change >= 0 && m_tree.changes()[std::size_t(nodes[i].change)].path == path)
            return createIndex(nodes[i].row, 0, quintptr(i));
    }
    return {};
}

QModelIndex ChangesModel::firstFile() const
{
    QModelIndex at;
    while (rowCount(at) > 0)
        at = index(0, 0, at);
    return at;
}

} // namespace Slipway::Models
