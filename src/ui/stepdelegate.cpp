// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepdelegate.h"

#include "domain/event.h"
#include "models/operationmodel.h"
#include "models/texts.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Domain::StepState;
using Models::OperationModel;

namespace {

constexpr int oneLine = 31;
constexpr int twoLines = 50;
constexpr int left = 16;
constexpr int textLeft = 44;
constexpr int right = 16;

struct Mark
{
    QString glyph;
    QColor colour;
};

Mark markOf(StepState state, bool undo, const Style &style, Models::Surface surface)
{
    switch (state) {
    case StepState::Pending:
        return {u"○"_s, style.tokens().faint};
    case StepState::Running:
        return {u"◐"_s, undo ? style.tokens().warning : style.accent(surface)};
    case StepState::Done:
        return {u"✓"_s, style.tokens().ok};
    case StepState::Failed:
        return {u"✕"_s, style.tokens().error};
    case StepState::Undone:
        return {u"↶"_s, style.tokens().warning};
    case StepState::Skipped:
        return {u"–"_s, style.tokens().faint};
    }
    return {};
}

} // namespace

StepDelegate::StepDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

QString StepDelegate::secondLine(const QModelIndex &index) const
{
    const auto state = StepState(index.data(OperationModel::StateRole).toInt());
    const bool undo = index.data(OperationModel::UndoRole).toBool();
    QStringList parts;
    if (undo && state == StepState::Running)
        parts += tr("being undone");
    else if (undo && state == StepState::Failed)
        parts += tr("its undo failed");
    const QString progress = Models::progressText(index.data(OperationModel::ProgressDoneRole).toLongLong(),
                                                  index.data(OperationModel::ProgressTotalRole).toLongLong(),
                                                  index.data(OperationModel::ProgressUnitRole).toString());
    if (!progress.isEmpty())
        parts += progress;
    parts += index.data(OperationModel::DetailsRole).toStringList();
    return parts.join(u" · ");
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const bool running = StepState(index.data(OperationModel::StateRole).toInt()) == StepState::Running;
    // What runs keeps the room of its second line, so that nothing jumps when there is something to say.
    return {200, running || !secondLine(index).isEmpty() ? twoLines : oneLine};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto state = StepState(index.data(OperationModel::StateRole).toInt());
    const bool running = state == StepState::Running;
    const Tokens &tokens = m_style.tokens();
    const QRect box = option.rect;
    painter->save();
    if (running)
        painter->fillRect(box, tokens.selection);
    else if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, tokens.panel);
    if (running)
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), m_style.accent(m_surface));

    const Mark mark = markOf(state, index.data(OperationModel::UndoRole).toBool(), m_style, m_surface);
    const QRect first(box.left(), box.top() + 5, box.width(), 21);
    painter->setFont(m_style.strong());
    painter->setPen(mark.colour);
    painter->drawText(first.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark.glyph);

    const qint64 elapsed = index.data(OperationModel::ElapsedRole).toLongLong();
    const qint64 estimate = index.data(OperationModel::EstimateRole).toLongLong();
    QString time = elapsed >= 0 ? Models::durationText(elapsed) : QString();
    if (estimate >= 0 && running && !index.data(OperationModel::UndoRole).toBool())
        time = tr("%1 of ~%2").arg(time, Models::durationText(estimate));
    else if (estimate >= 0 && state == StepState::Pending)
        time = u'~' + Models::durationText(estimate);
    painter->setFont(m_style.small());
    painter->setPen(running ? tokens.ink : tokens.soft);
    painter->drawText(first.adjusted(0, 0, -right, 0), Qt::AlignRight | Qt::AlignVCenter, time);
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);

    painter->setFont(running || state == StepState::Failed ? m_style.strong() : m_style.text());
    const bool quiet = state == StepState::Pending || state == StepState::Skipped;
    painter->setPen(state == StepState::Failed ? tokens.error : quiet ? tokens.soft : tokens.ink);
    const QRect titleBox = first.adjusted(textLeft, 0, -right - timeWidth - 8, 0);
    painter->drawText(
        titleBox, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, titleBox.width()));

    const QString second = secondLine(index);
    if (!second.isEmpty()) {
        const QRect below(box.left() + textLeft, box.top() + 25, box.width() - textLeft - right, 18);
        painter->setFont(m_style.small());
        painter->setPen(tokens.soft);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, below.width()));
    }
    const qint64 total = index.data(OperationModel::ProgressTotalRole).toLongLong();
    const qint64 done = index.data(OperationModel::ProgressDoneRole).toLongLong();
    if (running && total > 0 && done >= 0) {
        QRect bar(box.left() + textLeft, box.bottom() - 5, box.width() - textLeft - right, 2);
        painter->fillRect(bar, tokens.line);
        bar.setWidth(int(double(bar.width()) * std::min(1.0, double(done) / double(total))));
        painter->fillRect(bar, m_style.accent(m_surface));
    }
    painter->restore();
}

} // namespace Slipway::Ui
