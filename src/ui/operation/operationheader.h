// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/liveoperation.h"
#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace Slipway::Ui {

class ElidedLabel;

/// Says of an operation what it is, who began it, how long it runs, how far it is, and lets one cancel it.
/// GUI thread.
class OperationHeader final : public QFrame
{
    Q_OBJECT
public:
    explicit OperationHeader(const Style &style, QWidget *parent = nullptr);

    void show(const Models::LiveOperation &operation, Models::Surface surface);

    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

signals:
    void backWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress(const Models::LiveOperation &operation);

    const Style &m_style;
    Models::Surface m_surface = Models::Surface::Staging;
    double m_share = 0;
    bool m_ended = false;
    QPushButton *m_back;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_elapsed;
    QLabel *m_steps;
    QFrame *m_bar;
    QPushButton *m_cancel;
};

} // namespace Slipway::Ui
