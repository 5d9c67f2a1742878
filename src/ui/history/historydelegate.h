// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QStyledItemDelegate>

namespace Slipway::Ui {

/// Draws a line of the history: environments with their colour and shape, results with theirs, and a line that is not
/// what was written so that nobody overlooks it. GUI thread.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit HistoryDelegate(const Style &style, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Style &m_style;
};

} // namespace Slipway::Ui
