// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation/logview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::AnsiLine;
using Models::AnsiSpan;
using Models::AnsiStyle;

namespace {
constexpr int margin = 14;
constexpr int gap = 8; ///< between the time and the text
} // namespace

LogView::LogView(const Style &style, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(style)
{
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&style, &Style::changed, this, [this] { viewport()->update(); });
    connect(&m_export, &Models::LogExport::ready, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    measure();
}

void LogView::setModel(Models::LogModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_export.stop();
    m_model = model;
    m_anchor = m_current = Place{};
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &LogView::rowsChanged);
        connect(model, &QAbstractItemModel::dataChanged, this, [this] { viewport()->update(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            m_anchor = m_current = Place{};
            rowsChanged();
        });
    }
    setFollowing(true);
    rowsChanged();
}

void LogView::measure()
{
    const QFontMetrics metrics(m_style.fixed());
    m_lineHeight = metrics.height() + 4;
    m_characterWidth = QFontMetricsF(m_style.fixed()).horizontalAdvance(u'0');
    m_timeWidth = metrics.horizontalAdvance(u"00:00:00"_s);
}

void LogView::rowsChanged()
{
    updateScrollBars();
    viewport()->update();
}

void LogView::updateScrollBars()
{
    m_adjusting = true;
    const int rows = m_model ? m_model->rowCount() : 0;
    QScrollBar *vertical = verticalScrollBar();
    vertical->setRange(0, std::max(0, rows - visibleRows()));
    vertical->setPageStep(visibleRows());
    vertical->setSingleStep(1);
    if (m_following)
        vertical->setValue(vertical->maximum());
    const int width = textLeft() + margin + int(m_characterWidth * (m_model ? m_model->longestLine() : 0));
    QScrollBar *horizontal = horizontalScrollBar();
    horizontal->setRange(0, std::max(0, width - viewport()->width()));
    horizontal->setPageStep(viewport()->width());
    horizontal->setSingleStep(int(m_characterWidth) * 4);
    m_adjusting = false;
}

int LogView::visibleRows() const
{
    return std::max(1, (viewport()->height() - margin) / m_lineHeight);
}

int LogView::textLeft() const
{
    return margin + m_timeWidth + gap;
}

int LogView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

void LogView::setFollowing(bool following)
{
    if (following != m_following) {
        m_following = following;
        emit followingChanged(following);
    }
    if (following)
        rowsChanged();
}

void LogView::setMarked(const QString &text)
{
    m_marked = text;
    viewport()->update();
}

void LogView::showRow(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return;
    setFollowing(false);
    m_current = m_anchor = Place{row, 0};
    if (row < firstVisibleRow() || row >= firstVisibleRow() + visibleRows())
        verticalScrollBar()->setValue(std::max(0, row - visibleRows() / 3));
    viewport()->update();
}

void LogView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    if (dy != 0 && !m_adjusting)
        setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    QAbstractScrollArea::changeEvent(event);
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &tokens = m_style.tokens();
    painter.fillRect(viewport()->rect(), tokens.log);
    if (!m_model)
        return;
    painter.setFont(m_style.fixed());
    const int first = firstVisibleRow();
    const int last = std::min(m_model->rowCount(), first + visibleRows() + 2);
    const int left = textLeft() - horizontalScrollBar()->value();
    const int baseline = (m_lineHeight - QFontMetrics(m_style.fixed()).height()) / 2;
    for (int row = first; row < last; ++row) {
        const int top = margin / 2 + (row - first) * m_lineHeight;
        if (row == m_current.row && hasFocus())
            painter.fillRect(0, top, viewport()->width(), m_lineHeight, tokens.panel);
        QTextLayout layout;
        layOut(layout, row, m_model->line(row));
        painter.setPen(tokens.ink);
        layout.draw(&painter, QPointF(left, top + baseline));
        const QDateTime time = m_model->time(row);
        painter.fillRect(0, top, textLeft() - gap / 2, m_lineHeight, tokens.log);
        if (time.isValid()) {
            painter.setPen(tokens.faint);
            painter.drawText(margin, top, m_timeWidth, m_lineHeight, Qt::AlignLeft | Qt::AlignVCenter,
                             time.toLocalTime().toString(u"HH:mm:ss"));
        }
    }
}

