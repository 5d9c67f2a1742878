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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    QColor m_colour;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace Slipway::Ui
