// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QStyledItemDelegate>

namespace Slipway::Ui {

/// Draws a job's cells: environments with their colour and shape, results with theirs. GUI thread.
class JobDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit JobDelegate(const Style &style, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Style &m_style;
};

} // namespace Slipway::Ui
