// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/topologypainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::TopologyColumn;

namespace {

constexpr double badge = 20;

QString columnTitle(TopologyColumn column)
{
    switch (column) {
    case TopologyColumn::Domain:
        return QObject::tr("DOMAIN");
    case TopologyColumn::Nginx:
        return QObject::tr("NGINX");
    case TopologyColumn::Frontend:
        return QObject::tr("FRONTEND");
    case TopologyColumn::Backend:
        return QObject::tr("BACKEND");
    case TopologyColumn::Database:
        return QObject::tr("DATABASE");
    case TopologyColumn::Backups:
        return QObject::tr("BACKUPS");
    case TopologyColumn::SecondCopy:
        break;
    }
    return QObject::tr("SECOND COPY");
}

void line(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

/// What is a little too long is written smaller before it is cut, and then in the middle: domains of one project
/// differ at their beginning, and so do containers at their end.
void name(QPainter &painter, const QRectF &box, const QString &text, QFont font, const QColor &colour)
{
    constexpr int smallest = 10;
    while (font.pixelSize() > smallest && QFontMetricsF(font).horizontalAdvance(text) > box.width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, box.width()));
}

} // namespace

TopologyPainter::TopologyPainter(const Style &style)
    : m_style(style)
{
}

void TopologyPainter::lane(QPainter &painter, const Models::TopologyLane &lane, const QRectF &box) const
{
    QPainterPath shape;
    shape.addRoundedRect(box, Metrics::cardRadius, Metrics::cardRadius);
    painter.fillPath(shape, m_style.surface(lane.surface));
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(QRectF(box.left(), box.top(), Metrics::stripe, box.height()),
                     m_style.accent(lane.surface));
    painter.restore();
    const QString glyph = Style::glyph(lane.surface);
    line(painter, QRectF(box.left() + 16, box.top() + 8, box.width() - 32, 20),
         glyph.isEmpty() ? lane.title : QString(glyph + u' ' + lane.title), m_style.strong(),
         m_style.accent(lane.surface));
}

void TopologyPainter::header(QPainter &painter, const Models::TopologyLayout::Header &header) const
{
    QFont font = m_style.small();
    font.setWeight(QFont::DemiBold);
    line(painter, header.box.adjusted(0, 0, 0, -4), columnTitle(header.column), font, m_style.tokens().faint);
}

void TopologyPainter::edge(QPainter &painter, const Models::TopologyLayout::Edge &edge) const
{
    const QColor colour = m_style.tokens().faint;
    const QPointF tip = edge.line.back();
    QPolygonF path(QList<QPointF>(edge.line.begin(), edge.line.end()));
    path.last().rx() -= 7;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4, edge.ghost ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{tip.x() - 8, tip.y() - 4}, tip, {tip.x() - 8, tip.y() + 4}});
}

void TopologyPainter::port(QPainter &painter, const QString &port, const QRectF &box) const
{
    QFont font = m_style.small();
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(m_style.tokens().soft);
    painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, port);
}

void TopologyPainter::card(QPainter &painter, const Models::TopologyNode &node, const QRectF &box,
                           bool selected) const
{
    const Tokens &tokens = m_style.tokens();
    const QRectF frame = box.adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(tokens.line, 1);
    if (node.ghost || node.undeclared)
        pen = QPen(tokens.faint, 1.2, Qt::DashLine);
    if (selected)
        pen = QPen(m_style.accent(Models::Surface::Staging), 2);
    painter.setPen(pen);
    if (node.ghost) {
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setBrush(tokens.panel);
    }
    painter.drawRoundedRect(frame, Metrics::cardRadius, Metrics::cardRadius);

    const double left = box.left() + 9;
    const double width = box.width() - 15;
    name(painter, {left, box.top() + 8, width, 18}, node.title, node.ghost ? m_style.text() : m_style.strong(),
         node.ghost ? tokens.faint : tokens.ink);
    name(painter, {left, box.top() + 27, width, 17}, node.detail, m_style.small(), tokens.soft);
    if (!node.state.isEmpty()) {
        const Tone tone = toneOf(node.mood);
        const QString glyph = Style::glyph(tone);
        name(painter, {left, box.top() + 45, width, 17},
             glyph.isEmpty() ? node.state : QString(glyph + u' ' + node.state), m_style.small(),
             tone == Tone::Neutral ? tokens.soft : m_style.tone(tone));
    }
    if (node.findings == 0)
        return;
    const Tone tone = toneOf(node.worst);
    const QRectF mark(box.right() - badge * 0.55, box.top() - badge * 0.5, badge, badge);
    painter.setPen(QPen(tokens.background, 1.5));
    painter.setBrush(tone == Tone::Neutral ? tokens.soft : m_style.tone(tone));
    painter.drawEllipse(mark);
    QFont font = m_style.small();
    font.setPixelSize(11);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(tokens.panel);
    painter.drawText(mark, Qt::AlignCenter, QString::number(node.findings));
}

void TopologyPainter::whole(QPainter &painter, const Models::Topology &topology,
                            const Models::TopologyLayout &layout) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &each : layout.headers)
        header(painter, each);
    for (std::size_t i = 0; i < topology.lanes.size(); ++i)
        lane(painter, topology.lanes[i], layout.lanes[i]);
    for (const auto &each : layout.edges)
        edge(painter, each);
    for (const Models::TopologyNode &node : topology.nodes) {
        if (const auto label = layout.labels.find(node.id); label != layout.labels.end())
            port(painter, node.port, label->second);
        card(painter, node, layout.cards.at(node.id), false);
    }
}

} // namespace Slipway::Ui
