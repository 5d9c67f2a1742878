// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/topologyview.h"

#include <QGraphicsItem>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <functional>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::TopologyNode;

namespace {

constexpr double closest = 2.5;
constexpr double farthest = 0.3;
constexpr int nodeKey = 0;

/// Something that draws itself; where it stands is the layout's.
class PaintedItem final : public QGraphicsItem
{
public:
    PaintedItem(const QRectF &box, std::function<void(QPainter &)> paint)
        : m_box(box)
        , m_paint(std::move(paint))
    {
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_box; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    QRectF m_box;
    std::function<void(QPainter &)> m_paint;
};

} // namespace

TopologyView::TopologyView(const Style &style, const Models::TruthModel &truth, QWidget *parent)
    : QGraphicsView(parent)
    , m_style(style)
    , m_truth(truth)
    , m_painter(style)
{
    setObjectName(u"topology"_s);
    setAccessibleName(tr("Topology"));
    viewport()->setAccessibleName(tr("Topology")); // it is what gets the focus
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setDragMode(QGraphicsView::ScrollHandDrag);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::StrongFocus);
    connect(&truth, &Models::TruthModel::changed, this, &TopologyView::draw);
    connect(&style, &Style::changed, this, &TopologyView::draw);
    draw();
}

void TopologyView::draw()
{
    m_topology = m_truth.topology();
    m_layout = Models::layoutOf(m_topology, double(viewport()->width()) - 4);
    QGraphicsScene &drawing = *scene();
    drawing.clear();
    drawing.setSceneRect(QRectF(QPointF(0, 0), m_layout.size).adjusted(0, 0, 2, 2));
    const auto add = [&](const QRectF &box, double z, std::function<void(QPainter &)> paint) {
        auto *item = new PaintedItem(box, std::move(paint));
        item->setZValue(z);
        drawing.addItem(item);
        return item;
    };
    for (const auto &header : m_layout.headers)
        add(header.box, 0, [this, header](QPainter &painter) { m_painter.header(painter, header); });
    for (std::size_t i = 0; i < m_topology.lanes.size(); ++i)
        add(m_layout.lanes[i], 0,
            [this, i](QPainter &painter) { m_painter.lane(painter, m_topology.lanes[i], m_layout.lanes[i]); });
    for (const auto &edge : m_layout.edges)
        add(QPolygonF(QList<QPointF>(edge.line.begin(), edge.line.end())).boundingRect().adjusted(-6, -6, 6, 6),
            1, [this, edge](QPainter &painter) { m_painter.edge(painter, edge); });
    for (const TopologyNode &node : m_topology.nodes) {
        const QRectF box = m_layout.cards.at(node.id);
        if (const auto label = m_layout.labels.find(node.id); label != m_layout.labels.end())
            add(label->second, 2, [this, port = node.port, place = label->second](QPainter &painter) {
                m_painter.port(painter, port, place);
            });
        QGraphicsItem *item = add(box.adjusted(-2, -12, 12, 2), 3, [this, node, box](QPainter &painter) {
            m_painter.card(painter, node, box, node.id == m_selected);
        });
        item->setData(nodeKey, node.id);
        item->setToolTip(node.subject.isEmpty() ? node.title : node.subject);
    }
    if (!m_selected.isEmpty() && !m_topology.node(m_selected))
        select({});
    if (m_fits)
        fit();
}

void TopologyView::select(const QString &node)
{
    if (node == m_selected)
        return;
    m_selected = node;
    const TopologyNode *found = m_topology.node(node);
    setAccessibleDescription(found ? u"%1: %2, %3"_s.arg(found->title, found->detail, found->state)
                                   : QString());
    if (found)
        ensureVisible(m_layout.cards.at(node), 24, 24);
    viewport()->update();
    emit selectionChanged(node);
}

void TopologyView::zoom(double factor)
{
    const double scale = std::clamp(transform().m11() * factor, farthest, closest);
    m_fits = false;
    setTransform(QTransform::fromScale(scale, scale));
}

void TopologyView::fit()
{
    m_fits = true;
    const double room = double(viewport()->width()) - 4;
    const double scale =
        m_layout.size.width() > 0 ? std::clamp(room / m_layout.size.width(), farthest, 1.0) : 1.0;
    setTransform(QTransform::fromScale(scale, scale));
}

bool TopologyView::exportTo(const QString &file) const
{
    const QSize size(int(std::ceil(m_layout.size.width())) + 40, int(std::ceil(m_layout.size.height())) + 40);
    const auto paint = [&](QPainter &painter) {
        painter.fillRect(QRect(QPoint(0, 0), size), m_style.tokens().background);
        painter.translate(20, 20);
        m_painter.whole(painter, m_topology, m_layout);
    };
    if (file.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(file);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setTitle(m_truth.configuration().title);
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        paint(painter);
        return painter.end();
    }
    constexpr double sharp = 2;
    QImage image(size * sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharp);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image.save(file, "PNG");
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        draw();
}

/// To the nearest card in that direction; what is straight ahead is nearer than what is aside.
void TopologyView::go(int dx, int dy)
{
    if (m_topology.nodes.empty())
        return;
    if (!m_topology.node(m_selected)) {
        select(m_topology.nodes.front().id);
        return;
    }
    const QPointF from = m_layout.cards.at(m_selected).center();
    QString best;
    double nearest = 1e18;
    for (const auto &[id, box] : m_layout.cards) {
        const QPointF way = box.center() - from;
        const double along = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        const double far = along + 3 * aside;
        if (along > 1 && far < nearest) {
            nearest = far;
            best = id;
        }
    }
    if (!best.isEmpty())
        select(best);
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.2);
    case Qt::Key_Minus:
        return zoom(1 / 1.2);
    case Qt::Key_0:
        return draw(), fit();
    case Qt::Key_Escape:
        return select({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isEmpty())
            emit opened(m_selected);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(1.2, double(event->angleDelta().y()) / 120));
    else
        QGraphicsView::wheelEvent(event);
}

QString TopologyView::nodeAt(const QPoint &place) const
{
    const QList<QGraphicsItem *> here = items(place);
    for (const QGraphicsItem *item : here) {
        if (const QString id = item->data(nodeKey).toString(); !id.isEmpty())
            return id;
    }
    return {};
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(nodeAt(event->pos()));
    QGraphicsView::mousePressEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QString id = nodeAt(event->pos()); !id.isEmpty())
        emit opened(id);
}

} // namespace Slipway::Ui
