// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "models/tasks/backupstate.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

namespace Slipway::Ui {

class NotePanel;

/// The databases that restores have put aside, and what can be done with one. It only asks: what would happen is shown by the
/// sheet that comes then. GUI thread.
class KeptDatabasesView final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    KeptDatabasesView(const Style &style, const Domain::Configuration &configuration,
                      Models::BackupState &state, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Its buttons, for the line above it.
    [[nodiscard]] QWidget *actions() const { return m_actions; }

signals:
    void putBackWanted(const QString &environment, const QString &name);
    void removeWanted(const QString &environment, const QString &name);
    /// The story of the job that has put one aside.
    void jobWanted(const QString &environment, const QString &job);

private:
    void showAll();
    void updateButtons();
    void openMenu(const QPoint &position);
    /// Of the one that is selected; invalid: none is.
    [[nodiscard]] QModelIndex chosen() const;
    void putBack();
    void remove();

    Models::BackupState &m_state;
    QTableView *m_table;
    QLabel *m_hint;
    NotePanel *m_problem;
    QWidget *m_actions;
    QPushButton *m_putBack;
    QPushButton *m_remove;
};

} // namespace Slipway::Ui
