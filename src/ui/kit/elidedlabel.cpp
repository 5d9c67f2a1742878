// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elidedlabel.h"

#include <QPainter>

namespace Slipway::Ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setSeparator(const QString &separator)
{
    m_separator = separator;
    updateToolTip();
    update();
}

void ElidedLabel::setSmallest(int pixels)
{
    m_smallest = pixels;
    updateToolTip();
    update();
}

QFont ElidedLabel::fitted() const
{
    QFont font = this->font();
    while (m_smallest > 0 && font.pixelSize() > m_smallest
           && QFontMetrics(font).horizontalAdvance(m_text) > width())
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QString ElidedLabel::shown() const
{
    const QFontMetrics metrics(fitted());
    QString text = m_text;
    while (!m_separator.isEmpty() && metrics.horizontalAdvance(text) > width() && text.contains(m_separator))
        text.truncate(text.lastIndexOf(m_separator));
    return metrics.elidedText(text, m_mode, width());
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().horizontalAdvance(u'm') * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(m_colour.isValid() && isEnabled() ? m_colour : palette().color(group, QPalette::WindowText));
    painter.setFont(fitted());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(shown() == m_text ? QString() : m_text);
}

} // namespace Slipway::Ui
