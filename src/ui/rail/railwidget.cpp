// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail/railwidget.h"

#include "ui/kit/elidedlabel.h"
#include "ui/rail/railcard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::Arrow;

RailWidget::RailWidget(const Style &style, Models::EnvironmentsModel &model, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_model(model)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("From the local tree to the environments"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (row > 0) {
            m_arrows.push_back(makeArrow(row));
            layout->addWidget(m_arrows.back().box, 2);
        }
        m_cards.push_back(new RailCard(style, this));
        layout->addWidget(m_cards.back(), 3);
    }
    connect(&model, &QAbstractItemModel::dataChanged, this, &RailWidget::showAll);
    connect(&style, &Style::changed, this, &RailWidget::showAll);
    showAll();
}

RailWidget::ArrowBox RailWidget::makeArrow(int row)
{
    ArrowBox arrow;
    arrow.box = new QWidget(this);
    arrow.moves = new ElidedLabel(arrow.box);
    arrow.button = new QPushButton(arrow.box);
    arrow.button->setObjectName(u"arrow-"_s + m_model.declared(row).name.text());
    arrow.reason = new ElidedLabel(arrow.box);
    arrow.reason->setFont(m_style.small());
    // All buttons on one line, whatever is said above and below them.
    for (ElidedLabel *label : {arrow.moves, arrow.reason}) {
        QSizePolicy policy = label->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        label->setSizePolicy(policy);
    }
    auto *column = new QVBoxLayout(arrow.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(arrow.moves, 0, Qt::AlignHCenter);
    column->addWidget(arrow.button, 0, Qt::AlignHCenter);
    column->addWidget(arrow.reason, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(arrow.button, &QPushButton::clicked, this, [this, row] { press(row); });
    return arrow;
}

void RailWidget::showAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_cards[std::size_t(row)]->show(m_model.index(row));
        if (row > 0)
            showArrow(row);
    }
}

void RailWidget::showArrow(int row)
{
    const Arrow arrow = m_model.arrow(row);
    const ArrowBox &box = m_arrows[std::size_t(row - 1)];
    box.moves->setText(arrow.moves.isEmpty() ? u"→"_s : u"%1 →"_s.arg(arrow.moves));
    box.moves->setColour(m_style.tokens().soft);
    box.button->setText(arrow.button);
    box.box->setMinimumWidth(box.button->sizeHint().width());
    box.button->setEnabled(arrow.enabled);
    box.button->setAccessibleName(arrow.button);
    const QString told = arrow.note.isEmpty() ? arrow.moves : arrow.moves + u" · "_s + arrow.note;
    box.button->setAccessibleDescription(arrow.reason.isEmpty() ? told : arrow.reason);
    const auto surface =
        Models::Surface(m_model.index(row).data(Models::EnvironmentsModel::SurfaceRole).toInt());
    setStyleProperty(box.button, "accent", styleWord(surface));
    box.button->setToolTip(arrow.reason);
    const QString below = arrow.reason.isEmpty() ? arrow.note : arrow.reason;
    box.reason->setText(below);
    box.reason->setColour(m_style.tokens().faint);
    box.reason->setVisible(!below.isEmpty());
    box.moves->setVisible(arrow.reason.isEmpty() || !arrow.moves.isEmpty());
}

void RailWidget::press(int row)
{
    const Arrow arrow = m_model.arrow(row);
    const QString environment = m_model.declared(row).name.text();
    if (arrow.action == Arrow::Action::Deploy)
        emit deployWanted(environment);
    else if (arrow.action == Arrow::Action::Promote)
        emit promoteWanted(environment);
    else if (arrow.action == Arrow::Action::Watch)
        emit watchWanted(environment, arrow.job);
}

QPushButton *RailWidget::button(const QString &environment) const
{
    const int row = m_model.rowOf(environment);
    return row < 1 ? nullptr : m_arrows[std::size_t(row - 1)].button;
}

} // namespace Slipway::Ui
