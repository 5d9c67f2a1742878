// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/truthmodel.h"
#include "ui/overview/topologypainter.h"

#include <QGraphicsView>

namespace Slipway::Ui {

/// The picture of what runs where. It fits its width until somebody zooms (Ctrl and the wheel, + and -; 0 fits again);
/// the arrow keys go from card to card, Return opens the inspector. GUI thread.
class TopologyView final : public QGraphicsView
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TopologyView(const Style &style, const Models::TruthModel &truth, QWidget *parent = nullptr);

    [[nodiscard]] QString selected() const { return m_selected; }
    void select(const QString &node);
    void zoom(double factor);
    void fit();
    /// The whole picture in the theme that is on, as SVG or PNG by the name's end. False when it can't be written.
    [[nodiscard]] bool exportTo(const QString &file) const;

signals:
    void selectionChanged(const QString &node);
    /// Return or a double click.
    void opened(const QString &node);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void draw();
    void go(int dx, int dy);
    [[nodiscard]] QString nodeAt(const QPoint &place) const;

    const Style &m_style;
    const Models::TruthModel &m_truth;
    TopologyPainter m_painter;
    Models::Topology m_topology;
    Models::TopologyLayout m_layout;
    QString m_selected;
    bool m_fits = true;
};

} // namespace Slipway::Ui
