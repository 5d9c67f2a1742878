// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/stylesheet.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <array>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::Surface;

namespace {

constexpr int textPixels = 13;
constexpr int fixedPixels = 12;
constexpr int smallPixels = 12;
constexpr int headingPixels = 16;

Tokens lightTokens()
{
    Tokens t;
    t.background = QColor(0xf6f7f9);
    t.panel = QColor(0xffffff);
    t.line = QColor(0xdfe3e8);
    t.ink = QColor(0x1c2430);
    t.soft = QColor(0x505b67);
    t.faint = QColor(0x5f6975);
    t.log = QColor(0xfbfcfd);
    t.selection = QColor(0xe9edf1);
    t.local = QColor(0x4a5565);
    t.localSurface = QColor(0xeceff2);
    t.staging = QColor(0x0067a3);
    t.stagingSurface = QColor(0xe4f1fa);
    t.production = QColor(0x9a2f6b);
    t.productionSurface = QColor(0xf8e8f1);
    t.ok = QColor(0x007353);
    t.okSurface = QColor(0xe0f3ec);
    t.warning = QColor(0x8f5a00);
    t.warningSurface = QColor(0xfbefd9);
    t.error = QColor(0xb04200);
    t.errorSurface = QColor(0xfce9df);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.background = QColor(0x14181d);
    t.panel = QColor(0x1b2027);
    t.line = QColor(0x2d343d);
    t.ink = QColor(0xe6eaef);
    t.soft = QColor(0xa4afbb);
    t.faint = QColor(0x8c96a2);
    t.log = QColor(0x0f1318);
    t.selection = QColor(0x262d35);
    t.local = QColor(0xa9b4c0);
    t.localSurface = QColor(0x262d35);
    t.staging = QColor(0x58b4e8);
    t.stagingSurface = QColor(0x15303f);
    t.production = QColor(0xe08dbb);
    t.productionSurface = QColor(0x3a1d2e);
    t.ok = QColor(0x3ecf9f);
    t.okSurface = QColor(0x12332a);
    t.warning = QColor(0xf0b440);
    t.warningSurface = QColor(0x382a10);
    t.error = QColor(0xff8a4a);
    t.errorSurface = QColor(0x3b2115);
    return t;
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Highlight, t.staging);
    palette.setColor(QPalette::HighlightedText, t.background);
    palette.setColor(QPalette::Link, t.staging);
    palette.setColor(QPalette::BrightText, t.error);
    palette.setColor(QPalette::Light, t.panel);
    palette.setColor(QPalette::Midlight, t.selection);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.faint);
    palette.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

} // namespace

QFont fixedFont(int pixels)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // A desktop may name one for this that isn't (Noto Sans Mono as Debian 12 has it): the first that is.
    if (!QFontInfo(font).fixedPitch()) {
        QStringList families = QFontDatabase::families(QFontDatabase::Latin);
        families.removeIf([](const QString &family) { return !QFontDatabase::isFixedPitch(family); });
        static const QString preferred = u"DejaVu Sans Mono"_s;
        if (!families.isEmpty())
            font.setFamily(families.contains(preferred) ? preferred : families.constFirst());
    }
    font.setPixelSize(pixels);
    return font;
}

Style::Style(QApplication &application)
    : m_application(application)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_text = application.font();
    m_text.setPixelSize(textPixels);
    m_fixed = fixedFont(fixedPixels);
    application.setFont(m_text);
    application.installEventFilter(this);
    apply();
}

void Style::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

bool Style::systemIsDark() const
{
    // An application palette without any colour of its own is the desktop's.
    m_application.setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    return desktop.color(QPalette::WindowText).lightness() > desktop.color(QPalette::Window).lightness();
}

