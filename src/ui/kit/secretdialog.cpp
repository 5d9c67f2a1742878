// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Kind = Remote::SecretQuestion::Kind;

SecretDialog::SecretDialog(const Style &style, const Remote::SecretQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_secret(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Remember it in the keychain"), this))
{
    const bool kept = question.kind == Kind::KeptCopies;
    const bool password = question.kind != Kind::Passphrase && !kept;
    const bool sudo = question.kind == Kind::Sudo;
    setObjectName(u"secretDialog"_s);
    setWindowTitle(password ? tr("Password") : tr("Passphrase"));
    setAccessibleName(windowTitle());
    setMinimumWidth(440);
    auto *title = new QLabel(sudo       ? tr("Password of sudo for %1").arg(question.subject)
                             : kept     ? tr("Passphrase of the kept copies in %1").arg(question.subject)
                             : password ? tr("Password of %1").arg(question.subject)
                                        : tr("Passphrase of the key %1").arg(question.subject),
                             this);
    title->setFont(style.heading());
    title->setWordWrap(true);
    auto *wrong = new QLabel(tr("✕ Wrong password or passphrase. Please try again."), this);
    setStyleProperty(wrong, "role", u"error"_s);
    wrong->setVisible(question.previousWasWrong);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(windowTitle());
    m_remember->setObjectName(u"remember"_s);
    m_remember->setAccessibleName(tr("Remember it in the keychain"));
    m_remember->setEnabled(question.canRemember);
    m_remember->setVisible(!sudo && !kept);
    const QString hinted =
        sudo ? tr(
            "Changing nginx needs root on the server. The password is given to sudo once and kept nowhere.")
             : question.rememberHint;
    auto *hint = new QLabel(hinted, this);
    hint->setWordWrap(true);
    hint->setVisible(!hinted.isEmpty());
    setStyleProperty(hint, "role", u"soft"_s);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *accept = new QPushButton(sudo || kept ? tr("&Go on") : tr("&Log in"), this);
    accept->setAccessibleName(sudo || kept ? tr("Go on") : tr("Log in"));
    accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(wrong);
    column->addWidget(m_secret);
    column->addWidget(m_remember);
    column->addWidget(hint);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    m_secret->setFocus();
}

Remote::SecretAnswer SecretDialog::takeAnswer()
{
    Remote::SecretAnswer answer{Domain::Secret(m_secret->text().toUtf8()), m_remember->isChecked()};
    m_secret->clear();
    return answer;
}

} // namespace Slipway::Ui
