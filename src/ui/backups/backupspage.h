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

class QDialog;
class QActionGroup;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace Slipway::Ui {

class BackupTimeline;
class KeptCopiesView;
class KeptDatabasesView;
class NotePanel;
class TransferBar;

/// Whether the data could be brought back tonight: alarms, a timeline, every backup, and what can be done; beside them what
/// restores have put aside, and the copies of kept files. One environment at a time, the protected ones first. GUI thread.
class BackupsPage final : public QWidget
{
    Q_OBJECT
public:
    BackupsPage(const Style &style, const Domain::Configuration &configuration, Models::BackupState &state,
                QWidget *parent = nullptr);

    /// Whose backups are shown; empty: all of them.
    [[nodiscard]] QString environment() const;
    void setEnvironment(const QString &environment);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] KeptDatabasesView *keptDatabases() const { return m_keptDatabases; }
    [[nodiscard]] KeptCopiesView *keptCopies() const { return m_keptCopies; }

    enum class List { Dumps, KeptDatabases, KeptFiles };
    /// Which of the three lists is shown.
    [[nodiscard]] List list() const;
    void showList(List list);

    /// Which of the choices is marked: minutes, 0 for never.
    void setPullInterval(int minutes);
    /// What the crontab says, and a change of it.
    void openSchedule();

signals:
    /// Download what is missing by itself, each so many minutes while the program runs; 0: never.
    void pullIntervalWanted(int minutes);
    /// A backup is a job like others: the window runs and shows it.
    void backupWanted(const QString &environment);
    /// The sheet on that is asked for; nothing happens yet.
    void restoreWanted(const QString &environment, const QString &id);
    void drillWanted(const QString &environment, const QString &id);
    /// A backup of `of` into `environment`.
    void bringWanted(const QString &environment, const QString &of, const QString &id);
    /// The same of a database that a restore has put aside.
    void putBackWanted(const QString &environment, const QString &name);
    void removeKeptWanted(const QString &environment, const QString &name);
    /// A job's steps and log.
    void jobWanted(const QString &environment, const QString &job);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeHeader();
    [[nodiscard]] QHBoxLayout *makeLegend();
    void makeTable();
    [[nodiscard]] QHBoxLayout *makeLists();
    void chooseEnvironment();
    void showCounts();
    [[nodiscard]] QMenu *makeMenu();
    void showAll();
    void showPills();
    void showSchedule();
    void showFoot();
    void choose(const QString &id);
    void openMenu(const QPoint &position);
    void openPrune();
    void updateRestore();
    /// The one that is selected and lies on the server, neither damaged nor another's; empty: none, or several.
    [[nodiscard]] QString restorable() const;
    [[nodiscard]] QStringList selectedIds() const;
    /// The environment that a command is about: the one shown, or that of the selection.
    [[nodiscard]] QString target() const;

    const Style &m_style;
    const Domain::Configuration &m_configuration;
    Models::BackupState &m_state;
    QTabBar *m_tabs = nullptr;
    QHBoxLayout *m_pills = nullptr;
    QActionGroup *m_intervals = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_pull = nullptr;
    QPushButton *m_restore = nullptr; ///< what is selected, if that can be restored
    NotePanel *m_problem;
    BackupTimeline *m_timeline;
    QLabel *m_foot = nullptr;
    QLabel *m_foreign = nullptr; ///< of the legend; shown where there is one
    QLabel *m_schedule;
    QTabBar *m_lists;          ///< in the order of List
    QStackedWidget *m_actions; ///< of the list that is shown
    QStackedWidget *m_shown;
    QTableView *m_table;
    QLabel *m_hint;
    KeptDatabasesView *m_keptDatabases;
    KeptCopiesView *m_keptCopies;
    TransferBar *m_transfer;
    QPointer<QDialog> m_dialog;
};

} // namespace Slipway::Ui
