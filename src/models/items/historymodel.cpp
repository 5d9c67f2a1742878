// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include "models/values/texts.h"

#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using Operations::HistoryEntry;

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        QStringList lines;
        if (!entry.note.isEmpty())
            lines << entry.note;
        if (!entry.message.isEmpty())
            lines << entry.message;
        if (!entry.overrides.isEmpty())
            lines << tr("Overridden: %1").arg(entry.overrides.join(u", "_s));
        lines << entry.id;
        return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return index.column() == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return entry.id;
    case KindRole:
        return entry.kind;
    case EnvironmentRole:
        return entry.environment;
    case OutcomeRole:
        return entry.outcome;
    case ProtectedRole:
        return m_protected.contains(entry.environment);
    case ChainRole:
        return int(entry.chain);
    case HasLogRole:
        return entry.hasLog;
    case SearchRole:
        return QStringList{entry.id,     entry.kind,    entry.environment, entry.by,
                           entry.user,   entry.outcome, entry.message,     entry.release,
                           entry.backup, entry.commit,  entry.note,        entry.overrides.join(u' ')}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Operation");
    case EnvironmentColumn:
        return tr("Environment");
    case WhoColumn:
        return tr("By");
    case WhenColumn:
        return tr("When");
    case TookColumn:
        return tr("Took");
    case CommitColumn:
        return tr("Commit");
    case OutcomeColumn:
        return tr("Result");
    default:
        return {};
    }
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case WhatColumn:
        if (entry.chain != HistoryEntry::Chain::Whole)
            return u"▲ "_s + (entry.kind.isEmpty() ? entry.note : kindText(entry.kind) + u" – "_s + entry.note);
        return entry.overrides.isEmpty()
                   ? kindText(entry.kind)
                   : tr("%1 (overridden: %2)").arg(kindText(entry.kind), entry.overrides.join(u", "_s));
    case EnvironmentColumn:
        return entry.environment;
    case WhoColumn:
        return entry.by.isEmpty() ? entry.user : entry.by;
    case WhenColumn:
        return momentText(entry.startedAt, QDateTime::currentDateTime());
    case TookColumn:
        return entry.startedAt.isValid() && entry.endedAt.isValid() && entry.endedAt > entry.startedAt
                   ? durationText(entry.startedAt.msecsTo(entry.endedAt))
                   : QString();
    case CommitColumn:
        return entry.commit.left(7);
    case OutcomeColumn:
        if (entry.kind == "lock"_L1 || entry.kind == "unlock"_L1)
            return entry.message;
        return entry.outcome.isEmpty() && !entry.id.isEmpty() ? tr("running") : outcomeText(entry.outcome);
    default:
        return {};
    }
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryModel::brokenCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const HistoryEntry &entry) {
        return entry.chain != HistoryEntry::Chain::Whole;
    }));
}

QStringList HistoryModel::kinds() const
{
    QSet<QString> found;
    for (const HistoryEntry &entry : m_entries) {
        if (!entry.kind.isEmpty())
            found.insert(entry.kind);
    }
    QStringList kinds(found.begin(), found.end());
    kinds.sort();
    return kinds;
}

void HistoryFilter::setEnvironment(const QString &name)
{
    m_environment = name;
    invalidateFilter();
}

void HistoryFilter::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

void HistoryFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void HistoryFilter::setOnlyTrouble(bool only)
{
    m_onlyTrouble = only;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(HistoryModel::ChainRole).toInt() != int(HistoryEntry::Chain::Whole))
        return true;
    if (!m_environment.isEmpty() && index.data(HistoryModel::EnvironmentRole).toString() != m_environment)
        return false;
    if (!m_kind.isEmpty() && index.data(HistoryModel::KindRole).toString() != m_kind)
        return false;
    const QString outcome = index.data(HistoryModel::OutcomeRole).toString();
    if (m_onlyTrouble && (outcome == "succeeded"_L1 || outcome.isEmpty()))
        return false;
    const QString all = index.data(HistoryModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace Slipway::Models
