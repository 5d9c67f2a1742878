// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backuptimeline.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Domain::BackupDay;

namespace {

constexpr int top = 18;    ///< for dots and the word above
constexpr int bottom = 20; ///< for the months
constexpr qreal dot = 6;

} // namespace

BackupTimeline::BackupTimeline(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setObjectName(u"backupTimeline"_s);
    setAccessibleName(tr("Backups by day"));
    setMouseTracking(true);
    setMinimumHeight(96);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QSize BackupTimeline::sizeHint() const
{
    return {640, 116};
}

void BackupTimeline::setDays(std::vector<BackupDay> days)
{
    m_days = std::move(days);
    m_largest = 0;
    int missing = 0;
    int damaged = 0;
    for (const BackupDay &day : m_days) {
        m_largest = std::max(m_largest, day.size);
        missing += day.state == BackupDay::State::Missing ? 1 : 0;
        damaged += day.state == BackupDay::State::Damaged ? 1 : 0;
    }
    setAccessibleDescription(
        tr("%1 days, %2 missing, %3 damaged").arg(m_days.size()).arg(missing).arg(damaged));
    update();
}

QColor BackupTimeline::colour(BackupDay::State state) const
{
    switch (state) {
    case BackupDay::State::Verified:
        return m_style.tokens().ok;
    case BackupDay::State::Suspicious:
        return m_style.tokens().warning;
    case BackupDay::State::Damaged:
    case BackupDay::State::Missing:
        return m_style.tokens().error;
    case BackupDay::State::Unverified:
    case BackupDay::State::None:
        break;
    }
    return m_style.tokens().faint;
}

QString BackupTimeline::describe(const BackupDay &day)
{
    const QString date = QLocale().toString(day.date, QLocale::LongFormat);
    const QString size = QLocale().formattedDataSize(day.size, 1, QLocale::DataSizeSIFormat);
    QString text;
    switch (day.state) {
    case BackupDay::State::Verified:
        text = tr("%1: verified, %2").arg(date, size);
        break;
    case BackupDay::State::Suspicious:
        text = tr("%1: less than half of the one before, %2").arg(date, size);
        break;
    case BackupDay::State::Damaged:
        text = tr("%1: damaged, %2").arg(date, size);
        break;
    case BackupDay::State::Unverified:
        text = tr("%1: not verified, %2").arg(date, size);
        break;
    case BackupDay::State::Missing:
        return tr("%1: the schedule wanted a backup, and there is none").arg(date);
    case BackupDay::State::None:
        return tr("%1: none").arg(date);
    }
    if (day.count > 1)
        text += tr(" (the best of %1)").arg(day.count);
    if (day.drilled)
        text += tr(", restored in a drill");
    if (!day.onLaptop)
        text += tr(", no second copy here");
    return text;
}

QRectF BackupTimeline::column(int day) const
{
    const qreal each = width() / qreal(std::max<size_t>(m_days.size(), 1));
    return {day * each, qreal(top), each, qreal(height() - top - bottom)};
}

int BackupTimeline::dayAt(int x) const
{
    const auto day = int(x * qreal(m_days.size()) / std::max(width(), 1));
    return day >= 0 && size_t(day) < m_days.size() ? day : -1;
}

void BackupTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_style.tokens();
    const qreal gap = m_days.size() > 250 ? 0.5 : 1.5;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const BackupDay &day = m_days[i];
        const QRectF whole = column(int(i)).adjusted(gap / 2, 0, -gap / 2, 0);
        if (int(i) == m_hovered)
            painter.fillRect(column(int(i)), tokens.selection);
        if (day.state == BackupDay::State::None)
            continue;
        if (day.state == BackupDay::State::Missing) {
            // Hollow, as what is not there is on the overview.
            painter.setPen(tokens.error);
            painter.setBrush(tokens.errorSurface);
            painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5));
            continue;
        }
        const qreal part = m_largest > 0 ? qreal(day.size) / qreal(m_largest) : 0;
        QRectF bar = whole;
        bar.setTop(whole.bottom() - std::max<qreal>(4, whole.height() * part));
        QPainterPath shape;
        const qreal radius = std::min<qreal>(1.5, bar.width() / 3);
        shape.addRoundedRect(bar, radius, radius);
        QColor fill = colour(day.state);
        // Softer than text of the same colour: there is much of it.
        if (day.state == BackupDay::State::Verified)
            fill.setAlphaF(m_style.isDark() ? 0.72F : 0.78F);
        else if (day.state == BackupDay::State::Unverified)
            fill.setAlphaF(0.65F);
        painter.fillPath(shape, fill);
        paintMark(painter, day, {whole.center().x(), bar.top() - dot});
    }
    painter.setPen(tokens.line);
    painter.drawLine(QPointF(0, height() - bottom + 0.5), QPointF(width(), height() - bottom + 0.5));
    paintMonths(painter);
    paintMissingWord(painter);
}

