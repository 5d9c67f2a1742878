// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drawerdelegate.h"

#include "models/items/jobsmodel.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::JobsModel;
using Remote::JobSummary;

Tone jobTone(const QModelIndex &index)
{
    const auto state = JobSummary::State(index.data(JobsModel::StateRole).toInt());
    const QString outcome = index.data(JobsModel::OutcomeRole).toString();
    if (state == JobSummary::State::Interrupted)
        return Tone::Error;
    if (state != JobSummary::State::Ended)
        return Tone::Neutral;
    if (outcome == u"succeeded")
        return Tone::Ok;
    return outcome == u"refused" || outcome == u"cancelled" ? Tone::Warning : Tone::Error;
}

DrawerDelegate::DrawerDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

QSize DrawerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 54};
}

void DrawerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    const auto cell = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const auto surface =
        index.data(JobsModel::ProtectedRole).toBool() ? Models::Surface::Production : Models::Surface::Staging;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.background);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                      m_style.accent(surface));
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect box = option.rect.adjusted(16, 7, -14, -8);
    const QRect first(box.left(), box.top(), box.width(), 20);
    const QRect second(box.left(), box.top() + 20, box.width(), 18);
    const Tone tone = jobTone(index);
    const bool running = tone == Tone::Neutral;
    const QString outcome = (running ? u"◐"_s : Style::glyph(tone)) + u' ' + cell(JobsModel::OutcomeColumn);
    painter->setFont(m_style.small());
    painter->setPen(running ? m_style.accent(surface) : m_style.tone(tone));
    const int most = box.width() / 2;
    const QString shown = painter->fontMetrics().elidedText(outcome, Qt::ElideRight, most);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, shown);
    const int used = painter->fontMetrics().horizontalAdvance(shown) + 12;
    painter->setFont(m_style.strong());
    painter->setPen(tokens.ink);
    painter->drawText(
        first.adjusted(0, 0, -used, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width() - used));
    QStringList parts{Style::glyph(surface) + u' ' + cell(JobsModel::EnvironmentColumn),
                      cell(JobsModel::StartedColumn), cell(JobsModel::TookColumn), cell(JobsModel::ByColumn)};
    parts.removeAll(QString());
    painter->setFont(m_style.small());
    painter->setPen(tokens.soft);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(parts.join(u" · "), Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace Slipway::Ui
