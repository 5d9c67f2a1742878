// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/liveoperation.h"
#include "models/projectwatch.h"
#include "ui/style.h"

#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <memory>

class QSettings;

namespace Slipway::Ui {

class DeploySheet;
class JobsPage;
class Navigation;
class NotePanel;
class OperationPage;
class OverviewPage;
class RailWidget;

/// The window on one project. It assembles the pages and knows no rules: what they show comes from the models, what
/// they ask for goes to the backend on threads of its own. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// All must outlive it. `settings` keeps the window's place.
    MainWindow(Style &style, Models::Backend &backend, QSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] Models::ProjectWatch &watch() { return *m_watch; }
    /// The operation that is being shown; null if there was none yet.
    [[nodiscard]] Models::LiveOperation *operation() const { return m_operation.get(); }
    [[nodiscard]] DeploySheet *sheet() const;

    void openSheet(const QString &environment, bool direct = false);
    /// Follows a job, whoever started it.
    void attach(const Remote::JobSummary &job);
    void showPage(int page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeMenus();
    void makeDeployMenu(QMenu *menu);
    void makeThemeMenu(QMenu *menu);
    void makeStatusBar();
    void start(const Models::DeployPreview &preview, bool direct);
    void setOperation(std::unique_ptr<Models::LiveOperation> operation);
    void keepPreparing(std::unique_ptr<Models::LiveOperation> operation);
    void askToRecover(const QString &environment);
    void recover(const QString &environment);
    void attachById(const QString &environment, const QString &job);
    void followWhatRuns();
    void showConnection();
    void showInterrupted();
    void showAbout();
    void leave();
    [[nodiscard]] Models::Surface surfaceOf(const QString &environment) const;
    [[nodiscard]] bool operationRuns() const;

    Style &m_style;
    Models::Backend &m_backend;
    QSettings &m_settings;
    std::unique_ptr<Models::ProjectWatch> m_watch;
    std::unique_ptr<Models::LiveOperation> m_operation;
    /// Not shown any more, and not on the server yet: would stop if they were forgotten.
    std::vector<std::unique_ptr<Models::LiveOperation>> m_preparing;
    RailWidget *m_rail = nullptr;
    Navigation *m_navigation = nullptr;
    NotePanel *m_problem = nullptr;
    NotePanel *m_interrupted = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_operations = nullptr; ///< the list, and one operation
    OverviewPage *m_overview = nullptr;
    JobsPage *m_jobs = nullptr;
    OperationPage *m_page = nullptr;
    QPointer<DeploySheet> m_sheet;
    QPointer<QDialog> m_question;
    QLabel *m_connection = nullptr;
    QLabel *m_probe = nullptr;
    QTimer m_ageTimer;
    bool m_lookedForJobs = false;
    bool m_leaving = false;
};

} // namespace Slipway::Ui
