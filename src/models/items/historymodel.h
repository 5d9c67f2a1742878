// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/look/history.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace Slipway::Models {

/// Every operation by anybody, from the servers' audits, the newest first. A line whose chain of hashes does not hold says
/// so. GUI thread.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhatColumn,
        EnvironmentColumn,
        WhoColumn,
        WhenColumn,
        TookColumn,
        CommitColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,
        EnvironmentRole,
        OutcomeRole,   ///< the contract's word; empty while it runs
        ProtectedRole, ///< bool
        ChainRole,     ///< Operations::HistoryEntry::Chain as int
        HasLogRole,    ///< bool: the job can be told again
        SearchRole     ///< everything that a word may be found in
    };

    explicit HistoryModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setProtectedEnvironments(const QStringList &names) { m_protected = names; }
    void setEntries(std::vector<Operations::HistoryEntry> entries);
    [[nodiscard]] const Operations::HistoryEntry &entry(int row) const { return m_entries[std::size_t(row)]; }
    /// How many lines are not what was written.
    [[nodiscard]] int brokenCount() const;
    [[nodiscard]] QStringList kinds() const;

private:
    [[nodiscard]] QString text(const Operations::HistoryEntry &entry, int column) const;

    std::vector<Operations::HistoryEntry> m_entries;
    QStringList m_protected;
};

/// The lines that somebody asks for. A line that is not what was written is always shown. GUI thread.
class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// Empty: all of them.
    void setEnvironment(const QString &name);
    void setKind(const QString &kind);
    void setWords(const QString &words);
    void setOnlyTrouble(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_environment;
    QString m_kind;
    QStringList m_words;
    bool m_onlyTrouble = false;
};

} // namespace Slipway::Models
