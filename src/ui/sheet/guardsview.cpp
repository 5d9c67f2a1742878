// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/guardsview.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::Guard;

namespace {

enum Role { NameRole = Qt::UserRole, JudgedRole };

/// What is met has its mark where the others have a box, as wide as that.
QString sign(const Guard &guard)
{
    if (guard.state == Guard::State::Overridden)
        return Style::glyph(Tone::Warning) + u"  "_s;
    if (guard.state == Guard::State::NotMet)
        return Style::glyph(Tone::Error) + u"  "_s;
    return guard.forTheJob ? QString() : u"✓\u2002 "_s;
}

} // namespace

GuardsView::GuardsView(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_hint(
          new QLabel(tr("The job looks at what has a box before it changes anything. To tick a box overrides "
                        "its condition; who did so is recorded and shown in the history."),
                     this))
    , m_list(new QListWidget(this))
{
    setStyleProperty(m_hint, "role", u"soft"_s);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"guards"_s);
    m_list->setAccessibleName(tr("What must hold before"));
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 10, 22, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { emit overridesChanged(item->data(JudgedRole).toBool()); });
}

void GuardsView::show(const std::vector<Guard> &guards)
{
    const QSignalBlocker silent(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Guard &guard : guards) {
        auto *item = new QListWidgetItem(sign(guard) + guard.text, m_list);
        item->setData(NameRole, guard.name);
        item->setData(JudgedRole, !guard.forTheJob);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (guard.name.isEmpty() || (guard.state == Guard::State::Met && !guard.forTheJob))
            continue;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(guard.state == Guard::State::Overridden ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(tr("Override %1").arg(guard.name));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
}

QStringList GuardsView::overrides() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState() == Qt::Checked)
            names += item->data(NameRole).toString();
    }
    return names;
}

} // namespace Slipway::Ui