/// What the colour says, as a shape: those of the table and of the legend.
void BackupTimeline::paintMark(QPainter &painter, const BackupDay &day, const QPointF &centre) const
{
    constexpr qreal half = dot / 2;
    painter.save();
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    if (day.state == BackupDay::State::Damaged) {
        painter.setPen(QPen(colour(day.state), 1.6));
        painter.drawLine(QPointF(-half, -half), QPointF(half, half));
        painter.drawLine(QPointF(-half, half), QPointF(half, -half));
    } else if (day.state == BackupDay::State::Suspicious) {
        painter.setBrush(colour(day.state));
        painter.drawPolygon(QPolygonF{{-half, half}, {0, -half}, {half, half}});
    }
    if (day.drilled) {
        if (day.state == BackupDay::State::Damaged || day.state == BackupDay::State::Suspicious)
            painter.translate(0, -dot - 1); // above the other mark
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.tokens().staging);
        painter.drawEllipse(QPointF(), half, half);
    }
    painter.restore();
}

void BackupTimeline::paintMonths(QPainter &painter) const
{
    painter.setFont(m_style.small());
    painter.setPen(m_style.tokens().faint);
    const QFontMetricsF metrics(m_style.small());
    qreal free = 0;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const QDate &date = m_days[i].date;
        if (date.day() != 1 && i != 0)
            continue;
        const QString name = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        const qreal x = column(int(i)).left();
        const qreal space = metrics.horizontalAdvance(name);
        // A month that has only its last days here would run into the next one.
        if (x < free || x + space > width() || (i == 0 && date.daysInMonth() - date.day() < 8))
            continue;
        painter.drawText(QPointF(x, height() - 5), name);
        free = x + space + 8;
    }
}

/// The word "missing" above the newest stretch of missing days, once.
void BackupTimeline::paintMissingWord(QPainter &painter) const
{
    for (size_t end = m_days.size(); end > 0; --end) {
        if (m_days[end - 1].state != BackupDay::State::Missing)
            continue;
        size_t begin = end;
        while (begin > 0 && m_days[begin - 1].state == BackupDay::State::Missing)
            --begin;
        const QString word = tr("missing");
        const qreal space = QFontMetricsF(m_style.small()).horizontalAdvance(word);
        const qreal middle = (column(int(begin)).left() + column(int(end) - 1).right()) / 2;
        painter.setFont(m_style.small());
        painter.setPen(m_style.tokens().error);
        painter.drawText(QPointF(std::clamp(middle - space / 2, 0.0, width() - space), top - 6), word);
        return;
    }
}

void BackupTimeline::mousePressEvent(QMouseEvent *event)
{
    const int day = dayAt(int(event->position().x()));
    if (day >= 0 && !m_days[size_t(day)].newest.isEmpty())
        emit backupChosen(m_days[size_t(day)].newest);
}

void BackupTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const int day = dayAt(int(event->position().x()));
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void BackupTimeline::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool BackupTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos().x());
        if (day >= 0)
            QToolTip::showText(help->globalPos(), describe(m_days[size_t(day)]), this, column(day).toRect());
        return true;
    }
    return QWidget::event(event);
}

} // namespace Slipway::Ui
