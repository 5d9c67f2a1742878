// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QByteArray drawing, const QColor &colour, const QColor &disabled)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_colour(colour)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * scale, mode, QIcon::Off);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    /// Lists draw them for each row, so a drawing is read once for each colour and size.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled && m_disabled.isValid() ? m_disabled : m_colour;
        const QString key = u"%1 %2 %3x%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QByteArray drawing = m_drawing;
        drawing.replace("#000", colour.name().toUtf8());
        QSvgRenderer(drawing).render(&painter, QRectF(QPointF(), size));
        QPixmapCache::insert(key, picture);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
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
    return QIcon(new LineIconEngine(name, file.readAll(), colour, disabled));
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
