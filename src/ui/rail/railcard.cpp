// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail/railcard.h"

#include "models/values/texts.h"
#include "ui/kit/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::Health;

RailCard::RailCard(const Style &style, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_title(new QLabel(this))
    , m_pill(new QLabel(this))
    , m_headline(new ElidedLabel(this))
    , m_commit(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
{
    QFont title = style.strong();
    title.setPixelSize(12);
    title.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    m_title->setFont(title);
    m_headline->setFont(style.strong());
    m_headline->setSmallest(11); // a release's name differs from the next one's in every part
    m_commit->setFont(style.fixed());
    m_detail->setSeparator(Models::separator());

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_pill);
    top->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_headline);
    middle->addWidget(m_commit);
    middle->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(17, 8, 12, 8);
    all->setSpacing(4);
    all->addLayout(top);
    all->addLayout(middle);
    all->addWidget(m_detail);
    setMinimumWidth(150);
}

void RailCard::show(const QModelIndex &index)
{
    m_surface = Models::Surface(index.data(EnvironmentsModel::SurfaceRole).toInt());
    const QString name = index.data().toString();
    const QString glyph = Style::glyph(m_surface);
    const QString word = name.toUpper();
    m_title->setText(glyph.isEmpty() ? word : glyph + u' ' + word);
    setStyleProperty(m_title, "role", styleWord(m_surface));

    const QString health = index.data(EnvironmentsModel::HealthTextRole).toString();
    const auto state = Health(index.data(EnvironmentsModel::HealthRole).toInt());
    const Tone tone = state == Health::Healthy     ? Tone::Ok
                      : state == Health::Unhealthy ? Tone::Error
                                                   : Tone::Warning;
    const QString problem = index.data(EnvironmentsModel::ProblemRole).toString();
    const bool unreachable = !problem.isEmpty() && m_surface != Models::Surface::Local;
    m_pillText = unreachable ? tr("offline") : health;
    m_pillTone = unreachable ? Tone::Warning : tone;
    showPill();
    m_pill->setToolTip(problem.isEmpty() ? health : problem);

    const QString headline = index.data(EnvironmentsModel::HeadlineRole).toString();
    const QString commit = index.data(EnvironmentsModel::CommitRole).toString();
    const QString detail = index.data(EnvironmentsModel::DetailRole).toString();
    m_headline->setText(headline);
    m_commit->setText(commit);
    m_commit->setVisible(!commit.isEmpty() && !headline.contains(commit)); // a release's name has it
    m_commit->setColour(m_style.tokens().soft);
    m_detail->setText(detail);
    m_detail->setColour(m_style.tokens().soft);
    setAccessibleName(name);
    setAccessibleDescription(u"%1, %2 %3, %4"_s.arg(health, headline, commit, detail));
    update();
}

/// Where there is no room for the word, its shape says it, and the tool tip.
void RailCard::showPill()
{
    const QString glyph = Style::glyph(m_pillTone);
    const QString full = glyph + u' ' + m_pillText;
    setStyleProperty(m_pill, "pill", styleWord(m_pillTone));
    m_pill->setText(full);
    m_pill->setVisible(!m_pillText.isEmpty());
    m_pill->setAccessibleName(m_pillText);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_title->sizeHint().width() - 8;
    if (m_pill->sizeHint().width() > room)
        m_pill->setText(glyph);
}

void RailCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showPill();
}

void RailCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, Metrics::cardRadius, Metrics::cardRadius);
    painter.fillPath(shape, m_style.tokens().panel);
    painter.setClipPath(shape);
    if (m_surface != Models::Surface::Local) {
        QLinearGradient tint(0, 0, width() * 0.5, 0);
        QColor end = m_style.surface(m_surface);
        tint.setColorAt(0, end);
        end.setAlpha(0);
        tint.setColorAt(1, end);
        painter.fillRect(rect(), tint);
    }
    painter.fillRect(QRect(0, 0, Metrics::stripe, height()), m_style.accent(m_surface));
    painter.setClipping(false);
    painter.setPen(m_style.tokens().line);
    painter.drawPath(shape);
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, Metrics::stripe, height()), m_style.accent(m_surface));
}

} // namespace Slipway::Ui
