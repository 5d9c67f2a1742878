// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include "sync/textdiff.h"

#include <QAbstractScrollArea>

namespace Slipway::Ui {

/// A difference of text in git's colours with the line numbers of both sides, drawn line by line as far as it can be
/// seen. White space is made visible on demand. Copying gives what git would print. GUI thread.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DiffView(const Style &style, QWidget *parent = nullptr);

    void show(Sync::TextDiff diff);
    /// A sentence instead of a difference.
    void showText(const QString &text);
    void setWhitespaceVisible(bool visible);
    [[nodiscard]] const Sync::TextDiff &diff() const { return m_diff; }
    /// As git would print it.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void measure();
    void updateScrollBars();
    void copy() const;
    [[nodiscard]] QString shown(const QString &text) const;
    [[nodiscard]] int numbersWidth() const;

    const Style &m_style;
    Sync::TextDiff m_diff;
    QString m_text;
    bool m_whitespace = false;
    int m_lineHeight = 18;
    qreal m_characterWidth = 7;
    int m_digits = 2;
    qsizetype m_longest = 0;
};

} // namespace Slipway::Ui
