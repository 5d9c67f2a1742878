// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/liveoperation.h"
#include "models/tasks/logexport.h"
#include "models/tasks/logsearch.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QWidget>
#include <memory>

namespace Slipway::Ui {

class LogView;
class NotePanel;
class OperationHeader;
class StepDelegate;

/// One operation while it runs and after it: its steps on the left, its log on the right, how it ended above.
/// GUI thread.
class OperationPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OperationPage(const Style &style, Models::TaskThreads &threads, QWidget *parent = nullptr);

    /// `operation` must outlive its being shown; null shows nothing.
    void setOperation(Models::LiveOperation *operation, Models::Surface surface);
    [[nodiscard]] LogView *logView() const { return m_log; }
    [[nodiscard]] NotePanel *result() const { return m_result; }
    /// Writes the whole log into a file, in the background.
    void saveLog(const QString &fileName);
    void focusSearch();
    /// What Escape does: leaves the search. False if there was none to leave.
    bool leaveSearch();

signals:
    void backWanted();

private:
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeLog();
    void showState();
    void showResult();
    void showLineCount();
    void showMatches();
    void goToMatch(bool forward);
    void askWhereToSave();
    void sayAboutLog(const QString &text);
    void fitSteps();
    void showRunning();

    const Style &m_style;
    Models::TaskThreads &m_threads;
    QPointer<Models::LiveOperation> m_operation;
    std::unique_ptr<Models::LogSearch> m_search;
    Models::Surface m_surface = Models::Surface::Staging;
    OperationHeader *m_header;
    NotePanel *m_result;
    NotePanel *m_notice;
    QListView *m_steps;
    StepDelegate *m_delegate;
    NotePanel *m_safety;
    LogView *m_log;
    QLineEdit *m_searchText;
    QLabel *m_lineCount;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_follow;
    QTimer m_said;
    Models::LogExport m_export;
};

} // namespace Slipway::Ui
