// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "models/items/keptfilesmodel.h"
#include "models/tasks/backupstate.h"
#include "ui/kit/style.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace Slipway::Ui {

class NotePanel;

/// What a copy of kept files holds, with a search, and the way of files of it into a folder here. Tells how that ended; closed
/// before, it goes on. Deletes itself when closed. GUI thread.
class KeptFilesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `style` and `state` must outlive it.
    KeptFilesDialog(const Style &style, Models::BackupState &state, const Domain::Environment &environment,
                    QString id, QWidget *parent);
    ~KeptFilesDialog() override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QPushButton *extractButton() const { return m_extract; }
    [[nodiscard]] QString note() const;

    /// Into which folder, then extractTo() that.
    void askWhere();
    /// What is chosen, or all that is listed when nothing is.
    void extractTo(const QString &folder);

private:
    void look();
    void show(const Sync::KeptGeneration &generation);
    using QDialog::show;
    void update();
    void showEnd(const Domain::Outcome &outcome);
    /// The search leaves some out.
    [[nodiscard]] bool isFiltered() const;
    /// What extractTo() extracts; empty: everything.
    [[nodiscard]] QStringList wantedPaths() const;

    Models::BackupState &m_state;
    const QString m_environment;
    const QString m_id;
    Models::KeptFilesModel m_model;
    QSortFilterProxyModel m_filter;
    QLabel *m_about;
    QLineEdit *m_search;
    QTableView *m_table;
    NotePanel *m_note;
    QPushButton *m_close;
    QPushButton *m_extract;
    bool m_known = false;
    bool m_extracts = false; ///< what is under way was begun here
    bool m_askWhere = false; ///< as soon as it is known what there is
    Models::Task<Sync::KeptGeneration> m_query;
};

} // namespace Slipway::Ui
