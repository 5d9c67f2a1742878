// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include "models/items/logmodel.h"
#include "models/tasks/logexport.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTextLayout>

namespace Slipway::Ui {

/// Draws the lines of a LogModel that can be seen and no others, so that a million of them cost what fifty do. It
/// follows the end until somebody scrolls away from it, and again when somebody scrolls back. Text is selected
/// with the mouse or Shift and the arrows and copied without its escape sequences. GUI thread.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogView(const Style &style, QWidget *parent = nullptr);

    void setModel(Models::LogModel *model);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Marks every occurrence of the text; empty: none.
    void setMarked(const QString &text);
    /// Scrolls so that the row can be seen, and shows it as the current one.
    void showRow(int row);
    [[nodiscard]] int currentRow() const { return m_current.row; }
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] QString selectedText() const;

public slots:
    void copy();
    void selectAll();

signals:
    void followingChanged(bool following);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int row = -1;
        int column = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void rowsChanged();
    void updateScrollBars();
    void measure();
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] Place placeAt(const QPoint &position) const;
    /// Lays one line out with its colours, marks and selection.
    void layOut(QTextLayout &layout, int row, const Models::AnsiLine &line) const;
    void addMarks(QList<QTextLayout::FormatRange> &formats, const QString &text) const;
    void addSelection(QList<QTextLayout::FormatRange> &formats, int row, const QString &text) const;
    void moveCurrent(const Place &place, bool select);
    [[nodiscard]] Place clamped(Place place) const;

    const Style &m_style;
    QPointer<Models::LogModel> m_model;
    Models::LogExport m_export;
    QString m_marked;
    bool m_following = true;
    bool m_adjusting = false; ///< the scroll bar moves by our own hand
    Place m_anchor;
    Place m_current;
    int m_lineHeight = 16;
    int m_timeWidth = 0;
    qreal m_characterWidth = 7;
};

} // namespace Slipway::Ui
