// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hostkeydialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

/// A line of text to be read and copied, not changed.
QLineEdit *copyable(const Style &style, const QString &text, const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(text, parent);
    line->setReadOnly(true);
    line->setFont(style.fixed());
    line->setAccessibleName(name);
    line->setCursorPosition(0);
    return line;
}

} // namespace

HostKeyDialog::HostKeyDialog(const Style &style, const Remote::HostKeyQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"hostKeyDialog"_s);
    setWindowTitle(tr("A server that is not known yet"));
    setAccessibleName(windowTitle());
    setMinimumWidth(560);
    auto *title = new QLabel(tr("%1 is met for the first time").arg(question.host), this);
    title->setFont(style.heading());
    auto *explanation = new QLabel(tr("It shows a key of type %1. Trust it only if the fingerprint is the one "
                                      "that the server itself names; "
                                      "whoever could stand in between would show another one.")
                                       .arg(question.type),
                                   this);
    explanation->setWordWrap(true);
    setStyleProperty(explanation, "role", u"soft"_s);
    auto *fingerprintLabel = new QLabel(tr("&Fingerprint"), this);
    QLineEdit *fingerprint = copyable(style, question.fingerprint, tr("Fingerprint"), this);
    fingerprint->setObjectName(u"fingerprint"_s);
    fingerprintLabel->setBuddy(fingerprint);
    auto *howLabel = new QLabel(tr("&Check it on the server with"), this);
    QLineEdit *how = copyable(style, question.howToCheck, tr("Command to check it on the server"), this);
    howLabel->setBuddy(how);

    auto *refuse = new QPushButton(tr("Do not connect"), this);
    refuse->setAccessibleName(refuse->text());
    refuse->setDefault(true);
    auto *trust = new QPushButton(tr("&Trust this key"), this);
    trust->setObjectName(u"trustKey"_s);
    trust->setAccessibleName(tr("Trust this key"));
    trust->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(refuse);
    buttons->addWidget(trust);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addSpacing(4);
    column->addWidget(fingerprintLabel);
    column->addWidget(fingerprint);
    column->addWidget(howLabel);
    column->addWidget(how);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(refuse, &QPushButton::clicked, this, &QDialog::reject);
    connect(trust, &QPushButton::clicked, this, &QDialog::accept);
    refuse->setFocus();
}

} // namespace Slipway::Ui
