// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/preview.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

namespace Slipway::Ui {

/// The runbook before it runs: steps on the left, the exact commands of one and its undo on the right, to be read
/// and copied. GUI thread.
class RunbookView final : public QWidget
{
    Q_OBJECT
public:
    explicit RunbookView(const Style &style, QWidget *parent = nullptr);
    void show(const std::vector<Models::StepPreview> &steps);

private:
    void showStep(int row);

    std::vector<Models::StepPreview> m_shown;
    QListWidget *m_list;
    QLabel *m_facts;
    QLabel *m_undoTitle;
    QPlainTextEdit *m_commands;
    QPlainTextEdit *m_undo;
    QPushButton *m_copy;
};

} // namespace Slipway::Ui
