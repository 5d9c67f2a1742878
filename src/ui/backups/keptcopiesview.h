// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "models/tasks/backupstate.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

namespace Slipway::Ui {

class KeptFilesDialog;

/// The copies of kept files on this computer: new ones are brought, and files taken out of them. GUI thread.
class KeptCopiesView final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    KeptCopiesView(const Style &style, const Domain::Configuration &configuration, Models::BackupState &state,
                   QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Its buttons, for the line above it.
    [[nodiscard]] QWidget *actions() const { return m_actions; }
    /// Whose new copies are brought; empty: all of them.
    void setEnvironment(const QString &environment);
    /// The files of the one that is selected; null: none is, or it is open already.
    KeptFilesDialog *openFiles();

private:
    void showAll();
    void updateButtons();
    void openMenu(const QPoint &position);
    /// As KeptDatabasesView::chosen().
    [[nodiscard]] QModelIndex chosen() const;
    /// Why there can be no copies, by the configuration; empty: there can.
    [[nodiscard]] QString whyNone() const;
    void extract();
    /// The one that is selected; without one all that are shown.
    void verify();

    const Style &m_style;
    const Domain::Configuration &m_configuration;
    Models::BackupState &m_state;
    QString m_environment;
    QTableView *m_table;
    QLabel *m_hint;
    QWidget *m_actions;
    QPushButton *m_files;
    QPushButton *m_extract;
    QPushButton *m_verify;
    QPushButton *m_pull;
    QPointer<KeptFilesDialog> m_dialog;
};

} // namespace Slipway::Ui
