// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>

namespace Slipway::Ui {

class ElidedLabel;

/// One place of the rail: the local tree or an environment, with its stripe, shape and word. GUI thread.
class RailCard final : public QFrame
{
    Q_OBJECT
public:
    RailCard(const Style &style, QWidget *parent = nullptr);

    /// A row of EnvironmentsModel.
    void show(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPill();

    const Style &m_style;
    Models::Surface m_surface = Models::Surface::Local;
    QLabel *m_title;
    QLabel *m_pill;
    QString m_pillText;
    Tone m_pillTone = Tone::Neutral;
    ElidedLabel *m_headline;
    ElidedLabel *m_commit;
    ElidedLabel *m_detail;
};

} // namespace Slipway::Ui
