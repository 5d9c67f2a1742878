// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/tasks/task.h"
#include "ui/kit/style.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace Slipway::Ui {

class NotePanel;

/// Which of the kept releases to go back to. Changes nothing: what that would change is shown by the sheet that comes
/// after it. GUI thread.
class RollbackDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `style` and `backend` must outlive it.
    RollbackDialog(const Style &style, Models::Backend &backend, const Domain::Environment &environment,
                   QWidget *parent);
    ~RollbackDialog() override;

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    /// The id of the release that is chosen; empty when none is.
    [[nodiscard]] QString release() const;

private:
    void look();
    void show(const std::vector<Domain::Release> &releases);
    using QDialog::show;

    Models::Backend &m_backend;
    QString m_environment;
    QLabel *m_explanation;
    NotePanel *m_problem;
    QListWidget *m_list;
    QPushButton *m_next;
    Models::Task<std::vector<Domain::Release>> m_query;
};

} // namespace Slipway::Ui
