// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/keptdelegate.h"

#include "models/items/keptcells.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::KeptCell;
using Models::KeptState;

namespace {

Tone toneOf(KeptState state)
{
    switch (state) {
    case KeptState::Whole:
        return Tone::Ok;
    case KeptState::Copied:
        return Tone::Neutral;
    case KeptState::Lacking:
        return Tone::Warning;
    case KeptState::Damaged:
    case KeptState::Unreadable:
        break;
    }
    return Tone::Error;
}

} // namespace

KeptDelegate::KeptDelegate(const Style &style, QSet<QString> protectedEnvironments, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_protected(std::move(protectedEnvironments))
{
}

void KeptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QString text = index.data().toString();
    QFont font = m_style.text();
    QColor colour = tokens.ink;
    switch (KeptCell(index.data(Models::CellRole).toInt())) {
    case KeptCell::Plain:
        break;
    case KeptCell::Soft:
        colour = tokens.soft;
        break;
    case KeptCell::Exact:
        font = m_style.fixed();
        break;
    case KeptCell::Environment: {
        const auto surface = m_protected.contains(index.data(Models::EnvironmentRole).toString())
                                 ? Models::Surface::Production
                                 : Models::Surface::Staging;
        colour = m_style.accent(surface);
        text = Style::glyph(surface) + u' ' + text;
        break;
    }
    case KeptCell::State: {
        const Tone tone = toneOf(KeptState(index.data(Models::StateRole).toInt()));
        colour = m_style.tone(tone);
        text = Style::glyph(tone) + u' ' + text;
        break;
    }
    }
    painter->setFont(font);
    painter->setPen(colour);
    drawLine(*painter, option.rect.adjusted(8, 0, -8, 0),
             Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text);
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(tokens.staging, 2));
        painter->drawLine(option.rect.topLeft() + QPoint(1, 1), option.rect.bottomLeft() + QPoint(1, 0));
    }
    painter->restore();
}

} // namespace Slipway::Ui
