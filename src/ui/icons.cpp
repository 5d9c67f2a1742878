// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray drawing, const QColor &colour, const QColor &disabled)
        : m_drawing(std::move(drawing))
        , m_colour(colour)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled && m_disabled.isValid() ? m_disabled : m_colour;
        QByteArray drawing = m_drawing;
        drawing.replace("#000", colour.name().toUtf8());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_drawing;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QIcon lineIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    QFile file(u":/slipway-icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), colour, disabled));
}

void setLineIcon(QAbstractButton &button, const Style &style, const QString &name)
{
    const auto dress = [&button, &style, name] {
        const bool accented = button.property("accent").isValid();
        button.setIcon(
            lineIcon(name, accented ? style.tokens().background : style.tokens().soft, style.tokens().faint));
    };
    button.setIconSize({iconSize, iconSize});
    QObject::connect(&style, &Style::changed, &button, dress);
    dress();
}

} // namespace Slipway::Ui
