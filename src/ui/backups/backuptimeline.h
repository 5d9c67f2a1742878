// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/backupboard.h"
#include "ui/kit/style.h"

#include <QWidget>

namespace Slipway::Ui {

/// Half a year of days as bars: the height is the size, the colour the state; a missing day is a gap that is seen, a
/// drill a dot above. Hovering tells a day, a click chooses its backup. GUI thread.
class BackupTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupTimeline(const Style &style, QWidget *parent = nullptr);

    void setDays(std::vector<Domain::BackupDay> days);
    [[nodiscard]] QSize sizeHint() const override;
    /// What a day is called, for the tool tip and the screen reader.
    [[nodiscard]] static QString describe(const Domain::BackupDay &day);
    [[nodiscard]] QColor colour(Domain::BackupDay::State state) const;

signals:
    void backupChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int dayAt(int x) const;
    [[nodiscard]] QRectF column(int day) const;
    void paintMark(QPainter &painter, const Domain::BackupDay &day, const QPointF &centre) const;
    void paintMonths(QPainter &painter) const;
    void paintMissingWord(QPainter &painter) const;

    const Style &m_style;
    std::vector<Domain::BackupDay> m_days;
    qint64 m_largest = 0;
    int m_hovered = -1;
};

} // namespace Slipway::Ui
