// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QStyledItemDelegate>

namespace Slipway::Ui {

/// Draws an operation in two lines: what it is and how it ended; where, by whom and when. GUI thread.
class DrawerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DrawerDelegate(const Style &style, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Style &m_style;
};

/// In which tone an operation of JobsModel is shown: neutral while it runs.
[[nodiscard]] Tone jobTone(const QModelIndex &index);

} // namespace Slipway::Ui
