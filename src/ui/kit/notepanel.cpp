// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notepanel.h"

#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setAccessibleName(text);
}

} // namespace

NotePanel::NotePanel(QWidget *parent, Shape shape)
    : QFrame(parent)
    , m_texts(new QVBoxLayout)
    , m_glyph(new QLabel(this))
    , m_sentence(makeLabel(this))
    , m_lines(makeLabel(this))
    , m_remedy(makeLabel(this))
{
    m_texts->setSpacing(4);
    m_texts->addWidget(m_sentence);
    m_texts->addWidget(m_lines);
    m_texts->addWidget(m_remedy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
    setProperty("bar", shape == Shape::Bar);
    if (shape == Shape::Bar)
        row->setContentsMargins(20, 8, 20, 8);
    setStyleProperty(m_lines, "role", u"soft"_s);
    QFont strong = m_sentence->font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
}

void NotePanel::show(Tone tone, const QString &sentence, const QStringList &lines, const QString &remedy)
{
    setStyleProperty(this, "note", styleWord(tone));
    m_glyph->setText(Style::glyph(tone));
    setStyleProperty(m_glyph, "role", styleWord(tone));
    setStyleProperty(m_sentence, "role", tone == Tone::Neutral ? QString() : styleWord(tone));
    fill(m_sentence, sentence);
    fill(m_lines, lines.join(u'\n'));
    fill(m_remedy, remedy);
    setExcerpt({}, {});
    setAccessibleName(sentence);
    setAccessibleDescription(lines.join(u' ') + u' ' + remedy);
    setVisible(true);
}

void NotePanel::setExcerpt(const QString &name, const QString &lines)
{
    if (!m_excerpt && lines.isEmpty())
        return;
    if (!m_excerpt) {
        m_excerpt = new QPlainTextEdit(this);
        m_excerpt->setObjectName(u"excerpt"_s);
        m_excerpt->setReadOnly(true);
        m_excerpt->setTabChangesFocus(true);
        m_excerpt->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_excerpt->setFont(fixedFont(12));
        m_texts->addWidget(m_excerpt);
    }
    m_excerpt->setAccessibleName(name);
    m_excerpt->setPlainText(lines);
    m_excerpt->setVisible(!lines.isEmpty());
    const int rows = std::clamp(int(lines.count(u'\n')) + 1, 3, 8);
    m_excerpt->setFixedHeight(rows * m_excerpt->fontMetrics().lineSpacing() + 26);
    m_excerpt->moveCursor(QTextCursor::End);
}

void NotePanel::setAction(const QString &text)
{
    if (!m_action) {
        m_action = new QPushButton(this);
        static_cast<QHBoxLayout *>(layout())->addWidget(m_action, 0, Qt::AlignVCenter);
        connect(m_action, &QPushButton::clicked, this, &NotePanel::actionTriggered);
    }
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

QString NotePanel::text() const
{
    QStringList all{m_sentence->text(), m_lines->text(), m_remedy->text()};
    all.removeAll(QString());
    return all.join(u'\n');
}

} // namespace Slipway::Ui