void Style::apply()
{
    m_applying = true;
    m_dark = m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark());
    m_tokens = m_dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteFrom(m_tokens));
    m_application.setStyleSheet(styleSheet(m_tokens));
    m_applying = false;
    emit changed();
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    // Text is text: what a server says is never taken for markup, in a label, a message box or a tooltip (which Qt shows
    // in a label). This comes before a label shows anything. Markup of our own is set by setMarkup().
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    if (event->type() == QEvent::ThemeChange && !m_applying && m_theme == Theme::System)
        QMetaObject::invokeMethod(this, &Style::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QColor Style::accent(Surface surface) const
{
    switch (surface) {
    case Surface::Local:
        return m_tokens.local;
    case Surface::Staging:
        return m_tokens.staging;
    case Surface::Production:
        return m_tokens.production;
    }
    return {};
}

QColor Style::surface(Surface surface) const
{
    switch (surface) {
    case Surface::Local:
        return m_tokens.localSurface;
    case Surface::Staging:
        return m_tokens.stagingSurface;
    case Surface::Production:
        return m_tokens.productionSurface;
    }
    return {};
}

QString Style::glyph(Surface surface)
{
    switch (surface) {
    case Surface::Local:
        return {};
    case Surface::Staging:
        return u"◧"_s;
    case Surface::Production:
        return u"⬟"_s;
    }
    return {};
}

QColor Style::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return m_tokens.soft;
    case Tone::Ok:
        return m_tokens.ok;
    case Tone::Warning:
        return m_tokens.warning;
    case Tone::Error:
        return m_tokens.error;
    }
    return {};
}

QColor Style::toneSurface(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return m_tokens.selection;
    case Tone::Ok:
        return m_tokens.okSurface;
    case Tone::Warning:
        return m_tokens.warningSurface;
    case Tone::Error:
        return m_tokens.errorSurface;
    }
    return {};
}

QString Style::glyph(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"•"_s;
    case Tone::Ok:
        return u"✓"_s;
    case Tone::Warning:
        return u"▲"_s;
    case Tone::Error:
        return u"✕"_s;
    }
    return {};
}

QColor Style::ansi(int index) const
{
    if (index >= 16) {
        QColor colour(QRgb(Models::ansiRgb(index)));
        // The cube was made for black; on the light background its pale half could not be read.
        if (!m_dark && colour.lightness() > 140)
            colour = QColor::fromHsl(colour.hslHue(), colour.hslSaturation(), 110);
        if (m_dark && colour.lightness() < 90)
            colour = QColor::fromHsl(colour.hslHue(), colour.hslSaturation(), 130);
        return colour;
    }
    const std::array<QColor, 8> plain{m_tokens.faint,
                                      m_tokens.error,
                                      m_tokens.ok,
                                      m_tokens.warning,
                                      m_tokens.staging,
                                      m_tokens.production,
                                      m_dark ? QColor(0x4fc4cf) : QColor(0x0b7c86),
                                      m_tokens.ink};
    const QColor colour = plain[std::size_t(index % 8)];
    if (index < 8)
        return colour;
    return m_dark ? colour.lighter(115) : colour.darker(115);
}

QFont Style::strong() const
{
    QFont font = m_text;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Style::small() const
{
    QFont font = m_text;
    font.setPixelSize(smallPixels);
    return font;
}

QFont Style::heading() const
{
    QFont font = m_text;
    font.setPixelSize(headingPixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawLine(QPainter &painter, const QRect &box, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    const int left =
        alignment.testFlag(Qt::AlignRight) ? box.right() + 1 - metrics.horizontalAdvance(shown) : box.left();
    painter.drawText(left, box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent(), shown);
}

QString styleWord(Surface surface)
{
    switch (surface) {
    case Surface::Local:
        return u"local"_s;
    case Surface::Staging:
        return u"staging"_s;
    case Surface::Production:
        return u"production"_s;
    }
    return {};
}

QString styleWord(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    }
    return {};
}

void setMarkup(QLabel *label, const QString &markup, const QString &text)
{
    label->setTextFormat(Qt::RichText);
    label->setText(markup.arg(text.toHtmlEscaped()));
}

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace Slipway::Ui
