// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/jobdelegate.h"

#include "models/items/jobsmodel.h"
#include "ui/window/drawerdelegate.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::JobsModel;

JobDelegate::JobDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QString text = index.data().toString();
    QFont font = m_style.text();
    QColor colour = index.column() == JobsModel::TitleColumn ? tokens.ink : tokens.soft;
    if (index.column() == JobsModel::TitleColumn) {
        font = m_style.strong();
    } else if (index.column() == JobsModel::EnvironmentColumn) {
        const auto surface = index.data(JobsModel::ProtectedRole).toBool() ? Models::Surface::Production
                                                                           : Models::Surface::Staging;
        colour = m_style.accent(surface);
        text = Style::glyph(surface) + u' ' + text;
    } else if (index.column() == JobsModel::OutcomeColumn) {
        const Tone tone = jobTone(index);
        const bool running = tone == Tone::Neutral;
        colour = running ? tokens.ink : m_style.tone(tone);
        text = (running ? u"◐"_s : Style::glyph(tone)) + u' ' + text;
    }
    painter->setFont(font);
    painter->setPen(colour);
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(box, flags | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(tokens.staging, 2));
        painter->drawLine(option.rect.topLeft() + QPoint(1, 1), option.rect.bottomLeft() + QPoint(1, 0));
    }
    painter->restore();
}

} // namespace Slipway::Ui
