// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QStyledItemDelegate>

namespace Slipway::Ui {

/// Draws a row of the changes: a folder, or A, M or D in its colour; the name; the size, or that it goes. GUI thread.
class ChangeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ChangeDelegate(const Style &style, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Style &m_style;
};

} // namespace Slipway::Ui
