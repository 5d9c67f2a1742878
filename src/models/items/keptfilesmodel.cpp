// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keptfilesmodel.h"

#include "domain/plaintext.h"
#include "models/values/texts.h"

#include <QDateTime>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using Sync::KeptEntry;

int KeptFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int KeptFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeptFilesModel::text(const KeptEntry &entry, int column)
{
    const bool isFolder = entry.type == Sync::Entry::Type::Directory;
    const QString path = Domain::oneLine(QString::fromUtf8(entry.path));
    switch (column) {
    case PathColumn:
        if (entry.type == Sync::Entry::Type::Symlink)
            return u"%1 → %2"_s.arg(path, Domain::oneLine(QString::fromUtf8(entry.linkTarget)));
        return isFolder ? QString(path + u'/') : path;
    case SizeColumn:
        return entry.isFile() ? sizeText(entry.size) : QString();
    case ModifiedColumn:
        if (!entry.isFile())
            return {};
        return momentText(QDateTime::fromMSecsSinceEpoch(entry.modifiedNs / 1'000'000).toUTC(),
                          QDateTime::currentDateTime());
    case StoredColumn:
        return entry.isFile() && entry.archive >= 0 ? tr("encrypted") : QString();
    default:
        return {};
    }
}

QVariant KeptFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == PathColumn && entry.type == Sync::Entry::Type::Symlink)
            return tr("%1, a link").arg(Domain::oneLine(QString::fromUtf8(entry.path)));
        if (index.column() == PathColumn && entry.type == Sync::Entry::Type::Directory)
            return tr("%1, a folder").arg(Domain::oneLine(QString::fromUtf8(entry.path)));
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == PathColumn ? text(entry, PathColumn) : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return QString::fromUtf8(entry.path);
    case CellRole:
        return int(index.column() == PathColumn ? KeptCell::Plain : KeptCell::Soft);
    case SortRole:
        switch (index.column()) {
        case SizeColumn:
            return entry.isFile() ? entry.size : qint64(-1);
        case ModifiedColumn:
            return entry.isFile() ? entry.modifiedNs : qint64(-1);
        default:
            return text(entry, index.column());
        }
    default:
        return {};
    }
}

QVariant KeptFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Path");
    case SizeColumn:
        return tr("Size");
    case ModifiedColumn:
        return tr("Changed");
    case StoredColumn:
        return tr("Here");
    default:
        return {};
    }
}

void KeptFilesModel::setEntries(std::vector<KeptEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

} // namespace Slipway::Models
