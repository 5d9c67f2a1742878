// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QStyledItemDelegate>

namespace Slipway::Ui {

/// Draws a step of an operation: its state as a shape, title, time, and what it has to say below.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit StepDelegate(const Style &style, QObject *parent = nullptr);

    /// The environment's colour marks what runs.
    void setSurface(Models::Surface surface) { m_surface = surface; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Lines
    {
        QString time;
        QFont titleFont;
        QStringList title;
        QStringList detail;
    };

    [[nodiscard]] QString detail(const QModelIndex &index) const;
    [[nodiscard]] QString timeText(const QModelIndex &index) const;
    [[nodiscard]] Lines linesOf(const QModelIndex &index, int width) const;

    const Style &m_style;
    Models::Surface m_surface = Models::Surface::Staging;
};

} // namespace Slipway::Ui
