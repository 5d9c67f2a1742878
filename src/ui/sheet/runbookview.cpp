// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/runbookview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

RunbookView::RunbookView(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_facts(new QLabel(this))
    , m_undoTitle(new QLabel(tr("Undo"), this))
    , m_commands(new QPlainTextEdit(this))
    , m_undo(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    m_list->setAccessibleName(tr("Steps of the runbook"));
    m_list->setFixedWidth(400);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_commands->setAccessibleName(tr("Commands of the step"));
    m_undo->setAccessibleName(tr("Commands that undo the step"));
    for (QPlainTextEdit *text : {m_commands, m_undo}) {
        text->setReadOnly(true);
        text->setFont(style.fixed());
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setTabChangesFocus(true);
    }
    setStyleProperty(m_facts, "role", u"soft"_s);
    m_undoTitle->setFont(style.strong());
    m_copy->setAccessibleName(tr("Copy the commands with their parameters"));
    m_copy->setToolTip(m_copy->accessibleName());

    auto *top = new QHBoxLayout;
    top->addWidget(m_facts, 1);
    top->addWidget(m_copy);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addLayout(top);
    right->addWidget(m_commands, 3);
    right->addWidget(m_undoTitle);
    right->addWidget(m_undo, 2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(22, 10, 22, 12);
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RunbookView::showStep);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const int at = m_list->currentRow();
        if (at >= 0)
            QGuiApplication::clipboard()->setText(m_shown[std::size_t(at)].parameters
                                                  + m_shown[std::size_t(at)].commands);
    });
}

/// As wide as a digit.
constexpr QChar figureSpace(0x2007);

void RunbookView::show(const std::vector<Models::StepPreview> &steps)
{
    m_shown = steps;
    m_list->clear();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_list->addItem(u"%1  %2"_s.arg(i + 1, 2, 10, figureSpace).arg(steps[i].title));
        m_list->item(int(i))->setToolTip(steps[i].title);
    }
    if (!steps.empty())
        m_list->setCurrentRow(0);
}

void RunbookView::showStep(int row)
{
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const Models::StepPreview &step = m_shown[std::size_t(row)];
    QStringList facts;
    facts += step.cancellable ? tr("can be cancelled") : tr("runs to its end once begun");
    if (step.changes)
        facts += tr("changes the environment");
    m_facts->setText(facts.join(u" · "));
    m_commands->setPlainText(step.commands);
    m_undo->setPlainText(step.undo);
    m_undo->setVisible(!step.undo.isEmpty());
    m_undoTitle->setText(step.undo.isEmpty() ? tr("Nothing to undo") : tr("Undo"));
}

} // namespace Slipway::Ui
