// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/changedelegate.h"

#include "models/items/changesmodel.h"
#include "models/values/texts.h"
#include "ui/kit/icons.h"

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
    const int kind = index.data(ChangesModel::KindRole).toInt();
    const bool folder = kind < 0;
    const bool removed = kind == int(FileChange::Kind::Removed);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 4, 2, option.rect.height() - 8),
                          tokens.staging);
    const QRect box = option.rect.adjusted(6, 0, -12, 0);
    if (folder) {
        lineIcon(u"folder"_s, tokens.faint).paint(painter, QRect(box.left(), box.center().y() - 7, 15, 15));
    } else {
        painter->setFont(m_style.strong());
        painter->setPen(kind == int(FileChange::Kind::Added)     ? tokens.ok
                        : kind == int(FileChange::Kind::Changed) ? tokens.warning
                                                                 : tokens.error);
        const QString letter = kind == int(FileChange::Kind::Added)     ? u"A"_s
                               : kind == int(FileChange::Kind::Changed) ? u"M"_s
                                                                        : u"D"_s;
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, letter);
    }
    // What goes is said of a folder too, so that it is seen before the folder is opened.
    const int goes = folder ? index.data(ChangesModel::RemovedRole).toInt() : 0;
    const QString size = removed    ? tr("removed")
                         : goes > 0 ? tr("%Ln removed", nullptr, goes)
                                    : Models::sizeText(index.data(ChangesModel::SizeRole).toLongLong());
    painter->setFont(m_style.small());
    painter->setPen(removed || goes > 0 ? tokens.error : tokens.faint);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, size);
    const int sizeWidth = painter->fontMetrics().horizontalAdvance(size);

    QFont path = m_style.text();
    path.setStrikeOut(removed);
    painter->setFont(path);
    painter->setPen(folder ? tokens.soft : tokens.ink);
    const QRect pathBox = box.adjusted(22, 0, -sizeWidth - 12, 0);
    painter->drawText(
        pathBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, pathBox.width()));
    painter->restore();
}

} // namespace Slipway::Ui
