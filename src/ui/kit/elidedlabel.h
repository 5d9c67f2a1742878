// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Slipway::Ui {

/// One line of text that ends in … where the room ends; the whole text is its tool tip then, and always its
/// accessible name.
class ElidedLabel final : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// An invalid colour: the palette's.
    void setColour(const QColor &colour);
    void setElideMode(Qt::TextElideMode mode);
    /// Where the room ends, the last of several parts are left out whole, before the first is cut.
    void setSeparator(const QString &separator);
    /// Written smaller, down to this many pixels, before it is cut.
    void setSmallest(int pixels);
    /// What is drawn of the text.
    [[nodiscard]] QString shown() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont fitted() const;
    void updateToolTip();

    QString m_text;
    QString m_separator;
    int m_smallest = 0;
    QColor m_colour;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace Slipway::Ui
