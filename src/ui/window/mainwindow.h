// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/tasks/backupstate.h"
#include "models/tasks/liveoperation.h"
#include "models/tasks/projectwatch.h"
#include "ui/kit/style.h"

#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <memory>

class QMessageBox;
class QSettings;

namespace Slipway::Ui {

class BackupsPage;
class Drawer;
class Sheet;
class JobsPage;
class Navigation;
class NotePanel;
class OperationPage;
class OverviewPage;
class RailWidget;

/// The window on one project. It assembles the pages and knows no rules: what they show comes from the models, what
/// they ask for goes to the backend on threads of its own. Its widgets are made anew when the language changes; what
/// has to survive that lies in the models, which the window owns. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// All must outlive it. `settings` keeps the window's place.
    MainWindow(Style &style, Models::Backend &backend, QSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] Models::ProjectWatch &watch() { return *m_watch; }
    /// Null when the backend has no backups.
    [[nodiscard]] Models::BackupState *backups() const { return m_backups.get(); }
    /// The operation that is being shown; null if there was none yet.
    [[nodiscard]] Models::LiveOperation *operation() const { return m_operation.get(); }
    [[nodiscard]] Sheet *sheet() const;

    /// Shows what a deploy of the local tree would change.
    void openSheet(const QString &environment, bool direct = false);
    /// Shows what a promotion to this environment would change.
    void openPromotion(const QString &environment);
    /// Asks which kept release should run again, then shows what that would change.
    void askToRollBack(const QString &environment);
    /// Shows what a change would do, and runs it when it is accepted.
    void propose(const Operations::Change &change);
    /// Runs a change that needs no sheet, and shows it.
    void run(const Operations::Change &change);
    /// Does, or shows first, what the button beside a finding says.
    void act(const Domain::Finding &finding);
    /// Follows a job, whoever started it.
    void attach(const Remote::JobSummary &job);
    /// By the page's number or by its key: "overview", "operations", ...
    void showPage(int page);
    void showPage(QStringView key);
    /// On top of everything, also when it was minimised.
    void comeForward();
    /// Closes it, having asked where that would stop something, and then says quitWanted().
    void quit();
    [[nodiscard]] QStringList pageKeys() const { return m_pageKeys; }
    [[nodiscard]] QString currentPage() const;

signals:
    /// Somebody chose another language: its code, or empty for the system's. Whoever owns the application installs it;
    /// the window follows by itself.
    void languageWanted(const QString &code);
    void quitWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void rebuild();
    void makeFrame();
    void makePages();
    void addPage(const QString &key, const QString &title, QWidget *page);
    [[nodiscard]] QWidget *makeOverview();
    [[nodiscard]] QWidget *makeFindings();
    [[nodiscard]] QWidget *makeOperations();
    [[nodiscard]] QWidget *makeBackups();
    [[nodiscard]] QWidget *makeHistory();
    void makeMenus();
    void makePageMenu(QMenu *menu);
    void makeLanguageMenu(QMenu *menu);
    void makeDeployMenu(QMenu *menu);
    void makeThemeMenu(QMenu *menu);
    void makeStatusBar();
    void openSheet(const Models::Proposal &proposal);
    /// When the sheet that is open is closed, if there is one.
    void openUnasked(const Models::Proposal &proposal);
    void start(const Models::Proposal &proposal, const std::optional<Models::Preview> &preview);
    void setOperation(std::unique_ptr<Models::LiveOperation> operation);
    void keepPreparing(std::unique_ptr<Models::LiveOperation> operation);
    void askToRecover(const QString &environment);
    void askToRestart(const QString &environment, const QString &container);
    void askToRenew(const QString &domain);
    void openNginx(const QStringList &domains);
    void attachById(const QString &environment, const QString &job);
    void followWhatRuns();
    void showConnection();
    void showInterrupted();
    void showAbout();
    void showCommands();
    void savePlace();
    void leave();
    void sayWhatClosingDoes(QMessageBox &question) const;
    /// Those that would not begin any more come first.
    [[nodiscard]] std::vector<Models::LiveOperation *> unfinished() const;
    [[nodiscard]] Models::Surface surfaceOf(const QString &environment) const;
    [[nodiscard]] bool operationRuns() const;

    Style &m_style;
    Models::Backend &m_backend;
    QSettings &m_settings;
    std::unique_ptr<Models::ProjectWatch> m_watch;
    std::unique_ptr<Models::BackupState> m_backups;
    std::unique_ptr<Models::LiveOperation> m_operation;
    /// Not shown any more, and not on the server yet: would stop if they were forgotten.
    std::vector<std::unique_ptr<Models::LiveOperation>> m_preparing;
    RailWidget *m_rail = nullptr;
    Navigation *m_navigation = nullptr;
    NotePanel *m_problem = nullptr;
    NotePanel *m_interrupted = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStringList m_pageKeys;
    QStringList m_pageTitles;               ///< with their mnemonics
    QStackedWidget *m_operations = nullptr; ///< the list, and one operation
    JobsPage *m_jobs = nullptr;
    BackupsPage *m_backupsPage = nullptr; ///< null when the backend has no backups
    OperationPage *m_page = nullptr;
    QPointer<Sheet> m_sheet;
    QPointer<QDialog> m_question;
    Drawer *m_drawer = nullptr;
    QPushButton *m_drawerButton = nullptr;
    QLabel *m_connection = nullptr;
    QLabel *m_probe = nullptr;
    QTimer m_ageTimer;
    bool m_lookedForJobs = false;
    std::size_t m_hostsLookedAt = 0; ///< whose first list of jobs has been seen
    bool m_rebuilding = false;
    bool m_leaving = false; ///< what closing does has been asked
    bool m_quits = false;   ///< the program is to end with the window
};

/// Where the settings keep the language that was chosen: a code, or empty for the system's.
[[nodiscard]] QString languageKey();
/// What opens the list of all commands.
[[nodiscard]] QKeySequence commandKeys();

} // namespace Slipway::Ui
