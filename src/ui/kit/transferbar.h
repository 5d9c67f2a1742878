// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/backupstate.h"
#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace Slipway::Ui {

/// What is being downloaded or read: how far, how fast, how long, and a button to pause; afterwards how it ended.
/// GUI thread.
class TransferBar final : public QFrame
{
    Q_OBJECT
public:
    TransferBar(const Style &style, Models::BackupState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_title->text() + QLatin1Char(' ') + m_numbers->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show();
    void showEnd(const Domain::Outcome &outcome);

    class Bar;
    const Style &m_style;
    Models::BackupState &m_state;
    QLabel *m_title;
    Bar *m_bar;
    QLabel *m_numbers;
    QPushButton *m_button;
};

} // namespace Slipway::Ui
