// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanewidget.h"

#include "ui/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edgeWidth = 36;

/// The arrow between two nodes, with the port that it leads to.
class Edge final : public QWidget
{
public:
    Edge(const Style &style, QString port, QWidget *parent)
        : QWidget(parent)
        , m_style(style)
        , m_port(std::move(port))
    {
        setFixedWidth(edgeWidth);
        setAccessibleName(m_port);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double y = height() / 2.0 + 0.5;
        const QColor colour = m_style.tokens().faint;
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(0, y), QPointF(width() - 8, y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF{{width() - 9.0, y - 4.5}, {double(width()), y}, {width() - 9.0, y + 4.5}});
        QFont font = m_style.small();
        font.setPixelSize(10);
        painter.setFont(font);
        painter.setPen(m_style.tokens().soft);
        painter.drawText(QRect(0, int(y) - 18, width(), 14), Qt::AlignCenter, m_port);
    }

private:
    const Style &m_style;
    QString m_port;
};

class NodeCard final : public QFrame
{
public:
    NodeCard(const Style &style, const Node &node, QWidget *parent)
        : QFrame(parent)
        , m_style(style)
        , m_missing(node.missing)
    {
        setFixedHeight(72);
        setMinimumWidth(96);
        setToolTip(node.toolTip);
        setAccessibleName(u"%1: %2 %3"_s.arg(node.title, node.state, node.detail));
        const Tokens &tokens = style.tokens();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(10, 8, 8, 8);
        column->setSpacing(3);
        const auto line = [&](const QString &text, const QFont &font, const QColor &colour) {
            auto *label = new ElidedLabel(this);
            label->setFont(font);
            label->setText(text);
            label->setColour(colour);
            column->addWidget(label);
        };
        line(node.title, style.strong(), node.missing ? tokens.faint : tokens.ink);
        line(node.detail, style.small(), tokens.soft);
        const QString state = node.state.isEmpty()         ? QString()
                              : node.tone == Tone::Neutral ? node.state
                                                           : Style::glyph(node.tone) + u' ' + node.state;
        line(state, style.small(), style.tone(node.tone));
        column->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (m_missing) {
            painter.setPen(QPen(m_style.tokens().faint, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(m_style.tokens().line);
            painter.setBrush(m_style.tokens().panel);
        }
        painter.drawRoundedRect(box, Metrics::cardRadius, Metrics::cardRadius);
    }

private:
    const Style &m_style;
    bool m_missing;
};

} // namespace

LaneWidget::LaneWidget(const Style &style, Models::Surface surface, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_surface(surface)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    m_title->setFont(style.strong());
    setStyleProperty(m_title, "role", styleWord(surface));
    setStyleProperty(m_subtitle, "role", u"soft"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title);
    top->addWidget(m_subtitle);
    top->addStretch();
    m_row->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 20);
    column->setSpacing(16);
    column->addLayout(top);
    column->addLayout(m_row);
    connect(&style, &Style::changed, this, [this] {
        const std::vector<Node> nodes = m_nodes;
        m_nodes.clear();
        show(m_title->property("plain").toString(), m_subtitle->text(), nodes, m_columns);
    });
}

void LaneWidget::show(const QString &title, const QString &subtitle, const std::vector<Node> &nodes,
                      std::size_t columns)
{
    const QString glyph = Style::glyph(m_surface);
    m_title->setProperty("plain", title);
    m_title->setText(glyph.isEmpty() ? title : glyph + u' ' + title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    if (nodes == m_nodes && columns == m_columns)
        return;
    m_nodes = nodes;
    m_columns = columns;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < std::max(columns, nodes.size()); ++i) {
        if (i >= nodes.size()) {
            m_row->addSpacing(edgeWidth);
            m_row->addWidget(new QWidget(this), 1);
            continue;
        }
        if (i > 0)
            m_row->addWidget(new Edge(m_style, nodes[i].port, this));
        m_row->addWidget(new NodeCard(m_style, nodes[i], this), 1);
    }
}

void LaneWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), Metrics::cardRadius, Metrics::cardRadius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_style.surface(m_surface));
    painter.fillRect(QRect(0, 0, Metrics::stripe, height()), m_style.accent(m_surface));
}

} // namespace Slipway::Ui
