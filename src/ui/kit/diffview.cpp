// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/diffview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Sync::DiffLine;

namespace {

constexpr int margin = 12;
constexpr int tabWidth = 4;

QChar signOf(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Added ? u'+' : kind == DiffLine::Kind::Removed ? u'-' : u' ';
}

} // namespace

DiffView::DiffView(const Style &style, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(style)
{
    setAccessibleName(tr("Difference"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&style, &Style::changed, this, [this] { viewport()->update(); });
    measure();
}

void DiffView::measure()
{
    m_lineHeight = QFontMetrics(m_style.fixed()).height() + 3;
    m_characterWidth = QFontMetricsF(m_style.fixed()).horizontalAdvance(u'0');
}

void DiffView::show(Sync::TextDiff diff)
{
    m_diff = std::move(diff);
    m_text.clear();
    int highest = 1;
    m_longest = 0;
    for (const DiffLine &line : m_diff.lines) {
        highest = std::max({highest, line.before, line.after});
        m_longest = std::max(m_longest, line.text.size() + (tabWidth - 1) * line.text.count(u'\t'));
    }
    m_digits = int(QString::number(highest).size());
    setAccessibleDescription(tr("%n line(s) added", nullptr, m_diff.added) + u", "_s
                             + tr("%n line(s) removed", nullptr, m_diff.removed));
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateScrollBars();
    viewport()->update();
}

void DiffView::showText(const QString &text)
{
    show({});
    m_text = text;
    setAccessibleDescription(text);
}

void DiffView::setWhitespaceVisible(bool visible)
{
    m_whitespace = visible;
    viewport()->update();
}

QString DiffView::shown(const QString &text) const
{
    QString all;
    all.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\t')
            all += m_whitespace ? u"⇥   "_s : u"    "_s;
        else if (c == u'\r')
            all += m_whitespace ? u"␍"_s : QString();
        else if (c == u' ' && m_whitespace)
            all += u'·';
        else
            all += c;
    }
    return all;
}

int DiffView::numbersWidth() const
{
    return int(m_characterWidth * (2 * m_digits + 2)) + margin;
}

void DiffView::updateScrollBars()
{
    const int lines = int(m_diff.lines.size());
    const int page = std::max(1, (viewport()->height() - margin) / m_lineHeight);
    verticalScrollBar()->setRange(0, std::max(0, lines - page));
    verticalScrollBar()->setPageStep(page);
    const int width = numbersWidth() + int(m_characterWidth * double(m_longest + 3)) + margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(m_characterWidth) * 4);
}

void DiffView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    QAbstractScrollArea::changeEvent(event);
}

void DiffView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_style.tokens();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.log);
    if (!m_text.isEmpty()) {
        painter.setPen(tokens.soft);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         m_text);
        return;
    }
    painter.setFont(m_style.fixed());
    const int first = verticalScrollBar()->value();
    const int last =
        std::min(int(m_diff.lines.size()), first + (viewport()->height() - margin) / m_lineHeight + 2);
    const int left = numbersWidth() - horizontalScrollBar()->value();
    for (int row = first; row < last; ++row) {
        const DiffLine &line = m_diff.lines[std::size_t(row)];
        const QRect box(0, margin / 2 + (row - first) * m_lineHeight, viewport()->width(), m_lineHeight);
        QColor ink = tokens.ink;
        if (line.kind == DiffLine::Kind::Added) {
            painter.fillRect(box, tokens.okSurface);
            ink = tokens.ok;
        } else if (line.kind == DiffLine::Kind::Removed) {
            painter.fillRect(box, tokens.errorSurface);
            ink = tokens.error;
        } else if (line.kind == DiffLine::Kind::Hunk) {
            painter.fillRect(box, tokens.selection);
            ink = tokens.soft;
        }
        painter.setPen(ink);
        const QString text =
            line.kind == DiffLine::Kind::Hunk ? line.text : signOf(line.kind) + u' ' + shown(line.text);
        painter.drawText(box.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
        // The numbers stay where they are while the text is scrolled aside, on the line's own colour.
        const QRect numbers(0, box.top(), numbersWidth() - margin / 2, m_lineHeight);
        painter.fillRect(numbers, line.kind == DiffLine::Kind::Added     ? tokens.okSurface
                                  : line.kind == DiffLine::Kind::Removed ? tokens.errorSurface
                                  : line.kind == DiffLine::Kind::Hunk    ? tokens.selection
                                                                         : tokens.log);
        painter.setPen(tokens.faint);
        const int column = int(m_characterWidth * m_digits);
        const auto number = [&](int value, int x) {
            if (value > 0)
                painter.drawText(QRect(x, box.top(), column, m_lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                                 QString::number(value));
        };
        number(line.before, margin / 2);
        number(line.after, margin / 2 + column + int(m_characterWidth));
    }
}

QString DiffView::text() const
{
    QString all;
    for (const DiffLine &line : m_diff.lines) {
        all += line.kind == DiffLine::Kind::Hunk ? line.text : signOf(line.kind) + line.text;
        all += u'\n';
    }
    return all;
}

void DiffView::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DiffView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(tr("&Copy the difference"), this, &DiffView::copy);
    action->setEnabled(!m_diff.lines.empty());
    menu->popup(event->globalPos());
}

} // namespace Slipway::Ui
