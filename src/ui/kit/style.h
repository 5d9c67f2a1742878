// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/environmentsmodel.h"
#include "models/values/ansi.h"

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QLabel>

namespace Slipway::Ui {

/// The colours of one theme. Nothing else in the program names a colour.
struct Tokens
{
    QColor background;
    QColor panel;
    QColor line;
    QColor ink;
    QColor soft;
    QColor faint;
    QColor log; ///< behind the log
    QColor selection;
    QColor local;
    QColor localSurface;
    QColor staging;
    QColor stagingSurface;
    QColor production;
    QColor productionSurface;
    QColor ok;
    QColor okSurface;
    QColor warning;
    QColor warningSurface;
    QColor error;
    QColor errorSurface;
};

/// The desktop's font of fixed width, or one that is where the desktop names another kind for it.
[[nodiscard]] QFont fixedFont(int pixels);

enum class Theme { System, Light, Dark };
enum class Tone { Neutral, Ok, Warning, Error };

/// Sizes on the 4 px grid.
namespace Metrics {
constexpr int grid = 4;
constexpr int controlRadius = 6;
constexpr int cardRadius = 8;
constexpr int stripe = 5;
constexpr int motion = 120;     ///< milliseconds of every movement
constexpr int titleHeight = 30; ///< of a page's title, with buttons beside it or without
constexpr int navigationWidth = 188;
} // namespace Metrics

/// Colours, fonts and the shapes that go with them, from one place; dresses the whole application, and sees to it that
/// labels and tooltips take their text as text. GUI thread.
class Style final : public QObject
{
    Q_OBJECT
public:
    /// `application` must outlive it.
    explicit Style(QApplication &application);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Theme theme() const { return m_theme; }
    /// System follows the desktop, also when it changes later.
    void setTheme(Theme theme);

    [[nodiscard]] QColor accent(Models::Surface surface) const;
    [[nodiscard]] QColor surface(Models::Surface surface) const;
    /// The shape that always goes with an environment's colour; empty for the local tree.
    [[nodiscard]] static QString glyph(Models::Surface surface);
    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor toneSurface(Tone tone) const;
    [[nodiscard]] static QString glyph(Tone tone);
    /// A colour of terminal output, readable on the log's background.
    [[nodiscard]] QColor ansi(int index) const;

    [[nodiscard]] QFont text() const { return m_text; }
    [[nodiscard]] QFont strong() const;
    [[nodiscard]] QFont small() const;
    [[nodiscard]] QFont heading() const;
    [[nodiscard]] QFont fixed() const { return m_fixed; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] bool systemIsDark() const;

    QApplication &m_application;
    Theme m_theme = Theme::System;
    bool m_dark = false;
    bool m_applying = false;
    Tokens m_tokens;
    QFont m_text;
    QFont m_fixed;
};

/// One line in the middle of `box`, elided. Its baseline is the font's own: texts in a row keep one line where another
/// script has other heights.
void drawLine(QPainter &painter, const QRect &box, Qt::Alignment alignment, const QString &text);

/// Puts `text`, as it is, in place of the %1 in markup of our own. Elsewhere every label shows its text as it is, which
/// Style sees to.
void setMarkup(QLabel *label, const QString &markup, const QString &text);

/// Which word the style sheet knows a surface or tone by; set as a dynamic property.
[[nodiscard]] QString styleWord(Models::Surface surface);
[[nodiscard]] QString styleWord(Tone tone);
/// Sets a dynamic property that the style sheet looks at, and dresses the widget again if it is another value.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace Slipway::Ui
