// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/loginprompts.h"
#include "ui/kit/style.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>

namespace Slipway::Ui {

/// Asks for a password or a passphrase, and whether it is to be kept in the keychain.
class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const Style &style, const Remote::SecretQuestion &question, QWidget *parent);

    /// What was typed; the field is empty afterwards.
    [[nodiscard]] Remote::SecretAnswer takeAnswer();

private:
    QLineEdit *m_secret;
    QCheckBox *m_remember;
};

} // namespace Slipway::Ui