void LogView::layOut(QTextLayout &layout, int row, const AnsiLine &line) const
{
    layout.setFont(m_style.fixed());
    layout.setText(line.text);
    QList<QTextLayout::FormatRange> formats;
    for (const AnsiSpan &span : line.spans) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        int foreground = span.style.foreground;
        int background = span.style.background;
        if (span.style.has(AnsiStyle::Inverse))
            std::swap(foreground, background);
        if (foreground >= 0)
            range.format.setForeground(m_style.ansi(foreground));
        else if (span.style.has(AnsiStyle::Inverse))
            range.format.setForeground(m_style.tokens().log);
        else if (span.style.has(AnsiStyle::Faint))
            range.format.setForeground(m_style.tokens().faint);
        if (background >= 0)
            range.format.setBackground(m_style.ansi(background));
        else if (span.style.has(AnsiStyle::Inverse))
            range.format.setBackground(m_style.tokens().ink);
        if (span.style.has(AnsiStyle::Bold))
            range.format.setFontWeight(QFont::Bold);
        range.format.setFontItalic(span.style.has(AnsiStyle::Italic));
        range.format.setFontUnderline(span.style.has(AnsiStyle::Underline));
        formats.append(range);
    }
    addMarks(formats, line.text);
    addSelection(formats, row, line.text);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(1e7);
    layout.endLayout();
}

void LogView::addMarks(QList<QTextLayout::FormatRange> &formats, const QString &text) const
{
    if (m_marked.isEmpty())
        return;
    for (qsizetype at = text.indexOf(m_marked, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_marked, at + m_marked.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(m_marked.size());
        range.format.setBackground(m_style.tokens().warning);
        range.format.setForeground(m_style.tokens().background);
        formats.append(range);
    }
}

void LogView::addSelection(QList<QTextLayout::FormatRange> &formats, int row, const QString &text) const
{
    const Place from = std::min(m_anchor, m_current);
    const Place to = std::max(m_anchor, m_current);
    if (from == to || row < from.row || row > to.row)
        return;
    QTextLayout::FormatRange range;
    range.start = row == from.row ? from.column : 0;
    range.length = (row == to.row ? to.column : int(text.size())) - range.start;
    range.format.setBackground(m_style.tokens().staging);
    range.format.setForeground(m_style.tokens().background);
    formats.append(range);
}

LogView::Place LogView::clamped(Place place) const
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    place.row = std::clamp(place.row, 0, m_model->rowCount() - 1);
    place.column = std::clamp(place.column, 0, int(m_model->plainText(place.row).size()));
    return place;
}

LogView::Place LogView::placeAt(const QPoint &position) const
{
    Place place = clamped({firstVisibleRow() + (position.y() - margin / 2) / m_lineHeight, 0});
    if (place.row < 0)
        return place;
    QTextLayout layout;
    layOut(layout, place.row, m_model->line(place.row));
    if (layout.lineCount() > 0)
        place.column = layout.lineAt(0).xToCursor(position.x() - textLeft() + horizontalScrollBar()->value());
    return place;
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCurrent(placeAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (event->pos().y() < 0)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->pos().y() > viewport()->height())
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    moveCurrent(placeAt(event->pos()), true);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    if (place.row < 0)
        return;
    m_anchor = {place.row, 0};
    moveCurrent({place.row, int(m_model->plainText(place.row).size())}, true);
}

void LogView::moveCurrent(const Place &place, bool select)
{
    m_current = clamped(place);
    if (!select || m_anchor.row < 0)
        m_anchor = m_current;
    viewport()->update();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    int row = m_current.row < 0 ? firstVisibleRow() : m_current.row;
    switch (event->key()) {
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_PageUp:
        row -= visibleRows();
        break;
    case Qt::Key_PageDown:
        row += visibleRows();
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        setFollowing(true);
        row = m_model ? m_model->rowCount() - 1 : 0;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveCurrent({row, m_current.column}, shift);
    if (m_current.row < firstVisibleRow())
        verticalScrollBar()->setValue(m_current.row);
    else if (m_current.row >= firstVisibleRow() + visibleRows())
        verticalScrollBar()->setValue(m_current.row - visibleRows() + 1);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, &LogView::copy);
    copyAction->setEnabled(m_anchor != m_current);
    menu->addAction(tr("Select &all"), this, &LogView::selectAll);
    menu->popup(event->globalPos());
}

void LogView::selectAll()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    setFollowing(false);
    m_anchor = {0, 0};
    m_current = clamped({m_model->rowCount() - 1, std::numeric_limits<int>::max()});
    viewport()->update();
}

QString LogView::selectedText() const
{
    const Place from = std::min(m_anchor, m_current);
    const Place to = std::max(m_anchor, m_current);
    if (!m_model || from == to || from.row < 0)
        return {};
    if (from.row == to.row)
        return m_model->plainText(from.row).mid(from.column, to.column - from.column);
    QString text = m_model->plainText(from.row).mid(from.column) + u'\n';
    text += m_model->text(from.row + 1, to.row - 1);
    text += m_model->plainText(to.row).left(to.column);
    return text;
}

void LogView::copy()
{
    // What a frame can't take is taken in slices, whole lines of it.
    constexpr int atOnce = 10'000;
    if (m_model && std::abs(m_anchor.row - m_current.row) > atOnce) {
        m_export.start(*m_model, std::min(m_anchor.row, m_current.row), std::max(m_anchor.row, m_current.row));
        return;
    }
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace Slipway::Ui
