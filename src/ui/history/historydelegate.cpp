// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "models/items/historymodel.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::HistoryModel;

namespace {

Tone toneOf(const QString &outcome)
{
    if (outcome == "succeeded"_L1)
        return Tone::Ok;
    if (outcome.isEmpty())
        return Tone::Neutral;
    return outcome == "refused"_L1 || outcome == "cancelled"_L1 ? Tone::Warning : Tone::Error;
}

} // namespace

HistoryDelegate::HistoryDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    const bool whole =
        index.data(HistoryModel::ChainRole).toInt() == int(Operations::HistoryEntry::Chain::Whole);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.selection);
    } else if (!whole) {
        QColor alarm = m_style.tone(Tone::Error);
        alarm.setAlpha(36);
        painter->fillRect(option.rect, alarm);
    }
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QString text = index.data().toString();
    QFont font = m_style.text();
    QColor colour = tokens.soft;
    const QString outcome = index.data(HistoryModel::OutcomeRole).toString();
    switch (index.column()) {
    case HistoryModel::WhatColumn:
        font = m_style.strong();
        colour = whole ? tokens.ink : m_style.tone(Tone::Error);
        break;
    case HistoryModel::EnvironmentColumn:
        if (!text.isEmpty()) {
            const auto surface = index.data(HistoryModel::ProtectedRole).toBool() ? Models::Surface::Production
                                                                                  : Models::Surface::Staging;
            colour = m_style.accent(surface);
            text = Style::glyph(surface) + u' ' + text;
        }
        break;
    case HistoryModel::CommitColumn:
        font = m_style.fixed();
        break;
    case HistoryModel::OutcomeColumn:
        if (!text.isEmpty()) {
            const Tone tone = toneOf(outcome);
            colour = tone == Tone::Neutral ? tokens.ink : m_style.tone(tone);
            text = (tone == Tone::Neutral ? u"◐"_s : Style::glyph(tone)) + u' ' + text;
        }
        break;
    default:
        break;
    }
    painter->setFont(font);
    painter->setPen(colour);
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    drawLine(*painter, box, alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft, text);
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(tokens.staging, 2));
        painter->drawLine(option.rect.topLeft() + QPoint(1, 1), option.rect.bottomLeft() + QPoint(1, 0));
    }
    painter->restore();
}

} // namespace Slipway::Ui
