// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/backupstate.h"
#include "ui/kit/style.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Slipway::Ui {

/// What retention would remove from the server and from the laptop, and what the oldest restorable point becomes;
/// nothing goes before the button is pressed, and for a protected environment its name typed. GUI thread.
class PruneDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it.
    PruneDialog(const Style &style, Models::BackupState &state, const Domain::Environment &environment,
                QWidget *parent);

    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QLineEdit *typedName() const { return m_typed; }
    [[nodiscard]] QString text() const { return m_list->toPlainText(); }

private:
    void showPlan(const Operations::PrunePlan &plan);
    void update();

    Models::BackupState &m_state;
    const Domain::Environment &m_environment;
    QLabel *m_summary;
    QPlainTextEdit *m_list;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_remove;
    bool m_something = false;
    Models::Task<Operations::PrunePlan> m_query;
};

} // namespace Slipway::Ui
