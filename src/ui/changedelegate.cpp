// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changedelegate.h"

#include "models/changesmodel.h"
#include "models/texts.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::ChangesModel;
using Models::FileChange;

ChangeDelegate::ChangeDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 26};
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    const auto kind = FileChange::Kind(index.data(ChangesModel::KindRole).toInt());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    const QRect box = option.rect.adjusted(4, 0, -8, 0);
    painter->setFont(m_style.strong());
    painter->setPen(kind == FileChange::Kind::Added     ? tokens.ok
                    : kind == FileChange::Kind::Changed ? tokens.warning
                                                        : tokens.error);
    const QString letter = kind == FileChange::Kind::Added     ? u"A"_s
                           : kind == FileChange::Kind::Changed ? u"M"_s
                                                               : u"D"_s;
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, letter);

    const QString size = kind == FileChange::Kind::Removed
                             ? tr("removed")
                             : Models::sizeText(index.data(ChangesModel::SizeRole).toLongLong());
    painter->setFont(m_style.small());
    painter->setPen(kind == FileChange::Kind::Removed ? tokens.error : tokens.faint);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, size);
    const int sizeWidth = painter->fontMetrics().horizontalAdvance(size);

    QFont path = m_style.text();
    path.setStrikeOut(kind == FileChange::Kind::Removed);
    painter->setFont(path);
    painter->setPen(tokens.ink);
    const QRect pathBox = box.adjusted(22, 0, -sizeWidth - 16, 0);
    painter->drawText(
        pathBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, pathBox.width()));
    painter->restore();
}

} // namespace Slipway::Ui
