// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/confirmdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Style &style, const QString &environment, const QString &title,
                             const QString &explanation, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(440);
    auto *heading = new QLabel(Style::glyph(Models::Surface::Production) + u' ' + title, this);
    heading->setFont(style.heading());
    setStyleProperty(heading, "role", styleWord(Models::Surface::Production));
    auto *text = new QLabel(explanation, this);
    text->setWordWrap(true);
    setStyleProperty(text, "role", u"soft"_s);
    auto *label = new QLabel(tr("&Type %1 to confirm").arg(environment), this);
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"typedName"_s);
    typed->setAccessibleName(tr("Type %1 to confirm").arg(environment));
    label->setBuddy(typed);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    auto *accept = new QPushButton(tr("&Go on"), this);
    accept->setAccessibleName(tr("Go on"));
    accept->setDefault(true);
    accept->setEnabled(false);
    setStyleProperty(accept, "accent", styleWord(Models::Surface::Production));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(text);
    column->addWidget(label);
    column->addWidget(typed);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(typed, &QLineEdit::textChanged, this,
            [accept, environment](const QString &now) { accept->setEnabled(now == environment); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    typed->setFocus();
}

} // namespace Slipway::Ui
