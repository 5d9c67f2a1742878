// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changetree.h"
#include "models/port/backend.h"
#include "models/tasks/task.h"
#include "models/values/proposal.h"
#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

class QCheckBox;
class QListView;
class QStackedWidget;

namespace Slipway::Ui {

class DataView;
class ElidedLabel;
class FilesView;
class GuardsView;
class NotePanel;
class RunbookView;

/// What is shown before a deploy runs: everything that it would change, and the runbook itself. It opens at once
/// and fills when the plan is there; nothing runs before the button is pressed. Lies over its parent. GUI thread.
class Sheet final : public QWidget
{
    Q_OBJECT
public:
    /// `style`, `backend` and `environment`, the one that would change, must outlive it.
    Sheet(const Style &style, Models::Backend &backend, Models::Proposal proposal,
          const Domain::Environment &environment, QWidget *parent);
    ~Sheet() override;

    [[nodiscard]] QString environment() const { return m_environment.name.text(); }
    [[nodiscard]] QPushButton *deployButton() const { return m_deploy; }
    [[nodiscard]] QLineEdit *typedName() const { return m_typed; }
    /// Nothing until the plan is there.
    [[nodiscard]] const std::optional<Models::Preview> &preview() const { return m_preview; }
    /// Goes away without doing anything.
    void dismiss();

signals:
    void accepted(const Slipway::Models::Proposal &proposal, const Slipway::Models::Preview &preview);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab stays in the sheet: what lies below it can't be used while it is open.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The plan, and its files as a tree, which takes longer than a frame to make.
    struct Found
    {
        Models::Preview preview;
        Models::ChangeTree files;
        Models::ChangeTree compose;
    };

    enum Tab { DataTab, FilesTab, CommitsTab, KeysTab, ComposeTab, RunbookTab, RenderedTab, GuardsTab };

    void makePanel();
    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] QWidget *makeFooter();
    void plan();
    void override(bool judged);
    void showFound(Found found);
    void showTabs();
    void showFailure(const Models::Failure &failure);
    void showNotes(const Models::Preview &preview);
    void updateDeploy();
    [[nodiscard]] QString whyNot() const;
    void layOut();

    const Style &m_style;
    Models::Backend &m_backend;
    Models::Proposal m_proposal;
    const Domain::Environment &m_environment;
    Models::Surface m_surface;
    std::optional<Models::Preview> m_preview;
    QFrame *m_panel;
    QLabel *m_subtitle;
    NotePanel *m_problems;
    NotePanel *m_notes;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QPointer<QWidget> m_focusAfter; ///< had it before the plan was made anew
    QLabel *m_waiting;
    FilesView *m_files;
    QListView *m_commits;
    QListView *m_keys;
    FilesView *m_compose;
    RunbookView *m_runbook;
    QListView *m_rendered;
    DataView *m_data;
    GuardsView *m_guards;
    QLabel *m_guard;
    QLabel *m_typeLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    QCheckBox *m_andData; ///< of a rollback whose data a backup holds
    ElidedLabel *m_whyNot;
    QPushButton *m_deploy;
    Models::Task<Found> m_query;
};

} // namespace Slipway::Ui
