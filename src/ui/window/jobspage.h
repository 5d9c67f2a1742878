// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/jobsmodel.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

namespace Slipway::Ui {

/// Running and recent operations of everybody on this project. GUI thread.
class JobsPage final : public QWidget
{
    Q_OBJECT
public:
    JobsPage(const Style &style, Models::JobsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    /// Said where there are no jobs to show.
    void setHint(const QString &hint);

signals:
    void attachWanted(const QString &job);

private:
    void showHint();

    Models::JobsModel &m_model;
    QTableView *m_view;
    QLabel *m_hint;
};

} // namespace Slipway::Ui
