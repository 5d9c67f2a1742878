// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historymodel.h"
#include "models/port/backend.h"
#include "models/tasks/task.h"
#include "ui/kit/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QWidget>

namespace Slipway::Ui {

class NotePanel;

/// Who did what, from which commit, how it ended and how long it took; filters, and the log of each. Reads the audit
/// whenever it is shown. GUI thread.
class HistoryPage final : public QWidget
{
    Q_OBJECT
public:
    /// `style` and `backend` must outlive it.
    HistoryPage(const Style &style, Models::Backend &backend, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] Models::HistoryModel &model() { return m_model; }
    /// Reads the audit again.
    void look();

signals:
    /// The log of an operation is wanted.
    void logWanted(const QString &environment, const QString &job);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void show(const Operations::EachHost<std::vector<Operations::HistoryEntry>> &asked);
    void showHint();
    void open(const QModelIndex &index);

    const Style &m_style;
    Models::Backend &m_backend;
    Models::HistoryModel m_model;
    Models::HistoryFilter m_filter;
    NotePanel *m_problem;
    QComboBox *m_environment = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_words = nullptr;
    QCheckBox *m_trouble = nullptr;
    QTableView *m_view;
    QLabel *m_detail;
    QLabel *m_hint;
    Models::Task<Operations::EachHost<std::vector<Operations::HistoryEntry>>> m_query;
};

} // namespace Slipway::Ui
