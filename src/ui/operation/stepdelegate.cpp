// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation/stepdelegate.h"

#include "domain/event.h"
#include "models/items/operationmodel.h"
#include "models/values/texts.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Domain::StepState;
using Models::OperationModel;

namespace {

constexpr int above = 5;
constexpr int titleLine = 21;
constexpr int detailLine = 18;
constexpr int below = 6;
constexpr int mostDetailLines = 3;
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

/// `text` in lines of `width`; the last of `most` ends in … if there is more.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    if (text.isEmpty())
        return {}; // to QTextLayout it is a line
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        if (lines.size() == most - 1) {
            lines += QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

StepDelegate::StepDelegate(const Style &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

QString StepDelegate::detail(const QModelIndex &index) const
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
    return parts.join(Models::separator());
}

QString StepDelegate::timeText(const QModelIndex &index) const
{
    const auto state = StepState(index.data(OperationModel::StateRole).toInt());
    const qint64 elapsed = index.data(OperationModel::ElapsedRole).toLongLong();
    const qint64 estimate = index.data(OperationModel::EstimateRole).toLongLong();
    const QString time = elapsed >= 0 ? Models::durationText(elapsed) : QString();
    if (estimate >= 0 && state == StepState::Running && !index.data(OperationModel::UndoRole).toBool())
        return tr("%1 of ~%2").arg(time, Models::durationText(estimate));
    if (estimate >= 0 && state == StepState::Pending)
        return u'~' + Models::durationText(estimate);
    return time;
}

StepDelegate::Lines StepDelegate::linesOf(const QModelIndex &index, int width) const
{
    const auto state = StepState(index.data(OperationModel::StateRole).toInt());
    Lines lines;
    lines.time = timeText(index);
    lines.titleFont =
        state == StepState::Running || state == StepState::Failed ? m_style.strong() : m_style.text();
    const int room = width - textLeft - right;
    const int timeWidth = QFontMetrics(m_style.small()).horizontalAdvance(lines.time);
    lines.title = wrapped(index.data().toString(), lines.titleFont, room - timeWidth - 8, 2);
    lines.detail = wrapped(detail(index), m_style.small(), room, mostDetailLines);
    // What runs keeps the room of its second line, so that nothing jumps when there is something to say.
    if (lines.detail.isEmpty() && state == StepState::Running)
        lines.detail += QString();
    return lines;
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Lines lines = linesOf(index, view ? view->viewport()->width() : option.rect.width());
    return {200, above + int(lines.title.size()) * titleLine + int(lines.detail.size()) * detailLine + below};
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
    QRect line(box.left(), box.top() + above, box.width() - right, titleLine);
    painter->setFont(m_style.strong());
    painter->setPen(mark.colour);
    painter->drawText(line.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark.glyph);

    const Lines lines = linesOf(index, box.width());
    painter->setFont(m_style.small());
    painter->setPen(running ? tokens.ink : tokens.soft);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, lines.time);

    painter->setFont(lines.titleFont);
    const bool quiet = state == StepState::Pending || state == StepState::Skipped;
    painter->setPen(state == StepState::Failed ? tokens.error : quiet ? tokens.soft : tokens.ink);
    line.setLeft(box.left() + textLeft);
    for (const QString &text : lines.title) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, titleLine);
    }
    line.setHeight(detailLine);
    painter->setFont(m_style.small());
    painter->setPen(tokens.soft);
    for (const QString &text : lines.detail) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, detailLine);
    }
    const qint64 total = index.data(OperationModel::ProgressTotalRole).toLongLong();
    const qint64 done = index.data(OperationModel::ProgressDoneRole).toLongLong();
    if (running && total > 0 && done >= 0) {
        QRect bar(box.left(), box.bottom() - 2, box.width(), 3);
        painter->fillRect(bar, tokens.line);
        bar.setWidth(int(double(bar.width()) * std::min(1.0, double(done) / double(total))));
        painter->fillRect(bar, m_style.accent(m_surface));
    }
    painter->restore();
}

} // namespace Slipway::Ui
