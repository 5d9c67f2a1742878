// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace Slipway::Ui {

/// A cell of the lists of what is kept (Models::KeptRole): states have a shape and a colour, environments theirs. GUI thread.
class KeptDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `protectedEnvironments` bear production's colour.
    KeptDelegate(const Style &style, QSet<QString> protectedEnvironments, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Style &m_style;
    const QSet<QString> m_protected;
};

} // namespace Slipway::Ui
