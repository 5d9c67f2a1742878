// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/tasks/task.h"
#include "ui/kit/style.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace Slipway::Ui {

class DiffView;
class NotePanel;

/// What the declared routes ask of nginx: each file that would differ, with its difference, the commands for somebody who
/// does it by hand, and a button that does it. Stays open until it is known how that ended. Deletes itself when closed.
/// GUI thread.
class NginxDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `style` and `backend` must outlive it. `domains` empty: every declared route.
    NginxDialog(const Style &style, Models::Backend &backend, QStringList domains, QWidget *parent);
    ~NginxDialog() override;

    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QLineEdit *typedName() const { return m_typed; }
    /// Hidden where no domain is taken from a block that serves it.
    [[nodiscard]] QCheckBox *takeover() const { return m_takeover; }
    [[nodiscard]] QString difference() const;
    [[nodiscard]] QString note() const;

    void reject() override;

signals:
    /// nginx may be another one than before.
    void changedServer();

private:
    void plan();
    void showPlans(const std::vector<Operations::NginxPlan> &plans);
    void showChange(int tab);
    void apply();
    void showOutcomes(const std::vector<Domain::Outcome> &outcomes);
    void updateApply();
    [[nodiscard]] QString protectedEnvironment() const;
    [[nodiscard]] QString takeoverText() const;

    const Style &m_style;
    Models::Backend &m_backend;
    QStringList m_domains;
    QLabel *m_subtitle;
    QTabBar *m_tabs;
    DiffView *m_diff;
    NotePanel *m_note;
    QCheckBox *m_takeover;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    QPushButton *m_copy;
    QPushButton *m_close;
    QPushButton *m_apply;
    std::vector<Operations::NginxPlan> m_plans;
    std::vector<Operations::NginxChange> m_changes; ///< of all of them, one for each tab
    bool m_done = false;
    Models::Task<std::vector<Operations::NginxPlan>> m_query;
    Models::Task<std::vector<Domain::Outcome>> m_change;
};

} // namespace Slipway::Ui
