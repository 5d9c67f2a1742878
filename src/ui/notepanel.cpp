// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
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
    , m_glyph(new QLabel(this))
    , m_sentence(makeLabel(this))
    , m_lines(makeLabel(this))
    , m_remedy(makeLabel(this))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_sentence);
    texts->addWidget(m_lines);
    texts->addWidget(m_remedy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
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
    setAccessibleName(sentence);
    setAccessibleDescription(lines.join(u' ') + u' ' + remedy);
    setVisible(true);
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
